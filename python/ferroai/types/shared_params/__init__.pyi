"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.shared_params.chat_model import ChatModel as ChatModel
from ferroai.types.shared_params.comparison_filter import ComparisonFilter as ComparisonFilter
from ferroai.types.shared_params.compound_filter import CompoundFilter as CompoundFilter
from ferroai.types.shared_params.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
from ferroai.types.shared_params.decision_input_json import DecisionInputJSON as DecisionInputJSON
from ferroai.types.shared_params.decision_question_input_image import (
    DecisionQuestionInputImage as DecisionQuestionInputImage,
)
from ferroai.types.shared_params.decision_question_input_part import (
    DecisionQuestionInputPart as DecisionQuestionInputPart,
)
from ferroai.types.shared_params.decision_question_input_text import (
    DecisionQuestionInputText as DecisionQuestionInputText,
)
from ferroai.types.shared_params.function_definition import FunctionDefinition as FunctionDefinition
from ferroai.types.shared_params.function_parameters import FunctionParameters as FunctionParameters
from ferroai.types.shared_params.metadata import Metadata as Metadata
from ferroai.types.shared_params.oauth_error_code import OAuthErrorCode as OAuthErrorCode
from ferroai.types.shared_params.reasoning import Reasoning as Reasoning
from ferroai.types.shared_params.reasoning_effort import ReasoningEffort as ReasoningEffort
from ferroai.types.shared_params.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from ferroai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ferroai.types.shared_params.response_format_text import ResponseFormatText as ResponseFormatText
from ferroai.types.shared_params.responses_model import ResponsesModel as ResponsesModel

__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "OAuthErrorCode",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponsesModel",
]
