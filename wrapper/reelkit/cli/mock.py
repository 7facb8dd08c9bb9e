"""``reelkit mock``: serve the mock; the options are those of ``python -m reelkit.mock``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import Parameter

from reelkit._registry import PROVIDERS

if TYPE_CHECKING:
    Served = str
else:
    Served = Literal[tuple(PROVIDERS)]


def mock(
    *providers: Annotated[Served, Parameter(help="All of them if none is named.")],
    host: str | None = None,
    port: int | None = None,
    files: int | None = None,
    seed: int | None = None,
    latency: float | None = None,
    max_limit: int | None = None,
    plan: Literal["free", "starter", "pro", "swift"] | None = None,
    hourly_limits: Annotated[bool, Parameter(negative=())] = False,
    age: Literal["2026-05", "2026-07-14", "today"] | None = None,
    fault: Annotated[list[str] | None, Parameter(negative=())] = None,
) -> int:
    """Serve simulated providers on loopback until Ctrl-C, and print the variables that lead to them.

    Parameters
    ----------
    host
        Address to listen on; 127.0.0.1 by default.
    port
        Port of the first provider, the others follow; any free ones by default.
    files
        How many files there are; 250 by default.
    seed
        Number that ids and random faults are drawn from.
    latency
        Seconds that every response takes.
    max_limit
        The most items per page, whatever is asked for.
    plan
        Swiftia's rate limit of that plan.
    hourly_limits
        VideoGen's documented limits per hour.
    age
        VideoGen's responses of that time; today's by default.
    fault
        Such as status=503,times=3, or reset,probability=0.1, or delay,seconds=2,operation=list_files, or html, refuse
        or truncate,keep=0.9; with provider=NAME for one provider only. Repeat it for several.
    """
    given: dict[str, Any] = dict(locals())
    from reelkit.mock.__main__ import main

    words: list[str] = list(given.pop("providers"))
    faults: list[str] = given.pop("fault") or []
    for name, value in [*given.items(), *(("fault", text) for text in faults)]:
        if value is not None and value is not False:  # 0 is given
            option = f"--{name.replace('_', '-')}"
            words.append(option if value is True else f"{option}={value}")
    return main(words)
