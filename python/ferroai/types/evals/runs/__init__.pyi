"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.evals.runs.output_item_list_params import OutputItemListParams as OutputItemListParams
from ferroai.types.evals.runs.output_item_list_response import OutputItemListResponse as OutputItemListResponse
from ferroai.types.evals.runs.output_item_retrieve_response import (
    OutputItemRetrieveResponse as OutputItemRetrieveResponse,
)

__all__ = ["OutputItemListParams", "OutputItemListResponse", "OutputItemRetrieveResponse"]
