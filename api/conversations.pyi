PACKAGE = "types.conversations"

from .responses import ResponseInputItemParam
from .shared_params import Metadata


class Conversations:
    @POST("/conversations")
    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] = ...,
        metadata: Optional[Metadata] = ...,
    ) -> Conversation: ...

    @GET("/conversations/{conversation_id}")
    def retrieve(self, conversation_id: str) -> Conversation: ...

    @POST("/conversations/{conversation_id}")
    def update(self, conversation_id: str, *, metadata: Optional[Metadata]) -> Conversation: ...

    @DELETE("/conversations/{conversation_id}")
    def delete(self, conversation_id: str) -> ConversationDeletedResource: ...


class Conversation(BaseModel):
    id: str
    created_at: int
    metadata: object
    object: Literal["conversation"]


class ConversationDeletedResource(BaseModel):
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]
