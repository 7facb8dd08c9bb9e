"""The client for threads, derived from that of ``_async``."""
