"""Graders tried out, before a job is trained with them."""

from ...graders import (
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


class Graders:
    """Try a grader on an answer, or have it checked."""

    @POST("/fine_tuning/alpha/graders/run")
    def run(self, *, grader: GraderRunParams.Grader, model_sample: str, item: object = ...) -> GraderRunResponse:
        """Have an answer graded.

        model_sample: The answer; the grader sees it as `sample.output_text`, and as `sample.output_json` if it is JSON.
        item: The line of the data set that belongs to it; the grader sees it as `item`.
        """

    @POST("/fine_tuning/alpha/graders/validate")
    def validate(self, *, grader: GraderValidateParams.Grader) -> GraderValidateResponse:
        """Check whether a grader is well formed."""


class GraderRunParams(Call):

    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]


class GraderRunResponse(BaseModel):
    """What a grader made of an answer."""
    metadata: Metadata
    api_model_grader_token_usage_per_model: Dict[str, object] = Wire("model_grader_token_usage_per_model")
    """Tokens that models used to grade, by model."""
    reward: float
    """The grade."""
    sub_rewards: Dict[str, object]
    """By the name of the grader inside, for one made of several."""

    class MetadataErrors(BaseModel):
        """What went wrong; every one is `False` when nothing did."""
        formula_parse_error: bool
        invalid_variable_error: bool
        api_model_grader_parse_error: bool = Wire("model_grader_parse_error")
        api_model_grader_refusal_error: bool = Wire("model_grader_refusal_error")
        api_model_grader_server_error: bool = Wire("model_grader_server_error")
        api_model_grader_server_error_details: Optional[str] = Wire("model_grader_server_error_details", None)
        other_error: bool
        python_grader_runtime_error: bool
        python_grader_runtime_error_details: Optional[str] = None
        python_grader_server_error: bool
        python_grader_server_error_type: Optional[str] = None
        sample_parse_error: bool
        truncated_observation_error: bool
        unresponsive_reward_error: bool

    class Metadata(BaseModel):
        """How the grading went."""
        errors: MetadataErrors
        execution_time: float
        """In seconds."""
        name: str
        sampled_model_name: Optional[str] = None
        """The model that graded, if one did."""
        scores: Dict[str, object]
        token_usage: Optional[int] = None
        """The service may send an object of counts instead of one number."""
        type: str


class GraderValidateParams(Call, Like[GraderRunParams]): ...


class GraderValidateResponse(BaseModel):
    """The grader as it was understood."""
    grader: Optional[Grader] = None

    Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
