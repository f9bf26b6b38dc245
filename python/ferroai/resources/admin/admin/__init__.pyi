"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.admin.organization.organization import (
    AsyncOrganization,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    Organization,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
)

__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
]


class Admin(SyncAPIResource):
    @property
    def organization(self) -> Organization:
        ...
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AsyncAdmin(AsyncAPIResource):
    @property
    def organization(self) -> AsyncOrganization:
        ...
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...

class AdminWithRawResponse:
    def __init__(self, resource: Admin) -> None: ...
    @property
    def organization(self) -> OrganizationWithRawResponse: ...

class AsyncAdminWithRawResponse:
    def __init__(self, resource: AsyncAdmin) -> None: ...
    @property
    def organization(self) -> AsyncOrganizationWithRawResponse: ...

class AdminWithStreamingResponse:
    def __init__(self, resource: Admin) -> None: ...
    @property
    def organization(self) -> OrganizationWithStreamingResponse: ...

class AsyncAdminWithStreamingResponse:
    def __init__(self, resource: AsyncAdmin) -> None: ...
    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
