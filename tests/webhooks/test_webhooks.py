"""Webhook deliveries: what verifies, what does not and why, and every event of the specification."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
from typing import Any

import pytest
import reelkit
from reelkit.mock import VideoGenMock
from reelkit.videogen import models, webhooks

from tests.support.documents import specification

NOW = 1_793_000_000
SECRET = "whsec_" + base64.b64encode(b"a key of twenty-four byt").decode()
OTHER = "whsec_" + base64.b64encode(b"another key, to be rotat").decode()
SPEC = specification("videogen")
EXAMPLES = [
    pytest.param(name, example["value"], id=f"{name}-{key}")
    for name, item in SPEC["webhooks"].items()
    for key, example in item["post"]["requestBody"]["content"]["application/json"]["examples"].items()
]
BODY = json.dumps(EXAMPLES[0].values[1]).encode()


def mac(key: bytes, text: bytes) -> str:
    """HMAC-SHA256 from its definition (RFC 2104), so that it has nothing in common with what is tested."""
    key = (hashlib.sha256(key).digest() if len(key) > 64 else key).ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + text).digest()
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).digest()
    return base64.b64encode(outer).decode()


def headers(body: bytes = BODY, *, secret: str = SECRET, at: int = NOW, key: bytes | None = None) -> dict[str, str]:
    """The headers of a delivery."""
    signing = base64.b64decode(secret.removeprefix("whsec_")) if key is None else key
    signature = mac(signing, b"msg_1." + str(at).encode() + b"." + body)
    return {"webhook-id": "msg_1", "webhook-timestamp": str(at), "webhook-signature": f"v1,{signature}"}


def parse(body: bytes = BODY, said: dict[str, str] | None = None, secret: Any = SECRET, **options: Any) -> object:
    return webhooks.parse(body, headers(body) if said is None else said, secret, **{"now": NOW, **options})


def test_the_published_vector_of_standard_webhooks() -> None:
    body = b'{"test": 2432232314}'
    said = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    found = webhooks.verify(body, said, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now=1614265330)
    assert found == webhooks.Delivery("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330)


@pytest.mark.parametrize(("name", "value"), EXAMPLES)
def test_every_example_becomes_its_event(name: str, value: dict[str, Any]) -> None:
    body = json.dumps(value).encode()
    event = parse(body)
    assert type(event).__name__ == "".join(part.title() for part in name.replace("_", ".").split(".")) + "Event"
    assert isinstance(event, models.ToolExecutionSucceededEvent) == (name == "tool_execution.succeeded")
    assert getattr(event, "event") == name  # noqa: B009 - one of eighteen types
    assert getattr(event, "to_dict")() == value  # noqa: B009


EVENTS = {
    "tool_execution.succeeded": models.ToolExecutionSucceededEvent,
    "tool_execution.failed": models.ToolExecutionFailedEvent,
    "tool_execution.cancelled": models.ToolExecutionCancelledEvent,
    "workflow_run.succeeded": models.WorkflowRunSucceededEvent,
    "workflow_run.failed": models.WorkflowRunFailedEvent,
    "workflow_run.cancelled": models.WorkflowRunCancelledEvent,
    "project_export.succeeded": models.ProjectExportSucceededEvent,
    "project_export.failed": models.ProjectExportFailedEvent,
    "project_export.cancelled": models.ProjectExportCancelledEvent,
    "file.upload.completed": models.FileUploadCompletedEvent,
    "file.upload.failed": models.FileUploadFailedEvent,
    "file.playback_ready": models.FilePlaybackReadyEvent,
    "file.download_ready": models.FileDownloadReadyEvent,
    "file.analysis_completed": models.FileAnalysisCompletedEvent,
    "file.analysis_failed": models.FileAnalysisFailedEvent,
    "assistant_message.succeeded": models.AssistantMessageSucceededEvent,
    "assistant_message.failed": models.AssistantMessageFailedEvent,
    "assistant_message.cancelled": models.AssistantMessageCancelledEvent,
}
"""The events of the provider's pages."""


def test_every_event_is_described_and_delivered_and_no_other() -> None:
    assert len(EVENTS) == 18
    assert EVENTS.keys() == SPEC["webhooks"].keys() == {*VideoGenMock().webhooks.events}
    assert {param.values[0] for param in EXAMPLES} == EVENTS.keys()


@pytest.mark.parametrize("source", ["an example", "a delivery"])
@pytest.mark.parametrize(("name", "kind"), EVENTS.items(), ids=EVENTS)
def test_an_event(name: str, kind: type, source: str) -> None:
    if source == "an example":
        body = json.dumps(next(param.values[1] for param in EXAMPLES if param.values[0] == name)).encode()
        said, secret, now = headers(body), SECRET, float(NOW)
    else:
        mock = VideoGenMock()
        request = mock.webhooks.request("http://127.0.0.1/hook", name)
        body, said, secret, now = request.content, dict(request.headers), mock.webhooks.secret, mock.clock.seconds()
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{said['webhook-id']}.{said['webhook-timestamp']}.".encode() + body
        assert said["webhook-signature"] == f"v1,{mac(key, signed)}", "as the independent HMAC has it"
    event: Any = webhooks.parse(body, said, secret, now=now)
    assert event.event == name
    assert event.to_dict() == json.loads(body)
    assert type(event) is kind
    # One bit more or less, and it is not authentic.
    for other in (body + b" ", body[:-1], bytes([body[0] ^ 1]) + body[1:]):
        with pytest.raises(reelkit.WebhookVerificationError) as caught:
            webhooks.parse(other, said, secret, now=now)
        assert caught.value.check == "signature"


def test_an_unknown_event_survives() -> None:
    body = b'{"event": "project.shared", "projectId": "vg_proj_1"}'
    event = parse(body)
    assert event == webhooks.UnknownEvent("project.shared", {"event": "project.shared", "projectId": "vg_proj_1"})


@pytest.mark.parametrize("body", [b"{}", b'{"event": 5}', b'{"event": null}'])
def test_an_event_without_a_name_survives(body: bytes) -> None:
    event = parse(body)
    assert isinstance(event, webhooks.UnknownEvent)
    assert event.name is None


def check_of(**options: Any) -> str:
    with pytest.raises(reelkit.WebhookVerificationError) as caught:
        parse(**options)
    shown = str(caught.value) + repr(caught.value) + repr(vars(pickle.loads(pickle.dumps(caught.value))))
    for secret in (SECRET, OTHER, headers()["webhook-signature"][3:]):
        assert secret not in shown
        assert secret.removeprefix("whsec_") not in shown
    assert caught.value.provider == "videogen"
    return caught.value.check


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header(name: str) -> None:
    assert check_of(said={key: value for key, value in headers().items() if key != name}) == "headers"
    assert check_of(said=headers() | {name: ""}) == "headers"


FORGED = {
    "another body": {"body": BODY + b" ", "said": headers()},
    "another id": {"said": headers() | {"webhook-id": "msg_2"}},
    "another time": {"said": headers() | {"webhook-timestamp": str(NOW + 1)}},
    "another secret": {"secret": OTHER},
    "another version": {
        "said": headers() | {"webhook-signature": headers()["webhook-signature"].replace("v1,", "v2,")}
    },
    "no version": {"said": headers() | {"webhook-signature": headers()["webhook-signature"][3:]}},
    "an empty signature": {"said": headers() | {"webhook-signature": "v1,"}},
    "odd characters": {"said": headers() | {"webhook-signature": "v1,\xff\udcff"}},
    "a moved dot": {"said": headers() | {"webhook-id": "msg_1.1", "webhook-timestamp": str(NOW)}},
    "the empty key": {"said": headers(key=b"")},
}


@pytest.mark.parametrize("options", FORGED.values(), ids=FORGED)
def test_what_is_forged_does_not_verify(options: dict[str, Any]) -> None:
    assert check_of(**options) == "signature"


@pytest.mark.parametrize("sent", ["", "soon", "-5", "1e9", "1793000000.5", "٣", "9" * 30])
def test_a_time_that_is_none(sent: str) -> None:
    expected = "timestamp" if sent else "headers"
    assert check_of(said=headers() | {"webhook-timestamp": sent}) == expected


@pytest.mark.parametrize("off", [-300, 0, 300])
def test_within_the_tolerance(off: int) -> None:
    assert parse(now=NOW + off)


@pytest.mark.parametrize("off", [-301, 301, 86_400])
def test_beyond_the_tolerance(off: int) -> None:
    assert check_of(now=NOW + off) == "timestamp"
    assert parse(now=NOW + off, tolerance=90_000)


def test_the_clock_of_this_machine_counts_by_default() -> None:
    with pytest.raises(reelkit.WebhookVerificationError, match="300 are tolerated"):
        webhooks.parse(BODY, headers(at=1000), SECRET)


def test_several_signatures_and_several_secrets() -> None:
    said = headers() | {"webhook-signature": f"v1a,xyz v1,AAAA {headers()['webhook-signature']} v2,BBBB"}
    assert parse(said=said)
    assert parse(secret=[OTHER, SECRET])
    assert parse(secret=iter((SECRET, OTHER)))


def test_names_of_headers_in_any_case() -> None:
    assert parse(said={name.title(): value for name, value in headers().items()})


HEADERS = headers()
PAIRS = list(HEADERS.items())
FAKE = ("webhook-signature", "v1,AAAA")


@pytest.mark.parametrize(
    "said",
    [
        PAIRS,
        iter(PAIRS),
        {name.encode(): value.encode() for name, value in PAIRS},
        [(name.encode(), value.encode()) for name, value in PAIRS],
        [*PAIRS, *PAIRS],
        [FAKE, *PAIRS],
        [*PAIRS, FAKE],
        *(
            HEADERS | {"webhook-signature": comma.join(several)}
            for comma in (", ", ",")
            for several in ((HEADERS["webhook-signature"], "v1,AAAA"), ("v2,zz", HEADERS["webhook-signature"]))
        ),
    ],
    ids=[
        *("pairs", "an iterator", "bytes", "ASGI", "twice", "a signature before", "a signature after"),
        *("joined", "joined behind another", "joined by commas", "joined by commas behind another"),
    ],
)
def test_headers_as_frameworks_have_them(said: Any) -> None:
    assert parse(said=said)


@pytest.mark.parametrize("other", [("webhook-id", "msg_2"), ("Webhook-Timestamp", str(NOW + 1))])
@pytest.mark.parametrize("first", [True, False])
def test_a_header_with_two_values_could_hide_a_replay(other: tuple[str, str], first: bool) -> None:
    said: Any = [other, *PAIRS] if first else [*PAIRS, other]
    assert check_of(said=said) == "headers"


@pytest.mark.parametrize("said", [5, "webhook-id", [1], {"webhook-timestamp": NOW}, {"webhook-id": ["msg_1"]}])
def test_headers_that_are_none(said: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="headers"):
        parse(said=said)


@pytest.mark.parametrize(
    ("secret", "key"),
    [
        ("whsec_a-secret-that-is-no-base64!", b"a-secret-that-is-no-base64!"),
        ("plain text, no prefix", b"plain text, no prefix"),
        ("whsec_" + base64.urlsafe_b64encode(b"\xff\xfe\xfd" * 8).decode(), b"\xff\xfe\xfd" * 8),
        ("whsec_" + base64.b64encode(b"seventeen bytes..").decode().rstrip("="), b"seventeen bytes.."),
        (base64.b64encode(b"no prefix, in base64").decode(), b"no prefix, in base64"),
        (f"{SECRET}\n", base64.b64decode(SECRET.removeprefix("whsec_"))),
    ],
)
def test_every_reading_of_a_secret(secret: str, key: bytes) -> None:
    assert parse(said=headers(key=key), secret=secret)


@pytest.mark.parametrize(
    "secret", ["", "whsec_", "short", " " * 20, f"whsec_{' ' * 20}", [], None, [SECRET, ""], b"bytes of a secret"]
)
def test_a_secret_that_verifies_nothing(secret: Any) -> None:
    with pytest.raises(reelkit.ConfigurationError, match="secret") as caught:
        parse(secret=secret)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None])
def test_only_the_bytes_as_they_arrived(body: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="bytes as they arrived"):
        webhooks.parse(body, headers(), SECRET, now=NOW)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes(kind: Any) -> None:
    assert webhooks.parse(kind(BODY), headers(), SECRET, now=NOW)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"nothing", b"\xff", b'{"event": "tool_execution.succeeded"}', b"[" * 99_999]
)
def test_what_is_authentic_and_cannot_be_read(body: bytes) -> None:
    assert check_of(body=body, said=headers(body)) == "payload"


@pytest.mark.parametrize("tolerance", [0, -1, True, float("nan")])
def test_wrong_tolerances(tolerance: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="tolerance"):
        parse(tolerance=tolerance)


def test_a_present_time_that_is_none() -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="now"):
        parse(now="1793000000")
    assert check_of(now=float("nan")) == "timestamp"


def test_the_comparison_takes_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = list[tuple[bytes, bytes]]()
    real = hmac.compare_digest

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return real(one, other)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    said = headers() | {"webhook-signature": headers()["webhook-signature"] + " v1,AAAA v1,BBBB"}
    parse(said=said)
    assert {one for one, _ in compared} == {b"AAAA", b"BBBB", said["webhook-signature"][3:47].encode()}


def test_repeated_deliveries_have_one_id() -> None:
    first, again = (webhooks.verify(BODY, headers(at=NOW + off), SECRET, now=NOW) for off in (0, 60))
    assert first.id == again.id
    assert again.sent_at == NOW + 60
