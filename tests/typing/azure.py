"""What type checkers make of clients for Azure. Checked by mypy and pyright, never run."""

from collections.abc import Awaitable

from typing_extensions import assert_type

from ferroai import AsyncAzureOpenAI, AsyncOpenAI, AsyncStream, AzureOpenAI, OpenAI, Stream
from ferroai.lib.azure import AsyncAzureADTokenProvider, AzureADTokenProvider
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk


def token() -> str:
    return "token"


async def token_async() -> str:
    return "token"


def either() -> str | Awaitable[str]:
    return token_async()


def chat(endpoint: str) -> None:
    provider: AzureADTokenProvider = token
    client = AzureOpenAI(azure_endpoint=endpoint, api_version="v", azure_ad_token_provider=provider)
    usual: OpenAI = client
    assert_type(usual.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=[], stream=True), Stream[ChatCompletionChunk])
    assert_type(client.with_options(api_version="w", azure_ad_token="t"), AzureOpenAI)
    with AzureOpenAI(base_url=endpoint, api_key="k") as entered:
        assert_type(entered, AzureOpenAI)


async def chat_async() -> None:
    provider: AsyncAzureADTokenProvider = token_async
    client = AsyncAzureOpenAI(azure_deployment="d", azure_ad_token_provider=provider)
    usual: AsyncOpenAI = client
    assert_type(await usual.chat.completions.create(model="m", messages=[]), ChatCompletion)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    assert_type(client.copy(azure_ad_token_provider=either), AsyncAzureOpenAI)
    async with client as entered:
        assert_type(entered, AsyncAzureOpenAI)


def mistakes() -> None:
    AzureOpenAI(azure_endpont="https://a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AzureOpenAI(azure_ad_token=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
