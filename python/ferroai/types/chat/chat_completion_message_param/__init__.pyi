"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.chat.chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam
from ferroai.types.chat.chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam
from ferroai.types.chat.chat_completion_function_message_param import ChatCompletionFunctionMessageParam
from ferroai.types.chat.chat_completion_system_message_param import ChatCompletionSystemMessageParam
from ferroai.types.chat.chat_completion_tool_message_param import ChatCompletionToolMessageParam
from ferroai.types.chat.chat_completion_user_message_param import ChatCompletionUserMessageParam

__all__ = ["ChatCompletionMessageParam"]


ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
