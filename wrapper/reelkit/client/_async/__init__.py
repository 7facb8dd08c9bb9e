"""The client for asyncio, from which that of ``_sync`` is derived."""
