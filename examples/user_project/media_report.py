"""How much media is where: ``python media_report.py`` with the keys of all three providers in the environment."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter

import reelkit


def bytes_by_kind(genviral: reelkit.Genviral) -> dict[str, int]:
    """Bytes stored at Genviral, by the first half of the MIME type."""
    sizes: Counter[str] = Counter()
    for file in genviral.files.list(context="all"):
        sizes[file.content_type.partition("/")[0]] += file.size
    return dict(sizes)


def keep_newest(genviral: reelkit.Genviral, folder_id: str, count: int) -> int:
    """Take everything but the files added last out of a folder; returns how many were taken out."""
    old = [entry.id for entry in genviral.folders.items(folder_id)][count:]
    return genviral.folders.remove_items(folder_id, old) if old else 0


def storage_line(swiftia: reelkit.Swiftia) -> str:
    """One line about Swiftia's storage, also when Swiftia does not answer."""
    try:
        storage = swiftia.files.storage()
    except reelkit.AuthenticationError:
        return "Swiftia: the key is not valid"
    except (reelkit.ServerError, reelkit.APIConnectionError):
        return "Swiftia: no answer at the moment"
    return f"Swiftia: {storage.used_percent:.0f} % of the storage used"


async def counts(genviral: reelkit.AsyncGenviral, videogen: reelkit.AsyncVideoGen) -> tuple[int, int]:
    """Number of files at two providers, counted at the same time."""
    found = await asyncio.gather(genviral.files.list().collect(), videogen.files.list().collect())
    return len(found[0]), len(found[1])


def main() -> int:
    """Print the report."""
    with reelkit.Genviral() as genviral, reelkit.Swiftia() as swiftia:
        for kind, size in sorted(bytes_by_kind(genviral).items()):
            print(f"Genviral: {size / 1e6:.1f} MB of {kind}")
        print(storage_line(swiftia))
    return 0


if __name__ == "__main__":
    sys.exit(main())
