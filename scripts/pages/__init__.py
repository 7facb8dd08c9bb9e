"""Pages of the documentation that are written from specifications and code."""
