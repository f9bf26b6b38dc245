"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.safety.alerts import (
    Alerts as Alerts,
    AlertsWithRawResponse as AlertsWithRawResponse,
    AlertsWithStreamingResponse as AlertsWithStreamingResponse,
    AsyncAlerts as AsyncAlerts,
    AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse,
    AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse,
)
from ferroai.resources.safety.cases import (
    AsyncCases as AsyncCases,
    AsyncCasesWithRawResponse as AsyncCasesWithRawResponse,
    AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse,
    Cases as Cases,
    CasesWithRawResponse as CasesWithRawResponse,
    CasesWithStreamingResponse as CasesWithStreamingResponse,
)
from ferroai.resources.safety.safety import (
    AsyncSafety as AsyncSafety,
    AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse,
    AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse,
    Safety as Safety,
    SafetyWithRawResponse as SafetyWithRawResponse,
    SafetyWithStreamingResponse as SafetyWithStreamingResponse,
)

__all__ = [
    "Alerts",
    "AlertsWithRawResponse",
    "AlertsWithStreamingResponse",
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
]
