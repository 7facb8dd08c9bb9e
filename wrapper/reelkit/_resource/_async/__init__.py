"""Resources, jobs and waits, for asyncio; ``_sync`` is derived from it."""
