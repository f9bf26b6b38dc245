"""What a stored response of the beta was given."""

from ...beta.responses import BetaResponseIncludable, BetaResponseItem


class InputItems:
    """What a stored response was given, item by item."""

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
    ) -> CursorPage[BetaResponseItem]:
        """List the items a stored response was given.

        after: Id of the item to go on after.
        include: Parts of items that are left out unless asked for.
        limit: Items on a page, 1 to 100; 20 unless given.
        order: By age; newest first (`desc`) unless given.
        """


class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
