from typing import Literal

TextJustification = Literal["CENTER", "LEFT", "RIGHT"]

TEXT_JUSTIFICATION_VALUES: set[TextJustification] = {
    "CENTER",
    "LEFT",
    "RIGHT",
}


def check_text_justification(value: str) -> TextJustification:
    if value in TEXT_JUSTIFICATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_JUSTIFICATION_VALUES!r}")
