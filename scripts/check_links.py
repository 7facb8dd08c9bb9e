"""Check that every internal link of a built site leads somewhere: ``check_links.py build/docs``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reelkit._console import guarded


@dataclass
class Page:
    """What a page links to, and the places in it that can be linked to."""

    links: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)


class Reader(HTMLParser):
    """Collects links and anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag links to, and its id."""
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.page.links.append(value)
            elif (name == "id" or (tag == "a" and name == "name")) and value:
                self.page.anchors.add(value)


def read_site(root: Path) -> dict[Path, Page]:
    """Every page of a site."""
    pages: dict[Path, Page] = {}
    for path in sorted(root.rglob("*.html")):
        reader = Reader()
        reader.feed(path.read_text(encoding="utf-8"))
        pages[path.resolve()] = reader.page
    return pages


def broken_links(pages: Mapping[Path, Page]) -> Iterator[str]:
    """Each internal link that leads nowhere, with its page."""
    exists = cache(Path.exists)
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            anchor = unquote(parts.fragment)
            if not exists(target):
                yield f"{path.name}: {link}: no such file"
            elif anchor and target in pages and anchor not in pages[target].anchors:
                yield f"{path.name}: {link}: no such place on the page"


def main(arguments: list[str]) -> int:
    """Print what is broken; 1 if anything is."""
    root = Path(arguments[0])
    pages = read_site(root)
    found = list(broken_links(pages)) if pages else [f"{root}: there are no pages"]
    print(*found, sep="\n", end="\n" if found else "")
    if not found:
        links = sum(len(page.links) for page in pages.values())
        print(f"{root}: {links} links, none broken")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
