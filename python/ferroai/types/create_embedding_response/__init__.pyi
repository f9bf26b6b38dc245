"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

import numpy as np
from ferroai._models import BaseModel
from ferroai.types.embedding import Embedding
from numpy.typing import NDArray

__all__ = ["CreateEmbeddingResponse", "Usage"]


class CreateEmbeddingResponse(BaseModel):
    """Vectors in the order of the inputs."""
    data: List[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage
    def to_numpy(self) -> NDArray[np.float32]:
        """All embeddings as one float32 array, a row for each; needs numpy."""

class Usage(BaseModel):
    """Tokens that were read."""
    prompt_tokens: int
    total_tokens: int
