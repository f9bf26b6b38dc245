"""Models saved in the middle of a fine-tuning job."""


class Checkpoints:
    """List the models saved along the way."""

    @GET("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> CursorPage[FineTuningJobCheckpoint]:
        """List the models that a job saved along the way.

        after: Id of the last thing of the page before.
        limit: How many checkpoints a page holds; 10 unless given.
        """


class FineTuningJobCheckpoint(BaseModel):
    """A model saved in the middle of a job."""
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    """After how many steps."""

    class Metrics(BaseModel):
        full_valid_loss: Optional[float] = None
        full_valid_mean_token_accuracy: Optional[float] = None
        step: Optional[float] = None
        train_loss: Optional[float] = None
        train_mean_token_accuracy: Optional[float] = None
        valid_loss: Optional[float] = None
        valid_mean_token_accuracy: Optional[float] = None
