"""Checkpoints: fine-tuned models as they were on the way."""


class Checkpoints:
    """Share what fine-tuning made."""
