"""``reelkit drift``: compare responses with the specifications, with the options of ``python -m reelkit.drift``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ._waiting import between


def drift(*options: Annotated[str, Parameter(allow_leading_hyphen=True)]) -> int:
    """Compare recorded responses, or live ones, with the specifications."""
    from reelkit.drift.__main__ import main

    return main(list(options), following=lambda lines: between(lines, "calling what only reads"))
