"""Structured outputs: what a class becomes in a request."""

from ._completions import type_to_response_format_param as type_to_response_format_param
