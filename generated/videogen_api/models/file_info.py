from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.file_scope import FileScope, check_file_scope
from ..models.file_type import FileType, check_file_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_analysis_metadata import FileAnalysisMetadata
    from ..models.file_source import FileSource
    from ..models.transcript import Transcript


T = TypeVar("T", bound="FileInfo")


@_attrs_define
class FileInfo:
    """A file with its analysis results and renditions. Only the id and the scope are always present.

    Attributes:
        file_id (str): Opaque id.
        scope (FileScope | str): Why the file exists and how long it is kept. Other values may appear.
        type_ (FileType | None | str | Unset): Kind of media. Null until it has been detected. Other values may appear.
        display_name (str | Unset): Name to show to people.
        description (None | str | Unset): What the file shows, found by analysis.
        duration_seconds (float | None | Unset): Playing time in seconds. Null for images.
        transcript (None | str | Transcript | Unset): Spoken words, with times. Older answers carry the plain text
            instead.
        transcript_text (None | str | Unset): Spoken words as plain text.
        download_url (None | str | Unset): Signed URL of the original. It may have expired. Fetch it without the API
            key.
        download_url_expires_at (float | None | Unset): End of validity of `downloadUrl`, in seconds since the Unix
            epoch.
        thumbnail_url (None | str | Unset): Signed URL of the thumbnail. It may have expired. Fetch it without the API
            key.
        thumbnail_url_expires_at (float | None | Unset): End of validity of `thumbnailUrl`, in seconds since the Unix
            epoch.
        thumbnail_source (FileSource | None | Unset): Still picture.
        preview_source (FileSource | None | Unset): Smaller rendition, 720p for video.
        download_source (FileSource | None | Unset): The original.
        hls_source (FileSource | None | Unset): Private HLS stream.
        is_public_preview_enabled (bool | Unset): Whether anyone may watch the file by its public URL.
        static_public_preview_source (FileSource | None | Unset): Permanent public copy. It never expires.
        public_hls_url (None | str | Unset): Public HLS stream, for video and audio while the public preview is on.
        public_playback_id (None | str | Unset): Id for the embeddable player, for video and audio while the public
            preview is on.
        source_tool_type (str | Unset): Tool that made the file. Only for tool outputs.
        source_tool_execution_id (str | Unset): Run of the tool that made the file. Only for tool outputs.
        file_analysis_metadata (FileAnalysisMetadata | Unset): Progress of the analysis that fills description and
            transcript.
    """

    file_id: str
    scope: FileScope | str
    type_: FileType | None | str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    duration_seconds: float | None | Unset = UNSET
    transcript: None | str | Transcript | Unset = UNSET
    transcript_text: None | str | Unset = UNSET
    download_url: None | str | Unset = UNSET
    download_url_expires_at: float | None | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    thumbnail_url_expires_at: float | None | Unset = UNSET
    thumbnail_source: FileSource | None | Unset = UNSET
    preview_source: FileSource | None | Unset = UNSET
    download_source: FileSource | None | Unset = UNSET
    hls_source: FileSource | None | Unset = UNSET
    is_public_preview_enabled: bool | Unset = UNSET
    static_public_preview_source: FileSource | None | Unset = UNSET
    public_hls_url: None | str | Unset = UNSET
    public_playback_id: None | str | Unset = UNSET
    source_tool_type: str | Unset = UNSET
    source_tool_execution_id: str | Unset = UNSET
    file_analysis_metadata: FileAnalysisMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_source import FileSource  # noqa: PLC0415
        from ..models.transcript import Transcript  # noqa: PLC0415

        file_id = self.file_id

        scope: str
        if isinstance(self.scope, str):
            scope = self.scope
        else:
            scope = self.scope

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        display_name = self.display_name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        duration_seconds: float | None | Unset
        if isinstance(self.duration_seconds, Unset):
            duration_seconds = UNSET
        else:
            duration_seconds = self.duration_seconds

        transcript: dict[str, Any] | None | str | Unset
        if isinstance(self.transcript, Unset):
            transcript = UNSET
        elif isinstance(self.transcript, Transcript):
            transcript = self.transcript.to_dict()
        else:
            transcript = self.transcript

        transcript_text: None | str | Unset
        if isinstance(self.transcript_text, Unset):
            transcript_text = UNSET
        else:
            transcript_text = self.transcript_text

        download_url: None | str | Unset
        if isinstance(self.download_url, Unset):
            download_url = UNSET
        else:
            download_url = self.download_url

        download_url_expires_at: float | None | Unset
        if isinstance(self.download_url_expires_at, Unset):
            download_url_expires_at = UNSET
        else:
            download_url_expires_at = self.download_url_expires_at

        thumbnail_url: None | str | Unset
        if isinstance(self.thumbnail_url, Unset):
            thumbnail_url = UNSET
        else:
            thumbnail_url = self.thumbnail_url

        thumbnail_url_expires_at: float | None | Unset
        if isinstance(self.thumbnail_url_expires_at, Unset):
            thumbnail_url_expires_at = UNSET
        else:
            thumbnail_url_expires_at = self.thumbnail_url_expires_at

        thumbnail_source: dict[str, Any] | None | Unset
        if isinstance(self.thumbnail_source, Unset):
            thumbnail_source = UNSET
        elif isinstance(self.thumbnail_source, FileSource):
            thumbnail_source = self.thumbnail_source.to_dict()
        else:
            thumbnail_source = self.thumbnail_source

        preview_source: dict[str, Any] | None | Unset
        if isinstance(self.preview_source, Unset):
            preview_source = UNSET
        elif isinstance(self.preview_source, FileSource):
            preview_source = self.preview_source.to_dict()
        else:
            preview_source = self.preview_source

        download_source: dict[str, Any] | None | Unset
        if isinstance(self.download_source, Unset):
            download_source = UNSET
        elif isinstance(self.download_source, FileSource):
            download_source = self.download_source.to_dict()
        else:
            download_source = self.download_source

        hls_source: dict[str, Any] | None | Unset
        if isinstance(self.hls_source, Unset):
            hls_source = UNSET
        elif isinstance(self.hls_source, FileSource):
            hls_source = self.hls_source.to_dict()
        else:
            hls_source = self.hls_source

        is_public_preview_enabled = self.is_public_preview_enabled

        static_public_preview_source: dict[str, Any] | None | Unset
        if isinstance(self.static_public_preview_source, Unset):
            static_public_preview_source = UNSET
        elif isinstance(self.static_public_preview_source, FileSource):
            static_public_preview_source = self.static_public_preview_source.to_dict()
        else:
            static_public_preview_source = self.static_public_preview_source

        public_hls_url: None | str | Unset
        if isinstance(self.public_hls_url, Unset):
            public_hls_url = UNSET
        else:
            public_hls_url = self.public_hls_url

        public_playback_id: None | str | Unset
        if isinstance(self.public_playback_id, Unset):
            public_playback_id = UNSET
        else:
            public_playback_id = self.public_playback_id

        source_tool_type = self.source_tool_type

        source_tool_execution_id = self.source_tool_execution_id

        file_analysis_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file_analysis_metadata, Unset):
            file_analysis_metadata = self.file_analysis_metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fileId": file_id,
                "scope": scope,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if duration_seconds is not UNSET:
            field_dict["durationSeconds"] = duration_seconds
        if transcript is not UNSET:
            field_dict["transcript"] = transcript
        if transcript_text is not UNSET:
            field_dict["transcriptText"] = transcript_text
        if download_url is not UNSET:
            field_dict["downloadUrl"] = download_url
        if download_url_expires_at is not UNSET:
            field_dict["downloadUrlExpiresAt"] = download_url_expires_at
        if thumbnail_url is not UNSET:
            field_dict["thumbnailUrl"] = thumbnail_url
        if thumbnail_url_expires_at is not UNSET:
            field_dict["thumbnailUrlExpiresAt"] = thumbnail_url_expires_at
        if thumbnail_source is not UNSET:
            field_dict["thumbnailSource"] = thumbnail_source
        if preview_source is not UNSET:
            field_dict["previewSource"] = preview_source
        if download_source is not UNSET:
            field_dict["downloadSource"] = download_source
        if hls_source is not UNSET:
            field_dict["hlsSource"] = hls_source
        if is_public_preview_enabled is not UNSET:
            field_dict["isPublicPreviewEnabled"] = is_public_preview_enabled
        if static_public_preview_source is not UNSET:
            field_dict["staticPublicPreviewSource"] = static_public_preview_source
        if public_hls_url is not UNSET:
            field_dict["publicHlsUrl"] = public_hls_url
        if public_playback_id is not UNSET:
            field_dict["publicPlaybackId"] = public_playback_id
        if source_tool_type is not UNSET:
            field_dict["sourceToolType"] = source_tool_type
        if source_tool_execution_id is not UNSET:
            field_dict["sourceToolExecutionId"] = source_tool_execution_id
        if file_analysis_metadata is not UNSET:
            field_dict["fileAnalysisMetadata"] = file_analysis_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file_analysis_metadata import FileAnalysisMetadata  # noqa: PLC0415
        from ..models.file_source import FileSource  # noqa: PLC0415
        from ..models.transcript import Transcript  # noqa: PLC0415

        d = dict(src_dict)
        file_id = d.pop("fileId")

        def _parse_scope(data: object) -> FileScope | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                scope_type_0 = check_file_scope(data)

                return scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileScope | str, data)

        scope = _parse_scope(d.pop("scope"))

        def _parse_type_(data: object) -> FileType | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_file_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileType | None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        display_name = d.pop("displayName", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_duration_seconds(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        duration_seconds = _parse_duration_seconds(d.pop("durationSeconds", UNSET))

        def _parse_transcript(data: object) -> None | str | Transcript | Unset:
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
            return cast(None | str | Transcript | Unset, data)

        transcript = _parse_transcript(d.pop("transcript", UNSET))

        def _parse_transcript_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        transcript_text = _parse_transcript_text(d.pop("transcriptText", UNSET))

        def _parse_download_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        download_url = _parse_download_url(d.pop("downloadUrl", UNSET))

        def _parse_download_url_expires_at(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        download_url_expires_at = _parse_download_url_expires_at(d.pop("downloadUrlExpiresAt", UNSET))

        def _parse_thumbnail_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thumbnail_url = _parse_thumbnail_url(d.pop("thumbnailUrl", UNSET))

        def _parse_thumbnail_url_expires_at(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        thumbnail_url_expires_at = _parse_thumbnail_url_expires_at(d.pop("thumbnailUrlExpiresAt", UNSET))

        def _parse_thumbnail_source(data: object) -> FileSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                thumbnail_source_type_0 = FileSource.from_dict(data)

                return thumbnail_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileSource | None | Unset, data)

        thumbnail_source = _parse_thumbnail_source(d.pop("thumbnailSource", UNSET))

        def _parse_preview_source(data: object) -> FileSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                preview_source_type_0 = FileSource.from_dict(data)

                return preview_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileSource | None | Unset, data)

        preview_source = _parse_preview_source(d.pop("previewSource", UNSET))

        def _parse_download_source(data: object) -> FileSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                download_source_type_0 = FileSource.from_dict(data)

                return download_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileSource | None | Unset, data)

        download_source = _parse_download_source(d.pop("downloadSource", UNSET))

        def _parse_hls_source(data: object) -> FileSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                hls_source_type_0 = FileSource.from_dict(data)

                return hls_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileSource | None | Unset, data)

        hls_source = _parse_hls_source(d.pop("hlsSource", UNSET))

        is_public_preview_enabled = d.pop("isPublicPreviewEnabled", UNSET)

        def _parse_static_public_preview_source(data: object) -> FileSource | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                static_public_preview_source_type_0 = FileSource.from_dict(data)

                return static_public_preview_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileSource | None | Unset, data)

        static_public_preview_source = _parse_static_public_preview_source(d.pop("staticPublicPreviewSource", UNSET))

        def _parse_public_hls_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_hls_url = _parse_public_hls_url(d.pop("publicHlsUrl", UNSET))

        def _parse_public_playback_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_playback_id = _parse_public_playback_id(d.pop("publicPlaybackId", UNSET))

        source_tool_type = d.pop("sourceToolType", UNSET)

        source_tool_execution_id = d.pop("sourceToolExecutionId", UNSET)

        _file_analysis_metadata = d.pop("fileAnalysisMetadata", UNSET)
        file_analysis_metadata: FileAnalysisMetadata | Unset
        if isinstance(_file_analysis_metadata, Unset):
            file_analysis_metadata = UNSET
        else:
            file_analysis_metadata = FileAnalysisMetadata.from_dict(_file_analysis_metadata)

        file_info = cls(
            file_id=file_id,
            scope=scope,
            type_=type_,
            display_name=display_name,
            description=description,
            duration_seconds=duration_seconds,
            transcript=transcript,
            transcript_text=transcript_text,
            download_url=download_url,
            download_url_expires_at=download_url_expires_at,
            thumbnail_url=thumbnail_url,
            thumbnail_url_expires_at=thumbnail_url_expires_at,
            thumbnail_source=thumbnail_source,
            preview_source=preview_source,
            download_source=download_source,
            hls_source=hls_source,
            is_public_preview_enabled=is_public_preview_enabled,
            static_public_preview_source=static_public_preview_source,
            public_hls_url=public_hls_url,
            public_playback_id=public_playback_id,
            source_tool_type=source_tool_type,
            source_tool_execution_id=source_tool_execution_id,
            file_analysis_metadata=file_analysis_metadata,
        )

        file_info.additional_properties = d
        return file_info

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
