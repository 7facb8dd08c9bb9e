from typing import Literal

AssistantActionKind = Literal["APPLY_EDIT", "APPROVE_PLAN", "GENERATE", "OPEN_IN_APP", "RUN_TOOL"]

ASSISTANT_ACTION_KIND_VALUES: set[AssistantActionKind] = {
    "APPLY_EDIT",
    "APPROVE_PLAN",
    "GENERATE",
    "OPEN_IN_APP",
    "RUN_TOOL",
}


def check_assistant_action_kind(value: str) -> AssistantActionKind:
    if value in ASSISTANT_ACTION_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSISTANT_ACTION_KIND_VALUES!r}")
