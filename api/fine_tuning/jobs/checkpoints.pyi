class Checkpoints:
    @GET("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> CursorPage[FineTuningJobCheckpoint]: ...


class FineTuningJobCheckpoint(BaseModel):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int

    class Metrics(BaseModel):
        full_valid_loss: Optional[float] = None
        full_valid_mean_token_accuracy: Optional[float] = None
        step: Optional[float] = None
        train_loss: Optional[float] = None
        train_mean_token_accuracy: Optional[float] = None
        valid_loss: Optional[float] = None
        valid_mean_token_accuracy: Optional[float] = None
