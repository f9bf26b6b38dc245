"""Forks: stored live sessions, gone on with over WebSocket."""


class Forks:
    """Go on where a stored session ended."""
