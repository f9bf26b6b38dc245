"""Conversations: what was said, kept by the service."""

PACKAGE = "types.conversations"

from .responses.items import ResponseInputItemParam
from .shared_params import Metadata


class Conversations:
    """Keep what was said from one response to the next."""

    @POST("/conversations")
    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] = ...,
        metadata: Optional[Metadata] = ...,
    ) -> Conversation:
        """Begin a conversation.

        items: What was said so far, up to 20 items.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/conversations/{conversation_id}")
    def retrieve(self, conversation_id: str) -> Conversation:
        """Look a conversation up."""

    @POST("/conversations/{conversation_id}")
    def update(self, conversation_id: str, *, metadata: Optional[Metadata]) -> Conversation:
        """Change what is noted about a conversation.

        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @DELETE("/conversations/{conversation_id}")
    def delete(self, conversation_id: str) -> ConversationDeletedResource:
        """Delete a conversation; its items stay."""


class Conversation(BaseModel):
    """A conversation that the service keeps."""
    id: str
    created_at: int
    metadata: object
    object: Literal["conversation"]


class ConversationDeletedResource(BaseModel):
    """That a conversation was deleted."""
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]
