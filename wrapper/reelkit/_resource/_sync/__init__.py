"""What asks and waits, blocking, derived from ``_async`` by ``make generate``."""
