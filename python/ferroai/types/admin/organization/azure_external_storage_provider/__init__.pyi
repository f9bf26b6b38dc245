"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AzureExternalStorageProvider"]


class AzureExternalStorageProvider(BaseModel):
    """A container in Azure Blob Storage."""
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]
