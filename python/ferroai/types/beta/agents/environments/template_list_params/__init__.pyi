"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["TemplateListParams"]


class TemplateListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.templates.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
