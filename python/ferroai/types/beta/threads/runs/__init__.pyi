"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
from ferroai.types.beta.threads.runs.code_interpreter_output_image import (
    CodeInterpreterOutputImage as CodeInterpreterOutputImage,
)
from ferroai.types.beta.threads.runs.code_interpreter_tool_call import (
    CodeInterpreterToolCall as CodeInterpreterToolCall,
)
from ferroai.types.beta.threads.runs.code_interpreter_tool_call_delta import (
    CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
)
from ferroai.types.beta.threads.runs.file_search_tool_call import FileSearchToolCall as FileSearchToolCall
from ferroai.types.beta.threads.runs.file_search_tool_call_delta import (
    FileSearchToolCallDelta as FileSearchToolCallDelta,
)
from ferroai.types.beta.threads.runs.function_tool_call import FunctionToolCall as FunctionToolCall
from ferroai.types.beta.threads.runs.function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
from ferroai.types.beta.threads.runs.message_creation_step_details import (
    MessageCreationStepDetails as MessageCreationStepDetails,
)
from ferroai.types.beta.threads.runs.run_step import RunStep as RunStep
from ferroai.types.beta.threads.runs.run_step_delta import RunStepDelta as RunStepDelta
from ferroai.types.beta.threads.runs.run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
from ferroai.types.beta.threads.runs.run_step_delta_message_delta import (
    RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
)
from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude as RunStepInclude
from ferroai.types.beta.threads.runs.step_list_params import StepListParams as StepListParams
from ferroai.types.beta.threads.runs.step_retrieve_params import StepRetrieveParams as StepRetrieveParams
from ferroai.types.beta.threads.runs.tool_call import ToolCall as ToolCall
from ferroai.types.beta.threads.runs.tool_call_delta import ToolCallDelta as ToolCallDelta
from ferroai.types.beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
from ferroai.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]
