"""Audio: speech from text and text from speech."""


class Audio:
    """Turn text into speech and speech into text."""
