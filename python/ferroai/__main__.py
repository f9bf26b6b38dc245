"""`python -m ferroai`: the same as the `ferroai` command."""

from __future__ import annotations

import sys

from ._cli import main

if __name__ == "__main__":
    sys.exit(main())
