"""Chat: calls around conversations."""


class Chat:
    """Calls around conversations."""
