"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
    "CreateMcpOauthTokenEndpointAuthParamNone",
    "McpOauthTokenEndpointAuthCreateParam",
]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]
"""How to tell the token endpoint who asks."""

class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    """By the client's id alone."""
    type: Required[Literal["none"]]

class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    """By id and secret in the header, as HTTP Basic."""
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]

class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    """By id and secret in the body."""
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]
