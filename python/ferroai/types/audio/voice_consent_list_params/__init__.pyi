"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["VoiceConsentListParams"]


class VoiceConsentListParams(TypedDict, total=False):
    """Keyword parameters of `audio.voice_consents.list`."""
    after: str
    """Id of the last consent of the page before."""
    limit: int
    """How many consents a page holds, 1 to 100; 20 unless given."""
