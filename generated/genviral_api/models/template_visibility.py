from typing import Literal

TemplateVisibility = Literal["private", "public", "workspace"]

TEMPLATE_VISIBILITY_VALUES: set[TemplateVisibility] = {
    "private",
    "public",
    "workspace",
}


def check_template_visibility(value: str) -> TemplateVisibility:
    if value in TEMPLATE_VISIBILITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMPLATE_VISIBILITY_VALUES!r}")
