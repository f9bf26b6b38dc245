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
    """Have agents work at times said beforehand."""
    @property
    def invocations(self) -> Invocations:
        """Look at when automations ran, or have one run now."""
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
        """Say when an agent is to work, and at what. Nothing happens before then.

        Args:
            expression: When, as cron has it in five fields; for what is `periodic`.
            target: A session to begin each time, or one that there is.
            timezone: An IANA name, for `expression`.
            type: Again and again, or once.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            run_at: When, in Unix time; for what happens `once`.

        `POST /agents/automations`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Look an automation up.

        `GET /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Change an automation; what is not given stays.

        Args:
            expression: Only of what is `periodic`.
            metadata: Replaced as a whole.
            run_at: In Unix time, still to come; as long as it has not happened.
            target: Replaced as a whole, but it must stay of its kind.
            timezone: Only of what is `periodic`.

        `POST /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List automations.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            session_id: Only those that speak to this session, also those that it set up itself.

        `GET /agents/automations`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationDeleted:
        """Delete an automation; the session that it spoke to stays.

        `DELETE /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Stop an automation for now; a session that is at work goes on.

        `POST /agents/automations/{automation_id}/pause`, https://platform.openai.com/docs/api-reference
        """
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Let an automation go on. One that happens once needs a `run_at` still to come.

        `POST /agents/automations/{automation_id}/resume`, https://platform.openai.com/docs/api-reference
        """

class AsyncAutomations(AsyncAPIResource):
    """Have agents work at times said beforehand."""
    @property
    def invocations(self) -> AsyncInvocations:
        """Look at when automations ran, or have one run now."""
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
        """Say when an agent is to work, and at what. Nothing happens before then.

        Args:
            expression: When, as cron has it in five fields; for what is `periodic`.
            target: A session to begin each time, or one that there is.
            timezone: An IANA name, for `expression`.
            type: Again and again, or once.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            run_at: When, in Unix time; for what happens `once`.

        `POST /agents/automations`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Look an automation up.

        `GET /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Change an automation; what is not given stays.

        Args:
            expression: Only of what is `periodic`.
            metadata: Replaced as a whole.
            run_at: In Unix time, still to come; as long as it has not happened.
            target: Replaced as a whole, but it must stay of its kind.
            timezone: Only of what is `periodic`.

        `POST /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List automations.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            session_id: Only those that speak to this session, also those that it set up itself.

        `GET /agents/automations`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationDeleted:
        """Delete an automation; the session that it spoke to stays.

        `DELETE /agents/automations/{automation_id}`, https://platform.openai.com/docs/api-reference
        """
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Stop an automation for now; a session that is at work goes on.

        `POST /agents/automations/{automation_id}/pause`, https://platform.openai.com/docs/api-reference
        """
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Automation:
        """Let an automation go on. One that happens once needs a `run_at` still to come.

        `POST /agents/automations/{automation_id}/resume`, https://platform.openai.com/docs/api-reference
        """

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
