"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "ToolOutput",
]


class ToolOutput(TypedDict, total=False):
    output: str
    """A text of your choice: the model reads it."""
    tool_call_id: str
    """Of the call in the run's `required_action`."""

class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.threads.runs.submit_tool_outputs`."""
    thread_id: Required[str]
    tool_outputs: Required[Iterable[ToolOutput]]
    """Of all the calls that it waits for: they are handed in together."""

class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """Keyword parameters of `beta.threads.runs.submit_tool_outputs`."""
    stream: Optional[Literal[False]]
    """Give the events of the run from here on as they happen, until it is over."""

class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """Keyword parameters of `beta.threads.runs.submit_tool_outputs`."""
    stream: Required[Literal[True]]
    """Give the events of the run from here on as they happen, until it is over."""

RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming,
    RunSubmitToolOutputsParamsStreaming,
]
"""Keyword parameters of `beta.threads.runs.submit_tool_outputs`."""
