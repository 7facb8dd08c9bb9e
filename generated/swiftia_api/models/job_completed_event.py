from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class JobCompletedEvent(Model):
    """A job that has completed, as its callback says; not signed, and not documented further.

    Attributes:
        id (str | None): Id of the job.
        job_id (str | None): Id of the job, in older responses.
        status (str | None): State of the job.
        title (None | str): Title.
        data (ShortsData | None): What a completed job made.
    """

    _fields = {
        "id": "id",
        "job_id": "jobId",
        "status": "status",
        "title": "title",
        "data": "data",
    }
    __slots__ = (*_fields,)
    _nested = {
        "data": True,
    }
    _key = "id"
    _is_map = True

    id: str | None
    job_id: str | None
    status: str | None
    title: None | str
    data: ShortsData | None

    def __init__(
        self,
        *,
        id: str | None = None,
        job_id: str | None = None,
        status: str | None = None,
        title: None | str | Null = None,
        data: ShortsData | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "job_id": job_id,
                "status": status,
                "title": title,
                "data": data,
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
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("jobId")
            self.job_id = v if v is None or type(v) is str else text(v, "jobId")
            v = d.get("status")
            self.status = v if v is None or type(v) is str else text(v, "status")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("data")
            self.data = None if v is None else ShortsData._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .shorts_data import ShortsData  # noqa: E402
