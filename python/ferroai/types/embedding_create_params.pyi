"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.embedding_model import EmbeddingModel


class EmbeddingCreateParams(TypedDict, total=False):
    """Keyword parameters of `embeddings.create`."""
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    model: Required[Union[str, EmbeddingModel]]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str
