"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.organization.workload_identity_providers.federation_rules import (
    AsyncFederationRules as AsyncFederationRules,
    AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse,
    AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse,
    FederationRules as FederationRules,
    FederationRulesWithRawResponse as FederationRulesWithRawResponse,
    FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse,
)
from ferroai.resources.admin.organization.workload_identity_providers.workload_identity_providers import (
    AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
    AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
    WorkloadIdentityProviders as WorkloadIdentityProviders,
    WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
    WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse,
)

__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
    "FederationRules",
    "FederationRulesWithRawResponse",
    "FederationRulesWithStreamingResponse",
    "WorkloadIdentityProviders",
    "WorkloadIdentityProvidersWithRawResponse",
    "WorkloadIdentityProvidersWithStreamingResponse",
]
