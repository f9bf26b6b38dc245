"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.uploads.parts import AsyncParts as AsyncParts, Parts as Parts
from ferroai.resources.uploads.uploads import AsyncUploads as AsyncUploads, Uploads as Uploads

__all__ = ["AsyncParts", "AsyncUploads", "Parts", "Uploads"]
