from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .project_status import ProjectStatus


class ProjectResponse(Model):
    """A project, which is a video with its sources.

    Attributes:
        project_id (str): Opaque id.
        title (str): Title to show to people.
        aspect_ratio (AspectRatio): Shape of a picture, as a ratio and not in pixels.
        status (ProjectStatus | str): State of the project. Other values may appear.
        created_at (int | str): When it was created, in seconds since the Unix epoch. Older responses have ISO 8601
            text.
        updated_at (int | str): When it was last changed, in seconds since the Unix epoch. Older responses have ISO 8601
            text.
        project_url (str): Address of the project in the web app, for the team.
        assistant_id (None | str): Id of the chat about the project. Null or absent for old projects.
    """

    _fields = {
        "project_id": "projectId",
        "title": "title",
        "aspect_ratio": "aspectRatio",
        "status": "status",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "project_url": "projectUrl",
        "assistant_id": "assistantId",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": False,
    }
    _key = "project_id"

    project_id: str
    title: str
    aspect_ratio: AspectRatio
    status: ProjectStatus | str
    created_at: int | str
    updated_at: int | str
    project_url: str
    assistant_id: None | str

    def __init__(
        self,
        *,
        project_id: str,
        title: str,
        aspect_ratio: AspectRatio,
        status: ProjectStatus | str,
        created_at: int | str,
        updated_at: int | str,
        project_url: str,
        assistant_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "project_id": project_id,
                "title": title,
                "aspect_ratio": aspect_ratio,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
                "project_url": project_url,
                "assistant_id": assistant_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["title"]
            self.title = v if type(v) is str else text(v, "title")
            self.aspect_ratio = AspectRatio._read(d["aspectRatio"])
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["createdAt"]
            self.created_at = (
                v if type(v) is int or type(v) is str else mismatch(v, "createdAt", "an integer or a string")
            )
            v = d["updatedAt"]
            self.updated_at = (
                v if type(v) is int or type(v) is str else mismatch(v, "updatedAt", "an integer or a string")
            )
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d.get("assistantId")
            self.assistant_id = v if v is None or type(v) is str else text(v, "assistantId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .aspect_ratio import AspectRatio  # noqa: E402
