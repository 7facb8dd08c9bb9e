"""The specifications as data, each read once: YAML takes a second for the largest."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

SPECS = Path(__file__).resolve().parents[2] / "specs"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def specification(provider: str) -> Any:
    """The specification of a provider; whoever changes it takes a copy."""
    return yaml.load((SPECS / f"{provider}.yaml").read_bytes(), Loader=LOADER)
