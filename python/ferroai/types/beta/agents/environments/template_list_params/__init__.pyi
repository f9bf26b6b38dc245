"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["TemplateListParams"]


class TemplateListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.templates.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
