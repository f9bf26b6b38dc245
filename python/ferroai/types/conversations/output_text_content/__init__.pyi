"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]

OutputTextContent: TypeAlias = ResponseOutputText
