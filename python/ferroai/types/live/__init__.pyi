"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.live.audio_format import AudioFormat as AudioFormat
from ferroai.types.live.audio_format_param import AudioFormatParam as AudioFormatParam
from ferroai.types.live.built_in_voice import BuiltInVoice as BuiltInVoice
from ferroai.types.live.client_config import ClientConfig as ClientConfig
from ferroai.types.live.client_config_param import ClientConfigParam as ClientConfigParam
from ferroai.types.live.client_delegation import ClientDelegation as ClientDelegation
from ferroai.types.live.client_delegation_param import ClientDelegationParam as ClientDelegationParam
from ferroai.types.live.client_event import ClientEvent as ClientEvent
from ferroai.types.live.client_event_param import ClientEventParam as ClientEventParam
from ferroai.types.live.commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
from ferroai.types.live.commentary_append_event_param import CommentaryAppendEventParam as CommentaryAppendEventParam
from ferroai.types.live.commentary_appended_event import CommentaryAppendedEvent as CommentaryAppendedEvent
from ferroai.types.live.connect_client_event import ConnectClientEvent as ConnectClientEvent
from ferroai.types.live.connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
from ferroai.types.live.connect_server_event import ConnectServerEvent as ConnectServerEvent
from ferroai.types.live.custom_voice import CustomVoice as CustomVoice
from ferroai.types.live.custom_voice_param import CustomVoiceParam as CustomVoiceParam
from ferroai.types.live.data_channel_config import DataChannelConfig as DataChannelConfig
from ferroai.types.live.data_channel_config_param import DataChannelConfigParam as DataChannelConfigParam
from ferroai.types.live.decision_assistant_message import DecisionAssistantMessage as DecisionAssistantMessage
from ferroai.types.live.decision_assistant_message_param import (
    DecisionAssistantMessageParam as DecisionAssistantMessageParam,
)
from ferroai.types.live.decision_choice_option import DecisionChoiceOption as DecisionChoiceOption
from ferroai.types.live.decision_choice_option_param import DecisionChoiceOptionParam as DecisionChoiceOptionParam
from ferroai.types.live.decision_create_event import DecisionCreateEvent as DecisionCreateEvent
from ferroai.types.live.decision_create_event_param import DecisionCreateEventParam as DecisionCreateEventParam
from ferroai.types.live.decision_developer_message import DecisionDeveloperMessage as DecisionDeveloperMessage
from ferroai.types.live.decision_developer_message_param import (
    DecisionDeveloperMessageParam as DecisionDeveloperMessageParam,
)
from ferroai.types.live.decision_event import DecisionEvent as DecisionEvent
from ferroai.types.live.decision_input_text import DecisionInputText as DecisionInputText
from ferroai.types.live.decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
from ferroai.types.live.decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
from ferroai.types.live.decision_item_create_event_param import (
    DecisionItemCreateEventParam as DecisionItemCreateEventParam,
)
from ferroai.types.live.decision_item_created_event import DecisionItemCreatedEvent as DecisionItemCreatedEvent
from ferroai.types.live.decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from ferroai.types.live.decision_item_delete_event_param import (
    DecisionItemDeleteEventParam as DecisionItemDeleteEventParam,
)
from ferroai.types.live.decision_item_deleted_event import DecisionItemDeletedEvent as DecisionItemDeletedEvent
from ferroai.types.live.decision_json_object import DecisionJSONObject as DecisionJSONObject
from ferroai.types.live.decision_json_object_param import DecisionJSONObjectParam as DecisionJSONObjectParam
from ferroai.types.live.decision_question import DecisionQuestion as DecisionQuestion
from ferroai.types.live.decision_question_param import DecisionQuestionParam as DecisionQuestionParam
from ferroai.types.live.decision_stored_assistant_message import (
    DecisionStoredAssistantMessage as DecisionStoredAssistantMessage,
)
from ferroai.types.live.decision_stored_developer_message import (
    DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage,
)
from ferroai.types.live.decision_stored_system_message import DecisionStoredSystemMessage as DecisionStoredSystemMessage
from ferroai.types.live.decision_stored_user_message import DecisionStoredUserMessage as DecisionStoredUserMessage
from ferroai.types.live.decision_system_message import DecisionSystemMessage as DecisionSystemMessage
from ferroai.types.live.decision_system_message_param import DecisionSystemMessageParam as DecisionSystemMessageParam
from ferroai.types.live.decision_trigger import DecisionTrigger as DecisionTrigger
from ferroai.types.live.decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
from ferroai.types.live.decision_user_message import DecisionUserMessage as DecisionUserMessage
from ferroai.types.live.decision_user_message_param import DecisionUserMessageParam as DecisionUserMessageParam
from ferroai.types.live.decisions_delegation_config import DecisionsDelegationConfig as DecisionsDelegationConfig
from ferroai.types.live.decisions_delegation_config_param import (
    DecisionsDelegationConfigParam as DecisionsDelegationConfigParam,
)
from ferroai.types.live.decisions_delegation_update_config import (
    DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig,
)
from ferroai.types.live.decisions_delegation_update_config_param import (
    DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
)
from ferroai.types.live.delegation_created_event import DelegationCreatedEvent as DelegationCreatedEvent
from ferroai.types.live.error import Error as Error
from ferroai.types.live.error_event import ErrorEvent as ErrorEvent
from ferroai.types.live.fork_client_event import ForkClientEvent as ForkClientEvent
from ferroai.types.live.fork_client_event_param import ForkClientEventParam as ForkClientEventParam
from ferroai.types.live.fork_server_event import ForkServerEvent as ForkServerEvent
from ferroai.types.live.fork_session_config import ForkSessionConfig as ForkSessionConfig
from ferroai.types.live.fork_session_config_param import ForkSessionConfigParam as ForkSessionConfigParam
from ferroai.types.live.fork_session_start_event import ForkSessionStartEvent as ForkSessionStartEvent
from ferroai.types.live.fork_session_start_event_param import ForkSessionStartEventParam as ForkSessionStartEventParam
from ferroai.types.live.function_tool import FunctionTool as FunctionTool
from ferroai.types.live.function_tool_param import FunctionToolParam as FunctionToolParam
from ferroai.types.live.info_event import InfoEvent as InfoEvent
from ferroai.types.live.initial_item import InitialItem as InitialItem
from ferroai.types.live.initial_item_param import InitialItemParam as InitialItemParam
from ferroai.types.live.input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent
from ferroai.types.live.input_audio_append_event_param import InputAudioAppendEventParam as InputAudioAppendEventParam
from ferroai.types.live.input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent
from ferroai.types.live.input_audio_mute_event_param import InputAudioMuteEventParam as InputAudioMuteEventParam
from ferroai.types.live.input_audio_muted_event import InputAudioMutedEvent as InputAudioMutedEvent
from ferroai.types.live.input_audio_unmute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from ferroai.types.live.input_audio_unmute_event_param import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
from ferroai.types.live.input_audio_unmuted_event import InputAudioUnmutedEvent as InputAudioUnmutedEvent
from ferroai.types.live.input_transcript_delta_event import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
from ferroai.types.live.instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
from ferroai.types.live.instructions_append_event_param import (
    InstructionsAppendEventParam as InstructionsAppendEventParam,
)
from ferroai.types.live.instructions_appended_event import InstructionsAppendedEvent as InstructionsAppendedEvent
from ferroai.types.live.live_create_params import LiveCreateParams as LiveCreateParams
from ferroai.types.live.live_create_response import LiveCreateResponse as LiveCreateResponse
from ferroai.types.live.media_session_config_param import MediaSessionConfigParam as MediaSessionConfigParam
from ferroai.types.live.media_session_fork_config_param import (
    MediaSessionForkConfigParam as MediaSessionForkConfigParam,
)
from ferroai.types.live.output_audio_delta_event import OutputAudioDeltaEvent as OutputAudioDeltaEvent
from ferroai.types.live.output_audio_fixture_play_event import (
    OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent,
)
from ferroai.types.live.output_audio_fixture_play_event_param import (
    OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
)
from ferroai.types.live.output_audio_fixture_played_event import (
    OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent,
)
from ferroai.types.live.output_audio_fixture_playing_event import (
    OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent,
)
from ferroai.types.live.output_transcript_delta_event import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
from ferroai.types.live.response_create_event import ResponseCreateEvent as ResponseCreateEvent
from ferroai.types.live.response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
from ferroai.types.live.response_event import ResponseEvent as ResponseEvent
from ferroai.types.live.response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
from ferroai.types.live.response_item_create_event_param import (
    ResponseItemCreateEventParam as ResponseItemCreateEventParam,
)
from ferroai.types.live.responses_delegation_config import ResponsesDelegationConfig as ResponsesDelegationConfig
from ferroai.types.live.responses_delegation_config_param import (
    ResponsesDelegationConfigParam as ResponsesDelegationConfigParam,
)
from ferroai.types.live.responses_delegation_update_config import (
    ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig,
)
from ferroai.types.live.responses_delegation_update_config_param import (
    ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
)
from ferroai.types.live.server_event import ServerEvent as ServerEvent
from ferroai.types.live.server_event_selector import ServerEventSelector as ServerEventSelector
from ferroai.types.live.server_event_selector_param import ServerEventSelectorParam as ServerEventSelectorParam
from ferroai.types.live.session_accept_params import SessionAcceptParams as SessionAcceptParams
from ferroai.types.live.session_close_event import SessionCloseEvent as SessionCloseEvent
from ferroai.types.live.session_close_event_param import SessionCloseEventParam as SessionCloseEventParam
from ferroai.types.live.session_closed_event import SessionClosedEvent as SessionClosedEvent
from ferroai.types.live.session_config import SessionConfig as SessionConfig
from ferroai.types.live.session_config_param import SessionConfigParam as SessionConfigParam
from ferroai.types.live.session_fork_params import SessionForkParams as SessionForkParams
from ferroai.types.live.session_fork_response import SessionForkResponse as SessionForkResponse
from ferroai.types.live.session_refer_params import SessionReferParams as SessionReferParams
from ferroai.types.live.session_reject_params import SessionRejectParams as SessionRejectParams
from ferroai.types.live.session_resource import SessionResource as SessionResource
from ferroai.types.live.session_start_event import SessionStartEvent as SessionStartEvent
from ferroai.types.live.session_start_event_param import SessionStartEventParam as SessionStartEventParam
from ferroai.types.live.session_started_event import SessionStartedEvent as SessionStartedEvent
from ferroai.types.live.session_update_config import SessionUpdateConfig as SessionUpdateConfig
from ferroai.types.live.session_update_config_param import SessionUpdateConfigParam as SessionUpdateConfigParam
from ferroai.types.live.session_update_event import SessionUpdateEvent as SessionUpdateEvent
from ferroai.types.live.session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
from ferroai.types.live.session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
from ferroai.types.live.session_usage import SessionUsage as SessionUsage
from ferroai.types.live.session_usage_updated_event import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
from ferroai.types.live.sideband_connect_params import SidebandConnectParams as SidebandConnectParams
from ferroai.types.live.thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
from ferroai.types.live.thinking_append_event_param import ThinkingAppendEventParam as ThinkingAppendEventParam
from ferroai.types.live.thinking_appended_event import ThinkingAppendedEvent as ThinkingAppendedEvent

__all__ = [
    "AudioFormat",
    "AudioFormatParam",
    "BuiltInVoice",
    "ClientConfig",
    "ClientConfigParam",
    "ClientDelegation",
    "ClientDelegationParam",
    "ClientEvent",
    "ClientEventParam",
    "CommentaryAppendEvent",
    "CommentaryAppendEventParam",
    "CommentaryAppendedEvent",
    "ConnectClientEvent",
    "ConnectClientEventParam",
    "ConnectServerEvent",
    "CustomVoice",
    "CustomVoiceParam",
    "DataChannelConfig",
    "DataChannelConfigParam",
    "DecisionAssistantMessage",
    "DecisionAssistantMessageParam",
    "DecisionChoiceOption",
    "DecisionChoiceOptionParam",
    "DecisionCreateEvent",
    "DecisionCreateEventParam",
    "DecisionDeveloperMessage",
    "DecisionDeveloperMessageParam",
    "DecisionEvent",
    "DecisionInputText",
    "DecisionInputTextParam",
    "DecisionItemCreateEvent",
    "DecisionItemCreateEventParam",
    "DecisionItemCreatedEvent",
    "DecisionItemDeleteEvent",
    "DecisionItemDeleteEventParam",
    "DecisionItemDeletedEvent",
    "DecisionJSONObject",
    "DecisionJSONObjectParam",
    "DecisionQuestion",
    "DecisionQuestionParam",
    "DecisionStoredAssistantMessage",
    "DecisionStoredDeveloperMessage",
    "DecisionStoredSystemMessage",
    "DecisionStoredUserMessage",
    "DecisionSystemMessage",
    "DecisionSystemMessageParam",
    "DecisionTrigger",
    "DecisionTriggerParam",
    "DecisionUserMessage",
    "DecisionUserMessageParam",
    "DecisionsDelegationConfig",
    "DecisionsDelegationConfigParam",
    "DecisionsDelegationUpdateConfig",
    "DecisionsDelegationUpdateConfigParam",
    "DelegationCreatedEvent",
    "Error",
    "ErrorEvent",
    "ForkClientEvent",
    "ForkClientEventParam",
    "ForkServerEvent",
    "ForkSessionConfig",
    "ForkSessionConfigParam",
    "ForkSessionStartEvent",
    "ForkSessionStartEventParam",
    "FunctionTool",
    "FunctionToolParam",
    "InfoEvent",
    "InitialItem",
    "InitialItemParam",
    "InputAudioAppendEvent",
    "InputAudioAppendEventParam",
    "InputAudioMuteEvent",
    "InputAudioMuteEventParam",
    "InputAudioMutedEvent",
    "InputAudioUnmuteEvent",
    "InputAudioUnmuteEventParam",
    "InputAudioUnmutedEvent",
    "InputTranscriptDeltaEvent",
    "InstructionsAppendEvent",
    "InstructionsAppendEventParam",
    "InstructionsAppendedEvent",
    "LiveCreateParams",
    "LiveCreateResponse",
    "MediaSessionConfigParam",
    "MediaSessionForkConfigParam",
    "OutputAudioDeltaEvent",
    "OutputAudioFixturePlayEvent",
    "OutputAudioFixturePlayEventParam",
    "OutputAudioFixturePlayedEvent",
    "OutputAudioFixturePlayingEvent",
    "OutputTranscriptDeltaEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseEvent",
    "ResponseItemCreateEvent",
    "ResponseItemCreateEventParam",
    "ResponsesDelegationConfig",
    "ResponsesDelegationConfigParam",
    "ResponsesDelegationUpdateConfig",
    "ResponsesDelegationUpdateConfigParam",
    "ServerEvent",
    "ServerEventSelector",
    "ServerEventSelectorParam",
    "SessionAcceptParams",
    "SessionCloseEvent",
    "SessionCloseEventParam",
    "SessionClosedEvent",
    "SessionConfig",
    "SessionConfigParam",
    "SessionForkParams",
    "SessionForkResponse",
    "SessionReferParams",
    "SessionRejectParams",
    "SessionResource",
    "SessionStartEvent",
    "SessionStartEventParam",
    "SessionStartedEvent",
    "SessionUpdateConfig",
    "SessionUpdateConfigParam",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "SessionUsage",
    "SessionUsageUpdatedEvent",
    "SidebandConnectParams",
    "ThinkingAppendEvent",
    "ThinkingAppendEventParam",
    "ThinkingAppendedEvent",
]
