"""Lines of the log: the logger `ferroai`, DEBUG for each request and answer, INFO for each retry.

Refuses to write a body, a query or anything that may be a secret.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._hooks import RequestEvent, ResponseEvent, RetryEvent

__all__ = ["logger"]

logger: logging.Logger = logging.getLogger("ferroai")

_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}


def configure(level: str) -> None:
    """Do what OPENAI_LOG asks for: write lines of this level and above to the standard error output."""
    if level in _LEVELS:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
        )
        logger.setLevel(_LEVELS[level])


def request(event: RequestEvent) -> None:
    logger.debug("request: %s %s, attempt %d, %r", event.method, event.url.path, event.attempt, event.headers)


def response(event: ResponseEvent) -> None:
    told = (event.method, event.url.path, event.status, event.elapsed, event.request_id)
    logger.debug("answer: %s %s, status %d after %.3f s, request id %s", *told)


def retry(event: RetryEvent) -> None:
    told = (event.delay, event.attempt, event.max_retries, event.method, event.url.path, event.reason)
    logger.info("retrying in %.3f s (retry %d of %d): %s %s, %s", *told)
