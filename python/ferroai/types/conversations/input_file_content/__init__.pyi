"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file import ResponseInputFile

__all__ = ["InputFileContent"]

InputFileContent: TypeAlias = ResponseInputFile
