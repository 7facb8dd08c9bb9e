"""VideoGen's operations, events and limits, typed off the provider's documentation and its Python SDK 2.5.3."""

from __future__ import annotations

from typing import Any

from tests.contract.specification import SPECIFICATIONS

VIDEOGEN = SPECIFICATIONS["videogen"]

# safe, idempotent or never: whether the request may be sent again. No operation takes an idempotency key.
OPERATIONS = """
getFiles                  safe        GET     /v1/files
searchFiles               safe        POST    /v1/files/search
getFile                   safe        GET     /v1/files/{fileId}
createFileUpload          never       POST    /v1/files/upload
createFileUrlImport       never       POST    /v1/files/import-url
getFileUrlImport          safe        GET     /v1/files/imports/{fileImportId}
hydrateFile               idempotent  POST    /v1/files/{fileId}/hydrate
archiveFile               idempotent  POST    /v1/files/{fileId}/archive
enablePublicPreview       idempotent  POST    /v1/files/{fileId}/enable-public-preview
disablePublicPreview      idempotent  POST    /v1/files/{fileId}/disable-public-preview
getMe                     safe        GET     /v1/me
startAssistantChat        never       POST    /v1/assistants
getAssistant              safe        GET     /v1/assistants/{assistantId}
sendAssistantMessage      never       POST    /v1/assistants/{assistantId}/messages
actOnAssistantAction      never       POST    /v1/assistants/{assistantId}/actions/{actionId}
getAssistantMessage       safe        GET     /v1/assistant-messages/{messageId}
listEntities              safe        GET     /v1/entities
createEntity              never       POST    /v1/entities
getEntity                 safe        GET     /v1/entities/{entityId}
updateEntity              idempotent  POST    /v1/entities/{entityId}/update
archiveEntity             idempotent  POST    /v1/entities/{entityId}/archive
addEntityReference        never       POST    /v1/entities/{entityId}/references
removeEntityReference     idempotent  POST    /v1/entities/{entityId}/references/remove
listProjects              safe        GET     /v1/projects
getProject                safe        GET     /v1/projects/{projectId}
exportProject             never       POST    /v1/projects/{projectId}/export
listProjectExports        safe        GET     /v1/projects/{projectId}/exports
getProjectExport          safe        GET     /v1/projects/{projectId}/exports/{exportId}
createTimelineInterchange never       POST    /v1/projects/{projectId}/timeline-interchange
getTimelineInterchange    safe        GET     /v1/timeline-interchange/{interchangeJobId}
remixProject              never       POST    /v1/projects/{projectId}/remix
listProjectRemixActions   safe        GET     /v1/projects/{projectId}/remix-actions
listTtsVoices             safe        GET     /v1/resources/tts-voices
listLanguages             safe        GET     /v1/resources/languages
generateText              never       POST    /v1/text/generate
generateImage             never       POST    /v1/tools/generate-image
generateVideoClip         never       POST    /v1/tools/generate-video-clip
generateMotionGraphic     never       POST    /v1/tools/generate-motion-graphic
textToSpeech              never       POST    /v1/tools/text-to-speech
generateSoundEffect       never       POST    /v1/tools/generate-sound-effect
generateMusic             never       POST    /v1/tools/generate-music
generateAvatar            never       POST    /v1/tools/generate-avatar
vectorizeImage            never       POST    /v1/tools/vectorize-image
removeImageBackground     never       POST    /v1/tools/remove-image-background
removeVideoBackground     never       POST    /v1/tools/remove-video-background
upscaleImage              never       POST    /v1/tools/upscale-image
upscaleVideo              never       POST    /v1/tools/upscale-video
image3dEffect             never       POST    /v1/tools/image-3d-effect
listToolExecutions        safe        GET     /v1/tools/executions
getToolExecutionInfo      safe        GET     /v1/tools/executions/{toolExecutionId}
cancelToolExecution       idempotent  POST    /v1/tools/executions/{toolExecutionId}/cancel
listWebhookEndpoints      safe        GET     /v1/webhooks/endpoints
createWebhookEndpoint     never       POST    /v1/webhooks/endpoints
deleteWebhookEndpoint     idempotent  DELETE  /v1/webhooks/endpoints/{endpointId}
scriptToVideo             never       POST    /v1/workflows/script-to-video
voiceoverToVideo          never       POST    /v1/workflows/voiceover-to-video
slideshowToVideo          never       POST    /v1/workflows/slideshow-to-video
promptToVideoClip         never       POST    /v1/workflows/prompt-to-video-clip
videoToVideo              never       POST    /v1/workflows/video-to-video
listWorkflowRuns          safe        GET     /v1/workflows/runs
getWorkflowRun            safe        GET     /v1/workflows/runs/{workflowRunId}
cancelWorkflowRun         idempotent  POST    /v1/workflows/runs/{workflowRunId}/cancel
"""
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


def test_every_operation_of_the_provider_is_described() -> None:
    expected = sorted(tuple(line.split()) for line in OPERATIONS.strip().splitlines())
    assert len(expected) == 62
    assert expected == sorted(
        (one.id, one.content["x-reelkit-retry"], one.method, one.path) for one in VIDEOGEN.operations.values()
    )


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
