from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .file_type import FileType


class CreateFileUploadRequest(Model):
    """A file about to be uploaded.

    Attributes:
        display_name (str): Name to show to people.
        type (FileType | None): Type of media.
        is_temporary (bool | None): Keep the file for at least 24 hours only. The server's default is false.
        transcript (None | Transcript): Words of an audio or video file, if known already, at least one. Skips
            transcription.
        hide_from_ui (bool | None): Do not show the file in the web app. The server's default is false.
    """

    _fields = {
        "display_name": "displayName",
        "type": "type",
        "is_temporary": "isTemporary",
        "transcript": "transcript",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)
    _nested = {
        "transcript": True,
    }

    display_name: str
    type: FileType | None
    is_temporary: bool | None
    transcript: None | Transcript
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        display_name: str,
        type: FileType | None = None,
        is_temporary: bool | None = None,
        transcript: None | Transcript | Null = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "display_name": display_name,
                "type": type,
                "is_temporary": is_temporary,
                "transcript": transcript,
                "hide_from_ui": hide_from_ui,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["displayName"]
            self.display_name = v if type(v) is str else text(v, "displayName")
            v = d.get("type")
            self.type = None if v is None else member(v, "type")
            v = d.get("isTemporary")
            self.is_temporary = v if v is None or type(v) is bool else boolean(v, "isTemporary")
            v = d.get("transcript")
            self.transcript = None if v is None else Transcript._read(v)
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .transcript import Transcript  # noqa: E402
