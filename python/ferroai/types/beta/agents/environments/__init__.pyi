"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.environments.environment_file import EnvironmentFile as EnvironmentFile
from ferroai.types.beta.agents.environments.environment_template import EnvironmentTemplate as EnvironmentTemplate
from ferroai.types.beta.agents.environments.environment_template_deleted import (
    EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
)
from ferroai.types.beta.agents.environments.file_create_params import FileCreateParams as FileCreateParams
from ferroai.types.beta.agents.environments.file_list_params import FileListParams as FileListParams
from ferroai.types.beta.agents.environments.template_create_params import TemplateCreateParams as TemplateCreateParams
from ferroai.types.beta.agents.environments.template_list_params import TemplateListParams as TemplateListParams
from ferroai.types.beta.agents.environments.template_update_params import TemplateUpdateParams as TemplateUpdateParams

__all__ = [
    "EnvironmentFile",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "FileCreateParams",
    "FileListParams",
    "TemplateCreateParams",
    "TemplateListParams",
    "TemplateUpdateParams",
]
