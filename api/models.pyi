class Models:
    @GET("/models/{model}")
    def retrieve(self, model: str) -> Model: ...

    @GET("/models")
    def list(self) -> Page[Model]: ...

    @DELETE("/models/{model}")
    def delete(self, model: str) -> ModelDeleted: ...


class Model(BaseModel):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = None


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str
