"""Names that programs look up here."""

from __future__ import annotations

__all__ = ["OVERRIDE_CAST_TO_HEADER", "RAW_RESPONSE_HEADER"]

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"
