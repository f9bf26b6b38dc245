"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaResponseComputerToolCallOutputScreenshot"]


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    """As `ResponseComputerToolCallOutputScreenshotParam`."""
    type: Literal["computer_screenshot"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
