"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.file_citation_delta_annotation import FileCitationDeltaAnnotation
from ferroai.types.beta.threads.file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = ["AnnotationDelta"]


AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]
