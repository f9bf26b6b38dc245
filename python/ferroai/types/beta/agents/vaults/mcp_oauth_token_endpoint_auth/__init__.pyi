"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost",
    "McpOauthTokenEndpointAuthResourceNone",
]


McpOauthTokenEndpointAuth: TypeAlias = Union[
    McpOauthTokenEndpointAuthResourceNone,
    McpOauthTokenEndpointAuthResourceClientSecretBasic,
    McpOauthTokenEndpointAuthResourceClientSecretPost,
]
"""How the token endpoint is told who asks."""

class McpOauthTokenEndpointAuthResourceNone(BaseModel):
    """By the client's id alone."""
    type: Literal["none"]

class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
    """By id and secret in the header, as HTTP Basic."""
    type: Literal["client_secret_basic"]

class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
    """By id and secret in the body."""
    type: Literal["client_secret_post"]
