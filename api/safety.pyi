"""Safety: what was noticed about the project and its end users."""


class Safety:
    """Look up what was noticed about the project and its end users."""
