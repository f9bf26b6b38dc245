"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.responses.response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ParsedResponseFunctionToolCall"]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    parsed_arguments: object = None
