"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Misalignment", "MisalignmentSteer", "VideoCreateError"]


class VideoCreateError(BaseModel):
    """Why a video was not made."""
    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    """Of the refusal, such as how long to wait before trying again."""
    misalignment: Optional[Misalignment] = None
    """When the job was stopped because it might do what nobody asked for."""
    param: Optional[str] = None
    """The parameter to blame, if there is one."""
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
    """More kinds may come."""
    review_target: Optional[str] = None
    """What to name to have the review taken up again; absent when it cannot be."""
    steer: Optional[MisalignmentSteer] = None
    """How to go on."""
