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

class McpOauthTokenEndpointAuthResourceNone(BaseModel):
    type: Literal["none"]

class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
    type: Literal["client_secret_basic"]

class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
    type: Literal["client_secret_post"]
