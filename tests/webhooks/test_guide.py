"""The handlers of the guide as a user has them: every event, one that is new, and what is not authentic."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelkit.mock import VideoGenMock

from tests.support.runtime import sign

GUIDE = (Path(__file__).parents[2] / "docs/guides/webhooks.md").read_text(encoding="utf-8")
HANDLERS = dict(re.findall(r"^## (Starlette|FastAPI)\n\n```python\n(.*?)```", GUIDE, re.DOTALL | re.MULTILINE))


@pytest.fixture(params=["Starlette", "FastAPI"])
def found(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the block of the guide defines."""
    monkeypatch.setenv("VIDEOGEN_WEBHOOK_SECRET", VideoGenMock().webhooks.secret)
    namespace: dict[str, Any] = {"__name__": "guide"}
    exec(HANDLERS[request.param], namespace)
    return namespace


def mock_now() -> VideoGenMock:
    mock = VideoGenMock()
    mock.clock.advance(max(0.0, time.time() - mock.clock.seconds()))
    return mock


def test_every_event_is_taken(found: dict[str, Any]) -> None:
    mock = mock_now()
    statuses = [mock.webhooks.deliver(name, to=found["app"]).status for name in mock.webhooks.events]
    assert statuses == [204] * 18
    assert len(found["seen"]) == 18
    assert mock.webhooks.deliver("file.upload.completed", to=found["app"], secret="whsec_another-one").status == 400
    assert len(found["seen"]) == 18


@pytest.mark.anyio
async def test_one_that_is_new_and_one_that_is_repeated(found: dict[str, Any]) -> None:
    body, now = b'{"event": "project.shared"}', int(time.time())
    signature = sign(VideoGenMock().webhooks.secret, "msg_1", now, body)
    said = [("webhook-id", "msg_1"), ("webhook-timestamp", str(now)), ("webhook-signature", signature)]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(found["app"])) as sender:
        for headers, status in ((said, 204), (said, 204), ([("webhook-id", "msg_2"), *said], 400), ([], 400)):
            response = await sender.post("http://hooks.example/", content=body, headers=headers)
            assert response.status_code == status
    assert found["seen"] == {"msg_1"}
