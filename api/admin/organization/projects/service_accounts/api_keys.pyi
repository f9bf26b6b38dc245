"""The keys of a service account."""


class APIKeys(auth="admin"):
    """Make keys for service accounts; `projects.api_keys` looks after them."""

    @POST("/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys")
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] = ...,
        name: str = ...,
        scopes: Sequence[str] = ...,
    ) -> APIKeyCreateResponse:
        """Make a key for a service account; it is shown this once.

        expires_in_seconds: For ever unless given, if the organization allows that.
        name: For people.
        scopes: What may be done with it.
        """


class APIKeyCreateResponse(BaseModel):
    """A key that was just made."""
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The key: shown this once."""
    expires_at: Optional[int] = None
    """`None` for never."""
