"""How much of what is sent and answered the service keeps."""


class DataRetention(auth="admin"):
    """Look up and set what the service keeps for the organization."""

    @GET("/organization/data_retention")
    def retrieve(self) -> OrganizationDataRetention:
        """Look up what is kept."""

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
    ) -> OrganizationDataRetention:
        """Set what is kept.

        retention_type: Which rule goes for projects that have none of their own.
        """


class OrganizationDataRetention(BaseModel):
    """What the service keeps for the organization."""
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationUser(BaseModel):
    """Someone in the organization."""
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = None
    """When one of their keys was last used."""
    created: Optional[int] = None
    """Unix time in seconds, of the account; `added_at` is when it came into the organization."""
    developer_persona: Optional[str] = None
    email: Optional[str] = None
    is_default: Optional[bool] = None
    is_scale_tier_authorized_purchaser: Optional[bool] = None
    """May buy Scale Tier."""
    is_scim_managed: Optional[bool] = None
    """Kept by your identity provider, so not to be changed here."""
    is_service_account: Optional[bool] = None
    name: Optional[str] = None
    projects: Optional[Projects] = None
    """Absent unless the service looked them up."""
    role: Optional[str] = None
    """`owner` or `reader`."""
    technical_level: Optional[str] = None
    user: Optional[User] = None

    class ProjectsData(BaseModel):
        """A project they are in."""
        id: Optional[str] = None
        name: Optional[str] = None
        role: Optional[str] = None
        """What they may do there."""

    class Projects(BaseModel):
        """The projects they are in."""
        data: List[ProjectsData]
        object: Literal["list"]

    class User(BaseModel):
        """The account behind it."""
        id: str
        object: Literal["user"]
        banned: Optional[bool] = None
        banned_at: Optional[int] = None
        email: Optional[str] = None
        enabled: Optional[bool] = None
        name: Optional[str] = None
        picture: Optional[str] = None
        """Address of an image."""
