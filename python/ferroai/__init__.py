"""ferroai: the OpenAI REST API, fast."""

from ._core import __version__ as __version__
