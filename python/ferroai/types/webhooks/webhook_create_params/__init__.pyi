"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

__all__ = ["WebhookCreateParams"]


class WebhookCreateParams(TypedDict, total=False):
    """Keyword parameters of `webhooks.create`."""
    event_types: Required[
        List[
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
    ]
    """What to be told about."""
    name: Required[str]
    """For people."""
    url: Required[str]
    """Where to send it; HTTPS only."""
