"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]

RefusalContent: TypeAlias = ResponseOutputRefusal
