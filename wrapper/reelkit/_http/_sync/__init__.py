"""Requests that block; all but ``effects.py`` is derived from ``_async`` by ``make generate``."""
