"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam

__all__ = ["RefusalContentParam"]

RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
