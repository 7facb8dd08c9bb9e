"""Pairs of specifications, before and after, with what is expected of the comparison."""

from __future__ import annotations

from tests.scripts.spec_pairs import classic, meaning, near, places, unions, variants, vocabulary
from tests.scripts.spec_pairs.base import BASE, Case, documents
from tests.scripts.spec_pairs.disagreements import DISAGREEMENTS

CASES = [*classic.CASES, *unions.CASES, *meaning.CASES, *places.CASES, *variants.CASES, *vocabulary.CASES, *near.CASES]

__all__ = ("BASE", "CASES", "DISAGREEMENTS", "Case", "documents")
