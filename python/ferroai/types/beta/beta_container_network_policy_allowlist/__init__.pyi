"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ["BetaContainerNetworkPolicyAllowlist"]


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """Reaches these domains only."""
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]] = None
    """Secrets that are put in on the way to these domains; the model never sees them."""
