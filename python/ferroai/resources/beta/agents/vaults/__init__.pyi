"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents.vaults.credentials import (
    AsyncCredentials as AsyncCredentials,
    AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse,
    AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse,
    Credentials as Credentials,
    CredentialsWithRawResponse as CredentialsWithRawResponse,
    CredentialsWithStreamingResponse as CredentialsWithStreamingResponse,
)
from ferroai.resources.beta.agents.vaults.vaults import (
    AsyncVaults as AsyncVaults,
    AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
    AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
    Vaults as Vaults,
    VaultsWithRawResponse as VaultsWithRawResponse,
    VaultsWithStreamingResponse as VaultsWithStreamingResponse,
)

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]
