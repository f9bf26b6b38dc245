"""The log of who did what in the organization."""


class AuditLogs(auth="admin"):
    """Read who did what in the organization; it must be switched on in the settings."""

    @GET("/organization/audit_logs")
    def list(
        self,
        *,
        actor_emails: Sequence[str] = ...,
        actor_ids: Sequence[str] = ...,
        after: str = ...,
        before: str = ...,
        effective_at: AuditLogListParams.EffectiveAt = ...,
        event_types: List[EventType] = ...,
        limit: int = ...,
        project_ids: Sequence[str] = ...,
        resource_ids: Sequence[str] = ...,
        tenant_only: bool = ...,
    ) -> ConversationCursorPage[AuditLogListResponse]:
        """List what was done.

        actor_emails: Only what these people did.
        actor_ids: Only what these did: ids of people, of service accounts, or the tracking ids of keys.
        after: Id of the last entry of the page before.
        before: Id of the first entry of the page after.
        effective_at: Only what was done between these times.
        event_types: Only events of these types.
        limit: How many entries a page holds, 1 to 100; 20 unless given.
        project_ids: Only what was done in these projects.
        resource_ids: Only what was done to these things; a connector of ChatGPT is `<workspace_id>__<connector_id>`.
        tenant_only: Only what concerns the tenant; events such as `role.bound_to_resource` come with it alone.
        """


EventType: Shorthand = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "external_storage.registered",
    "external_storage.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
]


class AuditLogListParams(Call):

    class EffectiveAt(TypedDict):
        """Between which times, in Unix seconds."""
        gt: int = ...
        gte: int = ...
        lt: int = ...
        lte: int = ...


class AuditLogListResponse(BaseModel):
    """Something that was done. Details stand in the field named after `type`, with `_` for `.`."""
    id: str
    effective_at: int
    type: EventType
    actor: Optional[Actor] = None
    api_key_created: Optional[APIKeyCreated] = Wire("api_key.created", None)
    api_key_deleted: Optional[APIKeyDeleted] = Wire("api_key.deleted", None)
    api_key_updated: Optional[APIKeyUpdated] = Wire("api_key.updated", None)
    certificate_created: Optional[CertificateCreated] = Wire("certificate.created", None)
    certificate_deleted: Optional[CertificateDeleted] = Wire("certificate.deleted", None)
    certificate_updated: Optional[CertificateUpdated] = Wire("certificate.updated", None)
    certificates_activated: Optional[CertificatesActivated] = Wire("certificates.activated", None)
    certificates_deactivated: Optional[CertificatesDeactivated] = Wire("certificates.deactivated", None)
    checkpoint_permission_created: Optional[CheckpointPermissionCreated] = Wire("checkpoint.permission.created", None)
    """Which project may use which checkpoint."""
    checkpoint_permission_deleted: Optional[CheckpointPermissionDeleted] = Wire("checkpoint.permission.deleted", None)
    external_key_registered: Optional[ExternalKeyRegistered] = Wire("external_key.registered", None)
    external_key_removed: Optional[ExternalKeyRemoved] = Wire("external_key.removed", None)
    external_storage_registered: Optional[ExternalStorageRegistered] = Wire("external_storage.registered", None)
    external_storage_removed: Optional[ExternalStorageRemoved] = Wire("external_storage.removed", None)
    group_created: Optional[GroupCreated] = Wire("group.created", None)
    group_deleted: Optional[GroupDeleted] = Wire("group.deleted", None)
    group_updated: Optional[GroupUpdated] = Wire("group.updated", None)
    invite_accepted: Optional[InviteAccepted] = Wire("invite.accepted", None)
    invite_deleted: Optional[InviteDeleted] = Wire("invite.deleted", None)
    invite_sent: Optional[InviteSent] = Wire("invite.sent", None)
    ip_allowlist_config_activated: Optional[IPAllowlistConfigActivated] = Wire("ip_allowlist.config.activated", None)
    ip_allowlist_config_deactivated: Optional[
        IPAllowlistConfigDeactivated
    ] = Wire("ip_allowlist.config.deactivated", None)
    ip_allowlist_created: Optional[IPAllowlistCreated] = Wire("ip_allowlist.created", None)
    ip_allowlist_deleted: Optional[IPAllowlistDeleted] = Wire("ip_allowlist.deleted", None)
    ip_allowlist_updated: Optional[IPAllowlistUpdated] = Wire("ip_allowlist.updated", None)
    login_failed: Optional[LoginFailed] = Wire("login.failed", None)
    login_succeeded: Optional[object] = Wire("login.succeeded", None)
    """Has no details."""
    logout_failed: Optional[LogoutFailed] = Wire("logout.failed", None)
    logout_succeeded: Optional[object] = Wire("logout.succeeded", None)
    """Has no details."""
    organization_updated: Optional[OrganizationUpdated] = Wire("organization.updated", None)
    project: Optional[Project] = None
    """Absent for what was not done in a project; with an admin key it is the default project."""
    project_archived: Optional[ProjectArchived] = Wire("project.archived", None)
    project_created: Optional[ProjectCreated] = Wire("project.created", None)
    project_deleted: Optional[ProjectDeleted] = Wire("project.deleted", None)
    project_updated: Optional[ProjectUpdated] = Wire("project.updated", None)
    rate_limit_deleted: Optional[RateLimitDeleted] = Wire("rate_limit.deleted", None)
    rate_limit_updated: Optional[RateLimitUpdated] = Wire("rate_limit.updated", None)
    role_assignment_created: Optional[RoleAssignmentCreated] = Wire("role.assignment.created", None)
    role_assignment_deleted: Optional[RoleAssignmentDeleted] = Wire("role.assignment.deleted", None)
    role_bound_to_resource: Optional[RoleBoundToResource] = Wire("role.bound_to_resource", None)
    role_created: Optional[RoleCreated] = Wire("role.created", None)
    role_deleted: Optional[RoleDeleted] = Wire("role.deleted", None)
    role_unbound_from_resource: Optional[RoleUnboundFromResource] = Wire("role.unbound_from_resource", None)
    role_updated: Optional[RoleUpdated] = Wire("role.updated", None)
    scim_disabled: Optional[ScimDisabled] = Wire("scim.disabled", None)
    scim_enabled: Optional[ScimEnabled] = Wire("scim.enabled", None)
    service_account_created: Optional[ServiceAccountCreated] = Wire("service_account.created", None)
    service_account_deleted: Optional[ServiceAccountDeleted] = Wire("service_account.deleted", None)
    service_account_updated: Optional[ServiceAccountUpdated] = Wire("service_account.updated", None)
    user_added: Optional[UserAdded] = Wire("user.added", None)
    user_deleted: Optional[UserDeleted] = Wire("user.deleted", None)
    user_updated: Optional[UserUpdated] = Wire("user.updated", None)
    workload_identity_provider_mapping_created: Optional[
        WorkloadIdentityProviderMappingCreated
    ] = Wire("workload_identity_provider_mapping.created", None)
    workload_identity_provider_mapping_deleted: Optional[
        WorkloadIdentityProviderMappingDeleted
    ] = Wire("workload_identity_provider_mapping.deleted", None)
    workload_identity_provider_mapping_updated: Optional[
        WorkloadIdentityProviderMappingUpdated
    ] = Wire("workload_identity_provider_mapping.updated", None)
    workload_identity_provider_created: Optional[
        WorkloadIdentityProviderCreated
    ] = Wire("workload_identity_provider.created", None)
    workload_identity_provider_deleted: Optional[
        WorkloadIdentityProviderDeleted
    ] = Wire("workload_identity_provider.deleted", None)
    workload_identity_provider_updated: Optional[
        WorkloadIdentityProviderUpdated
    ] = Wire("workload_identity_provider.updated", None)

    class ActorAPIKeyServiceAccount(BaseModel):
        """Whose key it was."""
        id: Optional[str] = None

    class ActorAPIKeyUser(BaseModel):
        """Whose key it was."""
        id: Optional[str] = None
        email: Optional[str] = None

    class ActorAPIKey(BaseModel):
        """The key that it was done with."""
        id: Optional[str] = None
        """The tracking id of the key."""
        service_account: Optional[ActorAPIKeyServiceAccount] = None
        type: Optional[Literal["user", "service_account"]] = None
        user: Optional[ActorAPIKeyUser] = None

    class ActorSessionUser(BaseModel):
        """Who was signed in."""
        id: Optional[str] = None
        email: Optional[str] = None

    class ActorSession(BaseModel):
        """The session in a browser that it was done in."""
        ip_address: Optional[str] = None
        user: Optional[ActorSessionUser] = None

    class Actor(BaseModel):
        """Who did it: `type` tells which of the others is there."""
        api_key: Optional[ActorAPIKey] = None
        session: Optional[ActorSession] = None
        type: Optional[Literal["session", "api_key"]] = None

    class APIKeyCreatedData(BaseModel):
        """What it was made with."""
        scopes: Optional[List[str]] = None

    class APIKeyCreated(BaseModel):
        """A key was made."""
        id: Optional[str] = None
        """The tracking id of the key."""
        data: Optional[APIKeyCreatedData] = None

    class APIKeyDeleted(BaseModel):
        """A key was deleted."""
        id: Optional[str] = None
        """The tracking id of the key."""

    class APIKeyUpdatedChangesRequested(BaseModel):
        """What was to change."""
        expires_in_seconds: Optional[int] = None
        """Counted from the change."""
        scopes: Optional[List[str]] = None

    class APIKeyUpdated(BaseModel):
        """A key was changed."""
        id: Optional[str] = None
        """The tracking id of the key."""
        changes_requested: Optional[APIKeyUpdatedChangesRequested] = None

    class CertificateCreated(BaseModel):
        """A certificate was uploaded."""
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificateDeleted(BaseModel):
        """A certificate was deleted."""
        id: Optional[str] = None
        certificate: Optional[str] = None
        """In PEM."""
        name: Optional[str] = None

    class CertificateUpdated(BaseModel):
        """A certificate was renamed."""
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificatesActivatedCertificate(BaseModel):
        """One of the certificates."""
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificatesActivated(BaseModel):
        """Certificates were switched on."""
        certificates: Optional[List[CertificatesActivatedCertificate]] = None

    class CertificatesDeactivatedCertificate(Like[CertificatesActivatedCertificate]): ...

    class CertificatesDeactivated(BaseModel):
        """Certificates were switched off."""
        certificates: Optional[List[CertificatesDeactivatedCertificate]] = None

    class CheckpointPermissionCreatedData(BaseModel):
        """What it was made with."""
        fine_tuned_model_checkpoint: Optional[str] = None
        project_id: Optional[str] = None

    class CheckpointPermissionCreated(BaseModel):
        """A checkpoint was shared with a project."""
        id: Optional[str] = None
        data: Optional[CheckpointPermissionCreatedData] = None

    class CheckpointPermissionDeleted(BaseModel):
        """The permission to use a checkpoint was taken back."""
        id: Optional[str] = None

    class ExternalKeyRegistered(BaseModel):
        """The service was told of a key of yours."""
        id: Optional[str] = None
        data: Optional[object] = None
        """What it was told."""

    class ExternalKeyRemoved(BaseModel):
        """The service was made to forget a key of yours."""
        id: Optional[str] = None

    ExternalStorageRegisteredDataProvider: TypeAlias = Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ]

    class ExternalStorageRegisteredData(BaseModel):
        """What it was made with."""
        geography: Optional[str] = None
        """Where in the world it is, by the storage's region."""
        provider: Optional[ExternalStorageRegisteredDataProvider] = None

    class ExternalStorageRegistered(BaseModel):
        """The service was told of a storage of yours."""
        id: Optional[str] = None
        data: Optional[ExternalStorageRegisteredData] = None

    class ExternalStorageRemoved(BaseModel):
        """A storage of yours was disconnected."""
        id: Optional[str] = None

    class GroupCreatedData(BaseModel):
        """What it was made with."""
        group_name: Optional[str] = None

    class GroupCreated(BaseModel):
        """A group was made."""
        id: Optional[str] = None
        data: Optional[GroupCreatedData] = None

    class GroupDeleted(BaseModel):
        """A group was deleted."""
        id: Optional[str] = None

    class GroupUpdatedChangesRequested(BaseModel):
        """What was to change."""
        group_name: Optional[str] = None

    class GroupUpdated(BaseModel):
        """A group was renamed."""
        id: Optional[str] = None
        changes_requested: Optional[GroupUpdatedChangesRequested] = None

    class InviteAccepted(BaseModel):
        """An invitation was accepted."""
        id: Optional[str] = None

    class InviteDeleted(BaseModel):
        """An invitation was taken back."""
        id: Optional[str] = None

    class InviteSentData(BaseModel):
        """What it was made with."""
        email: Optional[str] = None
        role: Optional[str] = None
        """`owner` or `member`."""

    class InviteSent(BaseModel):
        """Someone was invited."""
        id: Optional[str] = None
        data: Optional[InviteSentData] = None

    class IPAllowlistConfigActivatedConfig(BaseModel):
        """One of the lists."""
        id: Optional[str] = None
        name: Optional[str] = None

    class IPAllowlistConfigActivated(BaseModel):
        """Lists of allowed addresses were switched on."""
        configs: Optional[List[IPAllowlistConfigActivatedConfig]] = None

    class IPAllowlistConfigDeactivatedConfig(Like[IPAllowlistConfigActivatedConfig]): ...

    class IPAllowlistConfigDeactivated(BaseModel):
        """Lists of allowed addresses were switched off."""
        configs: Optional[List[IPAllowlistConfigDeactivatedConfig]] = None

    class IPAllowlistCreated(BaseModel):
        """A list of allowed addresses was made."""
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None
        """Addresses, or ranges of them (CIDR)."""
        name: Optional[str] = None

    class IPAllowlistDeleted(BaseModel):
        """A list of allowed addresses was deleted."""
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None
        """As they were: addresses, or ranges of them (CIDR)."""
        name: Optional[str] = None

    class IPAllowlistUpdated(BaseModel):
        """A list of allowed addresses was changed."""
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None
        """As they are now: addresses, or ranges of them (CIDR)."""

    class LoginFailed(BaseModel):
        """Someone could not sign in."""
        error_code: Optional[str] = None
        error_message: Optional[str] = None

    class LogoutFailed(Like[LoginFailed]):
        """Someone could not sign out."""

    class OrganizationUpdatedChangesRequested(BaseModel):
        """What was to change."""
        api_call_logging: Optional[str] = None
        """`disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`."""
        api_call_logging_project_ids: Optional[str] = None
        """Only with `enabled_for_selected_projects`."""
        description: Optional[str] = None
        name: Optional[str] = None
        threads_ui_visibility: Optional[str] = None
        """Who sees the page of threads: `ANY_ROLE`, `OWNERS` or `NONE`."""
        title: Optional[str] = None
        usage_dashboard_visibility: Optional[str] = None
        """Who sees use and costs: `ANY_ROLE` or `OWNERS`."""

    class OrganizationUpdated(BaseModel):
        """The settings of the organization were changed."""
        id: Optional[str] = None
        changes_requested: Optional[OrganizationUpdatedChangesRequested] = None

    class Project(BaseModel):
        """The project that it was done in."""
        id: Optional[str] = None
        name: Optional[str] = None

    class ProjectArchived(BaseModel):
        """A project was archived."""
        id: Optional[str] = None

    class ProjectCreatedData(BaseModel):
        """What it was made with."""
        name: Optional[str] = None
        title: Optional[str] = None
        """As the dashboard shows it."""

    class ProjectCreated(BaseModel):
        """A project was made."""
        id: Optional[str] = None
        data: Optional[ProjectCreatedData] = None

    class ProjectDeleted(BaseModel):
        """A project was deleted."""
        id: Optional[str] = None

    class ProjectUpdatedChangesRequested(BaseModel):
        """What was to change."""
        title: Optional[str] = None
        """As the dashboard shows it."""

    class ProjectUpdated(BaseModel):
        """A project was changed."""
        id: Optional[str] = None
        changes_requested: Optional[ProjectUpdatedChangesRequested] = None

    class RateLimitDeleted(BaseModel):
        """The limits of a model in a project were deleted."""
        id: Optional[str] = None

    class RateLimitUpdatedChangesRequested(BaseModel):
        """What was to change."""
        batch_1_day_max_input_tokens: Optional[int] = None
        max_audio_megabytes_per_1_minute: Optional[int] = None
        max_images_per_1_minute: Optional[int] = None
        max_requests_per_1_day: Optional[int] = None
        max_requests_per_1_minute: Optional[int] = None
        max_tokens_per_1_minute: Optional[int] = None

    class RateLimitUpdated(BaseModel):
        """The limits of a model in a project were changed."""
        id: Optional[str] = None
        changes_requested: Optional[RateLimitUpdatedChangesRequested] = None

    class RoleAssignmentCreated(BaseModel):
        """Someone was given a role."""
        id: Optional[str] = None
        principal_id: Optional[str] = None
        """A person or a group."""
        principal_type: Optional[str] = None
        resource_id: Optional[str] = None
        """Where the role counts."""
        resource_type: Optional[str] = None

    class RoleAssignmentDeleted(Like[RoleAssignmentCreated]):
        """A role was taken from someone."""
        resource_id: Optional[str] = None
        """Where the role counted."""

    class RoleBoundToResource(BaseModel):
        """A role was given rights to a thing."""
        id: Optional[str] = None
        """Of the thing; for a connector of ChatGPT `<workspace_id>__<connector_id>`."""
        connector_id: Optional[str] = None
        """Only for connectors of ChatGPT."""
        connector_name: Optional[str] = None
        """As it is shown, or its id."""
        enabled: Optional[bool] = None
        """Whether the role may use the connector."""
        permissions: Optional[List[str]] = None
        """What the role may do with the thing."""
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None
        role_id: Optional[str] = None
        source: Optional[
            Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        ] = None
        """What was done that led to it."""
        workspace_id: Optional[str] = None
        """Only for connectors of ChatGPT."""

    class RoleCreated(BaseModel):
        """A role was made."""
        id: Optional[str] = None
        permissions: Optional[List[str]] = None
        resource_id: Optional[str] = None
        """Where the role counts."""
        resource_type: Optional[str] = None
        role_name: Optional[str] = None

    class RoleDeleted(BaseModel):
        """A role was deleted."""
        id: Optional[str] = None

    class RoleUnboundFromResource(Like[RoleBoundToResource]):
        """Rights to a thing were taken from a role."""
        permissions: Optional[List[str]] = None
        """What the role may still do with the thing."""

    class RoleUpdatedChangesRequested(BaseModel):
        """What was to change."""
        description: Optional[str] = None
        metadata: Optional[object] = None
        permissions_added: Optional[List[str]] = None
        permissions_removed: Optional[List[str]] = None
        resource_id: Optional[str] = None
        """Where the role counts."""
        resource_type: Optional[str] = None
        role_name: Optional[str] = None

    class RoleUpdated(BaseModel):
        """A role was changed."""
        id: Optional[str] = None
        changes_requested: Optional[RoleUpdatedChangesRequested] = None

    class ScimDisabled(BaseModel):
        """SCIM was switched off."""
        id: Optional[str] = None
        """Of what it was switched off for."""

    class ScimEnabled(BaseModel):
        """SCIM was switched on."""
        id: Optional[str] = None
        """Of what it was switched on for."""

    class ServiceAccountCreatedData(BaseModel):
        """What it was made with."""
        role: Optional[str] = None
        """`owner` or `member`."""

    class ServiceAccountCreated(BaseModel):
        """A service account was made."""
        id: Optional[str] = None
        data: Optional[ServiceAccountCreatedData] = None

    class ServiceAccountDeleted(BaseModel):
        """A service account was deleted."""
        id: Optional[str] = None

    class ServiceAccountUpdatedChangesRequested(BaseModel):
        """What was to change."""
        role: Optional[str] = None
        """`owner` or `member`."""

    class ServiceAccountUpdated(BaseModel):
        """A service account was changed."""
        id: Optional[str] = None
        changes_requested: Optional[ServiceAccountUpdatedChangesRequested] = None

    class UserAddedData(BaseModel):
        """What it was made with."""
        role: Optional[str] = None
        """`owner` or `member`."""

    class UserAdded(BaseModel):
        """Someone was put into a project."""
        id: Optional[str] = None
        data: Optional[UserAddedData] = None

    class UserDeleted(BaseModel):
        """Someone was taken out."""
        id: Optional[str] = None

    class UserUpdatedChangesRequested(BaseModel):
        """What was to change."""
        role: Optional[str] = None
        """`owner` or `member`."""

    class UserUpdated(BaseModel):
        """Someone may do other things now."""
        id: Optional[str] = None
        """Of the project."""
        changes_requested: Optional[UserUpdatedChangesRequested] = None

    class WorkloadIdentityProviderMappingCreated(BaseModel):
        """A rule for the tokens of a provider was made."""
        id: Optional[str] = None
        data: Optional[object] = None
        """What it was made with."""
        identity_provider_id: Optional[str] = None

    class WorkloadIdentityProviderMappingDeleted(BaseModel):
        """A rule for the tokens of a provider was deleted."""
        id: Optional[str] = None
        identity_provider_id: Optional[str] = None
        project_id: Optional[str] = None
        service_account_id: Optional[str] = None
        """Whom the tokens could act as."""

    class WorkloadIdentityProviderMappingUpdated(BaseModel):
        """A rule for the tokens of a provider was changed."""
        id: Optional[str] = None
        changes_requested: Optional[object] = None
        identity_provider_id: Optional[str] = None

    class WorkloadIdentityProviderCreated(BaseModel):
        """A provider of identities was registered."""
        id: Optional[str] = None
        data: Optional[object] = None
        """What it was made with."""

    class WorkloadIdentityProviderDeleted(BaseModel):
        """A provider of identities was deleted."""
        id: Optional[str] = None
        name: Optional[str] = None

    class WorkloadIdentityProviderUpdated(BaseModel):
        """A provider of identities was changed."""
        id: Optional[str] = None
        changes_requested: Optional[object] = None


class AwsExternalStorageProvider(BaseModel):
    """A bucket in AWS S3."""
    account_id: str
    bucket: str
    external_id: str
    """What comes with each AssumeRole."""
    region: str
    role_arn: str
    """The role that the service takes on to use it."""
    type: Literal["aws"]


class AzureExternalStorageProvider(BaseModel):
    """A container in Azure Blob Storage."""
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class GcpExternalStorageProvider(BaseModel):
    """A bucket in Google Cloud Storage."""
    audience: str
    """The `aud` of the service's token."""
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class OciExternalStorageProvider(BaseModel):
    """A bucket in OCI Object Storage."""
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
