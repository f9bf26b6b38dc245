"""Counting the tokens of a request to the beta without sending it."""

from ...beta.responses import (
    BetaResponseConversationParamParam,
    BetaResponseFormatTextConfigParam,
    BetaResponseInputItemParam,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceOptions,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
    BetaToolParam,
)


class InputTokens:
    """Count the tokens of a request without running it."""

    @POST("/responses/input_tokens?beta=true")
    def count(
        self,
        *,
        conversation: Optional[InputTokenCountParams.Conversation] = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        model: Optional[str] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] = ...,
        previous_response_id: Optional[str] = ...,
        reasoning: Optional[InputTokenCountParams.Reasoning] = ...,
        text: Optional[InputTokenCountParams.Text] = ...,
        tool_choice: Optional[InputTokenCountParams.ToolChoice] = ...,
        tools: Optional[Iterable[BetaToolParam]] = ...,
        truncation: Literal["auto", "disabled"] = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> InputTokenCountResponse:
        """Count the tokens a request would have as input.

        input: A text or items, as for `beta.responses.create`.
        model: Models count differently.
        personality: How the model speaks; its own manner unless given.
        tools: They count, too.
        """


class InputTokenCountParams(Call):

    Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class Reasoning(TypedDict):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
        mode: Union[str, Literal["standard", "pro"]] = ...
        summary: Optional[Literal["auto", "concise", "detailed"]] = ...

    class Text(TypedDict):
        format: BetaResponseFormatTextConfigParam = ...
        verbosity: Optional[Literal["low", "medium", "high"]] = ...

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
    ]


class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]
