"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
from ferroai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferroai.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from ferroai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
from ferroai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
from ferroai.types.realtime.realtime_truncation_param import RealtimeTruncationParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam

__all__ = ["RealtimeSessionCreateRequestParam"]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """How the model hears, thinks and speaks throughout a session."""
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """`logprobs` adds to each transcript how likely its tokens were."""
    instructions: str
    """What the model is told before anything else, its manner of speaking too. The service has its own where there are none."""
    max_output_tokens: Union[int, Literal["inf"]]
    """Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given."""
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]
    output_modalities: List[Literal["text", "audio"]]
    """One of the two; `audio`, which brings its text along, unless given."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt and its variables."""
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    """`auto` unless given."""
    tools: RealtimeToolsConfigParam
    tracing: Optional[RealtimeTracingConfigParam]
    """`auto` for a trace with default names, `None` for none. Not changed once it is on."""
    truncation: RealtimeTruncationParam
    """What is forgotten when the session outgrows the model; `disabled` makes that an error."""
