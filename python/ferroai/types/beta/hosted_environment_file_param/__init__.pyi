"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["HostedEnvironmentFileParam", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]
"""A file to be put into an environment."""

class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    """From the root, below `/workspace`."""
    type: Required[Literal["file_id"]]

class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    """The content in base64."""
    path: Required[str]
    """From the root, below `/workspace`."""
    type: Required[Literal["inline"]]
