class FederationRules(auth="admin"):
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
    ) -> FederationRule: ...

    @GET(
        "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        params=None,
    )
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
    ) -> FederationRule: ...

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
    ) -> FederationRule: ...

    @GET("/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules")
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        service_account_id: str = ...,
    ) -> CursorPage[FederationRule]: ...

    @DELETE(
        "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        params=None,
    )
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
    ) -> FederationRuleDeleted: ...


class FederationRule(BaseModel):
    id: str
    attribute_matchers: Dict[str, Union[str, bool, int, float]]
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str

    class PermissionsServiceAccountDefault(BaseModel):
        type: Literal["service_account_default"]

    class PermissionsRestricted(BaseModel):
        scopes: List[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleCreateParams(Call):

    class PermissionsServiceAccountDefault(TypedDict):
        type: Literal["service_account_default"]

    class PermissionsRestricted(TypedDict):
        scopes: Sequence[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


class FederationRuleUpdateParams(Call):

    class PermissionsDefaultPermissionsParam(TypedDict):
        type: Literal["service_account_default"]

    class PermissionsRestrictedPermissionsParam(TypedDict):
        scopes: Sequence[str]
        type: Literal["restricted"]

    Permissions: TypeAlias = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]
