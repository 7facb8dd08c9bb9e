from typing import Literal

YesOrNo = Literal["no", "yes"]

YES_OR_NO_VALUES: set[YesOrNo] = {
    "no",
    "yes",
}


def check_yes_or_no(value: str) -> YesOrNo:
    if value in YES_OR_NO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YES_OR_NO_VALUES!r}")
