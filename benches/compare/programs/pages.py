"""A list of 2,000 items in one page, all of them looked at: `pages.py SIDE BASE_URL ITEMS`; a unit is an item."""

from __future__ import annotations

import sys

from benches.compare.programs.meter import measure


def main(side: str, base_url: str, items: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url=base_url, max_retries=0)
    count = int(items)

    def read() -> int:
        page = client.models.list()
        found = sum(len(item.id) > 0 for item in page.data)
        assert found == count
        return found

    measure(read)


main(*sys.argv[1:])
