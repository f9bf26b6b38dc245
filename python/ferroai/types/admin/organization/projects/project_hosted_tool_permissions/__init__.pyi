"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]


class ProjectHostedToolPermissions(BaseModel):
    """Which tools a project may use."""
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

class CodeInterpreter(BaseModel):
    """Whether the tool may be used."""
    enabled: bool

class FileSearch(BaseModel):
    """Whether the tool may be used."""
    enabled: bool

class ImageGeneration(BaseModel):
    """Whether the tool may be used."""
    enabled: bool

class Mcp(BaseModel):
    """Whether the tool may be used."""
    enabled: bool

class WebSearch(BaseModel):
    """Whether the tool may be used."""
    enabled: bool
