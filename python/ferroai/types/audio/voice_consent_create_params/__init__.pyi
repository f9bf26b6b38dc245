"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import FileTypes

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    """Keyword parameters of `audio.voice_consents.create`."""
    language: Required[str]
    """Of what is said, as BCP 47: `en-US`."""
    name: Required[str]
    """For people."""
    recording: Required[FileTypes]
    """At most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4."""
