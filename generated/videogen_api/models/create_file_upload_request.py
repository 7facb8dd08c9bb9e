from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.file_type import FileType, check_file_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.transcript import Transcript


T = TypeVar("T", bound="CreateFileUploadRequest")


@_attrs_define
class CreateFileUploadRequest:
    """A file about to be uploaded.

    Attributes:
        display_name (str): Name to show to people.
        type_ (FileType | Unset): Kind of media.
        is_temporary (bool | Unset): Keep the file for at least 24 hours only. The server's default is false.
        transcript (None | Transcript | Unset): Words of an audio or video file, if known already. Skips transcription.
        hide_from_ui (bool | Unset): Do not show the file in the web app. The server's default is false.
    """

    display_name: str
    type_: FileType | Unset = UNSET
    is_temporary: bool | Unset = UNSET
    transcript: None | Transcript | Unset = UNSET
    hide_from_ui: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.transcript import Transcript  # noqa: PLC0415

        display_name = self.display_name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        is_temporary = self.is_temporary

        transcript: dict[str, Any] | None | Unset
        if isinstance(self.transcript, Unset):
            transcript = UNSET
        elif isinstance(self.transcript, Transcript):
            transcript = self.transcript.to_dict()
        else:
            transcript = self.transcript

        hide_from_ui = self.hide_from_ui

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "displayName": display_name,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if is_temporary is not UNSET:
            field_dict["isTemporary"] = is_temporary
        if transcript is not UNSET:
            field_dict["transcript"] = transcript
        if hide_from_ui is not UNSET:
            field_dict["hideFromUi"] = hide_from_ui

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.transcript import Transcript  # noqa: PLC0415

        d = dict(src_dict)
        display_name = d.pop("displayName")

        _type_ = d.pop("type", UNSET)
        type_: FileType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_file_type(_type_)

        is_temporary = d.pop("isTemporary", UNSET)

        def _parse_transcript(data: object) -> None | Transcript | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                transcript_type_0 = Transcript.from_dict(data)

                return transcript_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Transcript | Unset, data)

        transcript = _parse_transcript(d.pop("transcript", UNSET))

        hide_from_ui = d.pop("hideFromUi", UNSET)

        create_file_upload_request = cls(
            display_name=display_name,
            type_=type_,
            is_temporary=is_temporary,
            transcript=transcript,
            hide_from_ui=hide_from_ui,
        )

        create_file_upload_request.additional_properties = d
        return create_file_upload_request

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
