"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.sessions.turns.item_list_params import ItemListParams as ItemListParams

__all__ = ["ItemListParams"]
