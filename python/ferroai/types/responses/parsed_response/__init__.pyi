"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.responses.response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ParsedResponseFunctionToolCall"]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function by `responses.parse`, with its arguments read."""
    parsed_arguments: object = None
