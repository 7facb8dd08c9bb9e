"""From ``specs/<provider>.yaml`` to ``generated/<provider>_api/``: see ``command`` for the order of events."""
