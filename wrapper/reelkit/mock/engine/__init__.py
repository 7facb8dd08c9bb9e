"""The engine: serves any OpenAPI document, statefully and without a handler."""
