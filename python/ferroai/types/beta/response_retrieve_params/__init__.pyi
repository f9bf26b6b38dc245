"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_includable import BetaResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.responses.retrieve`."""
    include: List[BetaResponseIncludable]
    """Parts of the output that are left out unless asked for."""
    include_obfuscation: bool
    """Whether events carry padding that hides their size; on unless given."""
    starting_after: int
    """Number of the event to go on after, with `stream=True`."""
    betas: List[Literal["responses_multi_agent=v1"]]

class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `beta.responses.retrieve`."""
    stream: Literal[False]

class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """Keyword parameters of `beta.responses.retrieve`."""
    stream: Required[Literal[True]]

ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Keyword parameters of `beta.responses.retrieve`."""
