from .responses import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class Containers:
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
    ) -> ContainerCreateResponse: ...

    @GET("/containers/{container_id}")
    def retrieve(self, container_id: str) -> ContainerRetrieveResponse: ...

    @GET("/containers")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        name: str = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ContainerListResponse]: ...

    @DELETE("/containers/{container_id}")
    def delete(self, container_id: str) -> None: ...


class ContainerCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["last_active_at"]
        minutes: int

    NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

    Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerCreateResponse(BaseModel):
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


class ContainerListResponse(BaseModel):
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


class ContainerRetrieveResponse(BaseModel):
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
