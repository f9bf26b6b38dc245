class Certificates(auth="admin"):
    @POST("/organization/certificates")
    def create(self, *, certificate: str, name: str = ...) -> Certificate: ...

    @GET("/organization/certificates/{certificate_id}")
    def retrieve(self, certificate_id: str, *, include: List[Literal["content"]] = ...) -> Certificate: ...

    @POST("/organization/certificates/{certificate_id}")
    def update(self, certificate_id: str, *, name: str = ...) -> Certificate: ...

    @GET("/organization/certificates")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[CertificateListResponse]: ...

    @DELETE("/organization/certificates/{certificate_id}")
    def delete(self, certificate_id: str) -> CertificateDeleteResponse: ...

    @POST("/organization/certificates/activate")
    def activate(self, *, certificate_ids: Sequence[str]) -> Page[CertificateActivateResponse]: ...

    @POST("/organization/certificates/deactivate")
    def deactivate(self, *, certificate_ids: Sequence[str]) -> Page[CertificateDeactivateResponse]: ...


class Certificate(BaseModel):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None

    class CertificateDetails(BaseModel):
        content: Optional[str] = None
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateActivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]

    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None
