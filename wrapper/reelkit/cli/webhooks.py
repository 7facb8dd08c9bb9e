"""``reelkit webhooks listen``: print the deliveries that reach a port of this machine."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Annotated

from cyclopts import App, Parameter

from reelkit.errors import ConfigurationError, WebhookVerificationError

from ._text import printable

app = App(name="webhooks", help="Receive VideoGen's webhooks on this machine.", help_format="plaintext")
SECRET = "VIDEOGEN_WEBHOOK_SECRET"  # noqa: S105 - the name of the variable
LARGEST_BODY = 4 * 1024 * 1024
PATIENCE = 15.0
"""Seconds in which a delivery must have arrived."""


class Handler(BaseHTTPRequestHandler):
    """One delivery: verified, printed, and answered."""

    secret: str | None = None
    timeout = PATIENCE
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Take a delivery."""
        length = self.headers.get("content-length", "")
        if not (length.isascii() and length.isdigit() and len(length) < 20 and int(length) <= LARGEST_BODY):
            self._respond(411 if not length else 413)
            return
        body = self.rfile.read(int(length))
        problem = self._problem(body)
        line = {"id": self.headers.get("webhook-id"), "verified": self.secret is not None and problem is None}
        try:
            text = json.dumps({**line, "event": json.loads(body)}, ensure_ascii=False)
        except (ValueError, RecursionError):
            problem = problem or "the body is not JSON"
            text = json.dumps(line, ensure_ascii=False)
        if problem is not None:
            text = f"{text[:-1]}, {json.dumps({'problem': problem}, ensure_ascii=False)[1:]}"
        sys.stdout.write(printable(text) + "\n")
        sys.stdout.flush()
        self._respond(204 if problem is None else 400)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in http.server
        """Log nothing: what arrives is printed."""

    def _problem(self, body: bytes) -> str | None:
        if self.secret is None:
            return None
        from reelkit.videogen import webhooks

        try:
            webhooks.parse(body, self.headers.items(), self.secret)
        except WebhookVerificationError as error:
            return str(error)
        return None

    def _respond(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True


def listening(port: int, secret: str | None) -> ThreadingHTTPServer:
    """A server on loopback; ``ConfigurationError`` for a secret that could not verify anything."""
    if secret is not None:
        _check(secret)
    handler = type("Handler", (Handler,), {"secret": secret})
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


def _check(secret: str) -> None:
    from reelkit.videogen import webhooks

    try:
        webhooks.verify(b"", {}, secret)
    except ConfigurationError as error:
        raise ConfigurationError(f"{SECRET}: {error}") from None
    except WebhookVerificationError:
        pass


@app.command
def listen(
    *,
    port: Annotated[int, Parameter(help="Port of this machine; 0 for any that is free.")] = 8787,
) -> int:
    """Print deliveries until Ctrl-C, one JSON object a line; those that do not verify are answered with 400.

    The signing secret is read from the environment variable VIDEOGEN_WEBHOOK_SECRET; without it nothing is verified.
    VideoGen reaches this machine only through a tunnel of yours; a mock reaches it as it is.
    """
    secret = os.environ.get(SECRET) or None
    verified = "verified" if secret else f"not verified: {SECRET} is not set"
    with listening(port, secret) as server:
        url = f"http://127.0.0.1:{server.server_address[1]}/"
        with suppress(KeyboardInterrupt):
            sys.stderr.write(f"listening on {url} ({verified}); Ctrl-C ends it\n")
            sys.stderr.flush()
            server.serve_forever(poll_interval=0.2)
    return 0
