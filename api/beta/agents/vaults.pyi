class Vaults(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/vaults")
    def create(self, *, metadata: Optional[Dict[str, str]] = ..., name: str = ...) -> Vault: ...

    @GET("/vaults/{vault_id}")
    def retrieve(self, vault_id: str) -> Vault: ...

    @POST("/vaults/{vault_id}")
    def update(self, vault_id: str, *, metadata: Dict[str, str] = ..., name: Optional[str] = ...) -> Vault: ...

    @GET("/vaults")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
    ) -> CursorPage[Vault]: ...

    @DELETE("/vaults/{vault_id}")
    def delete(self, vault_id: str) -> VaultDeleted: ...


class Vault(BaseModel):
    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str] = None
    object: Literal["vault"]


class VaultDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


VaultStatus: TypeAlias = Literal["active", "archived"]


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
