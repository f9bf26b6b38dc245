"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.evals import runs as runs
from ferroai.types.evals.create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from ferroai.types.evals.create_eval_completions_run_data_source_param import (
    CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
)
from ferroai.types.evals.create_eval_jsonl_run_data_source import (
    CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
)
from ferroai.types.evals.create_eval_jsonl_run_data_source_param import (
    CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
)
from ferroai.types.evals.eval_api_error import EvalAPIError as EvalAPIError
from ferroai.types.evals.run_cancel_response import RunCancelResponse as RunCancelResponse
from ferroai.types.evals.run_create_params import RunCreateParams as RunCreateParams
from ferroai.types.evals.run_create_response import RunCreateResponse as RunCreateResponse
from ferroai.types.evals.run_delete_response import RunDeleteResponse as RunDeleteResponse
from ferroai.types.evals.run_list_params import RunListParams as RunListParams
from ferroai.types.evals.run_list_response import RunListResponse as RunListResponse
from ferroai.types.evals.run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "EvalAPIError",
    "RunCancelResponse",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
]
