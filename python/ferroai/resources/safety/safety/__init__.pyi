"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.safety.alerts import (
    Alerts,
    AlertsWithRawResponse,
    AlertsWithStreamingResponse,
    AsyncAlerts,
    AsyncAlertsWithRawResponse,
    AsyncAlertsWithStreamingResponse,
)
from ferroai.resources.safety.cases import (
    AsyncCases,
    AsyncCasesWithRawResponse,
    AsyncCasesWithStreamingResponse,
    Cases,
    CasesWithRawResponse,
    CasesWithStreamingResponse,
)

__all__ = [
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
]


class Safety(SyncAPIResource):
    """Look up what was noticed about the project and its end users."""
    @property
    def alerts(self) -> Alerts:
        """Look up what a webhook told about in `safety.alert.created`."""
    @property
    def cases(self) -> Cases:
        """Look up what a webhook told about in `safety.warning_issued` and `safety.deactivation_issued`."""
    @property
    def with_raw_response(self) -> SafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SafetyWithStreamingResponse: ...

class AsyncSafety(AsyncAPIResource):
    """Look up what was noticed about the project and its end users."""
    @property
    def alerts(self) -> AsyncAlerts:
        """Look up what a webhook told about in `safety.alert.created`."""
    @property
    def cases(self) -> AsyncCases:
        """Look up what a webhook told about in `safety.warning_issued` and `safety.deactivation_issued`."""
    @property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse: ...

class SafetyWithRawResponse:
    def __init__(self, resource: Safety) -> None: ...
    @property
    def alerts(self) -> AlertsWithRawResponse: ...
    @property
    def cases(self) -> CasesWithRawResponse: ...

class AsyncSafetyWithRawResponse:
    def __init__(self, resource: AsyncSafety) -> None: ...
    @property
    def alerts(self) -> AsyncAlertsWithRawResponse: ...
    @property
    def cases(self) -> AsyncCasesWithRawResponse: ...

class SafetyWithStreamingResponse:
    def __init__(self, resource: Safety) -> None: ...
    @property
    def alerts(self) -> AlertsWithStreamingResponse: ...
    @property
    def cases(self) -> CasesWithStreamingResponse: ...

class AsyncSafetyWithStreamingResponse:
    def __init__(self, resource: AsyncSafety) -> None: ...
    @property
    def alerts(self) -> AsyncAlertsWithStreamingResponse: ...
    @property
    def cases(self) -> AsyncCasesWithStreamingResponse: ...
