"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.output_text import OutputText

__all__ = ["AgentContent", "EncryptedContentResource"]


AgentContent: TypeAlias = Union[OutputText, EncryptedContentResource]
"""Text that one agent hands another, or the same encrypted."""

class EncryptedContentResource(BaseModel):
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    type: Literal["encrypted_content"]
