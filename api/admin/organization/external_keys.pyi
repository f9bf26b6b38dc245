"""Keys of your own: kept in the vault of your cloud, used by the service to encrypt."""


class ExternalKeys(auth="admin"):
    """Tell the service of keys in your cloud; which parameters `create` takes depends on the cloud."""

    @POST(
        "/organization/external_keys",
        params=None,
        either=(("external_id", "kms_arn", "name", "role_arn", "type"), ("audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id", "name", "type", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"), ("key_name", "name", "tenant_id", "type", "vault_uri"), ("key_ocid", "name", "region", "type", "vault_ocid")),
    )
    def create(
        self,
        *,
        external_id: str = ...,
        kms_arn: str = ...,
        name: str,
        role_arn: str = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...,
        audience: str = ...,
        kms_key_location: str = ...,
        kms_key_name: str = ...,
        kms_key_ring_name: str = ...,
        kms_project_id: str = ...,
        workload_identity_pool_id: str = ...,
        workload_identity_project_number: str = ...,
        workload_identity_provider_id: str = ...,
        kms_key_version: str = ...,
        key_name: str = ...,
        tenant_id: str = ...,
        vault_uri: str = ...,
        key_version: str = ...,
        key_ocid: str = ...,
        region: str = ...,
        vault_ocid: str = ...,
        key_version_ocid: str = ...,
    ) -> ExternalKey:
        """Tell the service of a key. AWS, Google Cloud, Azure and OCI each need parameters of their own.

        external_id: AWS: what comes with each AssumeRole; the id of the organization or of one of its projects.
        kms_arn: AWS: the key.
        name: For people.
        role_arn: AWS: the role that the service takes on to use the key.
        type: Which cloud.
        purpose: What it is for.
        audience: Google: the `aud` of the service's token; the id of the organization or of one of its projects.
        kms_key_location: Google: the region of the key.
        kms_project_id: Google: the project of the key, by name.
        workload_identity_pool_id: Google: the pool of the provider you set up for the service.
        workload_identity_project_number: Google: the project of that pool, by number.
        workload_identity_provider_id: Google: the provider you set up for the service.
        kms_key_version: Google: needed for `psp_decryption`, refused for `ekm`.
        key_name: Azure: the key.
        tenant_id: Azure: your tenant, a UUID.
        vault_uri: Azure: where the vault is.
        key_version: Azure: needed for `psp_decryption`, refused for `ekm`.
        key_ocid: OCI: the key.
        region: OCI: where the vault is.
        vault_ocid: OCI: the vault.
        key_version_ocid: OCI: the version, for `psp_decryption`.
        """

    @GET("/organization/external_keys/{external_key_id}")
    def retrieve(self, external_key_id: str) -> ExternalKey:
        """Look up what the service knows of a key."""

    @GET("/organization/external_keys")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: Literal["ekm", "psp_decryption"] = ...,
    ) -> CursorPage[ExternalKey]:
        """List the keys that the service was told of.

        after: Id of the last key of the page before.
        limit: How many keys a page holds.
        purpose: Only those for this; all unless given.
        """

    @DELETE("/organization/external_keys/{external_key_id}")
    def delete(self, external_key_id: str) -> ExternalKey:
        """Make the service forget a key; in your cloud it stays."""

    @POST("/organization/external_keys/{external_key_id}/validate")
    def validate(self, external_key_id: str) -> ExternalKeyValidateResponse:
        """Check whether the service can use a key."""


class ExternalKey(BaseModel):
    """What the service knows of a key in your cloud; which fields it has depends on the cloud."""
    id: str
    api_project_ids: List[str]
    """The projects that use it."""
    created_at: int
    name: str
    object: str
    type: str
    """Which cloud: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: str
    audience: Optional[str] = None
    external_id: Optional[str] = None
    key_name: Optional[str] = None
    key_ocid: Optional[str] = None
    key_version: Optional[str] = None
    key_version_ocid: Optional[str] = None
    kms_arn: Optional[str] = None
    kms_key_location: Optional[str] = None
    kms_key_name: Optional[str] = None
    kms_key_ring_name: Optional[str] = None
    kms_key_version: Optional[str] = None
    kms_project_id: Optional[str] = None
    purpose: Optional[Literal["ekm", "psp_decryption"]] = None
    region: Optional[str] = None
    role_arn: Optional[str] = None
    tenant_id: Optional[str] = None
    vault_ocid: Optional[str] = None
    vault_uri: Optional[str] = None
    workload_identity_pool_id: Optional[str] = None
    workload_identity_project_number: Optional[str] = None
    workload_identity_provider_id: Optional[str] = None


class ExternalKeyCreateParams(Alias[Union[
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestOci,
]]):

    class V1OrganizationExternalKeysPostRequestAws(TypedDict):
        """A key in AWS KMS."""
        external_id: str
        """What comes with each AssumeRole; the id of the organization or of one of its projects."""
        kms_arn: str
        """The key."""
        name: str
        role_arn: str
        """The role that the service takes on to use the key."""
        type: Literal["aws"]
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestGcp(TypedDict):
        """A key in Google Cloud KMS."""
        audience: str
        """The `aud` of the service's token; the id of the organization or of one of its projects."""
        kms_key_location: str
        """The region of the key."""
        kms_key_name: str
        kms_key_ring_name: str
        kms_project_id: str
        """The project of the key, by name."""
        name: str
        type: Literal["gcp"]
        workload_identity_pool_id: str
        workload_identity_project_number: str
        """The project of the pool, by number."""
        workload_identity_provider_id: str
        """The provider you set up for the service."""
        kms_key_version: str = ...
        """Needed for `psp_decryption`, refused for `ekm`."""
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestAzure(TypedDict):
        """A key in Azure Key Vault."""
        key_name: str
        name: str
        tenant_id: str
        """A UUID."""
        type: Literal["azure"]
        vault_uri: str
        key_version: str = ...
        """Needed for `psp_decryption`, refused for `ekm`."""
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestOci(TypedDict):
        """A key in OCI Vault."""
        key_ocid: str
        name: str
        region: str
        type: Literal["oci"]
        vault_ocid: str
        key_version_ocid: str = ...
        """For `psp_decryption`."""
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...


class ExternalKeyValidateResponse(BaseModel):
    """Whether the service can use a key."""
    status: str
