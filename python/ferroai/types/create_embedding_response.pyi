"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.embedding import Embedding


class CreateEmbeddingResponse(BaseModel):
    """Vectors in the order of the inputs."""
    data: List[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage

class Usage(BaseModel):
    """Tokens that were read."""
    prompt_tokens: int
    total_tokens: int
