"""What arguments may be, rule by rule: what is sent, and what an error says."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest
import reelkit
from reelkit._resource.endpoint import NULL, Argument, Endpoint
from reelkit._resource.jobs import part_ids
from reelkit._resource.lists import page_of
from reelkit._resource.nested import Json, Null, Object
from reelkit._resource.rules import Boolean, Date, DateTime, Text
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client
from tests.support.probe import PROVIDER


class Size(StrEnum):
    LARGE = "large"


NINE = datetime(2026, 11, 1, 9, tzinfo=UTC)
NESTED = Object({"a": Text(), "b": Text()}, frozenset({"a"}), frozenset({"b"}))


@pytest.mark.parametrize(
    ("rule", "value", "sent"),
    [
        (Text(), Size.LARGE, "large"),
        (Text(pattern="^[a-z]+$"), "abc", "abc"),
        (Date(), date(2026, 11, 1), "2026-11-01"),
        (Date(), "2026-11-01", "2026-11-01"),
        (DateTime(), NINE, "2026-11-01T09:00:00+00:00"),
        (Boolean(), False, False),
        (Null(), None, None),
        (NESTED, {"a": "x", "b": None}, {"a": "x", "b": None}),
        (Json(), {"a": [1, (None, True)]}, {"a": [1, [None, True]]}),
    ],
    ids=repr,
)
def test_what_is_sent(rule: Any, value: object, sent: object) -> None:
    found = rule.check("it", value)
    assert (found, type(found)) == (sent, type(sent))


@pytest.mark.parametrize(
    ("rule", "value", "said"),
    [
        (Text(), 5, "must be text"),
        (Text(1), b"", "must be non-empty text"),
        (Text(2), "a", "must be text of at least 2 characters"),
        (Text(2, 3), "a", "must be text of 2 to 3 characters"),
        (Text(pattern="^[a-z]+$"), "abc\n", r"must match \^\[a-z\]\+\$"),
        (Date(), "1 November", "must be a date, or text such as"),
        (Date(), NINE, "must be a date, or text such as"),
        (DateTime(), "2026-11-01T09:00:00", "must be a datetime with a time zone"),
        (DateTime(), "nine", "must be a datetime with a time zone"),
        (Boolean(), 1, "must be True or False"),
        (Null(), 0, "must be None"),
        (NESTED, {"b": "x"}, "must have 'a'"),
        (NESTED, {"a": None}, r"it\.a=None: must be text"),
        (NESTED, {"a": "x", "c": 1}, "it.c=1: is not known; there are: a, b"),
        (NESTED, "a", "must be an object"),
        (NESTED, {1: "a"}, "must be an object"),
        (Json(), {"a": [{1}]}, r"it\.a\[0\]=.* must be JSON"),
        (Json(), object, "must be JSON"),
    ],
    ids=repr,
)
def test_what_is_refused(rule: Any, value: object, said: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match=said) as caught:
        rule.check("it", value)
    assert str(caught.value.argument).startswith("it")


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_an_object_of_another_provider_is_refused_before_any_request(mode: str) -> None:
    genviral, swiftia, videogen = GenviralMock(files=1), SwiftiaMock(files=1), VideoGenMock(files=1)
    files = {mock.name: await both(client(mock, mode).files.list().first()) for mock in (genviral, swiftia, videogen)}
    for mock in (genviral, swiftia, videogen):
        mine: Any = client(mock, mode).files
        asked = len(mock.requests)
        for other in {*files} - {mock.name}:
            calls = (getattr(mine, name, None) for name in ("get", "delete", "enable_public_preview"))
            for call in filter(None, calls):
                with pytest.raises(reelkit.InvalidArgumentError, match=r"file=.* must be "):
                    await both(call(files[other]))
            with pytest.raises(reelkit.InvalidArgumentError, match=r"file=.* must be "):
                await both(mine.download(files[other], "downloads"))
        assert len(mock.requests) == asked
        assert await both(mine.get(files[mock.name]))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_one_object_is_not_several(mode: str) -> None:
    mock = GenviralMock(files=1)
    genviral = client(mock, mode)
    file: Any = await both(genviral.files.list().first())
    with pytest.raises(reelkit.InvalidArgumentError, match=r"ids=File\(.* must be several values, such as a list"):
        await both(genviral.folders.add_items(mock.folder_id, file))


def test_null_stands_for_null_and_for_nothing_else() -> None:
    endpoint = Endpoint[None](None, lambda response: None, (Argument("note", "note", "body", Text(), nullable=True),))  # type: ignore[arg-type]
    assert endpoint.checked({"note": NULL}) == {"note": None}
    assert endpoint.checked({"note": "x"}) == {"note": "x"}
    assert not NULL
    assert repr(NULL) == "NULL"
    assert copy.deepcopy(NULL) is NULL
    assert pickle.loads(pickle.dumps(NULL)) is NULL


@pytest.mark.parametrize("value", ["Zürich", "a\nb", "\x00"])
def test_a_header_is_printable_ascii(value: str) -> None:
    argument = Argument("key", "Idempotency-Key", "header", Text())
    operation = PROVIDER.operations["read"]
    endpoint = Endpoint[None](operation, lambda response: None, (argument,))
    with pytest.raises(reelkit.InvalidArgumentError, match="must be printable ASCII"):
        endpoint.request({"key": value})


def test_none_leaves_out_a_property_that_may_be_left_out() -> None:
    rule = Object({"a": Text(), "b": Text(), "c": Text()}, required=frozenset("b"), nullable=frozenset("c"))
    assert rule.check("it", {"a": None, "b": "x", "c": None}) == {"b": "x", "c": None}
    with pytest.raises(reelkit.InvalidArgumentError, match="b"):
        rule.check("it", {"b": None})


@pytest.mark.parametrize("parts", [[""], [5], [None], ["a", ""]])
def test_ids_of_parts_are_text(parts: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="must be ids, as non-empty text"):
        part_ids(parts)


PAGES: dict[str, Callable[[], Any]] = {
    "total": lambda: page_of(str, ["a"], None, total="1"),
    "limit": lambda: page_of(str, ["a"], None, limit=1.5),
    "cursor": lambda: page_of(str, ["a"], None, next_cursor=5),
    "has_more": lambda: page_of(str, ["a"], None, has_more="yes"),
    "item 0": lambda: page_of(lambda item: "", ["a"], None),
}


@pytest.mark.parametrize("what", PAGES)
def test_what_a_page_says_has_its_type(what: str) -> None:
    with pytest.raises(TypeError, match=what):
        PAGES[what]()


def test_json_knows_no_integers() -> None:
    page = page_of(str, ["a"], None, total=150.0, limit=100.0)
    assert (page.total, page.limit) == (150, 100)
    assert (type(page.total), type(page.limit)) == (int, int)
