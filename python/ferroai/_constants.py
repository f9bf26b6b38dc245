"""Names that programs look up here."""

from __future__ import annotations

from ._timeout import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT

__all__ = ["DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "OVERRIDE_CAST_TO_HEADER", "RAW_RESPONSE_HEADER"]

DEFAULT_MAX_RETRIES = 2

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"
