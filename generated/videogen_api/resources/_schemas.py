"""Rules of the schemas that arguments are made of. Written by ``make generate``."""

from __future__ import annotations

import sys

from reelkit._resource import nested, rules

schemas = sys.modules[__name__]

TRANSCRIPT = nested.Object(
    properties={
        "words": nested.Array(nested.Named(lambda: schemas.TRANSCRIPT_WORD), fewest=1),
        "languageCode": rules.Text(),
    },
    required=frozenset(["words"]),
    nullable=frozenset(["languageCode"]),
    names={"language_code": "languageCode"},
)
TRANSCRIPT_WORD = nested.Object(
    properties={"startSeconds": rules.Number(least=0), "endSeconds": rules.Number(), "word": rules.Text()},
    required=frozenset(["endSeconds", "startSeconds", "word"]),
    nullable=frozenset([]),
    names={"start_seconds": "startSeconds", "end_seconds": "endSeconds"},
)
