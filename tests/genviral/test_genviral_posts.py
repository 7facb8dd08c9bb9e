"""Genviral's posts, sync and async: keys, and what is repeated."""

from __future__ import annotations

import json

import httpx
import pytest
import reelkit
from genviral_api.models import CreatePostRequest

from tests.support.both import MODES, both
from tests.support.scripted import answering

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
ACCOUNT = {"id": "44444444-4444-4444-4444-444444444444"}
POST = {"id": "66666666-6666-6666-6666-666666666666", "status": "pending", "scheduled_at": None}
CREATED = {"ok": True, "code": 201, "message": "Post scheduled", "data": POST}
LOST = httpx.ReadError("reset")


async def test_a_post_has_a_fresh_key_per_call_and_the_same_on_every_attempt(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST, httpx.Response(500, json={"ok": False}), CREATED, CREATED)
    for _ in range(2):
        await both(genviral.posts.create(caption="Hello", accounts=[ACCOUNT]))
    keys = [json.loads(request.content)["external_id"] for request in sent]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert all(keys)


async def test_the_key_can_be_set_and_an_error_names_it(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST, LOST, LOST)
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(genviral.posts.create(caption="Hello", accounts=[ACCOUNT], external_id="launch-1"))
    assert [json.loads(request.content)["external_id"] for request in sent] == ["launch-1"] * 3
    assert any("external_id='launch-1'" in note for note in caught.value.__notes__)


async def test_without_a_key_nothing_is_repeated(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST)
    body = CreatePostRequest.from_dict({"caption": "Hello", "accounts": [ACCOUNT]})
    with pytest.raises(reelkit.APIConnectionError):
        await both(genviral.api.posts.create_post(body=body))
    assert len(sent) == 1
