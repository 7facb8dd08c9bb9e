"""``reelkit mock``: serve the mock; the options are those of ``python -m reelkit.mock``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import App, Parameter

app = App(
    name="mock",
    help="Serve simulated providers on loopback; the options are those of `python -m reelkit.mock --help`.",
    help_flags=[],
    version_flags=[],
    help_format="plaintext",
)


@app.default
def mock(*options: Annotated[str, Parameter(allow_leading_hyphen=True)]) -> int:
    """Serve simulated providers on loopback until Ctrl-C."""
    from reelkit.mock.__main__ import main

    return main(list(options))
