"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam

__all__ = ["BetaEasyInputMessageParam"]


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether the assistant said it on the way or as the answer; keep it when you send messages back."""
    type: Literal["message"]
