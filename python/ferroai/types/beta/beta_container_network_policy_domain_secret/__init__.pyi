"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["BetaContainerNetworkPolicyDomainSecret"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    """Put in for the container when it calls the domain; the model does not see it."""
    domain: str
    name: str
    value: str
