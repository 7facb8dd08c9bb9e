# Derived from ../_async/renders.py by `make generate`; edit that one.
"""Swiftia: downloads of what was rendered."""

from __future__ import annotations

from swiftia_api.models import Render
from swiftia_api.resources.renders import RendersResource

from reelkit._resource.job import Job
from reelkit._transfers._sync.downloads import Downloads
from reelkit._transfers.remote import Remote
from reelkit.swiftia._renders import RENDER, remote_of


class Renders(Downloads[Job[Render, Render] | Render | str], RendersResource):
    """Videos that are made of the shorts of a job; downloads wait until the render is done."""

    def _locate(self, file: Job[Render, Render] | Render | str, *, fresh: bool) -> Remote:
        if isinstance(file, Render):
            return remote_of(file, None)
        job = file if isinstance(file, Job) else self.job(str(RENDER.check("file", file)))
        if fresh and job.done:
            job.refresh()
        job.wait()
        return remote_of(job.result, job.id)
