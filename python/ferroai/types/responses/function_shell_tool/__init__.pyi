"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.container_auto import ContainerAuto
from ferroai.types.responses.container_reference import ContainerReference
from ferroai.types.responses.local_environment import LocalEnvironment

__all__ = ["Environment", "FunctionShellTool"]


class FunctionShellTool(BaseModel):
    """Lets the model run commands, in a container or by your program."""
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    environment: Optional[Environment] = None

Environment: TypeAlias = Optional[Union[ContainerAuto, LocalEnvironment, ContainerReference]]
