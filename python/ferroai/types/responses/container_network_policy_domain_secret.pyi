"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel


class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
