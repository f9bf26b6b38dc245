"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.agents.automation_metadata_param import AutomationMetadataParam
from ferroai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = ["AutomationCreateParams", "CreateAutomationParamsOnce", "CreateAutomationParamsPeriodic"]


AutomationCreateParams: TypeAlias = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]
"""What `create` takes, by `type`."""

class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    """By its IANA name: `America/Los_Angeles`."""
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam

class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam
