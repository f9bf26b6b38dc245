"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.realtime.translations.client_secret_create_params import (
    ClientSecretCreateParams as ClientSecretCreateParams,
)

__all__ = ["ClientSecretCreateParams"]
