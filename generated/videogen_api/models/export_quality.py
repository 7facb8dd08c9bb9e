from typing import Literal

ExportQuality = Literal["FULL_HIGH", "HIGH", "STANDARD", "ULTRA_HIGH"]

EXPORT_QUALITY_VALUES: set[ExportQuality] = {
    "FULL_HIGH",
    "HIGH",
    "STANDARD",
    "ULTRA_HIGH",
}


def check_export_quality(value: str) -> ExportQuality:
    if value in EXPORT_QUALITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPORT_QUALITY_VALUES!r}")
