"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.container_auto_param import ContainerAutoParam
from ferroai.types.responses.container_reference_param import ContainerReferenceParam
from ferroai.types.responses.local_environment_param import LocalEnvironmentParam

__all__ = ["Environment", "FunctionShellToolParam"]


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run commands, in a container or by your program."""
    type: Required[Literal["shell"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    environment: Optional[Environment]

Environment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]
