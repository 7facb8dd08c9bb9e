"""Requests for asyncio; all but ``effects.py`` is what ``_sync`` is derived from."""
