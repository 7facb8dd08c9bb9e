from typing import Literal

ModelQuality = Literal["HIGH", "LOW", "MAX", "STANDARD"]

MODEL_QUALITY_VALUES: set[ModelQuality] = {
    "HIGH",
    "LOW",
    "MAX",
    "STANDARD",
}


def check_model_quality(value: str) -> ModelQuality:
    if value in MODEL_QUALITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MODEL_QUALITY_VALUES!r}")
