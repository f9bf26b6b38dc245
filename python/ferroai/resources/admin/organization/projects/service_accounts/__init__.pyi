"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.organization.projects.service_accounts.api_keys import (
    APIKeys as APIKeys,
    APIKeysWithRawResponse as APIKeysWithRawResponse,
    APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
    AsyncAPIKeys as AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.service_accounts.service_accounts import (
    AsyncServiceAccounts as AsyncServiceAccounts,
    AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
    ServiceAccounts as ServiceAccounts,
    ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
)

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]
