"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agents.environments import template_create_params, template_update_params
from ferroai.types.beta.agents.environments.environment_template import EnvironmentTemplate
from ferroai.types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam
from ferroai.types.beta.hosted_skill_param import HostedSkillParam
from ferroai.types.beta.setup_command_param import SetupCommandParam

__all__ = [
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
    "Templates",
    "TemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
]


class Templates(SyncAPIResource):
    """Keep descriptions of environments."""
    @property
    def with_raw_response(self) -> TemplatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse: ...
    def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ...,
        env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ...,
        name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Keep a description of an environment. Its commands and variables are never shown again.

        Args:
            capability_directories: Where there are plugins and skills for the agent to find.
            desktop: Whether there is a desktop with a browser; there is none unless told.
            env: Variables that the agent gets to see.
            files: Put there before the agent begins.
            network: What can be reached; without a word the version of the API decides.
            setup_commands: Run one after the other before the agent begins.

        `POST /agents/environments/templates`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Look a description up, without its commands and variables.

        `GET /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ...,
        env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ...,
        name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Change a description: what is given replaces what was there.

        Args:
            desktop: `None` takes it away.
            env: Variables that the agent gets to see.
            name: `None` takes it away.
            network: What can be reached once all is set up; `None` leaves it to the service again.
            packages: Installed before the limits of the network hold.
            setup_commands: Run one after the other before the agent begins.

        `POST /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """List the descriptions of environments, without their commands and variables.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/environments/templates`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplateDeleted:
        """Delete a description, and all that was secret in it.

        `DELETE /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncTemplates(AsyncAPIResource):
    """Keep descriptions of environments."""
    @property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse: ...
    async def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ...,
        env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ...,
        name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Keep a description of an environment. Its commands and variables are never shown again.

        Args:
            capability_directories: Where there are plugins and skills for the agent to find.
            desktop: Whether there is a desktop with a browser; there is none unless told.
            env: Variables that the agent gets to see.
            files: Put there before the agent begins.
            network: What can be reached; without a word the version of the API decides.
            setup_commands: Run one after the other before the agent begins.

        `POST /agents/environments/templates`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Look a description up, without its commands and variables.

        `GET /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """
    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ...,
        env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ...,
        name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplate:
        """Change a description: what is given replaces what was there.

        Args:
            desktop: `None` takes it away.
            env: Variables that the agent gets to see.
            name: `None` takes it away.
            network: What can be reached once all is set up; `None` leaves it to the service again.
            packages: Installed before the limits of the network hold.
            setup_commands: Run one after the other before the agent begins.

        `POST /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """List the descriptions of environments, without their commands and variables.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/environments/templates`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentTemplateDeleted:
        """Delete a description, and all that was secret in it.

        `DELETE /agents/environments/templates/{environment_template_id}`, https://platform.openai.com/docs/api-reference
        """

class TemplatesWithRawResponse:
    def __init__(self, resource: Templates) -> None: ...
    def create(
        self, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    def retrieve(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    def update(
        self, environment_template_id: str, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[EnvironmentTemplate]]: ...
    def delete(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplateDeleted]: ...

class AsyncTemplatesWithRawResponse:
    def __init__(self, resource: AsyncTemplates) -> None: ...
    async def create(
        self, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    async def retrieve(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    async def update(
        self, environment_template_id: str, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplate]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[EnvironmentTemplate]]: ...
    async def delete(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentTemplateDeleted]: ...

class TemplatesWithStreamingResponse:
    def __init__(self, resource: Templates) -> None: ...
    def create(
        self, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentTemplate]]: ...
    def update(
        self, environment_template_id: str, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentTemplate]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[EnvironmentTemplate]]]: ...
    def delete(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentTemplateDeleted]]: ...

class AsyncTemplatesWithStreamingResponse:
    def __init__(self, resource: AsyncTemplates) -> None: ...
    def create(
        self, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_create_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_create_params.Network] | Omit = ...,
        packages: Optional[template_create_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def update(
        self, environment_template_id: str, *, capability_directories: Optional[SequenceNotStr[str]] | Omit = ...,
        desktop: Optional[template_update_params.Desktop] | Omit = ..., env: Optional[Dict[str, str]] | Omit = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = ..., name: Optional[str] | Omit = ...,
        network: Optional[template_update_params.Network] | Omit = ...,
        packages: Optional[template_update_params.Packages] | Omit = ...,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = ...,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EnvironmentTemplate]]]: ...
    def delete(
        self, environment_template_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplateDeleted]]: ...
