from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    from .analysis_loading_state import AnalysisLoadingState


class FileAnalysisMetadata(Model):
    """Progress of the analysis that fills description and transcript.

    Attributes:
        analysis_loading_state (AnalysisLoadingState | str): State of the analysis. Other values may appear.
        analysis_progress_percentage (float): Progress of the current attempt, in percent.
        analysis_attempt_index (int | None): Attempts before this one. Only while the analysis runs.
    """

    _fields = {
        "analysis_loading_state": "analysisLoadingState",
        "analysis_progress_percentage": "analysisProgressPercentage",
        "analysis_attempt_index": "analysisAttemptIndex",
    }
    __slots__ = (*_fields,)

    analysis_loading_state: AnalysisLoadingState | str
    analysis_progress_percentage: float
    analysis_attempt_index: int | None

    def __init__(
        self,
        *,
        analysis_loading_state: AnalysisLoadingState | str,
        analysis_progress_percentage: float,
        analysis_attempt_index: int | None = None,
    ) -> None:
        self._make(
            {
                "analysis_loading_state": analysis_loading_state,
                "analysis_progress_percentage": analysis_progress_percentage,
                "analysis_attempt_index": analysis_attempt_index,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["analysisLoadingState"]
            self.analysis_loading_state = v if type(v) is str else text(v, "analysisLoadingState")
            v = d["analysisProgressPercentage"]
            self.analysis_progress_percentage = (
                v
                if type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "analysisProgressPercentage")
            )
            v = d.get("analysisAttemptIndex")
            self.analysis_attempt_index = v if v is None or type(v) is int else integer(v, "analysisAttemptIndex")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
