"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.moderation_image_url_input_param import ModerationImageURLInputParam
from ferroai.types.moderation_text_input_param import ModerationTextInputParam

__all__ = ["ModerationMultiModalInputParam"]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
