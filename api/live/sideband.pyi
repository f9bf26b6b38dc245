"""Sideband: a second connection to a live session."""


class Sideband:
    """Listen in on a session and steer it, while the user has the primary connection."""
