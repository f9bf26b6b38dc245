"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.containers import files as files
from ferroai.resources.containers.containers import AsyncContainers as AsyncContainers, Containers as Containers
from ferroai.resources.containers.files.files import AsyncFiles as AsyncFiles, Files as Files

__all__ = ["AsyncContainers", "AsyncFiles", "Containers", "Files"]
