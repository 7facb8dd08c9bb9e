from typing import Literal

SubToolMode = Literal["AUTO", "DISABLED", "ENABLED"]

SUB_TOOL_MODE_VALUES: set[SubToolMode] = {
    "AUTO",
    "DISABLED",
    "ENABLED",
}


def check_sub_tool_mode(value: str) -> SubToolMode:
    if value in SUB_TOOL_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUB_TOOL_MODE_VALUES!r}")
