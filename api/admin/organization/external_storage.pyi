"""Storage of your own: what the service keeps for a project, kept in your cloud."""

from ...admin.organization.audit_logs import (
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
)


class ExternalStorage(auth="admin"):
    """Tell the service of storage in your cloud."""

    @POST("/organization/external_storage")
    def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParams.Provider,
    ) -> ExternalStorageConfiguration:
        """Have what is kept for a project kept in your cloud.

        provider: Which cloud, and where in it.
        """

    @GET("/organization/external_storage/{external_storage_id}")
    def retrieve(self, external_storage_id: str) -> ExternalStorageConfiguration:
        """Look up what the service knows of a storage."""

    @GET("/organization/external_storage")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        project_id: Optional[str] = ...,
    ) -> CursorPage[ExternalStorageConfiguration]:
        """List the storages that the service was told of.

        after: Id of the last storage of the page before.
        limit: How many storages a page holds.
        project_id: Only those of this project.
        """

    @DELETE("/organization/external_storage/{external_storage_id}")
    def delete(self, external_storage_id: str) -> ExternalStorageDeleted:
        """Disconnect a storage, which stays as it is; after the last one the organization's rule goes again."""

    @POST("/organization/external_storage/{external_storage_id}/validate")
    def validate(self, external_storage_id: str) -> ExternalStorageConfiguration:
        """Check whether the service can use a storage."""


class ExternalStorageConfiguration(BaseModel):
    """What the service knows of a storage in your cloud."""
    id: str
    created_at: int
    geography: str
    """Where in the world it is, by the storage's region."""
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
        """A bucket in AWS S3."""
        bucket: str
        role_arn: str
        """The role that the service takes on to use it."""
        type: Literal["aws"]

    class ProviderAzure(TypedDict):
        """A container in Azure Blob Storage."""
        account_name: str
        container: str
        resource_group: str
        subscription_id: str
        tenant_id: str
        type: Literal["azure"]

    class ProviderGcp(TypedDict):
        """A bucket in Google Cloud Storage."""
        bucket: str
        type: Literal["gcp"]
        workload_identity_pool_id: str
        workload_identity_project_number: str
        workload_identity_provider_id: str

    class ProviderOci(TypedDict):
        """A bucket in OCI Object Storage."""
        bucket: str
        region: str
        tenancy_ocid: str
        type: Literal["oci"]

    Provider: TypeAlias = Union[ProviderAws, ProviderAzure, ProviderGcp, ProviderOci]


class ExternalStorageDeleted(BaseModel):
    """That a storage was disconnected."""
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
