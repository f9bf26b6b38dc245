"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

__all__ = ["WebhookUpdateParams"]


class WebhookUpdateParams(TypedDict, total=False):
    """Keyword parameters of `webhooks.update`."""
    event_types: List[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]
    """Takes the place of the whole list."""
    name: str
    url: str
    """HTTPS only."""
