"""Service accounts: users of a project that are programs."""

from ....admin.organization.projects.service_accounts.api_keys import APIKeyCreateResponse


class ServiceAccounts(auth="admin"):
    """Make, change and delete service accounts."""

    @POST("/organization/projects/{project_id}/service_accounts")
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] = ...,
        expires_in_seconds: Optional[int] = ...,
    ) -> ServiceAccountCreateResponse:
        """Make a service account, and its first key, shown this once.

        name: For people.
        create_service_account_only: Makes no key, and gives no role.
        expires_in_seconds: Of the first key. For ever unless given, if the organization allows that.
        """

    @GET("/organization/projects/{project_id}/service_accounts/{service_account_id}", params=None)
    def retrieve(self, service_account_id: str, *, project_id: str) -> ProjectServiceAccount:
        """Look a service account up."""

    @POST("/organization/projects/{project_id}/service_accounts/{service_account_id}")
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str = ...,
        role: Literal["member", "owner"] = ...,
    ) -> ProjectServiceAccount:
        """Rename a service account, or give it another role."""

    @GET("/organization/projects/{project_id}/service_accounts")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[ProjectServiceAccount]:
        """List the service accounts of a project.

        after: Id of the last account of the page before.
        limit: How many accounts a page holds, 1 to 100; 20 unless given.
        """

    @DELETE("/organization/projects/{project_id}/service_accounts/{service_account_id}", params=None)
    def delete(self, service_account_id: str, *, project_id: str) -> ServiceAccountDeleteResponse:
        """Delete a service account."""


class ProjectServiceAccount(BaseModel):
    """A user of a project that is a program."""
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ServiceAccountCreateResponse(BaseModel):
    """A service account that was just made."""
    id: str
    api_key: Optional[APIKey] = None
    """Absent with `create_service_account_only`."""
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    """`none` with `create_service_account_only`."""

    class APIKey(Like[APIKeyCreateResponse]):
        """Its first key."""


class ServiceAccountDeleteResponse(BaseModel):
    """That a service account was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
