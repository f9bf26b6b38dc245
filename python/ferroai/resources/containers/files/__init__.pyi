"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.containers.files.content import AsyncContent as AsyncContent, Content as Content
from ferroai.resources.containers.files.files import AsyncFiles as AsyncFiles, Files as Files

__all__ = ["AsyncContent", "AsyncFiles", "Content", "Files"]
