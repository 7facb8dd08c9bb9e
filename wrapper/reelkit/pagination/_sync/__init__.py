"""Listings that block, derived from ``_async`` by ``make generate``."""
