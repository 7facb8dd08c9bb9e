"""Blocking methods, derived from ``_async`` by ``make generate``."""
