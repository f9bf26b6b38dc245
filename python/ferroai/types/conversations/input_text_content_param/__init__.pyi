"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["InputTextContentParam"]

InputTextContentParam: TypeAlias = ResponseInputTextParam
