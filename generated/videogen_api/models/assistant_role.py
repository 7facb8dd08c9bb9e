from typing import Literal

AssistantRole = Literal["assistant", "user"]

ASSISTANT_ROLE_VALUES: set[AssistantRole] = {
    "assistant",
    "user",
}


def check_assistant_role(value: str) -> AssistantRole:
    if value in ASSISTANT_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSISTANT_ROLE_VALUES!r}")
