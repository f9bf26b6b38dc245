"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    """Keyword parameters of `embeddings.create`."""
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """A text, texts, or token ids; up to 2048 inputs of 8192 tokens each, 300,000 tokens in all."""
    model: Required[Union[str, EmbeddingModel]]
    """Id of the model, such as `text-embedding-3-small`."""
    dimensions: int
    """Length of each vector; all that the model has unless given. Not for `text-embedding-ada-002`."""
    encoding_format: Literal["float", "base64"]
    """How vectors travel; unless given `base64`, which is decoded here."""
    user: str
    """A stable, anonymous id of your end user."""
