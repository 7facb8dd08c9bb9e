from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class BrandPreset(Model):
    """A style that the organization has stored for its renders.

    Attributes:
        id (str): Id of the brand preset.
        name (str | None): Name.
        description (None | str): Free text.
        preset (None | str): Built-in style that it begins with.
        size (None | RenderSize): Frame size of the video.
        options (None | RenderOptions): Style of the render.
        is_active (bool | None): Whether it can be used.
        is_default (bool | None): Whether renders follow it that name no style, if it is active.
        created_at (datetime.datetime | None): Time of creation.
        updated_at (datetime.datetime | None): Time of the last change.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "description": "description",
        "preset": "preset",
        "size": "size",
        "options": "options",
        "is_active": "isActive",
        "is_default": "isDefault",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }
    __slots__ = (*_fields,)
    _nested = {
        "size": True,
        "options": True,
    }
    _key = "id"

    id: str
    name: str | None
    description: None | str
    preset: None | str
    size: None | RenderSize
    options: None | RenderOptions
    is_active: bool | None
    is_default: bool | None
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        description: None | str | Null = None,
        preset: None | str | Null = None,
        size: None | RenderSize | Null = None,
        options: None | RenderOptions | Null = None,
        is_active: bool | None = None,
        is_default: bool | None = None,
        created_at: datetime.datetime | None = None,
        updated_at: datetime.datetime | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "description": description,
                "preset": preset,
                "size": size,
                "options": options,
                "is_active": is_active,
                "is_default": is_default,
                "created_at": created_at,
                "updated_at": updated_at,
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
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("preset")
            self.preset = v if v is None or type(v) is str else text(v, "preset")
            v = d.get("size")
            self.size = None if v is None else RenderSize._read(v)
            v = d.get("options")
            self.options = None if v is None else RenderOptions._read(v)
            v = d.get("isActive")
            self.is_active = v if v is None or type(v) is bool else boolean(v, "isActive")
            v = d.get("isDefault")
            self.is_default = v if v is None or type(v) is bool else boolean(v, "isDefault")
            v = d.get("createdAt")
            try:
                self.created_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.created_at = None if v is None else timestamp(v, "createdAt")
            v = d.get("updatedAt")
            try:
                self.updated_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = None if v is None else timestamp(v, "updatedAt")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .render_options import RenderOptions  # noqa: E402
from .render_size import RenderSize  # noqa: E402
