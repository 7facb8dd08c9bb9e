"""Transfers for asyncio; all but ``effects.py`` and ``many.py`` is what ``_sync`` is derived from."""
