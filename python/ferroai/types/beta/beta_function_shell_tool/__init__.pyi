"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_container_auto import BetaContainerAuto
from ferroai.types.beta.beta_container_reference import BetaContainerReference
from ferroai.types.beta.beta_local_environment import BetaLocalEnvironment

__all__ = ["BetaFunctionShellTool", "Environment"]


class BetaFunctionShellTool(BaseModel):
    """Lets the model run commands, in a container or by your program."""
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    environment: Optional[Environment] = None

Environment: TypeAlias = Optional[Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference]]
