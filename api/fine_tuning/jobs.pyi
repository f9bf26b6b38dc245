"""Fine-tuning jobs."""

from ..graders import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader
from ..shared import Metadata as SharedMetadata
from ..shared_params import Metadata


class Jobs:
    """Start fine-tuning, follow it, stop it."""

    @POST("/fine_tuning/jobs")
    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: JobCreateParams.Hyperparameters = ...,
        integrations: Optional[Iterable[JobCreateParams.Integration]] = ...,
        metadata: Optional[Metadata] = ...,
        method: JobCreateParams.Method = ...,
        seed: Optional[int] = ...,
        suffix: Optional[str] = ...,
        validation_file: Optional[str] = ...,
    ) -> FineTuningJob:
        """Start to train a model further.

        model: The model to start from.
        training_file: Id of an uploaded file of JSON lines with purpose `fine-tune`.
        hyperparameters: Settings of the training, as `method` has them now.
        integrations: Services that follow the training.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        method: How to train, with the settings of that way.
        seed: The same seed gives the same training, as far as that can be had.
        suffix: Up to 64 characters that the name of the model will have.
        validation_file: Id of a file of examples kept back to measure by.
        """

    @GET("/fine_tuning/jobs/{fine_tuning_job_id}")
    def retrieve(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Look a job up."""

    @GET("/fine_tuning/jobs")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Optional[Dict[str, str]] = ...,
    ) -> CursorPage[FineTuningJob]:
        """List jobs.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        metadata: Only those with these pairs; `None` for those without any.
        """

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
    def cancel(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Stop a job for good."""

    @GET("/fine_tuning/jobs/{fine_tuning_job_id}/events")
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> CursorPage[FineTuningJobEvent]:
        """List what happened to a job.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        """

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
    def pause(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Let a job rest."""

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
    def resume(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Let a job go on."""


class DpoHyperparameters(Like[SupervisedHyperparameters], Both):
    beta: Union[Literal["auto"], float] = ...


class DpoMethod(Both):
    """Training by what is preferred."""
    hyperparameters: DpoHyperparameters = ...


class FineTuningJob(BaseModel):
    """A model being trained further."""
    id: str
    created_at: int
    error: Optional[Error] = None
    fine_tuned_model: Optional[str] = None
    """Its name, when it is done."""
    finished_at: Optional[int] = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: List[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: Optional[int] = None
    """How many were billed, when it is done."""
    training_file: str
    validation_file: Optional[str] = None
    estimated_finish: Optional[int] = None
    """Unix time in seconds."""
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]] = None
    metadata: Optional[SharedMetadata] = None
    method: Optional[Method] = None

    class Error(BaseModel):
        code: str
        message: str
        param: Optional[str] = None

    class Hyperparameters(Like[SupervisedHyperparameters]): ...
    class Method(BaseModel, Like[JobCreateParams.Method]): ...


class FineTuningJobEvent(BaseModel):
    """Something that happened to a job."""
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Optional[object] = None
    type: Optional[Literal["message", "metrics"]] = None


class FineTuningJobWandbIntegration(BaseModel):
    """Where Weights and Biases shows the training."""
    project: str
    entity: Optional[str] = None
    name: Optional[str] = None
    tags: Optional[List[str]] = None


class FineTuningJobWandbIntegrationObject(BaseModel):
    """That Weights and Biases follows the training."""
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class JobCreateParams(Call):
    class Hyperparameters(Like[DpoHyperparametersParam]):
        del beta

    class IntegrationWandb(TypedDict):
        project: str
        entity: Optional[str] = ...
        name: Optional[str] = ...
        tags: Sequence[str] = ...

    class Integration(TypedDict):
        type: Literal["wandb"]
        wandb: IntegrationWandb

    class Method(TypedDict):
        type: Literal["supervised", "dpo", "reinforcement"]
        dpo: DpoMethodParam = ...
        reinforcement: ReinforcementMethodParam = ...
        supervised: SupervisedMethodParam = ...


class ReinforcementHyperparameters(Both):
    batch_size: Union[Literal["auto"], int] = ...
    compute_multiplier: Union[Literal["auto"], float] = ...
    eval_interval: Union[Literal["auto"], int] = ...
    eval_samples: Union[Literal["auto"], int] = ...
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    n_epochs: Union[Literal["auto"], int] = ...
    reasoning_effort: Literal["default", "low", "medium", "high"] = ...


class ReinforcementMethod(Both):
    """Training by grades."""
    grader: Grader
    hyperparameters: ReinforcementHyperparameters = ...

    Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]


class SupervisedHyperparameters(Both):
    batch_size: Union[Literal["auto"], int] = ...
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    n_epochs: Union[Literal["auto"], int] = ...


class SupervisedMethod(Both):
    """Training by examples."""
    hyperparameters: SupervisedHyperparameters = ...


EXPORT(
    "types.fine_tuning",
    "types.fine_tuning.fine_tuning_job_integration",
    FineTuningJobIntegration=FineTuningJobWandbIntegrationObject,
)
