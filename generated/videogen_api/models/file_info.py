from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, mismatch, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .file_scope import FileScope
    from .file_type import FileType


class FileInfo(Model):
    """A file with its analysis results and renditions. Only the id and the scope are always present.

    Attributes:
        file_id (str): Opaque id.
        scope (FileScope | str): Why the file exists and how long it is kept. Other values may appear.
        type (FileType | None | str): Type of media. Null until it has been detected. Other values may appear.
        display_name (str | None): Name to show to people.
        description (None | str): What the file shows, found by analysis.
        duration_seconds (float | None): Playing time in seconds. Null for images.
        transcript (None | str | Transcript): Spoken words, with times. Older responses have the plain text instead.
        transcript_text (None | str): Spoken words as plain text.
        download_url (None | str): Signed URL of the original. It may have expired. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of `downloadUrl`, in seconds since the Unix epoch.
        thumbnail_url (None | str): Signed URL of the thumbnail. It may have expired. Fetch it without the API key.
        thumbnail_url_expires_at (int | None): End of validity of `thumbnailUrl`, in seconds since the Unix epoch.
        thumbnail_source (FileSource | None): Still picture.
        preview_source (FileSource | None): Smaller rendition, 720p for video.
        download_source (FileSource | None): The original.
        hls_source (FileSource | None): Private HLS stream.
        is_public_preview_enabled (bool | None): Whether anyone may watch the file by its public URL.
        static_public_preview_source (FileSource | None): Permanent public copy. It never expires.
        public_hls_url (None | str): Public HLS stream, for video and audio while the public preview is on.
        public_playback_id (None | str): Id for the embeddable player, for video and audio while the public preview is
            on.
        source_tool_type (str | None): Tool that made the file. Only for tool outputs.
        source_tool_execution_id (str | None): Run of the tool that made the file. Only for tool outputs.
        file_analysis_metadata (FileAnalysisMetadata | None): Progress of the analysis that fills description and
            transcript.
    """

    _fields = {
        "file_id": "fileId",
        "scope": "scope",
        "type": "type",
        "display_name": "displayName",
        "description": "description",
        "duration_seconds": "durationSeconds",
        "transcript": "transcript",
        "transcript_text": "transcriptText",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "thumbnail_url": "thumbnailUrl",
        "thumbnail_url_expires_at": "thumbnailUrlExpiresAt",
        "thumbnail_source": "thumbnailSource",
        "preview_source": "previewSource",
        "download_source": "downloadSource",
        "hls_source": "hlsSource",
        "is_public_preview_enabled": "isPublicPreviewEnabled",
        "static_public_preview_source": "staticPublicPreviewSource",
        "public_hls_url": "publicHlsUrl",
        "public_playback_id": "publicPlaybackId",
        "source_tool_type": "sourceToolType",
        "source_tool_execution_id": "sourceToolExecutionId",
        "file_analysis_metadata": "fileAnalysisMetadata",
    }
    __slots__ = (*_fields,)
    _nested = {
        "transcript": True,
        "thumbnailSource": True,
        "previewSource": True,
        "downloadSource": True,
        "hlsSource": True,
        "staticPublicPreviewSource": True,
        "fileAnalysisMetadata": True,
    }
    _key = "file_id"

    file_id: str
    scope: FileScope | str
    type: FileType | None | str
    display_name: str | None
    description: None | str
    duration_seconds: float | None
    transcript: None | str | Transcript
    transcript_text: None | str
    download_url: None | str
    download_url_expires_at: int | None
    thumbnail_url: None | str
    thumbnail_url_expires_at: int | None
    thumbnail_source: FileSource | None
    preview_source: FileSource | None
    download_source: FileSource | None
    hls_source: FileSource | None
    is_public_preview_enabled: bool | None
    static_public_preview_source: FileSource | None
    public_hls_url: None | str
    public_playback_id: None | str
    source_tool_type: str | None
    source_tool_execution_id: str | None
    file_analysis_metadata: FileAnalysisMetadata | None

    def __init__(
        self,
        *,
        file_id: str,
        scope: FileScope | str,
        type: FileType | None | str | Null = None,
        display_name: str | None = None,
        description: None | str | Null = None,
        duration_seconds: float | None | Null = None,
        transcript: None | str | Transcript | Null = None,
        transcript_text: None | str | Null = None,
        download_url: None | str | Null = None,
        download_url_expires_at: int | None | Null = None,
        thumbnail_url: None | str | Null = None,
        thumbnail_url_expires_at: int | None | Null = None,
        thumbnail_source: FileSource | None | Null = None,
        preview_source: FileSource | None | Null = None,
        download_source: FileSource | None | Null = None,
        hls_source: FileSource | None | Null = None,
        is_public_preview_enabled: bool | None = None,
        static_public_preview_source: FileSource | None | Null = None,
        public_hls_url: None | str | Null = None,
        public_playback_id: None | str | Null = None,
        source_tool_type: str | None = None,
        source_tool_execution_id: str | None = None,
        file_analysis_metadata: FileAnalysisMetadata | None = None,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "scope": scope,
                "type": type,
                "display_name": display_name,
                "description": description,
                "duration_seconds": duration_seconds,
                "transcript": transcript,
                "transcript_text": transcript_text,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "thumbnail_url": thumbnail_url,
                "thumbnail_url_expires_at": thumbnail_url_expires_at,
                "thumbnail_source": thumbnail_source,
                "preview_source": preview_source,
                "download_source": download_source,
                "hls_source": hls_source,
                "is_public_preview_enabled": is_public_preview_enabled,
                "static_public_preview_source": static_public_preview_source,
                "public_hls_url": public_hls_url,
                "public_playback_id": public_playback_id,
                "source_tool_type": source_tool_type,
                "source_tool_execution_id": source_tool_execution_id,
                "file_analysis_metadata": file_analysis_metadata,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileId"]
            self.file_id = v if type(v) is str else text(v, "fileId")
            v = d["scope"]
            self.scope = v if type(v) is str else text(v, "scope")
            v = d.get("type")
            self.type = v if v is None or type(v) is str else text(v, "type")
            v = d.get("displayName")
            self.display_name = v if v is None or type(v) is str else text(v, "displayName")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("durationSeconds")
            self.duration_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "durationSeconds")
            )
            v = d.get("transcript")
            self.transcript = (
                v
                if v is None or type(v) is str
                else Transcript._read(v)
                if type(v) is dict
                else mismatch(v, "transcript", "a Transcript object or a string")
            )
            v = d.get("transcriptText")
            self.transcript_text = v if v is None or type(v) is str else text(v, "transcriptText")
            v = d.get("downloadUrl")
            self.download_url = v if v is None or type(v) is str else text(v, "downloadUrl")
            v = d.get("downloadUrlExpiresAt")
            self.download_url_expires_at = v if v is None or type(v) is int else integer(v, "downloadUrlExpiresAt")
            v = d.get("thumbnailUrl")
            self.thumbnail_url = v if v is None or type(v) is str else text(v, "thumbnailUrl")
            v = d.get("thumbnailUrlExpiresAt")
            self.thumbnail_url_expires_at = v if v is None or type(v) is int else integer(v, "thumbnailUrlExpiresAt")
            v = d.get("thumbnailSource")
            self.thumbnail_source = None if v is None else FileSource._read(v)
            v = d.get("previewSource")
            self.preview_source = None if v is None else FileSource._read(v)
            v = d.get("downloadSource")
            self.download_source = None if v is None else FileSource._read(v)
            v = d.get("hlsSource")
            self.hls_source = None if v is None else FileSource._read(v)
            v = d.get("isPublicPreviewEnabled")
            self.is_public_preview_enabled = v if v is None or type(v) is bool else boolean(v, "isPublicPreviewEnabled")
            v = d.get("staticPublicPreviewSource")
            self.static_public_preview_source = None if v is None else FileSource._read(v)
            v = d.get("publicHlsUrl")
            self.public_hls_url = v if v is None or type(v) is str else text(v, "publicHlsUrl")
            v = d.get("publicPlaybackId")
            self.public_playback_id = v if v is None or type(v) is str else text(v, "publicPlaybackId")
            v = d.get("sourceToolType")
            self.source_tool_type = v if v is None or type(v) is str else text(v, "sourceToolType")
            v = d.get("sourceToolExecutionId")
            self.source_tool_execution_id = v if v is None or type(v) is str else text(v, "sourceToolExecutionId")
            v = d.get("fileAnalysisMetadata")
            self.file_analysis_metadata = None if v is None else FileAnalysisMetadata._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file_analysis_metadata import FileAnalysisMetadata  # noqa: E402
from .file_source import FileSource  # noqa: E402
from .transcript import Transcript  # noqa: E402
