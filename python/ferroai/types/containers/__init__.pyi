"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.containers.file_create_params import FileCreateParams as FileCreateParams
from ferroai.types.containers.file_create_response import FileCreateResponse as FileCreateResponse
from ferroai.types.containers.file_list_params import FileListParams as FileListParams
from ferroai.types.containers.file_list_response import FileListResponse as FileListResponse
from ferroai.types.containers.file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse

__all__ = ["FileCreateParams", "FileCreateResponse", "FileListParams", "FileListResponse", "FileRetrieveResponse"]
