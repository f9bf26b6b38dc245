from ..graders import (
    MultiGrader,
    MultiGraderParam,
    PythonGrader,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderParam,
)
from ..shared import Metadata as SharedMetadata
from ..shared_params import Metadata


class Jobs:
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
    ) -> FineTuningJob: ...

    @GET("/fine_tuning/jobs/{fine_tuning_job_id}")
    def retrieve(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @GET("/fine_tuning/jobs")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Optional[Dict[str, str]] = ...,
    ) -> CursorPage[FineTuningJob]: ...

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
    def cancel(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @GET("/fine_tuning/jobs/{fine_tuning_job_id}/events")
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> CursorPage[FineTuningJobEvent]: ...

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
    def pause(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @POST("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
    def resume(self, fine_tuning_job_id: str) -> FineTuningJob: ...


class DpoHyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    beta: Optional[Union[Literal["auto"], float]] = None
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    n_epochs: Optional[Union[Literal["auto"], int]] = None


class DpoHyperparametersParam(TypedDict):
    batch_size: Union[Literal["auto"], int] = ...
    beta: Union[Literal["auto"], float] = ...
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    n_epochs: Union[Literal["auto"], int] = ...


class DpoMethod(BaseModel):
    hyperparameters: Optional[DpoHyperparameters] = None


class DpoMethodParam(TypedDict):
    hyperparameters: DpoHyperparametersParam = ...


class FineTuningJob(BaseModel):
    id: str
    created_at: int
    error: Optional[Error] = None
    fine_tuned_model: Optional[str] = None
    finished_at: Optional[int] = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: List[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: Optional[int] = None
    training_file: str
    validation_file: Optional[str] = None
    estimated_finish: Optional[int] = None
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]] = None
    metadata: Optional[SharedMetadata] = None
    method: Optional[Method] = None

    class Error(BaseModel):
        code: str
        message: str
        param: Optional[str] = None

    class Hyperparameters(BaseModel):
        batch_size: Optional[Union[Literal["auto"], int]] = None
        learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
        n_epochs: Optional[Union[Literal["auto"], int]] = None

    class Method(BaseModel):
        type: Literal["supervised", "dpo", "reinforcement"]
        dpo: Optional[DpoMethod] = None
        reinforcement: Optional[ReinforcementMethod] = None
        supervised: Optional[SupervisedMethod] = None


class FineTuningJobEvent(BaseModel):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Optional[object] = None
    type: Optional[Literal["message", "metrics"]] = None


class FineTuningJobWandbIntegration(BaseModel):
    project: str
    entity: Optional[str] = None
    name: Optional[str] = None
    tags: Optional[List[str]] = None


class FineTuningJobWandbIntegrationObject(BaseModel):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class JobCreateParams(Call):

    class Hyperparameters(TypedDict):
        batch_size: Union[Literal["auto"], int] = ...
        learning_rate_multiplier: Union[Literal["auto"], float] = ...
        n_epochs: Union[Literal["auto"], int] = ...

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


class ReinforcementHyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    compute_multiplier: Optional[Union[Literal["auto"], float]] = None
    eval_interval: Optional[Union[Literal["auto"], int]] = None
    eval_samples: Optional[Union[Literal["auto"], int]] = None
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    n_epochs: Optional[Union[Literal["auto"], int]] = None
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None


class ReinforcementHyperparametersParam(TypedDict):
    batch_size: Union[Literal["auto"], int] = ...
    compute_multiplier: Union[Literal["auto"], float] = ...
    eval_interval: Union[Literal["auto"], int] = ...
    eval_samples: Union[Literal["auto"], int] = ...
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    n_epochs: Union[Literal["auto"], int] = ...
    reasoning_effort: Literal["default", "low", "medium", "high"] = ...


class ReinforcementMethod(BaseModel):
    grader: Grader
    hyperparameters: Optional[ReinforcementHyperparameters] = None

    Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]


class ReinforcementMethodParam(TypedDict):
    grader: Grader
    hyperparameters: ReinforcementHyperparametersParam = ...

    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]


class SupervisedHyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    n_epochs: Optional[Union[Literal["auto"], int]] = None


class SupervisedHyperparametersParam(TypedDict):
    batch_size: Union[Literal["auto"], int] = ...
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    n_epochs: Union[Literal["auto"], int] = ...


class SupervisedMethod(BaseModel):
    hyperparameters: Optional[SupervisedHyperparameters] = None


class SupervisedMethodParam(TypedDict):
    hyperparameters: SupervisedHyperparametersParam = ...


EXPORT("types.fine_tuning", FineTuningJobIntegration=FineTuningJobWandbIntegrationObject)
EXPORT(
    "types.fine_tuning.fine_tuning_job_integration",
    FineTuningJobIntegration=FineTuningJobWandbIntegrationObject,
)
