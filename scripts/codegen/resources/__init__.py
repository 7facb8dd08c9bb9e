"""The public surface: each operation as a method, planned from the specification and printed by templates."""
