"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file_param import ResponseInputFileParam

__all__ = ["InputFileContentParam"]

InputFileContentParam: TypeAlias = ResponseInputFileParam
