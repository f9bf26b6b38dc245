"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.file_citation_annotation import FileCitationAnnotation
from ferroai.types.beta.threads.file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]


Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]
