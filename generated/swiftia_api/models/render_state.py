from typing import Literal

RenderState = Literal["done", "error", "failed", "progress", "queued"]

RENDER_STATE_VALUES: set[RenderState] = {
    "done",
    "error",
    "failed",
    "progress",
    "queued",
}


def check_render_state(value: str) -> RenderState:
    if value in RENDER_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RENDER_STATE_VALUES!r}")
