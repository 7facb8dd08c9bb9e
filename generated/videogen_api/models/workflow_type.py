from typing import Literal

WorkflowType = Literal[
    "PROMPT_TO_VIDEO_CLIP", "SCRIPT_TO_VIDEO", "SLIDESHOW_TO_VIDEO", "STORYBOARD_TO_VIDEO", "VOICEOVER_TO_VIDEO"
]

WORKFLOW_TYPE_VALUES: set[WorkflowType] = {
    "PROMPT_TO_VIDEO_CLIP",
    "SCRIPT_TO_VIDEO",
    "SLIDESHOW_TO_VIDEO",
    "STORYBOARD_TO_VIDEO",
    "VOICEOVER_TO_VIDEO",
}


def check_workflow_type(value: str) -> WorkflowType:
    if value in WORKFLOW_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKFLOW_TYPE_VALUES!r}")
