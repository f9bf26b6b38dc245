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
    """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def organization(self) -> Organization:
        """Administer people, projects, keys, limits and bills of the organization."""
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AsyncAdmin(AsyncAPIResource):
    """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def organization(self) -> AsyncOrganization:
        """Administer people, projects, keys, limits and bills of the organization."""
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
