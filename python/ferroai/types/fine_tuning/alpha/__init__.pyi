"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.fine_tuning.alpha.grader_run_params import GraderRunParams as GraderRunParams
from ferroai.types.fine_tuning.alpha.grader_run_response import GraderRunResponse as GraderRunResponse
from ferroai.types.fine_tuning.alpha.grader_validate_params import GraderValidateParams as GraderValidateParams
from ferroai.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse as GraderValidateResponse

__all__ = ["GraderRunParams", "GraderRunResponse", "GraderValidateParams", "GraderValidateResponse"]
