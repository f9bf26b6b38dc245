from ...beta.responses import BetaResponseIncludable, BetaResponseItem


class InputItems:
    @GET("/responses/{response_id}/input_items?beta=true")
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: List[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> CursorPage[BetaResponseItem]: ...


class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
