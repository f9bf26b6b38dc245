"""Fine-tuning: models trained further on your data."""


class FineTuning:
    """Train models further on your own data."""
