class Certificates(auth="admin"):
    @GET("/organization/projects/{project_id}/certificates")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[CertificateListResponse]: ...

    @POST("/organization/projects/{project_id}/certificates/activate")
    def activate(self, project_id: str, *, certificate_ids: Sequence[str]) -> Page[CertificateActivateResponse]: ...

    @POST("/organization/projects/{project_id}/certificates/deactivate")
    def deactivate(self, project_id: str, *, certificate_ids: Sequence[str]) -> Page[CertificateDeactivateResponse]: ...


class CertificateActivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None
