"""Realtime: talking with a model while it listens."""


class Realtime:
    """Talk with a model while it listens."""
