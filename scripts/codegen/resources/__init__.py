"""The public surface: what each operation becomes as a method, planned from the specification and printed by templates."""
