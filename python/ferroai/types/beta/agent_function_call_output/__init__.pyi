"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import TypeAlias

from ferroai.types.beta.input_content import InputContent

__all__ = ["AgentFunctionCallOutput"]


AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]
"""What a function gave: text, or texts and images."""
