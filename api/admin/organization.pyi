"""The organization: who is in it, what they may do, and what it costs."""


class Organization:
    """Administer people, projects, keys, limits and bills of the organization."""
