from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="TranscriptWord")


@_attrs_define
class TranscriptWord:
    """One spoken word.

    Attributes:
        start_seconds (float): Start in seconds from the beginning of the file.
        end_seconds (float): End in seconds from the beginning of the file, later than the start.
        word (str): The word.
    """

    start_seconds: float
    end_seconds: float
    word: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_seconds = self.start_seconds

        end_seconds = self.end_seconds

        word = self.word

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startSeconds": start_seconds,
                "endSeconds": end_seconds,
                "word": word,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start_seconds = d.pop("startSeconds")

        end_seconds = d.pop("endSeconds")

        word = d.pop("word")

        transcript_word = cls(
            start_seconds=start_seconds,
            end_seconds=end_seconds,
            word=word,
        )

        transcript_word.additional_properties = d
        return transcript_word

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
