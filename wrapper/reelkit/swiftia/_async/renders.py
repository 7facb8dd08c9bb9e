"""Swiftia: downloads of what was rendered."""

from __future__ import annotations

from swiftia_api.models import Render
from swiftia_api.resources.renders import AsyncRendersResource

from reelkit._resource.job import AsyncJob
from reelkit._transfers._async.downloads import AsyncDownloads
from reelkit._transfers.remote import Remote
from reelkit.swiftia._renders import RENDER, remote_of


class AsyncRenders(AsyncDownloads[AsyncJob[Render, Render] | Render | str], AsyncRendersResource):
    """Videos that are made of the shorts of a job; downloads wait until the render is done."""

    async def _locate(self, file: AsyncJob[Render, Render] | Render | str, *, fresh: bool) -> Remote:
        if isinstance(file, Render):
            return remote_of(file, None)
        job = file if isinstance(file, AsyncJob) else self.job(str(RENDER.check("file", file)))
        if fresh and job.done:
            await job.refresh()
        await job.wait()
        return remote_of(job.result, job.id)
