"""The models that can be called."""


class Models:
    """List the models that can be called, look one up, delete one of your own."""

    @GET("/models/{model}")
    def retrieve(self, model: str) -> Model:
        """Look one model up by its id."""

    @GET("/models")
    def list(self) -> Page[Model]:
        """List the models that can be called."""

    @DELETE("/models/{model}")
    def delete(self, model: str) -> ModelDeleted:
        """Delete a fine-tuned model of your organization."""


class Model(BaseModel):
    """A model that can be called."""
    id: str
    created: int
    """Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = None


class ModelDeleted(BaseModel):
    """That a model was deleted."""
    id: str
    deleted: bool
    object: str
