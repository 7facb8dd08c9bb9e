from typing import Literal

AnalysisLoadingState = Literal["FULFILLED", "LOADING", "REJECTED", "UNATTEMPTED"]

ANALYSIS_LOADING_STATE_VALUES: set[AnalysisLoadingState] = {
    "FULFILLED",
    "LOADING",
    "REJECTED",
    "UNATTEMPTED",
}


def check_analysis_loading_state(value: str) -> AnalysisLoadingState:
    if value in ANALYSIS_LOADING_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANALYSIS_LOADING_STATE_VALUES!r}")
