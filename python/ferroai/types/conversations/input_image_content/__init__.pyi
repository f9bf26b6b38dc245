"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]

InputImageContent: TypeAlias = ResponseInputImage
