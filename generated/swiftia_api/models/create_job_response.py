from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateJobResponse(Model):
    """The job that has started. One of the two ids is there.

    Attributes:
        id (str | None): Id of the job, in newer responses.
        job_id (str | None): Id of the job, in older responses.
        status (str | None): PROCESSING, where the response has a status.
    """

    _fields = {
        "id": "id",
        "job_id": "jobId",
        "status": "status",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str | None
    job_id: str | None
    status: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        job_id: str | None = None,
        status: str | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "job_id": job_id,
                "status": status,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("jobId")
            self.job_id = v if v is None or type(v) is str else text(v, "jobId")
            v = d.get("status")
            self.status = v if v is None or type(v) is str else text(v, "status")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
