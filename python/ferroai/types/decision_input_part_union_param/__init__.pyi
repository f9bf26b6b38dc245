"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.decision_input_image_param import DecisionInputImageParam
from ferroai.types.decision_input_text_param import DecisionInputTextParam
from ferroai.types.shared_params.decision_input_json import DecisionInputJSON

__all__ = ["DecisionInputPartUnionParam"]


DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]
