"""Real answers against the specification; every scenario runs sync and async."""

from __future__ import annotations

import base64
import copy
import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
import yaml
from reelkit import drift
from reelkit.drift.__main__ import main
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, client, items
from tests.support.runtime import PROVIDERS

ONE_FILE: dict[str, Any] = {
    "subSize": 1000,
    "usedSize": 750.5,
    "usedSizePercent": 75.05,
    "files": [
        {
            "id": "file_123",
            "name": "my-video.mp4",
            "type": "video",
            "size": 15728640,
            "length": 120,
            "status": "completed",
            "description": None,
            "tags": ["short"],
            "jobId": None,
            "url": "https://storage.swiftia.io/media/files/org_123/file_123.mp4",
            "thumbnailUrl": None,
            "createdAt": "2024-01-15T10:30:00Z",
        }
    ],
    "total": 1,
    "limit": 20,
    "offset": 0,
}
URL = "https://api.swiftia.io/api/uploads/files?limit=20"


def findings(document: Any, status: int = 200) -> list[tuple[str, str, int, str]]:
    report = drift.Report()
    report.add(drift.describe("swiftia"), "GET", URL, status, "application/json", json.dumps(document).encode())
    return [(row["kind"], row["path"], row["count"], row["example"]) for row in report.rows()]


def changed(**values: Any) -> dict[str, Any]:
    document: dict[str, Any] = copy.deepcopy(ONE_FILE)
    for name, value in values.items():
        if value is ...:
            del document["files"][0][name]
        else:
            document["files"][0][name] = value
    return document


def test_an_answer_as_described_is_no_finding() -> None:
    assert findings(ONE_FILE) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"invented": "h264-main"}, ("unknown-field", "$.files[].invented", 1, '"x999-xxxx"')),
        ({"url": ...}, ("missing-field", "$.files[].url", 1, "null")),
        ({"size": "15728640"}, ("type-mismatch", "$.files[].size", 1, '"99999999"')),
        ({"description": 5}, ("type-mismatch", "$.files[].description", 1, "9")),
        ({"createdAt": "yesterday"}, ("type-mismatch", "$.files[].createdAt", 1, '"xxxxxxxxx"')),
        ({"tags": [1]}, ("type-mismatch", "$.files[].tags[]", 1, "9")),
        ({"type": "hologram"}, ("unknown-value", "$.files[].type", 1, '"hologram"')),
        ({"type": "a secret? with spaces"}, ("unknown-value", "$.files[].type", 1, '"x xxxxxx? xxxx xxxxxx"')),
        ({"status": None}, ("type-mismatch", "$.files[].status", 1, "null")),
    ],
)
def test_what_differs_is_found_and_nothing_else(values: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert findings(changed(**values)) == [expected]


def test_undocumented_statuses_and_bodies_that_are_no_json() -> None:
    assert findings({}, status=418) == [("undocumented-status", "$", 1, "418")]
    report = drift.Report()
    report.add(drift.describe("swiftia"), "GET", URL, 200, "text/html", b"<html>")
    assert [(row["kind"], row["path"], row["example"]) for row in report.rows()] == [
        ("type-mismatch", "$", '"xxxx/xxxx"')
    ]


def test_findings_are_counted() -> None:
    document = changed(invented="h264")
    document["files"] *= 3
    assert findings(document) == [("unknown-field", "$.files[].invented", 3, '"x999"')]


def test_no_example_holds_what_was_in_the_answer() -> None:
    secret = {"owner": {"mail": "ada@example.com", "born": 1815, "rate": 0.25}, "ada@example.com": ["Ada"]}
    report = drift.Report()
    body = json.dumps(changed(extra=secret)).encode()
    report.add(drift.describe("swiftia"), "GET", URL, 200, "application/json", body)
    for text in (report.table(), report.json(), report.yaml()):
        assert "Ada" not in text
        assert "1815" not in text
        assert "ada@example.com" not in text


KEY = "sk_live_51Habcdefghijklmnop"


@pytest.mark.parametrize("name", ["ada@example.com", KEY, "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "two\nlines"])
def test_neither_names_of_fields_nor_values_of_enums_tell_what_may_be_a_secret(name: str) -> None:
    report = drift.Report()
    body = json.dumps(changed(**{"type": name, name: 1, "by_id": {name: {"size": 1}}})).encode()
    report.add(drift.describe("swiftia"), "GET", URL, 200, "application/json", body)
    for text in (report.table(), report.json(), report.yaml()):
        assert name not in text
    # A map with such keys is described as one.
    assert yaml.safe_load(report.yaml()) == {
        "by_id": {
            "type": "object",
            "description": "What it is.",
            "additionalProperties": {"type": "object", "properties": {"size": {"type": "integer"}}},
        }
    }


def test_the_yaml_names_a_field_as_it_is_called() -> None:
    report = drift.Report()
    values = {"a.b": 1, "$ref": "x", "null": True, "on": None}
    body = json.dumps(changed(**values)).encode()
    report.add(drift.describe("swiftia"), "GET", URL, 200, "application/json", body)
    assert set(yaml.safe_load(report.yaml())) == set(values)


def test_the_yaml_describes_the_unknown_field() -> None:
    report = drift.Report()
    values: list[Any] = [
        {"invented": "h264", "made": "2026-01-01T00:00:00Z", "link": "https://a.example", "rates": [1, 2.5]},
        {"invented": None, "made": "2026-01-02T00:00:00Z", "link": "https://b.example", "rates": []},
    ]
    for value in values:
        body = json.dumps(changed(stream=value)).encode()
        report.add(drift.describe("swiftia"), "GET", URL, 200, "application/json", body)
    head, _, lines = report.yaml().partition("\n")
    assert head == "# specs/swiftia.yaml, File, properties: seen 2 times in list_files at $.files[].stream"
    assert yaml.safe_load(lines) == {
        "stream": {
            "type": "object",
            "description": "What it is.",
            "properties": {
                "invented": {"type": ["string", "null"]},
                "link": {"type": "string", "format": "uri"},
                "made": {"type": "string", "format": "date-time"},
                "rates": {"type": "array", "items": {"type": "number"}},
            },
        }
    }


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [GenviralMock, SwiftiaMock, VideoGenMock])
async def test_the_mocks_answer_as_the_specifications_say(kind: Any, mode: str) -> None:
    mock = kind(files=120)
    connected = client(mock, mode)
    with drift.observe(connected) as report:
        await items(connected.files.list(page_size=50))
    assert report.checked == len(mock.requests) == 3
    assert report.table() == "3 responses compared, 0 ignored, 0 findings"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_an_observer_sees_errors_too_and_is_gone_after_its_block(mode: str) -> None:
    mock = SwiftiaMock(files=3)
    connected = client(mock, mode, max_retries=0)
    with drift.observe(connected) as report:
        mock.faults.add(status=418, body=b"{}")
        with pytest.raises(reelkit.APIStatusError):
            await items(connected.files.list())
    assert [row["kind"] for row in report.rows()] == ["undocumented-status"]
    await items(connected.files.list())
    assert report.checked == 1


def test_an_observer_does_not_read_downloads_whole(tmp_path: Path) -> None:
    answers = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "api.swiftia.io":
            file = {**ONE_FILE["files"][0], "size": 10}
            return httpx.Response(200, json={**ONE_FILE, "files": [file]})
        headers = {"Content-Length": "10", "Content-Type": "video/mp4"}
        answers.append(httpx.Response(200, content=iter([b"some ", b"bytes"]), headers=headers))
        return answers[-1]

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with reelkit.Swiftia("key", http_client=http) as swiftia, drift.observe(swiftia) as report:
        (file,) = swiftia.files.list().collect()
        swiftia.files.download(file, tmp_path / "a.mp4")
    assert (tmp_path / "a.mp4").read_bytes() == b"some bytes"
    assert (report.checked, report.ignored) == (1, 1)
    with pytest.raises(httpx.ResponseNotRead):
        _ = answers[0].content


def test_examples_in_the_specifications_are_as_described() -> None:
    report = drift.Report()
    for provider in PROVIDERS:
        description = drift.describe(provider)
        spec = json.loads(files(f"{provider}_api").joinpath("openapi.json").read_text(encoding="utf-8"))
        for path, item in spec["paths"].items():
            for method, operation in item.items():
                for status, answer in operation.get("responses", {}).items() if isinstance(operation, dict) else ():
                    media = description.resolve(answer)[0].get("content", {}).get("application/json", {})
                    for example in media.get("examples", {}).values():
                        body = json.dumps(example["value"]).encode()
                        code = 503 if status == "default" else int(status)
                        report.add(description, method, path, code, "application/json", body)
    assert report.checked > 30
    # Examples of unknown values and fields are there on purpose; nothing may be missing or of another type.
    assert {row["kind"] for row in report.rows()} <= {"unknown-value", "unknown-field"}, report.table()


def har(*entries: tuple[str, int, str, str]) -> str:
    return json.dumps(
        {
            "log": {
                "entries": [
                    {
                        "request": {"method": "GET", "url": url},
                        "response": {
                            "status": status,
                            "content": {"mimeType": "application/json", "text": text, "encoding": encoding},
                        },
                    }
                    for url, status, text, encoding in entries
                ]
            }
        }
    )


def test_the_command_reads_har_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = json.dumps(ONE_FILE), json.dumps(changed(invented="h264"))
    path = tmp_path / "answers.har"
    path.write_text(
        har(
            (URL, 200, good, ""),
            (URL, 200, base64.b64encode(bad.encode()).decode(), "base64"),
            ("https://www.example.com/", 200, "{}", ""),
        ),
        encoding="utf-8",
    )
    assert main([str(path)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("2 responses compared, 1 ignored, 1 findings\n")
    assert "specs/swiftia.yaml, File, properties" in said
    assert main([str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "checked": 2,
        "ignored": 1,
        "findings": [
            {
                "provider": "swiftia",
                "operation": "list_files",
                "status": 200,
                "kind": "unknown-field",
                "path": "$.files[].invented",
                "count": 1,
                "specification": "not described",
                "example": '"x999"',
            }
        ],
    }


def entry(url: str = URL, **response: Any) -> dict[str, Any]:
    return {"request": {"method": "GET", "url": url}, "response": response}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (entry(status=200, content={"mimeType": "application/json", "size": 9}), "1 responses compared, 0 ignored, 0 "),
        (entry(status=418, content={"text": None}), "1 responses compared, 0 ignored, 1 "),
        (entry(status=200, content=None), "1 responses compared, 0 ignored, 0 "),
        (entry(status=0, content={"text": ""}), "0 responses compared, 1 ignored, 0 "),
        (entry(status=304, content={"text": ""}), "0 responses compared, 1 ignored, 0 "),
        ({**entry(), "response": None}, "0 responses compared, 1 ignored, 0 "),
        ({"request": entry()["request"]}, "0 responses compared, 1 ignored, 0 "),
        (entry("https://[::1/x", status=200), "0 responses compared, 1 ignored, 0 "),
        (entry("https://API.swiftia.io:443/api/uploads/%66iles", status=418), "1 responses compared, 0 ignored, 1 "),
        (entry("https://api.swiftia.io/api/uploads/files/", status=418), "0 responses compared, 1 ignored, 0 "),
        (entry(status=200, content={"text": "[" * 99_999}), "1 responses compared, 0 ignored, 1 "),
    ],
)
def test_har_files_as_browsers_and_proxies_write_them(
    entry: dict[str, Any], expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answers.har"
    path.write_text(json.dumps({"log": {"entries": [entry]}}), encoding="utf-8")
    assert main([str(path)]) == (0 if expected == "1 responses compared, 0 ignored, 0 " else 1)
    assert capsys.readouterr().out.startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "Expecting value"),
        ('{"log": {"entries": [{"request": 1}]}}', "entry 1 is none of a HAR file"),
        ('{"log": {}}', "a HAR file without log.entries"),
        ("[" * 99_999, "nested too deeply"),
    ],
)
def test_files_that_cannot_be_read_are_wrong_usage(
    text: str, expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answers.har"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        main([str(path)])
    assert caught.value.code == 2
    assert f"{path}: {expected}" in capsys.readouterr().err


def test_the_command_reads_json_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps([{"url": "/api/uploads/files", "body": ONE_FILE}]), encoding="utf-8")
    assert main([str(path)]) == 0
    assert capsys.readouterr().out == "1 responses compared, 0 ignored, 0 findings\n"
    path.write_text("[1]", encoding="utf-8")
    with pytest.raises(SystemExit):
        main([str(path)])
    assert "neither a HAR file" in capsys.readouterr().err


def test_live_calls_read_only_what_needs_no_argument(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from reelkit.drift import _live  # noqa: PLC0415

    mock = VideoGenMock(files=5)
    monkeypatch.setenv("VIDEOGEN_API_KEY", mock.api_key)
    http = httpx.Client(transport=mock.transport())
    monkeypatch.setitem(_live.CLIENTS, "videogen", lambda: reelkit.VideoGen(http_client=http))
    main(["--live"])
    said = capsys.readouterr()
    assert "videogen: get_files: answered" in said.err
    assert "genviral: no GENVIRAL_API_KEY, left out" in said.err
    assert {request.method for request in mock.requests} == {"GET"}
    # The mock serves what examples show, and some show values of another age.
    findings = [line for line in said.out.splitlines() if line.startswith("videogen ")]
    assert all(" unknown-value " in line for line in findings), said.out


def test_it_costs_nothing_when_it_is_off() -> None:
    program = "import sys, reelkit; reelkit.Swiftia('key'); print([m for m in sys.modules if 'drift' in m])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_foreign_body_is_not_decoded_and_unknown_hosts_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scrubbed = {"text": "***", "encoding": "base64", "mimeType": "image/png"}
    request = {"method": "GET", "url": "https://cdn.example/x.png"}
    path = tmp_path / "responses.har"
    path.write_text(json.dumps({"log": {"entries": [{"request": request, "response": {"content": scrubbed}}]}}))
    assert main([str(path)]) == 1
    error = capsys.readouterr().err
    assert "hosts in the file: cdn.example; wanted: " in error
    assert "api.swiftia.io" in error


def test_a_scrubbed_body_of_a_known_host_is_named_and_the_rest_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scrubbed = {"text": "***", "encoding": "base64", "mimeType": "application/json"}
    lines = {"text": "eyJm\naWxlcyI6IDV9", "encoding": "base64", "mimeType": "application/json"}
    url = "https://api.swiftia.io/api/uploads/files"
    entries = [
        {"request": {"method": "GET", "url": url}, "response": {"status": 200, "content": content}}
        for content in (scrubbed, lines)
    ]
    path = tmp_path / "x.har"
    path.write_text(json.dumps({"log": {"entries": entries}}), encoding="utf-8")
    assert main([str(path)]) == 1
    printed = capsys.readouterr()
    assert "1 responses compared, 1 ignored" in printed.out
    assert "is no base64" in printed.err


def parted(schemas: dict[str, Any], value: Any) -> list[tuple[str, str]]:
    """What is found in a response whose schema is the one called Answer."""
    response = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}}
    item = {"get": {"operationId": "read", "responses": {"200": response}}}
    description = drift.Description("swiftia", {"paths": {"/things": item}, "components": {"schemas": schemas}})
    report = drift.Report()
    report.add(description, "GET", "/things", 200, "application/json", json.dumps(value).encode())
    return [(row["kind"], row["path"]) for row in report.rows()]


def test_a_schema_of_several_parts_has_the_fields_of_all() -> None:
    named = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "free": True}}
    sized = {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer"}}}
    both = {"allOf": [{"$ref": "#/components/schemas/Named"}, sized]}
    rated = {"allOf": [{"$ref": "#/components/schemas/Both"}], "properties": {"rate": {"enum": ["low", "high"]}}}
    schemas = {"Named": named, "Both": both, "Answer": rated}
    assert parted(schemas, {"name": "a", "size": 1, "rate": "low", "free": [None]}) == []
    assert sorted(parted(schemas, {"size": "1", "rate": "medium", "more": 1})) == [
        ("missing-field", "$.name"),
        ("type-mismatch", "$.size"),
        ("unknown-field", "$.more"),
        ("unknown-value", "$.rate"),
    ]


def test_a_live_call_that_fails_is_told_and_the_others_are_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from reelkit.drift import _live  # noqa: PLC0415

    monkeypatch.setenv("SWIFTIA_API_KEY", "key")
    mock = SwiftiaMock(files=1)
    mock.faults.add(status=403, operation="list_files")
    monkeypatch.setitem(_live.CLIENTS, "swiftia", mock.client)
    main(["--live"])
    told = capsys.readouterr()
    assert "swiftia: list_files: PermissionDeniedError: " in told.err
    assert "swiftia: get_social_settings: answered" in told.err


def test_wrong_usage_and_records_of_strangers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])
    assert (caught.value.code, "name files, or use --live" in capsys.readouterr().err) == (2, True)
    path = tmp_path / "answers.json"
    path.write_text(json.dumps({"method": "GET", "url": URL, "provider": "vimeo", "body": ONE_FILE}))
    assert main([str(path)]) == 1
    assert " 0 responses compared" in f" {capsys.readouterr().out}"


def test_a_list_that_was_always_empty_is_one_of_anything() -> None:
    report = drift.Report()
    body = json.dumps(changed(markers=[])).encode()
    report.add(drift.describe("swiftia"), "GET", URL, 200, "application/json", body)
    described = {"type": "array", "description": "What it is.", "items": {}}
    assert yaml.safe_load(report.yaml()) == {"markers": described}
