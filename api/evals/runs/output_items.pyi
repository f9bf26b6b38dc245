from ...evals.runs import EvalAPIError


class OutputItems:
    @GET("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", params=None)
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str) -> OutputItemRetrieveResponse: ...

    @GET("/evals/{eval_id}/runs/{run_id}/output_items")
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        status: Literal["fail", "pass"] = ...,
    ) -> CursorPage[OutputItemListResponse]: ...


class OutputItemListResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: Dict[str, object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str

    class Result(BaseModel):
        name: str
        passed: bool
        score: float
        sample: Optional[Dict[str, object]] = None
        type: Optional[str] = None

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str] = None
        role: Optional[str] = None

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: List[SampleInput]
        max_completion_tokens: int
        model: str
        output: List[SampleOutput]
        seed: int
        temperature: float
        top_p: float
        usage: SampleUsage


class OutputItemRetrieveResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: Dict[str, object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str

    class Result(BaseModel):
        name: str
        passed: bool
        score: float
        sample: Optional[Dict[str, object]] = None
        type: Optional[str] = None

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str] = None
        role: Optional[str] = None

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: List[SampleInput]
        max_completion_tokens: int
        model: str
        output: List[SampleOutput]
        seed: int
        temperature: float
        top_p: float
        usage: SampleUsage
