"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_content import ResponseInputContent

__all__ = ["ResponseInputMessageContentList"]


ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]
