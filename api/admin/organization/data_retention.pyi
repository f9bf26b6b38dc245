class DataRetention(auth="admin"):
    @GET("/organization/data_retention")
    def retrieve(self) -> OrganizationDataRetention: ...

    @POST("/organization/data_retention")
    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
    ) -> OrganizationDataRetention: ...


class OrganizationDataRetention(BaseModel):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = None
    created: Optional[int] = None
    developer_persona: Optional[str] = None
    email: Optional[str] = None
    is_default: Optional[bool] = None
    is_scale_tier_authorized_purchaser: Optional[bool] = None
    is_scim_managed: Optional[bool] = None
    is_service_account: Optional[bool] = None
    name: Optional[str] = None
    projects: Optional[Projects] = None
    role: Optional[str] = None
    technical_level: Optional[str] = None
    user: Optional[User] = None

    class ProjectsData(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None
        role: Optional[str] = None

    class Projects(BaseModel):
        data: List[ProjectsData]
        object: Literal["list"]

    class User(BaseModel):
        id: str
        object: Literal["user"]
        banned: Optional[bool] = None
        banned_at: Optional[int] = None
        email: Optional[str] = None
        enabled: Optional[bool] = None
        name: Optional[str] = None
        picture: Optional[str] = None
