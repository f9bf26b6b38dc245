"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import FileTypes

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    """Keyword parameters of `audio.voice_consents.create`."""
    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]
