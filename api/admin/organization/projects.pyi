class Projects(auth="admin"):
    @POST("/organization/projects")
    def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        residency: Optional[ProjectResidency] = ...,
    ) -> Project: ...

    @GET("/organization/projects/{project_id}")
    def retrieve(self, project_id: str) -> Project: ...

    @POST("/organization/projects/{project_id}")
    def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        name: Optional[str] = ...,
    ) -> Project: ...

    @GET("/organization/projects")
    def list(
        self,
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[Project]: ...

    @POST("/organization/projects/{project_id}/archive")
    def archive(self, project_id: str) -> Project: ...


class Project(BaseModel):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = None
    external_key_id: Optional[str] = None
    name: Optional[str] = None
    residency: Optional[ProjectResidency] = None
    status: Optional[str] = None


ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]
