"""One request: how it is built, signed, paced, repeated, and how its response is read."""
