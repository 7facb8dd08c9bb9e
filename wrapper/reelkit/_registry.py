"""Which providers there are. Written by ``make generate`` from ``specs/``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reelkit.genviral import AsyncGenviral
    from reelkit.genviral import Genviral
    from reelkit.swiftia import AsyncSwiftia
    from reelkit.swiftia import Swiftia
    from reelkit.videogen import AsyncVideoGen
    from reelkit.videogen import VideoGen

__all__ = ("AsyncGenviral", "AsyncSwiftia", "AsyncVideoGen", "Genviral", "Swiftia", "VideoGen")


class Entry(NamedTuple):
    """One provider: how it is called, where its clients are, and the package that is generated for it."""

    name: str
    title: str
    module: str
    client: str
    package: str


PROVIDERS: dict[str, Entry] = {
    "genviral": Entry("genviral", "Genviral", "reelkit.genviral", "Genviral", "genviral_api"),
    "swiftia": Entry("swiftia", "Swiftia", "reelkit.swiftia", "Swiftia", "swiftia_api"),
    "videogen": Entry("videogen", "VideoGen", "reelkit.videogen", "VideoGen", "videogen_api"),
}
CLIENTS: dict[str, tuple[str, str]] = {
    "AsyncGenviral": ("reelkit.genviral", "AsyncGenviral"),
    "Genviral": ("reelkit.genviral", "Genviral"),
    "AsyncSwiftia": ("reelkit.swiftia", "AsyncSwiftia"),
    "Swiftia": ("reelkit.swiftia", "Swiftia"),
    "AsyncVideoGen": ("reelkit.videogen", "AsyncVideoGen"),
    "VideoGen": ("reelkit.videogen", "VideoGen"),
}
"""Where the client classes are: module and name."""
