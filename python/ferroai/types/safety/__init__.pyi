"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.safety.safety_alert import SafetyAlert as SafetyAlert
from ferroai.types.safety.safety_case import SafetyCase as SafetyCase

__all__ = ["SafetyAlert", "SafetyCase"]
