"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_audio_config import RealtimeAudioConfig
from ferroai.types.realtime.realtime_reasoning import RealtimeReasoning
from ferroai.types.realtime.realtime_tool_choice_config import RealtimeToolChoiceConfig
from ferroai.types.realtime.realtime_tools_config import RealtimeToolsConfig
from ferroai.types.realtime.realtime_tracing_config import RealtimeTracingConfig
from ferroai.types.realtime.realtime_truncation import RealtimeTruncation
from ferroai.types.responses.response_prompt import ResponsePrompt

__all__ = ["RealtimeSessionCreateRequest"]


class RealtimeSessionCreateRequest(BaseModel):
    """How the model hears, thinks and speaks throughout a session."""
    type: Literal["realtime"]
    audio: Optional[RealtimeAudioConfig] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """`logprobs` adds to each transcript how likely its tokens were."""
    instructions: Optional[str] = None
    """What the model is told before anything else, its manner of speaking too. The service has its own where there are none."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given."""
    model: Optional[
        Union[
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
    ] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """One of the two; `audio`, which brings its text along, unless given."""
    parallel_tool_calls: Optional[bool] = None
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePrompt] = None
    """A stored prompt and its variables."""
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[RealtimeToolChoiceConfig] = None
    """`auto` unless given."""
    tools: Optional[RealtimeToolsConfig] = None
    tracing: Optional[RealtimeTracingConfig] = None
    """`auto` for a trace with default names, `None` for none. Not changed once it is on."""
    truncation: Optional[RealtimeTruncation] = None
    """What is forgotten when the session outgrows the model; `disabled` makes that an error."""
