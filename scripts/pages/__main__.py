"""Write the pages under ``docs/reference`` and the code map of CONTRIBUTING.md, or compare them with the sources.

``make generate`` runs this in a process of its own, which loads the packages that were just written.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from reelkit._console import guarded
from reelkit._registry import PROVIDERS

from scripts import import_graph
from scripts.pages import clients, commands, errors, models, operations
from scripts.pages.specification import ROOT, Spec

FOLDER = ROOT / "docs" / "reference"
# Help looks a little different with every version of Python, so this page is not kept in the repository.
NOT_KEPT = FOLDER / "command-line.md"
WRITTEN = re.compile(r"<!-- Written by `make generate` from specs/(\w+)\.yaml")
INDEX = """# Reference

```{{toctree}}
command-line
clients
listings
media
errors
error-tables
{providers}
mock
drift
```
"""


def pages() -> dict[Path, str]:
    """Every page, and what must be in it."""
    texts = {"error-tables": errors.page(), "command-line": commands.page()}
    names = list[str]()
    for name in PROVIDERS:
        spec = Spec(name)
        texts[name] = clients.clients_page(name)
        texts[f"{name}-operations"] = operations.operations_page(spec)
        texts[f"{name}-models"] = models.models_page(spec)
        names += [name, f"{name}-operations", f"{name}-models"]
    texts["index"] = INDEX.format(providers="\n".join(names))
    found = {FOLDER / f"{name}.md": text for name, text in texts.items()}
    if import_graph.PAGE.is_file():
        found[import_graph.PAGE] = import_graph.page(import_graph.PAGE.read_text(encoding="utf-8"))
    return found


def left_over() -> list[Path]:
    """Pages about providers that have no specification any more."""
    found = ((path, WRITTEN.match(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.md")))
    return [path for path, match in found if match and match[1] not in PROVIDERS]


def main(arguments: list[str] | None = None) -> int:
    """Write what differs, or with ``--check`` name it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and change nothing")
    check = parser.parse_args(arguments).check
    found = list[str]()
    for path, text in pages().items():
        missing = not path.is_file()
        if (not missing and path.read_text(encoding="utf-8") == text) or (check and path == NOT_KEPT):
            continue
        name = path.relative_to(ROOT).as_posix()
        found.append(f"{name}: {'missing' if missing else 'differs'}" if check else f"{name}: written")
        if not check:
            path.write_text(text, encoding="utf-8")
    for path in left_over():
        found.append(f"{path.relative_to(ROOT).as_posix()}: no specification asks for it{'' if check else ', deleted'}")
        if not check:
            path.unlink()
    print("".join(f"{line}\n" for line in found), end="")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
