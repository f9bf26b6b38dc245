"""ChatKit: chats in a page of yours, with a workflow that the service runs."""


class ChatKit:
    """Chats in a page of yours, with a workflow that the service runs."""
