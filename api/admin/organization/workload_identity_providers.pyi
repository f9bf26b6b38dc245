"""Providers of identities: whose tokens programs show instead of a key."""


class WorkloadIdentityProviders(auth="admin"):
    """Tell the service whose tokens (OpenID Connect) to believe; `federation_rules` says what they open."""

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
    ) -> WorkloadIdentityProvider:
        """Have the service believe the tokens of a provider.

        audience: What a token must be meant for (`aud`).
        issuer: Who must have signed a token (`iss`).
        attribute_transformations: Attributes for the rules to look at, worked out from a token.
        verification: Where the provider's public keys are.
        """

    @GET("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def retrieve(self, workload_identity_provider_id: str) -> WorkloadIdentityProvider:
        """Look a provider up."""

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
    ) -> WorkloadIdentityProvider:
        """Change a provider; what is left out stays as it is.

        attribute_transformations: Attributes for the rules to look at, worked out from a token.
        audience: What a token must be meant for (`aud`).
        issuer: Who must have signed a token (`iss`).
        verification: Where the provider's public keys are.
        """

    @GET("/organization/workload_identity_providers")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[WorkloadIdentityProvider]:
        """List the providers.

        after: Id of the last provider of the page before.
        limit: How many providers a page holds.
        """

    @DELETE("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def delete(self, workload_identity_provider_id: str) -> WorkloadIdentityProviderDeleted:
        """Delete a provider; its rules must be deleted first."""


class WorkloadIdentityProvider(BaseModel):
    """A provider whose tokens the service believes."""
    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    """What a token must be meant for (`aud`)."""
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    """Who must have signed a token (`iss`)."""
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification

    class AttributeTransformation(BaseModel):
        """How an attribute is worked out from a token."""
        attribute: str
        expression: str

    class VerificationDiscovery(BaseModel):
        """The provider tells its public keys itself."""
        discovery_url: Optional[str] = None
        type: Literal["discovery"]

    class VerificationUploadedJwks(BaseModel):
        """The public keys stand here."""
        jwks: Dict[str, object]
        """A JSON Web Key Set."""
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class WorkloadIdentityProviderCreateParams(Call):

    class AttributeTransformation(TypedDict):
        """How an attribute is worked out from a token."""
        attribute: str
        expression: str

    class VerificationDiscovery(TypedDict):
        """The provider tells its public keys itself."""
        discovery_url: Optional[str]
        type: Literal["discovery"]

    class VerificationUploadedJwks(TypedDict):
        """The public keys stand here."""
        jwks: Dict[str, object]
        """A JSON Web Key Set."""
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class WorkloadIdentityProviderDeleted(BaseModel):
    """That a provider was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class WorkloadIdentityProviderUpdateParams(Call):

    class AttributeTransformation(TypedDict):
        """How an attribute is worked out from a token."""
        attribute: str
        expression: str

    class VerificationDiscoveryVerificationParam(TypedDict):
        """The provider tells its public keys itself."""
        discovery_url: Optional[str]
        type: Literal["discovery"]

    class VerificationUploadedJwksVerificationParam(TypedDict):
        """The public keys stand here."""
        jwks: Dict[str, object]
        """A JSON Web Key Set."""
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]
