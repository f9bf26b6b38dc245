"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.shared.all_models import AllModels as AllModels
from ferroai.types.shared.chat_model import ChatModel as ChatModel
from ferroai.types.shared.comparison_filter import ComparisonFilter as ComparisonFilter
from ferroai.types.shared.compound_filter import CompoundFilter as CompoundFilter
from ferroai.types.shared.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
from ferroai.types.shared.decision_input_json import DecisionInputJSON as DecisionInputJSON
from ferroai.types.shared.decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
from ferroai.types.shared.decision_question_input_part import DecisionQuestionInputPart as DecisionQuestionInputPart
from ferroai.types.shared.decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
from ferroai.types.shared.error_object import ErrorObject as ErrorObject
from ferroai.types.shared.function_definition import FunctionDefinition as FunctionDefinition
from ferroai.types.shared.function_parameters import FunctionParameters as FunctionParameters
from ferroai.types.shared.metadata import Metadata as Metadata
from ferroai.types.shared.oauth_error_code import OAuthErrorCode as OAuthErrorCode
from ferroai.types.shared.reasoning import Reasoning as Reasoning
from ferroai.types.shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from ferroai.types.shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from ferroai.types.shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ferroai.types.shared.response_format_text import ResponseFormatText as ResponseFormatText
from ferroai.types.shared.response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from ferroai.types.shared.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
from ferroai.types.shared.responses_model import ResponsesModel as ResponsesModel

__all__ = [
    "AllModels",
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "DecisionInputJSON",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "ErrorObject",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "OAuthErrorCode",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
]
