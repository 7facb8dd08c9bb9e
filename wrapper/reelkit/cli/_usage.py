"""What is wrong with a command as it was typed."""

from __future__ import annotations


class UsageError(Exception):
    """The command line asks for something that cannot be."""


class NotThereError(Exception):
    """What the command line names does not exist."""
