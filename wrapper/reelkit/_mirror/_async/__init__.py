"""Hand-written methods for asyncio; ``_sync`` is derived from it."""
