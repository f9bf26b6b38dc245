"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """What the screen shows: a URL, a data URL or an uploaded file."""
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str
