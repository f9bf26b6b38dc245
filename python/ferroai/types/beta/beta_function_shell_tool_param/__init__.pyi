"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_container_auto_param import BetaContainerAutoParam
from ferroai.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from ferroai.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ["BetaFunctionShellToolParam", "Environment"]


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Lets the model run commands, in a container or by your program."""
    type: Required[Literal["shell"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    environment: Optional[Environment]

Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam]
