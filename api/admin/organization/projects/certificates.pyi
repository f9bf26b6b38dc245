"""Which certificates of the organization go for a project."""


TWINS("admin.organization.certificates", but=(Certificate, CertificateDeleteResponse))


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


class CertificateActivateResponse(Like):
    object: Literal["organization.project.certificate"]


class CertificateDeactivateResponse(Like[CertificateActivateResponse]): ...
class CertificateListResponse(Like[CertificateActivateResponse]): ...
