"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["ExternalKeyListParams"]


class ExternalKeyListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.external_keys.list`."""
    after: Optional[str]
    """Id of the last key of the page before."""
    limit: int
    """How many keys a page holds."""
    order: Literal["asc", "desc"]
    purpose: Literal["ekm", "psp_decryption"]
    """Only those for this; all unless given."""
