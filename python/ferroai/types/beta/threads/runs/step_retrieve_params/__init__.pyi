"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Required, TypedDict

from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]


class StepRetrieveParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.runs.steps.retrieve`."""
    thread_id: Required[str]
    run_id: Required[str]
    include: List[RunStepInclude]
    """What else to tell: the contents of what a search found."""
