"""``reelkit du``: storage by type and provider."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

from cyclopts import Parameter

import reelkit

from ._clients import CHOICE, Chosen, chosen_providers, open_client, open_clients
from ._errors import complain
from ._output import console, for_people, size_text, write_json_lines
from ._waiting import counted, waiting


def du(
    *providers: Annotated[Chosen, Parameter(help=CHOICE)],
    json: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Show storage by type and provider, and Swiftia's quota.

    Parameters
    ----------
    json
        JSON lines, also on a terminal.
    """
    chosen = chosen_providers(providers)
    sizes: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    with open_clients(chosen) as (library, _):
        listing = library.list()
        for file in counted(listing, f"listing {', '.join(chosen)}"):
            sizes[file.provider, file.type] += file.size_bytes or 0
            counts[file.provider, file.type] += 1
    rows: list[dict[str, Any]] = [
        {
            "provider": provider,
            "type": media_type,
            "files": counts[provider, media_type],
            "size_bytes": sizes[provider, media_type],
        }
        for provider, media_type in sorted(counts)
    ]
    code = max(map(complain, listing.errors.values()), default=0)
    quota = swiftia_quota() if "swiftia" in chosen and "swiftia" not in listing.errors else None
    if json or not for_people():
        write_json_lines([*rows, *([quota] if quota else [])])
        return code
    from rich.progress_bar import ProgressBar
    from rich.table import Table

    table = Table("provider", "type", box=None, pad_edge=False, header_style="bold")
    table.add_column("files", justify="right")
    table.add_column("size", justify="right")
    for row in rows:
        table.add_row(row["provider"], row["type"], str(row["files"]), size_text(row["size_bytes"]))
    out = console()
    out.print(table)
    if quota:
        used, allotted = size_text(quota["used_bytes"]), size_text(quota["allotted_bytes"])
        out.print(f"\nswiftia  {used} of {allotted} ({quota['used_percent']:.1f} %)")
        out.print(ProgressBar(total=100, completed=min(100, quota["used_percent"]), width=min(40, out.width)))
        out.print()  # a bar does not end its line
    return code


def swiftia_quota() -> dict[str, Any]:
    """Swiftia's own figures; a megabyte is 1,000,000 bytes."""
    with open_client("swiftia") as swiftia, waiting("asking swiftia for its quota"):
        assert isinstance(swiftia, reelkit.Swiftia)  # noqa: S101
        storage = swiftia.files.storage()
    return {
        "provider": "swiftia",
        "type": "quota",
        "used_bytes": round(storage.used_megabytes * 1e6),
        "allotted_bytes": round(storage.allotted_megabytes * 1e6),
        "used_percent": storage.used_percent,
    }
