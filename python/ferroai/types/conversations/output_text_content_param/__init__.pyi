"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]

OutputTextContentParam: TypeAlias = ResponseOutputTextParam
