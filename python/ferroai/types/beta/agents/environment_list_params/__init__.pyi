"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["EnvironmentListParams"]


class EnvironmentListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]
