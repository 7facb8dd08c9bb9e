from typing import Literal

TemplateMode = Literal["ai", "manual"]

TEMPLATE_MODE_VALUES: set[TemplateMode] = {
    "ai",
    "manual",
}


def check_template_mode(value: str) -> TemplateMode:
    if value in TEMPLATE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMPLATE_MODE_VALUES!r}")
