"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import FileTypes

__all__ = ["ContentProvenanceCheckCreateParams"]


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """Keyword parameters of `content_provenance_checks.create`."""
    file: Required[FileTypes]
    """A recording, or an image: PNG, JPEG, WebP or GIF."""
