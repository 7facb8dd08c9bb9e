from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, number, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus


class ShortsJob(Model):
    """A job that cuts a video into shorts.

    Attributes:
        status (JobStatus | None | str): State of the job. Other values may appear, and mean that it is still under way.
        id (str | None): Id of the job. Older responses have `jobId` instead.
        job_id (str | None): Id of the job, in older responses.
        title (None | str): Title.
        cost (float | None): Cost in credits.
        cost_break_down (CostBreakDown | None): Cost by step, in credits.
        source (None | str): API or WEB_APP.
        progress (float | None): Percent, 0 to 100.
        created_at (datetime.datetime | None): Time of creation, in older responses.
        data (ShortsData | None): What a completed job made.
        shorts (list[Short] | None): The shorts, where the response has them here.
    """

    _fields = {
        "status": "status",
        "id": "id",
        "job_id": "jobId",
        "title": "title",
        "cost": "cost",
        "cost_break_down": "costBreakDown",
        "source": "source",
        "progress": "progress",
        "created_at": "createdAt",
        "data": "data",
        "shorts": "shorts",
    }
    __slots__ = (*_fields,)
    _nested = {
        "costBreakDown": True,
        "data": True,
        "shorts": True,
    }
    _nullable = frozenset(
        {
            "status",
        }
    )
    _key = "id"

    status: JobStatus | None | str
    id: str | None
    job_id: str | None
    title: None | str
    cost: float | None
    cost_break_down: CostBreakDown | None
    source: None | str
    progress: float | None
    created_at: datetime.datetime | None
    data: ShortsData | None
    shorts: list[Short] | None

    def __init__(
        self,
        *,
        status: JobStatus | None | str,
        id: str | None = None,
        job_id: str | None = None,
        title: None | str | Null = None,
        cost: float | None | Null = None,
        cost_break_down: CostBreakDown | None | Null = None,
        source: None | str | Null = None,
        progress: float | None = None,
        created_at: datetime.datetime | None = None,
        data: ShortsData | None = None,
        shorts: list[Short] | None = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "id": id,
                "job_id": job_id,
                "title": title,
                "cost": cost,
                "cost_break_down": cost_break_down,
                "source": source,
                "progress": progress,
                "created_at": created_at,
                "data": data,
                "shorts": shorts,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["status"]
            self.status = v if v is None or type(v) is str else text(v, "status")
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("jobId")
            self.job_id = v if v is None or type(v) is str else text(v, "jobId")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("cost")
            self.cost = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "cost")
            v = d.get("costBreakDown")
            self.cost_break_down = None if v is None else CostBreakDown._read(v)
            v = d.get("source")
            self.source = v if v is None or type(v) is str else text(v, "source")
            v = d.get("progress")
            self.progress = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progress")
            )
            v = d.get("createdAt")
            try:
                self.created_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.created_at = None if v is None else timestamp(v, "createdAt")
            v = d.get("data")
            self.data = None if v is None else ShortsData._read(v)
            v = d.get("shorts")
            self.shorts = None if v is None else [Short._read(i) for i in v] if type(v) is list else array(v, "shorts")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .cost_break_down import CostBreakDown  # noqa: E402
from .short import Short  # noqa: E402
from .shorts_data import ShortsData  # noqa: E402
