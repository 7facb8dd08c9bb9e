"""Transfers that block; all but ``effects.py`` and ``many.py`` is derived from ``_async`` by ``make generate``."""
