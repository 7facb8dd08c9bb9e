"""The ``reelkit`` command; installed with ``pip install reelkit[cli]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; see ``reelkit --help``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        # Inside, as loading takes long enough to be interrupted.
        from reelkit._console import guarded

        from ._app import run

        return guarded(lambda: run(words), stops=True)
    except KeyboardInterrupt:
        if "--debug" in words:
            raise
        sys.stderr.write("\nreelkit: interrupted\n")
        return INTERRUPTED
    except ModuleNotFoundError as error:
        if error.name not in ("cyclopts", "rich"):
            raise
        sys.stderr.write(f"reelkit: the command needs {error.name}: pip install 'reelkit[cli]'\n")
        return 1
