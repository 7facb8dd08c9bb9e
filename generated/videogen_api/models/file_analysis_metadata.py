from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.analysis_loading_state import (
    AnalysisLoadingState,
    check_analysis_loading_state,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FileAnalysisMetadata")


@_attrs_define
class FileAnalysisMetadata:
    """Progress of the analysis that fills description and transcript.

    Attributes:
        analysis_loading_state (AnalysisLoadingState | str): State of the analysis. Other values may appear.
        analysis_progress_percentage (float): Progress of the current attempt, in percent.
        analysis_attempt_index (int | Unset): Attempts before this one. Only while the analysis runs.
    """

    analysis_loading_state: AnalysisLoadingState | str
    analysis_progress_percentage: float
    analysis_attempt_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        analysis_loading_state: str
        if isinstance(self.analysis_loading_state, str):
            analysis_loading_state = self.analysis_loading_state
        else:
            analysis_loading_state = self.analysis_loading_state

        analysis_progress_percentage = self.analysis_progress_percentage

        analysis_attempt_index = self.analysis_attempt_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "analysisLoadingState": analysis_loading_state,
                "analysisProgressPercentage": analysis_progress_percentage,
            }
        )
        if analysis_attempt_index is not UNSET:
            field_dict["analysisAttemptIndex"] = analysis_attempt_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_analysis_loading_state(data: object) -> AnalysisLoadingState | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                analysis_loading_state_type_0 = check_analysis_loading_state(data)

                return analysis_loading_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnalysisLoadingState | str, data)

        analysis_loading_state = _parse_analysis_loading_state(d.pop("analysisLoadingState"))

        analysis_progress_percentage = d.pop("analysisProgressPercentage")

        analysis_attempt_index = d.pop("analysisAttemptIndex", UNSET)

        file_analysis_metadata = cls(
            analysis_loading_state=analysis_loading_state,
            analysis_progress_percentage=analysis_progress_percentage,
            analysis_attempt_index=analysis_attempt_index,
        )

        file_analysis_metadata.additional_properties = d
        return file_analysis_metadata

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
