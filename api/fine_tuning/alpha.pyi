"""What fine-tuning is trying out."""


class Alpha:
    """Calls that may still change."""
