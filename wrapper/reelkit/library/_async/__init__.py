"""The library for asyncio; its twin for threads is derived."""
