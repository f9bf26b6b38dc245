"""The keys of a project."""


class APIKeys(auth="admin"):
    """Look up, restrict and delete keys of a project; `service_accounts.api_keys` makes them."""

    @GET("/organization/projects/{project_id}/api_keys/{api_key_id}", params=None)
    def retrieve(self, api_key_id: str, *, project_id: str) -> ProjectAPIKey:
        """Look a key up; the key itself does not come."""

    @POST("/organization/projects/{project_id}/api_keys/{api_key_id}")
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int = ...,
        scopes: Sequence[str] = ...,
    ) -> ProjectAPIKey:
        """Restrict a key or change when it expires; one of the two must be given. An expired key stays as it is.

        expires_in_seconds: Counted from now, within what organization and project allow.
        scopes: Takes the place of all scopes: `["api.all.read"]` may only read, `[]` may do whatever its owner may.
        """

    @GET("/organization/projects/{project_id}/api_keys")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        owner_project_access: Literal["active", "inactive", "any"] = ...,
    ) -> ConversationCursorPage[ProjectAPIKey]:
        """List the keys of a project.

        after: Id of the last key of the page before.
        limit: How many keys a page holds, 1 to 100; 20 unless given.
        owner_project_access: By whether the owner is still let in; some keys are left out unless it is `any`.
        """

    @DELETE("/organization/projects/{project_id}/api_keys/{api_key_id}", params=None)
    def delete(self, api_key_id: str, *, project_id: str) -> APIKeyDeleteResponse:
        """Delete a key; a service account keeps its others."""


class APIKeyDeleteResponse(BaseModel):
    """That a key was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectAPIKey(BaseModel):
    """A key of a project, without what is secret about it."""
    id: str
    created_at: int
    last_used_at: Optional[int] = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    """Whether its owner is still let into the project."""
    redacted_value: str
    """All but a little of the key is hidden."""
    expires_at: Optional[int] = None
    """`None` for never."""

    class OwnerServiceAccount(BaseModel):
        """The service account it belongs to."""
        id: str
        created_at: int
        name: str
        role: str
        """In the project."""

    class OwnerUser(BaseModel):
        """Whom it belongs to."""
        id: str
        created_at: int
        email: str
        name: str
        role: str
        """In the project."""

    class Owner(BaseModel):
        """Whom it belongs to: `type` tells which of the others is there."""
        service_account: Optional[OwnerServiceAccount] = None
        type: Optional[Literal["user", "service_account"]] = None
        user: Optional[OwnerUser] = None
