"""``reelkit drift``: compare responses with the specifications, with the options of ``python -m reelkit.drift``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import App, Parameter

from ._waiting import between

app = App(
    name="drift",
    help="Compare responses with the specifications; the options are those of `python -m reelkit.drift --help`.",
    help_flags=[],
    version_flags=[],
    help_format="plaintext",
)


@app.default
def drift(*options: Annotated[str, Parameter(allow_leading_hyphen=True)]) -> int:
    """Compare recorded responses, or live ones, with the specifications."""
    from reelkit.drift.__main__ import main

    return main(list(options), following=lambda lines: between(lines, "calling what only reads"))
