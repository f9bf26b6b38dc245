"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InlineCapabilitySourceParam"]


class InlineCapabilitySourceParam(TypedDict, total=False):
    """A ZIP archive."""
    data: Required[str]
    """In base64."""
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
