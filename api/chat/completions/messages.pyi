from ...chat.completions import ChatCompletionStoreMessage


class Messages:
    @GET("/chat/completions/{completion_id}/messages")
    def list(
        self,
        completion_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ChatCompletionStoreMessage]: ...
