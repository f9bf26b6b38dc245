"""Translations: speech in one language heard in another."""


class Translations:
    """Translate speech while it is heard."""
