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
    @POST("/fine_tuning/alpha/graders/run")
    def run(self, *, grader: GraderRunParams.Grader, model_sample: str, item: object = ...) -> GraderRunResponse: ...

    @POST("/fine_tuning/alpha/graders/validate")
    def validate(self, *, grader: GraderValidateParams.Grader) -> GraderValidateResponse: ...


class GraderRunParams(Call):

    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]


class GraderRunResponse(BaseModel):
    metadata: Metadata
    api_model_grader_token_usage_per_model: Dict[str, object] = Wire("model_grader_token_usage_per_model")
    reward: float
    sub_rewards: Dict[str, object]

    class MetadataErrors(BaseModel):
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
        errors: MetadataErrors
        execution_time: float
        name: str
        sampled_model_name: Optional[str] = None
        scores: Dict[str, object]
        token_usage: Optional[int] = None
        type: str


class GraderValidateParams(Call):

    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]


class GraderValidateResponse(BaseModel):
    grader: Optional[Grader] = None

    Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
