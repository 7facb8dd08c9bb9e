from typing import Literal

AssistantDecision = Literal["APPROVE", "REJECT"]

ASSISTANT_DECISION_VALUES: set[AssistantDecision] = {
    "APPROVE",
    "REJECT",
}


def check_assistant_decision(value: str) -> AssistantDecision:
    if value in ASSISTANT_DECISION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ASSISTANT_DECISION_VALUES!r}")
