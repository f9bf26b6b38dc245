"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.realtime.calls import AsyncCalls as AsyncCalls, Calls as Calls
from ferroai.resources.realtime.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime

__all__ = ["AsyncCalls", "AsyncRealtime", "Calls", "Realtime"]
