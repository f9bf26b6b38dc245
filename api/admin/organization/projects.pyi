"""Projects: the parts of the organization that keys, people, limits and bills belong to."""


class Projects(auth="admin"):
    """Make, change and archive projects."""

    @POST("/organization/projects")
    def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        residency: Optional[ProjectResidency] = ...,
    ) -> Project:
        """Make a project. It can be archived later, never deleted.

        name: Stands in reports.
        external_key_id: Key of your own to encrypt with.
        geography: Replaced by `residency`; both at once are refused.
        residency: Where data is kept and worked on; what may be chosen depends on the organization.
        """

    @GET("/organization/projects/{project_id}")
    def retrieve(self, project_id: str) -> Project:
        """Look a project up."""

    @POST("/organization/projects/{project_id}")
    def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] = ...,
        geography: Optional[str] = ...,
        name: Optional[str] = ...,
    ) -> Project:
        """Change a project.

        external_key_id: Key of your own to encrypt with.
        geography: Kept for old programs: `residency`, when a project is made, took its place.
        name: Stands in reports.
        """

    @GET("/organization/projects")
    def list(
        self,
        *,
        after: str = ...,
        include_archived: bool = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[Project]:
        """List the projects.

        after: Id of the last project of the page before.
        include_archived: Archived ones are left out unless this is true.
        limit: How many projects a page holds, 1 to 100; 20 unless given.
        """

    @POST("/organization/projects/{project_id}/archive")
    def archive(self, project_id: str) -> Project:
        """Archive a project, which can then be neither used nor changed."""


class Project(BaseModel):
    """A part of the organization that keys, people, limits and bills belong to."""
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = None
    external_key_id: Optional[str] = None
    name: Optional[str] = None
    """Stands in reports."""
    residency: Optional[ProjectResidency] = None
    status: Optional[str] = None
    """`active` or `archived`."""


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
