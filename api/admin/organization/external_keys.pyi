class ExternalKeys(auth="admin"):
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
    ) -> ExternalKey: ...

    @GET("/organization/external_keys/{external_key_id}")
    def retrieve(self, external_key_id: str) -> ExternalKey: ...

    @GET("/organization/external_keys")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: Literal["ekm", "psp_decryption"] = ...,
    ) -> CursorPage[ExternalKey]: ...

    @DELETE("/organization/external_keys/{external_key_id}")
    def delete(self, external_key_id: str) -> ExternalKey: ...

    @POST("/organization/external_keys/{external_key_id}/validate")
    def validate(self, external_key_id: str) -> ExternalKeyValidateResponse: ...


class ExternalKey(BaseModel):
    id: str
    api_project_ids: List[str]
    created_at: int
    name: str
    object: str
    type: str
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
        external_id: str
        kms_arn: str
        name: str
        role_arn: str
        type: Literal["aws"]
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestGcp(TypedDict):
        audience: str
        kms_key_location: str
        kms_key_name: str
        kms_key_ring_name: str
        kms_project_id: str
        name: str
        type: Literal["gcp"]
        workload_identity_pool_id: str
        workload_identity_project_number: str
        workload_identity_provider_id: str
        kms_key_version: str = ...
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestAzure(TypedDict):
        key_name: str
        name: str
        tenant_id: str
        type: Literal["azure"]
        vault_uri: str
        key_version: str = ...
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...

    class V1OrganizationExternalKeysPostRequestOci(TypedDict):
        key_ocid: str
        name: str
        region: str
        type: Literal["oci"]
        vault_ocid: str
        key_version_ocid: str = ...
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] = ...


class ExternalKeyValidateResponse(BaseModel):
    status: str
