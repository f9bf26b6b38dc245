"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.image_edit_completed_event import ImageEditCompletedEvent
from ferroai.types.image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = ["ImageEditStreamEvent"]


ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]
