"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.moderation_model import ModerationModel
from ferroai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    """Keyword parameters of `moderations.create`."""
    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A text, texts, or parts of text and images."""
    model: Union[str, ModerationModel]
    """Id of the model; `omni-moderation-latest` unless given."""
