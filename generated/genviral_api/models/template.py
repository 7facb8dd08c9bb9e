from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .template_visibility import TemplateVisibility


class Template(Model):
    """A template of slideshows.

    Attributes:
        id (str): Unique id of the template.
        name (str): Name.
        visibility (str | TemplateVisibility): Who can use it.
        created_at (datetime.datetime): When it was created.
        updated_at (datetime.datetime): When it was last changed.
        config (TemplateConfig): What slideshows of a template are like.
        description (None | str): Description.
        preview_url (None | str): Where a preview is.
        use_count (int | None): How often it was used.
        last_used_at (datetime.datetime | None): When it was last used.
        is_owner (bool | None): Whether it is yours.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "visibility": "visibility",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "config": "config",
        "description": "description",
        "preview_url": "preview_url",
        "use_count": "use_count",
        "last_used_at": "last_used_at",
        "is_owner": "is_owner",
    }
    __slots__ = (*_fields,)
    _nested = {
        "config": False,
    }
    _key = "id"

    id: str
    name: str
    visibility: str | TemplateVisibility
    created_at: datetime.datetime
    updated_at: datetime.datetime
    config: TemplateConfig
    description: None | str
    preview_url: None | str
    use_count: int | None
    last_used_at: datetime.datetime | None
    is_owner: bool | None

    def __init__(
        self,
        *,
        id: str,
        name: str,
        visibility: str | TemplateVisibility,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        config: TemplateConfig,
        description: None | str | Null = None,
        preview_url: None | str | Null = None,
        use_count: int | None = None,
        last_used_at: datetime.datetime | None | Null = None,
        is_owner: bool | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "visibility": visibility,
                "created_at": created_at,
                "updated_at": updated_at,
                "config": config,
                "description": description,
                "preview_url": preview_url,
                "use_count": use_count,
                "last_used_at": last_used_at,
                "is_owner": is_owner,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d["visibility"]
            self.visibility = v if type(v) is str else text(v, "visibility")
            v = d["created_at"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "created_at")
            v = d["updated_at"]
            try:
                self.updated_at = from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = timestamp(v, "updated_at")
            self.config = TemplateConfig._read(d["config"])
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("preview_url")
            self.preview_url = v if v is None or type(v) is str else text(v, "preview_url")
            v = d.get("use_count")
            self.use_count = v if v is None or type(v) is int else integer(v, "use_count")
            v = d.get("last_used_at")
            try:
                self.last_used_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.last_used_at = None if v is None else timestamp(v, "last_used_at")
            v = d.get("is_owner")
            self.is_owner = v if v is None or type(v) is bool else boolean(v, "is_owner")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_config import TemplateConfig  # noqa: E402
