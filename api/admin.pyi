"""Administration: what an admin key may do, and only that."""


class Admin:
    """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
