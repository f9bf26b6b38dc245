"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning.checkpoints.checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from ferroai.resources.fine_tuning.checkpoints.permissions import (
    AsyncPermissions as AsyncPermissions,
    AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse,
    Permissions as Permissions,
    PermissionsWithRawResponse as PermissionsWithRawResponse,
    PermissionsWithStreamingResponse as PermissionsWithStreamingResponse,
)

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]
