"""What is still being tried out, or on its way out: its calls and types may change from one release to the next."""


class Beta:
    """Calls in trial: they may change or go."""
    chat = SAME("chat")
