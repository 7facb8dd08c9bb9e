"""One request: how it is built, signed, throttled, retried, and how its response is read."""
