"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_image_param import ResponseInputImageParam

__all__ = ["InputImageContentParam"]

InputImageContentParam: TypeAlias = ResponseInputImageParam
