from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    from .error_requirement_type import ErrorRequirementType


class ErrorRequirement(Model):
    """A plan or an add-on that is missing.

    Attributes:
        type (ErrorRequirementType | str): What is needed. Other values may appear.
        details (ErrorRequirementDetails | None): Free-form particulars. The keys are data, so never rename them.
    """

    _fields = {
        "type": "type",
        "details": "details",
    }
    __slots__ = (*_fields,)
    _nested = {
        "details": True,
    }

    type: ErrorRequirementType | str
    details: ErrorRequirementDetails | None

    def __init__(
        self,
        *,
        type: ErrorRequirementType | str,
        details: ErrorRequirementDetails | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "details": details,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            v = d.get("details")
            self.details = None if v is None else ErrorRequirementDetails._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .error_requirement_details import ErrorRequirementDetails  # noqa: E402
