"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["BetaResponseInjectEventParam"]


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Puts items into a running response, over a WebSocket: all or none of them."""
    input: Required[Iterable[BetaResponseInputItemParam]]
    """At most 16,384; for now results of tools that an agent waits for."""
    response_id: Required[str]
    """The response it belongs to."""
    type: Required[Literal["response.inject"]]
