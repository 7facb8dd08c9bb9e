"""``python -m reelkit.drift``: compare recorded responses, or those to live read-only calls, with the specifications.

Exit code 0 if everything is as described, 1 if something is not or nothing could be compared, 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from reelkit._console import guarded, write
from reelkit.drift import _live, _recorded

from ._report import Report

_MOST_HOSTS = 10


def main(arguments: list[str] | None = None, *, following: Callable[[Iterable[str]], Iterable[str]] = iter) -> int:
    """Compare, and print a table or JSON, and the YAML lines for unknown fields.

    What live calls tell passes through ``following``, which may show that one is under way.
    """
    parser = argparse.ArgumentParser(prog="python -m reelkit.drift", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, help="HAR, or JSON: objects with url, body, method, status")
    parser.add_argument("--live", action="store_true", help="make read-only calls with the keys in the environment")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    if not options.files and not options.live:
        parser.error("name files, or use --live")
    report = Report()
    for path in options.files:
        try:
            _compare(path, report)
        except (OSError, ValueError, TypeError) as error:
            parser.error(f"{path}: {error}")
        except RecursionError:
            parser.error(f"{path}: nested too deeply")
    if options.live:
        for line in following(_live.call_everything(report)):
            write(f"{line}\n", error=True)
    write(f"{report.json() if options.json else report.table()}\n")
    if not options.json and (lines := report.yaml()):
        write(f"\n{lines}\n")
    # Recordings of other servers, and live calls without a response, have shown nothing.
    return 1 if report or not report.checked else 0


def _compare(path: Path, report: Report) -> None:
    known, hosts = False, set[str]()
    for one in _recorded.read(path):
        description = _recorded.description_for(one)
        hosts.add(_recorded.host_of(one))
        known = known or description is not None
        if description is None:
            report.ignored += 1
            continue
        try:
            body = one.body()
        except ValueError as error:
            report.ignored += 1
            write(f"{path}: {error}\n", error=True)
            continue
        report.add(description, one.method, one.url, one.status, one.content_type, body)
    if not known:
        seen = ", ".join(sorted(hosts - {""})[:_MOST_HOSTS]) or "none"
        wanted = ", ".join(_recorded.hosts_wanted())
        write(f"{path}: no response of a known host; hosts in the file: {seen}; wanted: {wanted}\n", error=True)


if __name__ == "__main__":
    sys.exit(guarded(main))
