"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Keyword parameters of `responses.retrieve`."""
    include: List[ResponseIncludable]
    """Parts of the output that are left out unless asked for."""
    include_obfuscation: bool
    """Whether events carry padding that hides their size; on unless given."""
    starting_after: int
    """Number of the event to go on after, with `stream=True`."""

class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `responses.retrieve`."""
    stream: Literal[False]
    """True gives events while the answer is written instead of the answer."""

class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `responses.retrieve`."""
    stream: Required[Literal[True]]
    """True gives events while the answer is written instead of the answer."""

ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Keyword parameters of `responses.retrieve`."""
