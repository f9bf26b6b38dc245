"""The start of a program: `startup.py bare|ferroai TIME|MEMORY`.

`TIME` ends as soon as the work is done: the harness holds the watch. `MEMORY` prints the peak memory and the modules.
"""

import sys

side, what = sys.argv[1:]
if side == "ferroai":
    import ferroai

    client = ferroai.OpenAI(api_key="test")
    client.chat.completions  # noqa: B018 - the first resource is part of the start
if what == "MEMORY":
    modules = sorted(sys.modules)
    try:
        # Not `ru_maxrss`: it starts from the peak of the process that ran this one.
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except FileNotFoundError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    import json

    print(json.dumps({"bytes": peak, "modules": modules}))
