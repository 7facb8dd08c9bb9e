from typing import Literal

ErrorRequirementType = Literal["purchase_add_on", "upgrade_plan"]

ERROR_REQUIREMENT_TYPE_VALUES: set[ErrorRequirementType] = {
    "purchase_add_on",
    "upgrade_plan",
}


def check_error_requirement_type(value: str) -> ErrorRequirementType:
    if value in ERROR_REQUIREMENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ERROR_REQUIREMENT_TYPE_VALUES!r}")
