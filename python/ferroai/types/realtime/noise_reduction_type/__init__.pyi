"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias

__all__ = ["NoiseReductionType"]


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
