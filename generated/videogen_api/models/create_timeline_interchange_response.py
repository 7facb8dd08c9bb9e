from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateTimelineInterchangeResponse(Model):
    """A timeline interchange job that has been started.

    Attributes:
        interchange_job_id (str): Id to poll the job with.
    """

    _fields = {
        "interchange_job_id": "interchangeJobId",
    }
    __slots__ = (*_fields,)
    _key = "interchange_job_id"

    interchange_job_id: str

    def __init__(
        self,
        *,
        interchange_job_id: str,
    ) -> None:
        self._make(
            {
                "interchange_job_id": interchange_job_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["interchangeJobId"]
            self.interchange_job_id = v if type(v) is str else text(v, "interchangeJobId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
