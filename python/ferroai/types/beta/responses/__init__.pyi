"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.responses.beta_response_item_list import BetaResponseItemList as BetaResponseItemList
from ferroai.types.beta.responses.input_item_list_params import InputItemListParams as InputItemListParams
from ferroai.types.beta.responses.input_token_count_params import InputTokenCountParams as InputTokenCountParams
from ferroai.types.beta.responses.input_token_count_response import InputTokenCountResponse as InputTokenCountResponse

__all__ = ["BetaResponseItemList", "InputItemListParams", "InputTokenCountParams", "InputTokenCountResponse"]
