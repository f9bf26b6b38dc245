"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.uploads.part_create_params import PartCreateParams as PartCreateParams
from ferroai.types.uploads.upload_part import UploadPart as UploadPart

__all__ = ["PartCreateParams", "UploadPart"]
