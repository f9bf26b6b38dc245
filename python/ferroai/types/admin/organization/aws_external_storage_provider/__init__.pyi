"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AwsExternalStorageProvider"]


class AwsExternalStorageProvider(BaseModel):
    """A bucket in AWS S3."""
    account_id: str
    bucket: str
    external_id: str
    """What comes with each AssumeRole."""
    region: str
    role_arn: str
    """The role that the service takes on to use it."""
    type: Literal["aws"]
