from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateBrandPresetRequest(Model):
    """A style to store. The fields are those that the list shows.

    Attributes:
        name (str): Name.
        description (str | None): Free text.
        preset (str | None): Built-in style to begin with, such as VIRAL.
        size (RenderSize | None): Frame size of the video. Some plans only.
        options (RenderOptions | None): Style of a render.
        is_active (bool | None): Whether it can be used.
        is_default (bool | None): Whether renders follow it that name no style.
    """

    _fields = {
        "name": "name",
        "description": "description",
        "preset": "preset",
        "size": "size",
        "options": "options",
        "is_active": "isActive",
        "is_default": "isDefault",
    }
    __slots__ = (*_fields,)
    _nested = {
        "size": True,
        "options": True,
    }
    _is_map = True

    name: str
    description: str | None
    preset: str | None
    size: RenderSize | None
    options: RenderOptions | None
    is_active: bool | None
    is_default: bool | None

    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        preset: str | None = None,
        size: RenderSize | None = None,
        options: RenderOptions | None = None,
        is_active: bool | None = None,
        is_default: bool | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "description": description,
                "preset": preset,
                "size": size,
                "options": options,
                "is_active": is_active,
                "is_default": is_default,
            },
            additional_properties,
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
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
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .render_options import RenderOptions  # noqa: E402
from .render_size import RenderSize  # noqa: E402
