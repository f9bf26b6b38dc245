"""Containers: machines in which models run code."""

from .responses.tools import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class Containers:
    """Make and remove machines in which models run code."""

    @POST("/containers")
    def create(
        self,
        *,
        name: str,
        expires_after: ContainerCreateParams.ExpiresAfter = ...,
        file_ids: Sequence[str] = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] = ...,
        network_policy: ContainerCreateParams.NetworkPolicy = ...,
        skills: Iterable[ContainerCreateParams.Skill] = ...,
    ) -> ContainerCreateResponse:
        """Make a container.

        expires_after: When it is removed, counted from its last use.
        file_ids: Uploaded files to put into it.
        memory_limit: How much memory it has; `1g` unless given.
        network_policy: Which hosts may be reached from it.
        skills: Skills to put into it.
        """

    @GET("/containers/{container_id}")
    def retrieve(self, container_id: str) -> ContainerRetrieveResponse:
        """Look a container up."""

    @GET("/containers")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        name: str = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ContainerListResponse]:
        """List containers.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        name: Only those of this name.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/containers/{container_id}")
    def delete(self, container_id: str) -> None:
        """Remove a container."""


class ContainerCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["last_active_at"]
        minutes: int

    NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

    Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerCreateResponse(BaseModel):
    """A container."""
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = None
    last_active_at: Optional[int] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None

    class ExpiresAfter(BaseModel):
        anchor: Optional[Literal["last_active_at"]] = None
        minutes: Optional[int] = None

    class NetworkPolicy(BaseModel):
        type: Literal["allowlist", "disabled"]
        allowed_domains: Optional[List[str]] = None


class ContainerListResponse(Like[ContainerCreateResponse]): ...
class ContainerRetrieveResponse(Like[ContainerCreateResponse]): ...
