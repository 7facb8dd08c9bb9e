from typing import Literal

VoiceGender = Literal["FEMALE", "MALE", "NEUTRAL"]

VOICE_GENDER_VALUES: set[VoiceGender] = {
    "FEMALE",
    "MALE",
    "NEUTRAL",
}


def check_voice_gender(value: str) -> VoiceGender:
    if value in VOICE_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VOICE_GENDER_VALUES!r}")
