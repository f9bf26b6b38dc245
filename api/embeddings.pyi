"""Embeddings: text as vectors."""


class Embeddings:
    """Turn text into vectors whose distance tells how alike texts are."""

    @POST("/embeddings", order=("model", "input", "user", "dimensions", "encoding_format",))
    def create(
        self,
        *,
        input: Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int = ...,
        encoding_format: Literal["float", "base64"] = ...,
        user: str = ...,
    ) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors.

        input: A text, texts, or token ids; up to 2048 inputs of 8192 tokens each, 300,000 tokens in all.
        model: Id of the model, such as `text-embedding-3-small`.
        dimensions: Length of each vector; all that the model has unless given. Not for `text-embedding-ada-002`.
        encoding_format: How vectors travel; unless given `base64`, which is decoded here.
        user: A stable, anonymous id of your end user.
        """


class CreateEmbeddingResponse(BaseModel):
    """Vectors in the order of the inputs."""
    data: List[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage

    def to_numpy(self) -> Array:
        """All embeddings as one float32 array, a row for each; needs numpy."""

    class Usage(BaseModel):
        """Tokens that were read."""
        prompt_tokens: int
        total_tokens: int


class Embedding(BaseModel):
    """One vector."""
    embedding: List[float]
    index: int
    """Which input it belongs to."""
    object: Literal["embedding"]


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
