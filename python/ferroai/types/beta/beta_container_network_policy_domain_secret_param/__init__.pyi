"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """Put in for the container when it calls the domain; the model does not see it."""
    domain: Required[str]
    name: Required[str]
    value: Required[str]
