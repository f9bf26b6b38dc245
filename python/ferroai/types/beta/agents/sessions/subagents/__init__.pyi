"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.sessions.subagents import turns as turns
from ferroai.types.beta.agents.sessions.subagents.item_list_params import ItemListParams as ItemListParams
from ferroai.types.beta.agents.sessions.subagents.turn_list_params import TurnListParams as TurnListParams

__all__ = ["ItemListParams", "TurnListParams"]
