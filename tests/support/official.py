"""What VideoGen's official package has, read from its source."""

from __future__ import annotations

import re
from pathlib import Path

import videogen


def _operations() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((Path(videogen.__file__).parent / "resources").glob("[a-z]*.py")):
        text = path.read_text(encoding="utf-8").partition("class Async")[0]
        marks = re.findall(r"# @sdk-operation (\w+)\s+def (\w+)\(", text)
        found |= {operation: f"{path.stem}.{name}" for operation, name in marks}
    return found


OPERATIONS = _operations()
"""Where each operation is in their client: ``tools.generate_image`` for ``generateImage``."""
