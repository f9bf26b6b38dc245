"""Which tokens of a provider open which service account."""


class FederationRules(auth="admin"):
    """Let the tokens of a provider act as service accounts."""

    @POST("/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules")
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str = ...,
        enabled: bool = ...,
        name: str = ...,
        permissions: FederationRuleCreateParams.Permissions = ...,
    ) -> FederationRule:
        """Let tokens that match act as a service account.

        attribute_matchers: Which value each of these attributes of a token must have.
        service_account_id: Whom the tokens act as; of the project `project_id`.
        permissions: All that the account may, or only what is told.
        """

    @GET(
        "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        params=None,
    )
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
    ) -> FederationRule:
        """Look a rule up."""

    @POST(
        "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    )
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] = ...,
        description: Optional[str] = ...,
        enabled: bool = ...,
        name: Optional[str] = ...,
        permissions: FederationRuleUpdateParams.Permissions = ...,
    ) -> FederationRule:
        """Change a rule; what is left out stays as it is.

        attribute_matchers: Which value each of these attributes of a token must have.
        permissions: All that the account may, or only what is told.
        """

    @GET("/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules")
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        service_account_id: str = ...,
    ) -> CursorPage[FederationRule]:
        """List the rules of a provider.

        after: Id of the last rule of the page before.
        limit: How many rules a page holds.
        service_account_id: Only those for this account.
        """

    @DELETE(
        "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        params=None,
    )
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
    ) -> FederationRuleDeleted:
        """Delete a rule."""


class FederationRule(BaseModel):
    """Which tokens may act as a service account."""
    id: str
    attribute_matchers: Dict[str, Union[str, bool, int, float]]
    """Which value each of these attributes of a token must have."""
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    """Whom the tokens act as."""
    updated_at: int
    workload_identity_provider_id: str

    class PermissionsServiceAccountDefault(BaseModel):
        """All that the account may."""
        type: Literal["service_account_default"]

    class PermissionsRestricted(BaseModel):
        """Only what stands here."""
        scopes: List[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleCreateParams(Call):

    class PermissionsServiceAccountDefault(TypedDict):
        """All that the account may."""
        type: Literal["service_account_default"]

    class PermissionsRestricted(TypedDict):
        """Only what stands here."""
        scopes: Sequence[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleDeleted(BaseModel):
    """That a rule was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


class FederationRuleUpdateParams(Call):

    class PermissionsDefaultPermissionsParam(TypedDict):
        """All that the account may."""
        type: Literal["service_account_default"]

    class PermissionsRestrictedPermissionsParam(TypedDict):
        """Only what stands here."""
        scopes: Sequence[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]
