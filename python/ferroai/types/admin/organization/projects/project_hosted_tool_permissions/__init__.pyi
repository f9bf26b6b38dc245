"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]


class ProjectHostedToolPermissions(BaseModel):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

class CodeInterpreter(BaseModel):
    enabled: bool

class FileSearch(BaseModel):
    enabled: bool

class ImageGeneration(BaseModel):
    enabled: bool

class Mcp(BaseModel):
    enabled: bool

class WebSearch(BaseModel):
    enabled: bool
