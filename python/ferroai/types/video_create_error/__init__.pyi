"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Misalignment", "MisalignmentSteer", "VideoCreateError"]


class VideoCreateError(BaseModel):
    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None

class MisalignmentSteer(BaseModel):
    message: str

class Misalignment(BaseModel):
    detailed_explanation: Optional[str] = None
    error_type: Optional[
        Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
        ]
    ] = None
    review_target: Optional[str] = None
    steer: Optional[MisalignmentSteer] = None
