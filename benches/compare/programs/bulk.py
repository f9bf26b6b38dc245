"""A bulk job from file to file, as the command line runs it: `bulk.py BASE_URL SOURCE SINK`."""

import os
import sys

base_url, source, sink = sys.argv[1:]
# Each run starts from nothing: a sink that is there would be a job to resume.
for path in (sink, f"{sink}.errors.jsonl"):
    if os.path.exists(path):
        os.remove(path)
os.environ["OPENAI_API_KEY"] = "test"
sys.argv = ["ferroai", "bulk", source, "-o", sink, "--concurrency", "64", "--base-url", base_url]

from ferroai._cli import main  # noqa: E402

code = main()
with open(sink, "rb") as lines, open(source, "rb") as asked:
    assert sum(1 for _ in lines) == sum(1 for _ in asked)
sys.exit(code)
