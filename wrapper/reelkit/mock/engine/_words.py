"""The words by which a document is understood where it does not say outright."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources

_TABLES = json.loads(resources.files("reelkit.mock.engine").joinpath("words.json").read_text(encoding="utf-8"))
PAGING: Mapping[str, str] = _TABLES["paging"]
"""What parameters and properties are called where a document does not say how a list is paged."""
FORMATS: Mapping[str, str] = _TABLES["formats"]
"""A text of each format."""
STATES: Mapping[str, str] = _TABLES["states"]
"""How the states of jobs are called."""
ERRORS: Mapping[str, str] = _TABLES["errors"]
"""How the kinds of error of a status are called, the best words first."""
SITUATIONS: Mapping[str, tuple[list[int], list[str]]] = _TABLES["situations"]
"""The statuses of a situation, the best first, and what the codes of its errors contain, the best first."""
PATTERNS: Mapping[str, str] = _TABLES["patterns"]
"""What texts of a format look like."""
ERROR_POINTERS: Mapping[str, list[str]] = _TABLES["error_pointers"]
"""Where errors keep their parts where a document does not say."""
CONTENTS: list[tuple[int, str, str]] = _TABLES["contents"]
"""What files have in which place, and their types."""
MEDIA_TYPES: Mapping[str, str] = _TABLES["media_types"]
"""Types of files by their extensions."""
