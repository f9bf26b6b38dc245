"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types import (
    admin as admin,
    audio as audio,
    beta as beta,
    chat as chat,
    containers as containers,
    conversations as conversations,
    evals as evals,
    fine_tuning as fine_tuning,
    graders as graders,
    live as live,
    realtime as realtime,
    responses as responses,
    safety as safety,
    shared as shared,
    shared_params as shared_params,
    skills as skills,
    uploads as uploads,
    vector_stores as vector_stores,
    webhooks as webhooks,
)
from ferroai.types.audio_model import AudioModel as AudioModel
from ferroai.types.audio_response_format import AudioResponseFormat as AudioResponseFormat
from ferroai.types.auto_file_chunking_strategy_param import (
    AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
)
from ferroai.types.batch import Batch as Batch
from ferroai.types.batch_create_params import BatchCreateParams as BatchCreateParams
from ferroai.types.batch_error import BatchError as BatchError
from ferroai.types.batch_list_params import BatchListParams as BatchListParams
from ferroai.types.batch_request_counts import BatchRequestCounts as BatchRequestCounts
from ferroai.types.batch_usage import BatchUsage as BatchUsage
from ferroai.types.completion import Completion as Completion
from ferroai.types.completion_choice import CompletionChoice as CompletionChoice
from ferroai.types.completion_create_params import CompletionCreateParams as CompletionCreateParams
from ferroai.types.completion_usage import CompletionUsage as CompletionUsage
from ferroai.types.container_create_params import ContainerCreateParams as ContainerCreateParams
from ferroai.types.container_create_response import ContainerCreateResponse as ContainerCreateResponse
from ferroai.types.container_list_params import ContainerListParams as ContainerListParams
from ferroai.types.container_list_response import ContainerListResponse as ContainerListResponse
from ferroai.types.container_retrieve_response import ContainerRetrieveResponse as ContainerRetrieveResponse
from ferroai.types.content_provenance_check import ContentProvenanceCheck as ContentProvenanceCheck
from ferroai.types.content_provenance_check_create_params import (
    ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
)
from ferroai.types.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from ferroai.types.decision import Decision as Decision
from ferroai.types.decision_create_params import DecisionCreateParams as DecisionCreateParams
from ferroai.types.decision_input_image_param import DecisionInputImageParam as DecisionInputImageParam
from ferroai.types.decision_input_message_param import (
    DecisionInputMessageParam as DecisionInputMessageParam,
    DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
)
from ferroai.types.decision_input_part_union_param import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from ferroai.types.decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
from ferroai.types.decision_prompt_cache_breakpoint_param import (
    DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
)
from ferroai.types.deleted_skill import DeletedSkill as DeletedSkill
from ferroai.types.embedding import Embedding as Embedding
from ferroai.types.embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
from ferroai.types.embedding_model import EmbeddingModel as EmbeddingModel
from ferroai.types.eval_create_params import EvalCreateParams as EvalCreateParams
from ferroai.types.eval_create_response import EvalCreateResponse as EvalCreateResponse
from ferroai.types.eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from ferroai.types.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
from ferroai.types.eval_list_params import EvalListParams as EvalListParams
from ferroai.types.eval_list_response import EvalListResponse as EvalListResponse
from ferroai.types.eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
from ferroai.types.eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from ferroai.types.eval_update_params import EvalUpdateParams as EvalUpdateParams
from ferroai.types.eval_update_response import EvalUpdateResponse as EvalUpdateResponse
from ferroai.types.file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
from ferroai.types.file_content import FileContent as FileContent
from ferroai.types.file_create_params import FileCreateParams as FileCreateParams
from ferroai.types.file_deleted import FileDeleted as FileDeleted
from ferroai.types.file_list_params import FileListParams as FileListParams
from ferroai.types.file_object import FileObject as FileObject
from ferroai.types.file_purpose import FilePurpose as FilePurpose
from ferroai.types.image import Image as Image
from ferroai.types.image_create_variation_params import ImageCreateVariationParams as ImageCreateVariationParams
from ferroai.types.image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
from ferroai.types.image_edit_params import ImageEditParams as ImageEditParams
from ferroai.types.image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
from ferroai.types.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
from ferroai.types.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from ferroai.types.image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from ferroai.types.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
from ferroai.types.image_generate_params import ImageGenerateParams as ImageGenerateParams
from ferroai.types.image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
from ferroai.types.image_model import ImageModel as ImageModel
from ferroai.types.images_response import ImagesResponse as ImagesResponse
from ferroai.types.model import Model as Model
from ferroai.types.model_deleted import ModelDeleted as ModelDeleted
from ferroai.types.moderation import Moderation as Moderation
from ferroai.types.moderation_create_params import ModerationCreateParams as ModerationCreateParams
from ferroai.types.moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
from ferroai.types.moderation_image_url_input_param import ModerationImageURLInputParam as ModerationImageURLInputParam
from ferroai.types.moderation_model import ModerationModel as ModerationModel
from ferroai.types.moderation_multi_modal_input_param import (
    ModerationMultiModalInputParam as ModerationMultiModalInputParam,
)
from ferroai.types.moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
from ferroai.types.other_file_chunking_strategy_object import (
    OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
)
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
from ferroai.types.skill import Skill as Skill
from ferroai.types.skill_create_params import SkillCreateParams as SkillCreateParams
from ferroai.types.skill_list import SkillList as SkillList
from ferroai.types.skill_list_params import SkillListParams as SkillListParams
from ferroai.types.skill_update_params import SkillUpdateParams as SkillUpdateParams
from ferroai.types.static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
from ferroai.types.static_file_chunking_strategy_object import (
    StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
)
from ferroai.types.static_file_chunking_strategy_object_param import (
    StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
)
from ferroai.types.static_file_chunking_strategy_param import (
    StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
)
from ferroai.types.upload import Upload as Upload
from ferroai.types.upload_complete_params import UploadCompleteParams as UploadCompleteParams
from ferroai.types.upload_create_params import UploadCreateParams as UploadCreateParams
from ferroai.types.vector_store import VectorStore as VectorStore
from ferroai.types.vector_store_create_params import VectorStoreCreateParams as VectorStoreCreateParams
from ferroai.types.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
from ferroai.types.vector_store_list_params import VectorStoreListParams as VectorStoreListParams
from ferroai.types.vector_store_search_params import VectorStoreSearchParams as VectorStoreSearchParams
from ferroai.types.vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
from ferroai.types.vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams
from ferroai.types.video import Video as Video
from ferroai.types.video_create_character_params import VideoCreateCharacterParams as VideoCreateCharacterParams
from ferroai.types.video_create_character_response import VideoCreateCharacterResponse as VideoCreateCharacterResponse
from ferroai.types.video_create_error import VideoCreateError as VideoCreateError
from ferroai.types.video_create_params import VideoCreateParams as VideoCreateParams
from ferroai.types.video_delete_response import VideoDeleteResponse as VideoDeleteResponse
from ferroai.types.video_download_content_params import VideoDownloadContentParams as VideoDownloadContentParams
from ferroai.types.video_edit_params import VideoEditParams as VideoEditParams
from ferroai.types.video_extend_params import VideoExtendParams as VideoExtendParams
from ferroai.types.video_get_character_response import VideoGetCharacterResponse as VideoGetCharacterResponse
from ferroai.types.video_list_params import VideoListParams as VideoListParams
from ferroai.types.video_model import VideoModel as VideoModel
from ferroai.types.video_model_param import VideoModelParam as VideoModelParam
from ferroai.types.video_remix_params import VideoRemixParams as VideoRemixParams
from ferroai.types.video_seconds import VideoSeconds as VideoSeconds
from ferroai.types.video_size import VideoSize as VideoSize
from ferroai.types.websocket_connection_options import (
    SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions,
    WebSocketConnectionOptions as WebSocketConnectionOptions,
    WebsocketConnectionOptions as WebsocketConnectionOptions,
)
from ferroai.types.websocket_reconnection import (
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)

__all__ = [
    "AllModels",
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Decision",
    "DecisionCreateParams",
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DeletedSkill",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FunctionDefinition",
    "FunctionParameters",
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReferenceParam",
    "ImageModel",
    "ImagesResponse",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OAuthErrorCode",
    "OtherFileChunkingStrategyObject",
    "Reasoning",
    "ReasoningEffort",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
    "Skill",
    "SkillCreateParams",
    "SkillList",
    "SkillListParams",
    "SkillUpdateParams",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "SyncWebSocketConnectionOptions",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "Video",
    "VideoCreateCharacterParams",
    "VideoCreateCharacterResponse",
    "VideoCreateError",
    "VideoCreateParams",
    "VideoDeleteResponse",
    "VideoDownloadContentParams",
    "VideoEditParams",
    "VideoExtendParams",
    "VideoGetCharacterResponse",
    "VideoListParams",
    "VideoModel",
    "VideoModelParam",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]
