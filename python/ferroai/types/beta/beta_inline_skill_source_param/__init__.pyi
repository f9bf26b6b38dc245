"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaInlineSkillSourceParam"]


class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    """A zip archive, in base64."""
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
