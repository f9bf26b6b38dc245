"""Output items: each answer of a run, and how it was judged."""

from ...evals.runs import EvalAPIError


class OutputItems:
    """Read the answers of a run one by one."""

    @GET("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", params=None)
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str) -> OutputItemRetrieveResponse:
        """Look one answer of a run up."""

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
    ) -> CursorPage[OutputItemListResponse]:
        """List the answers of a run.

        after: Id of the last answer of the page before.
        limit: How many a page holds; 20 unless given.
        order: By time of creation: `asc`, oldest first, unless given.
        status: Only those that passed, or only those that failed.
        """


class OutputItemListResponse(Like[OutputItemRetrieveResponse]): ...


class OutputItemRetrieveResponse(BaseModel):
    """An answer and its judgements."""
    id: str
    created_at: int
    datasource_item: Dict[str, object]
    """What was asked."""
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    """One for each grader."""
    run_id: str
    sample: Sample
    status: str

    class Result(BaseModel):
        name: str
        """Of the grader."""
        passed: bool
        score: float
        sample: Optional[Dict[str, object]] = None
        """What the grader worked out on the way."""
        type: Optional[str] = None
        """Of the grader."""

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
        """What the model was asked and what it said."""
        error: EvalAPIError
        finish_reason: str
        input: List[SampleInput]
        max_completion_tokens: int
        """Limit of tokens written."""
        model: str
        output: List[SampleOutput]
        seed: int
        temperature: float
        top_p: float
        usage: SampleUsage
