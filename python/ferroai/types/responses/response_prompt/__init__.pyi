"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_input_file import ResponseInputFile
from ferroai.types.responses.response_input_image import ResponseInputImage
from ferroai.types.responses.response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]


class ResponsePrompt(BaseModel):
    """A stored prompt and what goes in for its variables."""
    id: str
    variables: Optional[Dict[str, Variables]] = None
    version: Optional[str] = None

Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
