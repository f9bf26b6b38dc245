"""Counting the tokens of a request without sending it."""

from ..responses import ResponseConversationParamParam, ResponseFormatTextConfigParam
from ..responses.items import ResponseInputItemParam
from ..responses.tools import (
    ToolChoiceAllowedParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceCustomParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
    ToolChoiceShellParam,
    ToolChoiceTypesParam,
    ToolParam,
)
from ..shared_params import Reasoning


class InputTokens:
    """Count the tokens of a request without running it."""

    @POST("/responses/input_tokens")
    def count(
        self,
        *,
        conversation: Optional[InputTokenCountParams.Conversation] = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        model: Optional[str] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] = ...,
        previous_response_id: Optional[str] = ...,
        reasoning: Optional[Reasoning] = ...,
        text: Optional[InputTokenCountParams.Text] = ...,
        tool_choice: Optional[InputTokenCountParams.ToolChoice] = ...,
        tools: Optional[Iterable[ToolParam]] = ...,
        truncation: Literal["auto", "disabled"] = ...,
    ) -> InputTokenCountResponse:
        """Count the tokens a request would have as input.

        input: A text or items, as for `responses.create`.
        model: Models count differently.
        personality: How the model speaks; its own manner unless given.
        tools: They count, too.
        """


class InputTokenCountParams(Call):

    Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class Text(TypedDict):
        format: ResponseFormatTextConfigParam = ...
        verbosity: Optional[Literal["low", "medium", "high"]] = ...

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        ToolChoiceOptions,
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]


class InputTokenCountResponse(BaseModel):
    """How many tokens the request would read."""
    input_tokens: int
    object: Literal["response.input_tokens"]
