"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaInlineSkillSource"]


class BetaInlineSkillSource(BaseModel):
    data: str
    """A zip archive, in base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
