"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin import organization as organization
from ferroai.resources.admin.admin import (
    Admin as Admin,
    AdminWithRawResponse as AdminWithRawResponse,
    AdminWithStreamingResponse as AdminWithStreamingResponse,
    AsyncAdmin as AsyncAdmin,
    AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
)
from ferroai.resources.admin.organization.organization import (
    AsyncOrganization as AsyncOrganization,
    AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
    Organization as Organization,
    OrganizationWithRawResponse as OrganizationWithRawResponse,
    OrganizationWithStreamingResponse as OrganizationWithStreamingResponse,
)

__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "Organization",
    "OrganizationWithRawResponse",
    "OrganizationWithStreamingResponse",
]
