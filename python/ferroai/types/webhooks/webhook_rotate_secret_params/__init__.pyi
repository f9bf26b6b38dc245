"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["WebhookRotateSecretParams"]


class WebhookRotateSecretParams(TypedDict, total=False):
    """Keyword parameters of `webhooks.rotate_secret`."""
    keep_old_secret_active_for_24_hours: bool
    """Without it the old secret is worth nothing at once."""
