"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Files that code can read from now on, 20 at most."""

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """What is searched from now on: one store at most."""

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class AssistantUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.assistants.update`."""
    description: Optional[str]
    """Up to 512 characters."""
    instructions: Optional[str]
    """What it is told before every thread; up to 256,000 characters."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    model: Union[
        str,
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
    ]
    name: Optional[str]
    """Up to 256 characters."""
    reasoning_effort: Optional[ReasoningEffort]
    """How long a reasoning model thinks before it answers; not every model knows every step."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours."""
    temperature: Optional[float]
    """0 to 2; the higher, the less predictable."""
    tool_resources: Optional[ToolResources]
    """What the tools work with; a list that is given replaces the one before."""
    tools: Iterable[AssistantToolParam]
    """Up to 128."""
    top_p: Optional[float]
    """Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both."""
