"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["BetaResponseConversationParamParam"]


class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]
