"""Runs small programs in processes of their own, as a user would run them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Sequence

#: What every program may use without saying so.
PREAMBLE = """
import asyncio, os, signal, sys, threading, time
from ferroai import AsyncOpenAI, OpenAI
import ferroai
BASE = sys.argv[1]
MESSAGES = [{"role": "user", "content": "Hello"}]

def client(**options):
    return OpenAI(api_key="test", base_url=BASE, **options)

def aclient(**options):
    return AsyncOpenAI(api_key="test", base_url=BASE, **options)
"""

#: Far above what any of them takes; only a program that hangs gets there.
LIMIT = 120


def start(
    program: str, base_url: str, *arguments: str, python: Sequence[str] = ("-W", "error"), preamble: str = PREAMBLE
) -> subprocess.Popen[str]:
    """Starts a program that is told the server's address; its output can be read from the pipes."""
    source = preamble + textwrap.dedent(program)
    return subprocess.Popen(
        [sys.executable, *python, "-u", "-c", source, base_url, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONFAULTHANDLER": "1"},
    )


def run(
    program: str, base_url: str, *arguments: str, python: Sequence[str] = ("-W", "error"), preamble: str = PREAMBLE
) -> tuple[int, str, str]:
    """Exit status, output and error output of a program."""
    process = start(program, base_url, *arguments, python=python, preamble=preamble)
    try:
        output, errors = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGABRT)
        output, errors = process.communicate()
        raise AssertionError(f"the program hung\n{output}\n{errors}") from None
    return process.returncode, output, errors


def succeed(
    program: str, base_url: str, *arguments: str, python: Sequence[str] = ("-W", "error"), preamble: str = PREAMBLE
) -> str:
    """The output of a program that must end well and say nothing on its error output."""
    status, output, errors = run(program, base_url, *arguments, python=python, preamble=preamble)
    assert (status, errors) == (0, ""), f"status {status}\n{output}\n{errors}"
    return output
