"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Keyword parameters of `responses.retrieve`."""
    include: List[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int

class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `responses.retrieve`."""
    stream: Literal[False]

class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `responses.retrieve`."""
    stream: Required[Literal[True]]

ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Keyword parameters of `responses.retrieve`."""
