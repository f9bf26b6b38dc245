"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.automations.invocations import (
    AsyncInvocations,
    AsyncInvocationsWithRawResponse,
    AsyncInvocationsWithStreamingResponse,
    Invocations,
    InvocationsWithRawResponse,
    InvocationsWithStreamingResponse,
)
from ferroai.types.beta.agents.automation import Automation
from ferroai.types.beta.agents.automation_deleted import AutomationDeleted
from ferroai.types.beta.agents.automation_metadata_param import AutomationMetadataParam
from ferroai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
]


class Automations(SyncAPIResource):
    @property
    def invocations(self) -> Invocations:
        ...
    @property
    def with_raw_response(self) -> AutomationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AutomationsWithStreamingResponse: ...
    def create(
        self,
        *,
        expression: str | Omit = ...,
        name: str,
        target: AutomationTargetParam,
        timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]],
        metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ...,
        run_at: int | Omit = ...,
        target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Automation]:
        ...
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationDeleted:
        ...
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...

class AsyncAutomations(AsyncAPIResource):
    @property
    def invocations(self) -> AsyncInvocations:
        ...
    @property
    def with_raw_response(self) -> AsyncAutomationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        expression: str | Omit = ...,
        name: str,
        target: AutomationTargetParam,
        timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]],
        metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ...,
        run_at: int | Omit = ...,
        target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        ...
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationDeleted:
        ...
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        ...

class AutomationsWithRawResponse:
    def __init__(self, resource: Automations) -> None: ...
    @property
    def invocations(self) -> InvocationsWithRawResponse: ...
    def create(
        self, *, expression: str | Omit = ..., name: str, target: AutomationTargetParam, timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]], metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    def retrieve(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    def update(
        self, automation_id: str, *, expression: str | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ..., run_at: int | Omit = ..., target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Automation]]: ...
    def delete(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationDeleted]: ...
    def pause(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    def resume(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...

class AsyncAutomationsWithRawResponse:
    def __init__(self, resource: AsyncAutomations) -> None: ...
    @property
    def invocations(self) -> AsyncInvocationsWithRawResponse: ...
    async def create(
        self, *, expression: str | Omit = ..., name: str, target: AutomationTargetParam, timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]], metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    async def retrieve(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    async def update(
        self, automation_id: str, *, expression: str | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ..., run_at: int | Omit = ..., target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Automation]]: ...
    async def delete(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationDeleted]: ...
    async def pause(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...
    async def resume(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Automation]: ...

class AutomationsWithStreamingResponse:
    def __init__(self, resource: Automations) -> None: ...
    @property
    def invocations(self) -> InvocationsWithStreamingResponse: ...
    def create(
        self, *, expression: str | Omit = ..., name: str, target: AutomationTargetParam, timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]], metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Automation]]: ...
    def retrieve(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Automation]]: ...
    def update(
        self, automation_id: str, *, expression: str | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ..., run_at: int | Omit = ..., target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Automation]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Automation]]]: ...
    def delete(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AutomationDeleted]]: ...
    def pause(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Automation]]: ...
    def resume(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Automation]]: ...

class AsyncAutomationsWithStreamingResponse:
    def __init__(self, resource: AsyncAutomations) -> None: ...
    @property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse: ...
    def create(
        self, *, expression: str | Omit = ..., name: str, target: AutomationTargetParam, timezone: str | Omit = ...,
        type: Union[Literal["periodic"], Literal["once"]], metadata: AutomationMetadataParam | Omit = ...,
        run_at: int | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Automation]]: ...
    def retrieve(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Automation]]: ...
    def update(
        self, automation_id: str, *, expression: str | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        name: str | Omit = ..., run_at: int | Omit = ..., target: AutomationTargetParam | Omit = ...,
        timezone: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Automation]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        session_id: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Automation]]]: ...
    def delete(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AutomationDeleted]]: ...
    def pause(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Automation]]: ...
    def resume(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Automation]]: ...
