from typing import Literal

InterchangeFormat = Literal["FCPXML", "OTIO", "PREMIERE_XML", "SRT"]

INTERCHANGE_FORMAT_VALUES: set[InterchangeFormat] = {
    "FCPXML",
    "OTIO",
    "PREMIERE_XML",
    "SRT",
}


def check_interchange_format(value: str) -> InterchangeFormat:
    if value in INTERCHANGE_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INTERCHANGE_FORMAT_VALUES!r}")
