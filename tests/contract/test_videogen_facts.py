"""VideoGen's events and limits, typed off the provider's documentation and its Python SDK 2.5.3."""

from __future__ import annotations

from typing import Any

from tests.contract.specification import SPECIFICATIONS

VIDEOGEN = SPECIFICATIONS["videogen"]

EVENTS = """
tool_execution.succeeded tool_execution.failed tool_execution.cancelled
workflow_run.succeeded workflow_run.failed workflow_run.cancelled
project_export.succeeded project_export.failed project_export.cancelled
file.upload.completed file.upload.failed file.playback_ready file.download_ready
file.analysis_completed file.analysis_failed
assistant_message.succeeded assistant_message.failed assistant_message.cancelled
"""
# None: the limit is not documented.
HOURLY_POLLS = {
    "getToolExecutionInfo": 5000,
    "getWorkflowRun": 5000,
    "getProjectExport": 5000,
    "listProjectRemixActions": 5000,
    "getTimelineInterchange": None,
    "getAssistantMessage": None,
    "getFileUrlImport": None,
}
SUCCESSES = {"200", "201", "202", "204"}


def test_every_start_returns_202_and_only_the_documented_ones_differ() -> None:
    starts = {one.id: set(one.responses) & SUCCESSES for one in VIDEOGEN.operations.values() if job(one)}
    # Which of the two these have is not documented.
    loose = {name: starts.pop(name) for name in ("createFileUrlImport", "videoToVideo")}
    assert set(map(frozenset, loose.values())) == {frozenset({"200", "202"})}
    assert set(map(frozenset, starts.values())) == {frozenset({"202"})}
    assert len(starts) == 13 + 4 + 3 + 3


def test_polls_know_the_documented_limits() -> None:
    polls = {one.id: one.content["x-reelkit-poll"] for one in VIDEOGEN.operations.values() if poll(one)}
    assert {name: said.get("hourly") for name, said in polls.items()} == HOURLY_POLLS
    blocking = {name for name, said in polls.items() if said.get("blocked") == ["awaiting_approval"]}
    assert blocking == {"getToolExecutionInfo", "getWorkflowRun"}


def job(operation: Any) -> bool:
    return "x-reelkit-job" in operation.content


def poll(operation: Any) -> bool:
    return "x-reelkit-poll" in operation.content


def test_every_event_is_described_and_says_its_name() -> None:
    webhooks = VIDEOGEN.content["webhooks"]
    assert sorted(webhooks) == sorted(EVENTS.split())
    assert sorted(VIDEOGEN.content["components"]["schemas"]["WebhookEventName"]["enum"]) == sorted(webhooks)
    for name, item in webhooks.items():
        content = item["post"]["requestBody"]["content"]["application/json"]
        for example in content["examples"].values():
            assert example["value"]["event"] == name
            assert VIDEOGEN.problems(content["schema"], {**example["value"], "event": "another"})


def test_a_transcript_may_be_empty_in_a_response_but_not_in_a_request() -> None:
    empty: dict[str, Any] = {"words": []}
    early = {"words": [{"startSeconds": -1, "endSeconds": 1, "word": "a"}]}
    for transcript in (empty, early):
        file = {"fileId": "a", "scope": "GLOBAL", "transcript": transcript}
        assert not VIDEOGEN.problems({"$ref": "#/components/schemas/FileInfo"}, file)
        upload = {"displayName": "a", "transcript": transcript}
        assert VIDEOGEN.problems({"$ref": "#/components/schemas/CreateFileUploadRequest"}, upload)


def test_a_clip_needs_something_to_go_by() -> None:
    schema = {"$ref": "#/components/schemas/GenerateVideoClipRequest"}
    assert VIDEOGEN.problems(schema, {"durationSeconds": 8})
    assert not VIDEOGEN.problems(schema, {"spokenDialogue": "Hello"})
