"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.chat import completions as completions
from ferroai.types.chat.chat_completion import ChatCompletion as ChatCompletion
from ferroai.types.chat.chat_completion_allowed_tool_choice_param import (
    ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
)
from ferroai.types.chat.chat_completion_allowed_tools_param import (
    ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
)
from ferroai.types.chat.chat_completion_assistant_message_param import (
    ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
)
from ferroai.types.chat.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
from ferroai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam as ChatCompletionAudioParam
from ferroai.types.chat.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
from ferroai.types.chat.chat_completion_content_part_image import (
    ChatCompletionContentPartImage as ChatCompletionContentPartImage,
)
from ferroai.types.chat.chat_completion_content_part_image_param import (
    ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
)
from ferroai.types.chat.chat_completion_content_part_input_audio_param import (
    ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
)
from ferroai.types.chat.chat_completion_content_part_param import (
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
)
from ferroai.types.chat.chat_completion_content_part_refusal_param import (
    ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
)
from ferroai.types.chat.chat_completion_content_part_text import (
    ChatCompletionContentPartText as ChatCompletionContentPartText,
)
from ferroai.types.chat.chat_completion_content_part_text_param import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
)
from ferroai.types.chat.chat_completion_custom_tool_param import (
    ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
)
from ferroai.types.chat.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
from ferroai.types.chat.chat_completion_developer_message_param import (
    ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
)
from ferroai.types.chat.chat_completion_function_call_option_param import (
    ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
)
from ferroai.types.chat.chat_completion_function_message_param import (
    ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
)
from ferroai.types.chat.chat_completion_function_tool import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from ferroai.types.chat.chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)
from ferroai.types.chat.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
from ferroai.types.chat.chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
)
from ferroai.types.chat.chat_completion_message_custom_tool_call_param import (
    ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
)
from ferroai.types.chat.chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
)
from ferroai.types.chat.chat_completion_message_function_tool_call_param import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
from ferroai.types.chat.chat_completion_message_param import ChatCompletionMessageParam as ChatCompletionMessageParam
from ferroai.types.chat.chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
)
from ferroai.types.chat.chat_completion_message_tool_call_param import (
    ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
)
from ferroai.types.chat.chat_completion_message_tool_call_union_param import (
    ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
)
from ferroai.types.chat.chat_completion_modality import ChatCompletionModality as ChatCompletionModality
from ferroai.types.chat.chat_completion_named_tool_choice_custom_param import (
    ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
)
from ferroai.types.chat.chat_completion_named_tool_choice_param import (
    ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
)
from ferroai.types.chat.chat_completion_prediction_content_param import (
    ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
)
from ferroai.types.chat.chat_completion_role import ChatCompletionRole as ChatCompletionRole
from ferroai.types.chat.chat_completion_store_message import ChatCompletionStoreMessage as ChatCompletionStoreMessage
from ferroai.types.chat.chat_completion_stream_options_param import (
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
)
from ferroai.types.chat.chat_completion_system_message_param import (
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
)
from ferroai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from ferroai.types.chat.chat_completion_tool_choice_option_param import (
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
)
from ferroai.types.chat.chat_completion_tool_message_param import (
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
)
from ferroai.types.chat.chat_completion_tool_param import ChatCompletionToolParam as ChatCompletionToolParam
from ferroai.types.chat.chat_completion_tool_union_param import (
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
)
from ferroai.types.chat.chat_completion_user_message_param import (
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
)
from ferroai.types.chat.completion_create_params import CompletionCreateParams as CompletionCreateParams
from ferroai.types.chat.completion_list_params import CompletionListParams as CompletionListParams
from ferroai.types.chat.completion_update_params import CompletionUpdateParams as CompletionUpdateParams
from ferroai.types.chat.create_chat_completion_request_message_param import (
    CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
)
from ferroai.types.chat.parsed_chat_completion import (
    ParsedChatCompletion as ParsedChatCompletion,
    ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    ParsedChoice as ParsedChoice,
)
from ferroai.types.chat.parsed_function_tool_call import (
    ParsedFunction as ParsedFunction,
    ParsedFunctionToolCall as ParsedFunctionToolCall,
)
from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = [
    "ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio",
    "ChatCompletionAudioParam",
    "ChatCompletionChunk",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionTool",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModality",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionReasoningEffort",
    "ChatCompletionRole",
    "ChatCompletionStoreMessage",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUserMessageParam",
    "CompletionCreateParams",
    "CompletionListParams",
    "CompletionUpdateParams",
    "CreateChatCompletionRequestMessageParam",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
]

ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
