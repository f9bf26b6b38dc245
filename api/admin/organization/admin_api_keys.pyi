"""Admin keys: the keys that open what stands under `admin`."""


class AdminAPIKeys(auth="admin"):
    """Make, look up and delete admin keys."""

    @POST("/organization/admin_api_keys")
    def create(self, *, name: str, expires_in_seconds: int = ...) -> AdminAPIKeyCreateResponse:
        """Make an admin key; it is shown this once.

        name: For people.
        expires_in_seconds: It lasts for ever unless given.
        """

    @GET("/organization/admin_api_keys/{key_id}")
    def retrieve(self, key_id: str) -> AdminAPIKey:
        """Look an admin key up; the key itself does not come."""

    @GET("/organization/admin_api_keys")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AdminAPIKey]:
        """List the admin keys.

        after: Id of the last key of the page before.
        limit: How many keys a page holds; 20 unless given.
        order: By time of creation, oldest first unless given.
        """

    @DELETE("/organization/admin_api_keys/{key_id}")
    def delete(self, key_id: str) -> AdminAPIKeyDeleteResponse:
        """Delete an admin key, which is worth nothing from then on."""


class AdminAPIKey(BaseModel):
    """An admin key, without what is secret about it."""
    id: str
    created_at: int
    expires_at: Optional[int] = None
    """`None` for never."""
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    """All but a little of the key is hidden."""
    last_used_at: Optional[int] = None
    name: Optional[str] = None

    class Owner(BaseModel):
        """Who made it."""
        id: Optional[str] = None
        created_at: Optional[int] = None
        name: Optional[str] = None
        object: Optional[str] = None
        role: Optional[str] = None
        """Always `owner`."""
        type: Optional[str] = None
        """Always `user`."""


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """An admin key that was just made."""
    value: str
    """The key: shown this once."""


class AdminAPIKeyDeleteResponse(BaseModel):
    """That an admin key was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
