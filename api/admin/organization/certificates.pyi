"""Certificates: by which the service knows the clients of the organization (mutual TLS)."""


class Certificates(auth="admin"):
    """Upload certificates, and switch them on and off for the organization."""

    @POST("/organization/certificates")
    def create(self, *, certificate: str, name: str = ...) -> Certificate:
        """Upload a certificate, which is then still off. An organization may have 50.

        certificate: In PEM.
        name: For people.
        """

    @GET("/organization/certificates/{certificate_id}")
    def retrieve(self, certificate_id: str, *, include: List[Literal["content"]] = ...) -> Certificate:
        """Look a certificate up, whether it is on or off.

        include: `content` for the certificate itself.
        """

    @POST("/organization/certificates/{certificate_id}")
    def update(self, certificate_id: str, *, name: str = ...) -> Certificate:
        """Rename a certificate; nothing else of it can change."""

    @GET("/organization/certificates")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[CertificateListResponse]:
        """List the certificates of the organization.

        after: Id of the last certificate of the page before.
        limit: How many certificates a page holds, 1 to 100; 20 unless given.
        order: By time of creation, newest first unless given.
        """

    @DELETE("/organization/certificates/{certificate_id}")
    def delete(self, certificate_id: str) -> CertificateDeleteResponse:
        """Delete a certificate, which must be off for the organization and in all projects."""

    @POST("/organization/certificates/activate")
    def activate(self, *, certificate_ids: Sequence[str]) -> Page[CertificateActivateResponse]:
        """Switch certificates on for the organization, all of them or none.

        certificate_ids: At most 10.
        """

    @POST("/organization/certificates/deactivate")
    def deactivate(self, *, certificate_ids: Sequence[str]) -> Page[CertificateDeactivateResponse]:
        """Switch certificates off for the organization, all of them or none.

        certificate_ids: At most 10.
        """


class Certificate(BaseModel):
    """A certificate."""
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None
    """Absent when one certificate was asked for."""

    class CertificateDetails(BaseModel):
        """What stands in it."""
        content: Optional[str] = None
        """In PEM; comes only when `include` asks for it."""
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None
        """Before it, the certificate does not count."""


class CertificateActivateResponse(BaseModel):
    """A certificate, and whether it is on."""
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]

    class CertificateDetails(BaseModel):
        """From when to when it counts."""
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None


class CertificateDeactivateResponse(Like[CertificateActivateResponse]): ...


class CertificateDeleteResponse(BaseModel):
    """That a certificate was deleted."""
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(Like[CertificateActivateResponse]): ...
