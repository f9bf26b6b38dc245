"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs
from ferroai.types.beta.threads.runs.code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreter", "CodeInterpreterOutput", "CodeInterpreterToolCallDelta"]


class CodeInterpreterToolCallDelta(BaseModel):
    """What has come to code that is run."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["code_interpreter"]
    id: Optional[str] = None
    code_interpreter: Optional[CodeInterpreter] = None

CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

class CodeInterpreter(BaseModel):
    input: Optional[str] = None
    """The next piece of the code."""
    outputs: Optional[List[CodeInterpreterOutput]] = None
