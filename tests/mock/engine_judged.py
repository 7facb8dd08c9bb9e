"""What schemathesis asks the engine, in-process, as test_engine_schemathesis.py runs it."""

from __future__ import annotations

import json
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from reelkit.mock.server import MockApp

from tests.mock.gardens import DOCUMENT, gardens

MOCK = gardens(items=30)


class WithDocument(MockApp):
    """The mock, which also serves its document."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and scope["path"] == "/openapi.json":
            await send(
                {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]}
            )
            await send({"type": "http.response.body", "body": json.dumps(DOCUMENT).encode()})
        elif scope["type"] == "lifespan":
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
        else:
            await super().__call__(scope, receive, send)


SCHEMA = schemathesis.openapi.from_asgi("/openapi.json", WithDocument(MOCK))


@SCHEMA.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None, derandomize=True)
def test_every_response_is_described(case: Any) -> None:
    case.call_and_validate(headers={"Authorization": f"Bearer {MOCK.api_key}"})
