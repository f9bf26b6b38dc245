class Embeddings:
    @POST("/embeddings", order=("model", "input", "user", "dimensions", "encoding_format",))
    def create(
        self,
        *,
        input: Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int = ...,
        encoding_format: Literal["float", "base64"] = ...,
        user: str = ...,
    ) -> CreateEmbeddingResponse: ...


class CreateEmbeddingResponse(BaseModel):
    data: List[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage

    class Usage(BaseModel):
        prompt_tokens: int
        total_tokens: int


class Embedding(BaseModel):
    embedding: List[float]
    index: int
    object: Literal["embedding"]


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
