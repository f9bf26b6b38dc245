"""An OpenAI API server for tests, on this machine and without a key.

`MockServer` answers every call the package knows with a valid answer, the same one each time for the same seed
and request; it can be told to be slow, to fail or to say a given text, and it records what it was asked:

    from ferroai.testing import MockServer

    with MockServer() as server:
        server.on("POST", "/v1/chat/completions").times(2).respond(status=429)
        server.on("POST", "/v1/chat/completions").say("Paris")
        answer = server.client().chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": "The capital of France?"}]
        )
        assert answer.choices[0].message.content == "Paris"
        assert len(server.requests) == 3

`python -m ferroai.testing --port 8080` runs it by hand, for any program that lets you set the base URL.
"""

from __future__ import annotations

from ._request import Headers, RecordedPart, RecordedRequest
from ._rule import Rule
from ._server import Connections, MockServer

__all__ = ["Connections", "Headers", "MockServer", "RecordedPart", "RecordedRequest", "Rule"]

for _public in (Connections, Headers, MockServer, RecordedPart, RecordedRequest, Rule):
    _public.__module__ = __name__
del _public
