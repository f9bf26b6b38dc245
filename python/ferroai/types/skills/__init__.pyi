"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
from ferroai.types.skills.skill_version import SkillVersion as SkillVersion
from ferroai.types.skills.skill_version_list import SkillVersionList as SkillVersionList
from ferroai.types.skills.version_create_params import VersionCreateParams as VersionCreateParams
from ferroai.types.skills.version_list_params import VersionListParams as VersionListParams

__all__ = ["DeletedSkillVersion", "SkillVersion", "SkillVersionList", "VersionCreateParams", "VersionListParams"]
