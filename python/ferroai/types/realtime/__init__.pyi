"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.realtime.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam
from ferroai.types.realtime.call_accept_params import CallAcceptParams as CallAcceptParams
from ferroai.types.realtime.call_refer_params import CallReferParams as CallReferParams
from ferroai.types.realtime.call_reject_params import CallRejectParams as CallRejectParams
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType as NoiseReductionType
from ferroai.types.realtime.realtime_audio_config_input_param import (
    RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
)
from ferroai.types.realtime.realtime_audio_config_output_param import (
    RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
)
from ferroai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from ferroai.types.realtime.realtime_audio_input_turn_detection_param import (
    RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
)
from ferroai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from ferroai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
from ferroai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
from ferroai.types.realtime.realtime_session_create_request_param import (
    RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
)
from ferroai.types.realtime.realtime_tool_choice_config_param import (
    RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
)
from ferroai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from ferroai.types.realtime.realtime_tracing_config_param import (
    RealtimeTracingConfigParam as RealtimeTracingConfigParam,
)
from ferroai.types.realtime.realtime_truncation_param import RealtimeTruncationParam as RealtimeTruncationParam
from ferroai.types.realtime.realtime_truncation_retention_ratio_param import (
    RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
)

__all__ = [
    "AudioTranscriptionParam",
    "CallAcceptParams",
    "CallReferParams",
    "CallRejectParams",
    "NoiseReductionType",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeFunctionToolParam",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeSessionCreateRequestParam",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfigParam",
    "RealtimeTracingConfigParam",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatioParam",
]
