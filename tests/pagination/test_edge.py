"""Where the items that were not delivered begin, when the list keeps still again after it moved."""

from __future__ import annotations

import itertools

import pytest
from reelkit.pagination._edge import Edge


def looks_for(edge: Edge, at: int) -> int:
    """How many windows it takes until one reaches over the edge of a still list."""
    for asked in range(1, 60):
        window = edge.window(None)
        delivered = min(edge.length, at - window.offset)
        if delivered > 0 or window.offset == 0:
            fresh = edge.length - max(0, delivered)
            edge.joined(window.offset, edge.length, max(0, delivered), fresh, start=False)
            if fresh:
                return asked
        else:
            edge.missed(window.offset)
    raise AssertionError(f"the edge at {at} is not found")


@pytest.mark.parametrize("cap", [2, 3, 5, 10])
def test_the_edge_of_a_still_list_is_found_from_wherever_it_was_thought_to_be(cap: int) -> None:
    for place, at, drift, spread, passed in itertools.product(
        range(0, 40, 3), range(1, 40, 2), (-3.0, 0.0, 1.0, 4.0), (0.0, 1.0, 8.0), (0, 2)
    ):
        edge = Edge(10, 100)
        edge._cap, edge.place, edge._drift, edge._spread, edge._passed = cap, place, drift, spread, passed
        assert looks_for(edge, at) <= 13, (place, at, drift, spread, passed)
