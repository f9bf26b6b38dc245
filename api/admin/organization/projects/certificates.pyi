"""Which certificates of the organization go for a project."""


class Certificates(auth="admin"):
    """Switch certificates on and off for a project."""

    @GET("/organization/projects/{project_id}/certificates")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[CertificateListResponse]:
        """List the certificates of a project.

        after: Id of the last certificate of the page before.
        limit: How many certificates a page holds, 1 to 100; 20 unless given.
        order: By time of creation, newest first unless given.
        """

    @POST("/organization/projects/{project_id}/certificates/activate")
    def activate(self, project_id: str, *, certificate_ids: Sequence[str]) -> Page[CertificateActivateResponse]:
        """Switch certificates on for a project, all of them or none.

        certificate_ids: At most 10.
        """

    @POST("/organization/projects/{project_id}/certificates/deactivate")
    def deactivate(self, project_id: str, *, certificate_ids: Sequence[str]) -> Page[CertificateDeactivateResponse]:
        """Switch certificates off for a project, all of them or none.

        certificate_ids: At most 10.
        """


class CertificateActivateResponse(BaseModel):
    """A certificate, and whether it is on for the project."""
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        """From when to when it counts."""
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateDeactivateResponse(BaseModel):
    """A certificate, and whether it is on for the project."""
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        """From when to when it counts."""
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateListResponse(BaseModel):
    """A certificate, and whether it is on for the project."""
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        """From when to when it counts."""
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None
