from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class InstagramCollaborator(Model):
    """Another account that takes part in a post.

    Attributes:
        label (str): Name of the account.
    """

    _fields = {
        "label": "label",
    }
    __slots__ = (*_fields,)
    _is_map = True

    label: str

    def __init__(
        self,
        *,
        label: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "label": label,
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
            v = d["label"]
            self.label = v if type(v) is str else text(v, "label")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
