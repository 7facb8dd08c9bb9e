from typing import Literal

TemplateVisibilityInput = Literal["private", "workspace"]

TEMPLATE_VISIBILITY_INPUT_VALUES: set[TemplateVisibilityInput] = {
    "private",
    "workspace",
}


def check_template_visibility_input(value: str) -> TemplateVisibilityInput:
    if value in TEMPLATE_VISIBILITY_INPUT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMPLATE_VISIBILITY_INPUT_VALUES!r}")
