"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["StepListParams"]


class StepListParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.runs.steps.list`."""
    thread_id: Required[str]
    after: str
    """Id of the last thing of the page before."""
    before: str
    """Id of the first thing of the page after."""
    include: List[RunStepInclude]
    """What else to tell: the contents of what a search found."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
