"""A tool call and its answer, by hand: the model asks for a function, we call it and tell the result."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ferroai import OpenAI

if TYPE_CHECKING:
    from ferroai.types.chat import (
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageParam,
        ChatCompletionMessageToolCallUnionParam,
        ChatCompletionToolUnionParam,
    )

TOOLS: list[ChatCompletionToolUnionParam] = [
    {
        "type": "function",
        "function": {
            "name": "temperature",
            "description": "The temperature in a city, in degrees Celsius.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
]


def temperature(city: str) -> float:
    return 20.0 + len(city) % 7


def asked_for(call: ChatCompletionMessageFunctionToolCall) -> ChatCompletionMessageToolCallUnionParam:
    """The call as the next request repeats it."""
    return {
        "id": call.id,
        "type": "function",
        "function": {"name": call.function.name, "arguments": call.function.arguments},
    }


def main() -> None:
    client = OpenAI()
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "How warm is it in Lisbon?"}]
    message = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS).choices[0].message
    for call in message.tool_calls or []:
        if call.type == "function":
            asked = json.loads(call.function.arguments or "{}")
            result = temperature(asked.get("city", "Lisbon"))
            messages.append({"role": "assistant", "tool_calls": [asked_for(call)]})
            messages.append({"role": "tool", "tool_call_id": call.id, "content": str(result)})
    if len(messages) > 1:
        message = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS).choices[0].message
    print(message.content)


if __name__ == "__main__":
    main()
