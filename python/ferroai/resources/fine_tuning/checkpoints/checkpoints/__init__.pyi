"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.fine_tuning.checkpoints.permissions import (
    AsyncPermissions,
    AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse,
    Permissions,
    PermissionsWithRawResponse,
    PermissionsWithStreamingResponse,
)

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
]


class Checkpoints(SyncAPIResource):
    """Share what fine-tuning made."""
    @property
    def permissions(self) -> Permissions:
        """Share a fine-tuned model with other projects. Owners of the organization only: `api_key` must be an admin key."""
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...

class AsyncCheckpoints(AsyncAPIResource):
    """Share what fine-tuning made."""
    @property
    def permissions(self) -> AsyncPermissions:
        """Share a fine-tuned model with other projects. Owners of the organization only: `api_key` must be an admin key."""
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...

class CheckpointsWithRawResponse:
    def __init__(self, resource: Checkpoints) -> None: ...
    @property
    def permissions(self) -> PermissionsWithRawResponse: ...

class AsyncCheckpointsWithRawResponse:
    def __init__(self, resource: AsyncCheckpoints) -> None: ...
    @property
    def permissions(self) -> AsyncPermissionsWithRawResponse: ...

class CheckpointsWithStreamingResponse:
    def __init__(self, resource: Checkpoints) -> None: ...
    @property
    def permissions(self) -> PermissionsWithStreamingResponse: ...

class AsyncCheckpointsWithStreamingResponse:
    def __init__(self, resource: AsyncCheckpoints) -> None: ...
    @property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse: ...
