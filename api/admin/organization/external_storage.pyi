from ...admin.organization.audit_logs import (
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
)


class ExternalStorage(auth="admin"):
    @POST("/organization/external_storage")
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParams.Provider,
    ) -> ExternalStorageConfiguration: ...

    @GET("/organization/external_storage/{external_storage_id}")
    def retrieve(self, external_storage_id: str) -> ExternalStorageConfiguration: ...

    @GET("/organization/external_storage")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        project_id: Optional[str] = ...,
    ) -> CursorPage[ExternalStorageConfiguration]: ...

    @DELETE("/organization/external_storage/{external_storage_id}")
    def delete(self, external_storage_id: str) -> ExternalStorageDeleted: ...

    @POST("/organization/external_storage/{external_storage_id}/validate")
    def validate(self, external_storage_id: str) -> ExternalStorageConfiguration: ...


class ExternalStorageConfiguration(BaseModel):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]

    Provider: TypeAlias = Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ]


class ExternalStorageCreateParams(Call):

    class ProviderAws(TypedDict):
        bucket: str
        role_arn: str
        type: Literal["aws"]

    class ProviderAzure(TypedDict):
        account_name: str
        container: str
        resource_group: str
        subscription_id: str
        tenant_id: str
        type: Literal["azure"]

    class ProviderGcp(TypedDict):
        bucket: str
        type: Literal["gcp"]
        workload_identity_pool_id: str
        workload_identity_project_number: str
        workload_identity_provider_id: str

    class ProviderOci(TypedDict):
        bucket: str
        region: str
        tenancy_ocid: str
        type: Literal["oci"]

    Provider: TypeAlias = Union[ProviderAws, ProviderAzure, ProviderGcp, ProviderOci]


class ExternalStorageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
