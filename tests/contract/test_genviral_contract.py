"""Specification <-> Genviral's own request contract: the same bodies and queries are accepted, but for a known few.

The package is published on npm, and pinned in package.json; it says nothing about responses. Of its 57 operations,
those with a schema are judged: the others take no body, or queries of which the contract says nothing.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass

import pytest

from tests.contract.genviral_contract import BODIES, QUERIES, SCRIPT, Verdict, verdicts
from tests.contract.specification import SPECIFICATIONS

CATALOG = """
import { PARTNER_API_ENDPOINTS } from "@genviral/partner-api-contracts";
process.stdout.write(JSON.stringify(PARTNER_API_ENDPOINTS.map(({ method, route }) => `${method} ${route}`)));
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the two differ on purpose: regular expressions for operation, place and cause, and the reason."""

    operation: str
    refused_by: str
    where: str
    why: str
    reason: str

    def covers(self, verdict: Verdict) -> bool:
        """Whether it is this one."""
        operation, side, where, why = verdict.difference or ("", "", "", "")
        patterns = zip((self.operation, self.where, self.why), (operation, where, why), strict=True)
        return side == self.refused_by and all(re.fullmatch(pattern, text) for pattern, text in patterns)


DIFFERENCES = (
    Difference(
        ".*", "contract", "/.+", "too_big", "lengths: JavaScript counts UTF-16 units, JSON Schema and Python characters"
    ),
    Difference(
        "(create|update)_post",
        "specification",
        "/settings/[a-z-]+/.+",
        "type|enum|format|required|anyOf|minLength|maxLength|minimum|minItems|maxItems|pattern|additionalProperties",
        "settings of platforms: the contract leaves them open, documentation pages describe their fields",
    ),
    Difference(
        "delete_posts",
        "specification",
        "/post(Ids|_ids)",
        "maxItems",
        "a request deletes 50 posts by the page; the contract has no bound, and the client cuts longer lists",
    ),
    Difference(
        "generate_slideshow",
        "contract",
        "/slide_config/slide_types",
        "slide_types length must match total_slides",
        "no keyword of JSON Schema compares a length with another member",
    ),
    Difference(
        "generate_slideshow",
        "contract",
        "/slide_config/(custom_images|pack_assignments)/.*",
        ".* require.*",
        "no keyword of JSON Schema compares the types of slides with the members of another object",
    ),
    Difference(
        "list_.*",
        "specification",
        "/(limit|offset)",
        "type",
        "numbers as text: the contract coerces 20.0, 1e2 and blank text, which no client of ours sends",
    ),
    Difference(
        "list_(packs|slideshows|templates)",
        "contract",
        "",
        "unrecognized_keys",
        "OpenAPI has no word for queries that take no unknown parameter",
    ),
    Difference(
        "list_slideshows",
        "specification",
        "/status",
        "enum",
        "the contract takes any text, and the page names two states; others would find nothing",
    ),
)


@pytest.fixture(scope="module")
def judged() -> list[Verdict]:
    return verdicts()


def test_the_catalog_is_the_specification_without_the_influencers() -> None:
    done = subprocess.run(
        ["node", "--input-type=module", "-e", CATALOG], cwd=SCRIPT.parent, capture_output=True, check=True, timeout=300
    )
    described = {f"{one.method} {one.path}" for one in SPECIFICATIONS["genviral"].operations.values()}
    only_here = described - set(json.loads(done.stdout))
    assert only_here == {"GET /api/partner/v1/influencers", "GET /api/partner/v1/influencers/{influencerId}"}
    assert len(described) == len(json.loads(done.stdout)) + 2


def test_every_difference_has_a_reason(judged: list[Verdict]) -> None:
    different = [one for one in judged if one.difference]
    unexplained = [one for one in different if not any(row.covers(one) for row in DIFFERENCES)]
    assert not unexplained, "\n".join(f"{one.difference}: {json.dumps(one.value)[:300]}" for one in unexplained[:20])


def test_every_reason_is_needed(judged: list[Verdict]) -> None:
    different = [one for one in judged if one.difference]
    assert [row.reason for row in DIFFERENCES if not any(row.covers(one) for one in different)] == []


def test_a_wide_text_is_all_that_is_too_long_for_one_of_them(judged: list[Verdict]) -> None:
    for one in judged:
        if one.difference and DIFFERENCES[0].covers(one):
            assert any(ord(character) > 0xFFFF for character in json.dumps(one.value, ensure_ascii=False))


def test_enough_is_judged_and_both_ways(judged: list[Verdict]) -> None:
    for operation in (*BODIES, *QUERIES):
        answers = Counter(one.contract is None for one in judged if one.operation == operation)
        assert answers[True] >= 2, operation
        assert answers[False] >= 2, operation
    assert len(judged) > 2000
