"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
]


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]
"""How to tell the token endpoint who asks; it stays the same way, with another secret."""

class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: Optional[str]
    """Kept as it is where it is left out or `None`."""

class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: Optional[str]
    """Kept as it is where it is left out or `None`."""
