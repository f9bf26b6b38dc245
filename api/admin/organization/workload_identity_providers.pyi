class WorkloadIdentityProviders(auth="admin"):
    @POST("/organization/workload_identity_providers")
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[WorkloadIdentityProviderCreateParams.AttributeTransformation] = ...,
        description: str = ...,
        enabled: bool = ...,
        verification: WorkloadIdentityProviderCreateParams.Verification = ...,
    ) -> WorkloadIdentityProvider: ...

    @GET("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def retrieve(self, workload_identity_provider_id: str) -> WorkloadIdentityProvider: ...

    @POST("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderUpdateParams.AttributeTransformation] = ...,
        audience: str = ...,
        description: Optional[str] = ...,
        enabled: bool = ...,
        issuer: str = ...,
        name: str = ...,
        verification: WorkloadIdentityProviderUpdateParams.Verification = ...,
    ) -> WorkloadIdentityProvider: ...

    @GET("/organization/workload_identity_providers")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[WorkloadIdentityProvider]: ...

    @DELETE("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def delete(self, workload_identity_provider_id: str) -> WorkloadIdentityProviderDeleted: ...


class WorkloadIdentityProvider(BaseModel):
    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification

    class AttributeTransformation(BaseModel):
        attribute: str
        expression: str

    class VerificationDiscovery(BaseModel):
        discovery_url: Optional[str] = None
        type: Literal["discovery"]

    class VerificationUploadedJwks(BaseModel):
        jwks: Dict[str, object]
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class WorkloadIdentityProviderCreateParams(Call):

    class AttributeTransformation(TypedDict):
        attribute: str
        expression: str

    class VerificationDiscovery(TypedDict):
        discovery_url: Optional[str]
        type: Literal["discovery"]

    class VerificationUploadedJwks(TypedDict):
        jwks: Dict[str, object]
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class WorkloadIdentityProviderDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class WorkloadIdentityProviderUpdateParams(Call):

    class AttributeTransformation(TypedDict):
        attribute: str
        expression: str

    class VerificationDiscoveryVerificationParam(TypedDict):
        discovery_url: Optional[str]
        type: Literal["discovery"]

    class VerificationUploadedJwksVerificationParam(TypedDict):
        jwks: Dict[str, object]
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]
