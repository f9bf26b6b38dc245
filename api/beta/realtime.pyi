"""Realtime, as it was in its beta."""


class Realtime:
    """Talk with a model while it listens. `client.realtime` came after it."""
