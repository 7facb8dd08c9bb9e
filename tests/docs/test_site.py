"""What the built site is checked for is seen when it is broken: search, llms.txt, breaks in tables, included text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.check_llms import missing
from scripts.check_search import WANTED, misplaced
from tests.docs.blocks import ROOT

DOCS = ROOT / "docs"
CONF = f"""
import sys
sys.path.insert(0, {str(DOCS)!r})
extensions = ["myst_parser", "sphinx_llms_txt", "_includes", "_tables"]
myst_heading_anchors = 3
html_copy_source = True
"""
ONE = """# One

```{toctree}
two
```

## Sort

| call | gives |
|---|---|
| `client.files.list(type="video", page_size=100)` | a `very_long_name` |

Sorting is told here.
"""
TWO = """# Two

```{index} ! deduplicate
```

Words about sorting, sort, and a deduplicate.

```{include} ../told.md
```
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    source = folder / "docs"
    source.mkdir()
    for name, text in (("conf.py", CONF), ("index.md", ONE), ("two.md", TWO), ("../told.md", "What is included.\n")):
        (source / name).write_text(text, encoding="utf-8")
    built = folder / "built"
    # In a process of its own, whose warnings are not those of the tests.
    subprocess.run([sys.executable, "-m", "sphinx", "-q", "-W", source, built], check=True)
    return built


def test_search_tells_which_page_is_not_first(site: Path) -> None:
    assert list(misplaced(site, {"sort": "index", "deduplicate": "two"})) == []
    assert list(misplaced(site, {"sort": "two", "nowhere": "index", "deduplicate": "two"})) == [
        "'sort' finds index first, not two",
        "'nowhere' finds nothing first, not index",
    ]


def test_what_is_searched_for_has_its_page() -> None:
    assert {"DataFrame", "sort", "deduplicate", "upload to VideoGen"} <= WANTED.keys()
    assert [page for page in WANTED.values() if not (DOCS / f"{page}.md").is_file()] == []


def test_llms_txt_holds_every_page_and_what_it_includes(site: Path) -> None:
    source = site.parent / "docs"
    assert list(missing(source, site)) == []
    assert "What is included." in (site / "llms-full.txt").read_text(encoding="utf-8")
    (source / "three.md").write_text("# Three\n\nNot built.\n", encoding="utf-8")
    (site / "_sources" / "three.md.txt").write_text("# Three\n\nNot built.\n", encoding="utf-8")
    assert list(missing(source, site)) == [
        "llms.txt does not name three.md",
        "llms-full.txt does not hold three.md to its end",
    ]


def test_calls_in_tables_break_between_names_only(site: Path) -> None:
    (cell,) = re.findall(r"<td><p>(<code.*?)</p></td>", (site / "index.html").read_text(encoding="utf-8"))[:1]
    words = [re.sub(r"<(?!wbr).*?>", "", part) for part in re.split(r"<wbr>", cell)]
    assert words == ["client.", "files.", "list(", "type=", "&quot;video&quot;, page_size=", "100)"]
    style = (DOCS / "_static" / "reelkit.css").read_text(encoding="utf-8")
    assert "anywhere" not in style
