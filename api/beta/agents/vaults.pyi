"""Vaults: credentials that agents use and never see."""


class Vaults(headers={"OpenAI-Beta": "agents=v1"}):
    """Keep vaults: credentials that agents use and never see."""

    @POST("/vaults")
    def create(self, *, metadata: Optional[Dict[str, str]] = ..., name: str = ...) -> Vault:
        """Make a vault.

        metadata: Up to 16 pairs of your own, such as a team or a customer; keys to 64 characters, values to 512.
        name: 1 to 256 bytes, without blanks at its ends.
        """

    @GET("/vaults/{vault_id}")
    def retrieve(self, vault_id: str) -> Vault:
        """Look a vault up."""

    @POST("/vaults/{vault_id}")
    def update(self, vault_id: str, *, metadata: Dict[str, str] = ..., name: Optional[str] = ...) -> Vault:
        """Change the name or the metadata of a vault.

        metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.
        name: 1 to 256 bytes, without blanks at its ends; `None` takes it away.
        """

    @GET("/vaults")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
    ) -> CursorPage[Vault]:
        """List vaults.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        status: Only those in this state, or in one of these; all unless given.
        """

    @DELETE("/vaults/{vault_id}")
    def delete(self, vault_id: str) -> VaultDeleted:
        """Delete a vault with all its credentials."""


class Vault(BaseModel):
    """Credentials that agents use and never see."""
    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str] = None
    object: Literal["vault"]


class VaultDeleted(BaseModel):
    """That a vault was deleted."""
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


VaultStatus: TypeAlias = Literal["active", "archived"]


class VaultStatusFilterParam(Alias[Union[VaultStatus, Iterable[VaultStatus]]]):
    """One state or several."""
