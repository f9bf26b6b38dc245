"""The program of `make soak`, with two thousand requests in place of a million."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import programs


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="descriptors and memory are read in /proc")
def test_a_small_soak() -> None:
    # The first tenth of a run this short is not warm yet, so more is allowed of the last.
    result = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.soak", "2000", "--allowed", "24"],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=programs.LIMIT,
    )
    assert (result.returncode, result.stderr) == (0, ""), f"{result.stdout}\n{result.stderr}"
    assert "every answer right, memory flat" in result.stdout
    for kind in ("call", "stream", "embeddings", "list", "abandoned", "cancelled", "raw", "upload", "download"):
        assert f"  {kind}: right" in result.stdout
