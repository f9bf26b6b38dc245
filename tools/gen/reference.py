"""The page of the public reference that tells of a call, and how a call's docstring ends.

Owns addresses. Names only pages that are known to exist; the calls of a resource without one are sent to the contents.
"""

from __future__ import annotations

from .ir import Operation

# The core has it, too: `src/py/resource.rs`; a test holds both together.
REFERENCE = "https://platform.openai.com/docs/api-reference"
# First word of a resource's path (below `beta`) → page, where it is not that word.
NAMED = {"batches": "batch", "fine_tuning.alpha": "graders", "admin": "administration"}
NAMED |= {"admin.organization.usage": "usage", "admin.organization.audit_logs": "audit-logs"}
KNOWN = frozenset((
    "administration", "assistants", "audio", "audit-logs", "batch", "chat", "chatkit", "completions",
    "containers", "content-provenance-checks", "conversations", "embeddings", "evals", "files", "fine-tuning",
    "graders", "images", "models", "moderations", "realtime", "responses", "threads", "uploads", "usage",
    "vector-stores", "videos",
))  # fmt: skip


def page(path: str) -> str:
    """The page for the resource at `path`, or nothing."""
    plain = path.removeprefix("beta.")
    longest = max((start for start in NAMED if f"{plain}.".startswith(f"{start}.")), key=len, default="")
    found = NAMED[longest] if longest else plain.partition(".")[0].replace("_", "-")
    return found if found in KNOWN else ""


def ending(path: str, call: Operation) -> str:
    """The last line of the docstring of a call of the resource at `path`."""
    return f"`{call.verb} {call.path}`, {'/'.join(part for part in (REFERENCE, page(path)) if part)}"
