"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaApplyPatchTool"]


class BetaApplyPatchTool(BaseModel):
    """Lets the model write, change and delete files by diffs, which your program applies."""
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote; so with all tools."""
