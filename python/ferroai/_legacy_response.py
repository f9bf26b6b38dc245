"""Whole answers as `with_raw_response` and binary calls give them."""

from __future__ import annotations

from ._response import Response

__all__ = ["HttpxBinaryResponseContent"]


class HttpxBinaryResponseContent:
    """A binary answer: its bytes, or where to put them."""

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        return self.response.content

    def read(self) -> bytes:
        return self.response.content
