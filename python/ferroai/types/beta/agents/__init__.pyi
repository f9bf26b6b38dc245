"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents import (
    automations as automations,
    environments as environments,
    sessions as sessions,
    vaults as vaults,
)
from ferroai.types.beta.agents.automation import Automation as Automation
from ferroai.types.beta.agents.automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
from ferroai.types.beta.agents.automation_create_params import AutomationCreateParams as AutomationCreateParams
from ferroai.types.beta.agents.automation_created_by import AutomationCreatedBy as AutomationCreatedBy
from ferroai.types.beta.agents.automation_deleted import AutomationDeleted as AutomationDeleted
from ferroai.types.beta.agents.automation_environment import AutomationEnvironment as AutomationEnvironment
from ferroai.types.beta.agents.automation_list_params import AutomationListParams as AutomationListParams
from ferroai.types.beta.agents.automation_metadata_param import AutomationMetadataParam as AutomationMetadataParam
from ferroai.types.beta.agents.automation_target import AutomationTarget as AutomationTarget
from ferroai.types.beta.agents.automation_target_param import AutomationTargetParam as AutomationTargetParam
from ferroai.types.beta.agents.automation_update_params import AutomationUpdateParams as AutomationUpdateParams
from ferroai.types.beta.agents.environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
from ferroai.types.beta.agents.environment_info import EnvironmentInfo as EnvironmentInfo
from ferroai.types.beta.agents.environment_list_params import EnvironmentListParams as EnvironmentListParams
from ferroai.types.beta.agents.one_time_automation import OneTimeAutomation as OneTimeAutomation
from ferroai.types.beta.agents.periodic_automation import PeriodicAutomation as PeriodicAutomation
from ferroai.types.beta.agents.session_create_params import SessionCreateParams as SessionCreateParams
from ferroai.types.beta.agents.session_list_params import SessionListParams as SessionListParams
from ferroai.types.beta.agents.session_update_params import SessionUpdateParams as SessionUpdateParams
from ferroai.types.beta.agents.vault import Vault as Vault
from ferroai.types.beta.agents.vault_create_params import VaultCreateParams as VaultCreateParams
from ferroai.types.beta.agents.vault_deleted import VaultDeleted as VaultDeleted
from ferroai.types.beta.agents.vault_list_params import VaultListParams as VaultListParams
from ferroai.types.beta.agents.vault_status import VaultStatus as VaultStatus
from ferroai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam as VaultStatusFilterParam
from ferroai.types.beta.agents.vault_update_params import VaultUpdateParams as VaultUpdateParams

__all__ = [
    "Automation",
    "AutomationAgentConfig",
    "AutomationCreateParams",
    "AutomationCreatedBy",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationListParams",
    "AutomationMetadataParam",
    "AutomationTarget",
    "AutomationTargetParam",
    "AutomationUpdateParams",
    "EnvironmentCreateParams",
    "EnvironmentInfo",
    "EnvironmentListParams",
    "OneTimeAutomation",
    "PeriodicAutomation",
    "SessionCreateParams",
    "SessionListParams",
    "SessionUpdateParams",
    "Vault",
    "VaultCreateParams",
    "VaultDeleted",
    "VaultListParams",
    "VaultStatus",
    "VaultStatusFilterParam",
    "VaultUpdateParams",
]
