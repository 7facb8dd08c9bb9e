"""Listings for asyncio, from which those of ``_sync`` are derived."""
