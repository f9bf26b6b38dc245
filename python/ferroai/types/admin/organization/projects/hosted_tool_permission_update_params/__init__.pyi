"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["CodeInterpreter", "FileSearch", "HostedToolPermissionUpdateParams", "ImageGeneration", "Mcp", "WebSearch"]


class CodeInterpreter(TypedDict, total=False):
    """Whether the tool may be used from now on."""
    enabled: Required[bool]

class FileSearch(TypedDict, total=False):
    """Whether the tool may be used from now on."""
    enabled: Required[bool]

class ImageGeneration(TypedDict, total=False):
    """Whether the tool may be used from now on."""
    enabled: Required[bool]

class Mcp(TypedDict, total=False):
    """Whether the tool may be used from now on."""
    enabled: Required[bool]

class WebSearch(TypedDict, total=False):
    """Whether the tool may be used from now on."""
    enabled: Required[bool]

class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.hosted_tool_permissions.update`."""
    code_interpreter: Optional[CodeInterpreter]
    file_search: Optional[FileSearch]
    image_generation: Optional[ImageGeneration]
    mcp: Optional[Mcp]
    web_search: Optional[WebSearch]
