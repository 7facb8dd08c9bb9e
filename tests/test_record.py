"""Data classes that share one comparison, one hash and one text."""

from __future__ import annotations

from dataclasses import field

from reelkit._record import record


@record
class Place:
    name: str
    number: int = 0
    secret: str = field(default="", repr=False)


@record
class Other:
    name: str
    number: int = 0
    secret: str = field(default="", repr=False)


@record
class Own:
    name: str

    def __repr__(self) -> str:
        return "own"


def test_compared_and_hashed_by_their_fields() -> None:
    assert Place("a", 1) == Place("a", 1)
    assert Place("a", 1) != Place("a", 2)
    assert Place("a") != Place("a", secret="b")
    assert Place("a") != Other("a")  # type: ignore[comparison-overlap]
    assert len({Place("a"), Place("a"), Place("b"), Other("a")}) == 3


def test_shown_without_what_is_not_shown() -> None:
    assert repr(Place("a", secret="b")) == "Place(name='a', number=0)"
    assert repr(Own("a")) == "own"
