"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.workload_identity_providers.federation_rule import (
    FederationRule as FederationRule,
)
from ferroai.types.admin.organization.workload_identity_providers.federation_rule_create_params import (
    FederationRuleCreateParams as FederationRuleCreateParams,
)
from ferroai.types.admin.organization.workload_identity_providers.federation_rule_deleted import (
    FederationRuleDeleted as FederationRuleDeleted,
)
from ferroai.types.admin.organization.workload_identity_providers.federation_rule_list_params import (
    FederationRuleListParams as FederationRuleListParams,
)
from ferroai.types.admin.organization.workload_identity_providers.federation_rule_update_params import (
    FederationRuleUpdateParams as FederationRuleUpdateParams,
)

__all__ = [
    "FederationRule",
    "FederationRuleCreateParams",
    "FederationRuleDeleted",
    "FederationRuleListParams",
    "FederationRuleUpdateParams",
]
