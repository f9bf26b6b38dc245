"""The messages that a stored chat completion answered."""

from ...chat.completions import ChatCompletionStoreMessage


class Messages:
    """Read the messages that a stored completion answered."""

    @GET("/chat/completions/{completion_id}/messages")
    def list(
        self,
        completion_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ChatCompletionStoreMessage]:
        """List the messages that a stored completion answered.

        after: Id of the last item of the page before.
        limit: How many items a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """
