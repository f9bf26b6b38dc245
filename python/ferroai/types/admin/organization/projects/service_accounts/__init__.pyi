"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.projects.service_accounts.api_key_create_params import (
    APIKeyCreateParams as APIKeyCreateParams,
)
from ferroai.types.admin.organization.projects.service_accounts.api_key_create_response import (
    APIKeyCreateResponse as APIKeyCreateResponse,
)

__all__ = ["APIKeyCreateParams", "APIKeyCreateResponse"]
