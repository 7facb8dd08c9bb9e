"""Videos that are made of the shorts of a job. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.brand_preset import BrandPreset
    from ..models.create_render_response import CreateRenderResponse
    from ..models.render import Render
    from ..models.render_options import RenderOptions
    from ..models.render_size import RenderSize
    from ..models.short import Short
    from ..models.shorts_job import ShortsJob

__all__ = ("AsyncRendersResource", "RendersResource")

SCHEMAS = f"{__package__}._schemas"


def _read_create(received: Response) -> CreateRenderResponse:
    from ..api.renders import create_render

    return create_render.read(received)


def _create_id(response: CreateRenderResponse) -> object:
    return response.render_id


def _create_result(state: Render) -> Render:
    return state


def _read_get(received: Response) -> Render:
    from ..api.renders import get_render

    response = get_render.read(received)
    return response


def _poll_get_render(received: Response) -> Render:
    from ..api.renders import get_render

    return get_render.read(received)


def _poll_get_render_state(state: Render) -> object:
    return state.type or state.code


def _poll_get_render_error(state: Render) -> object:
    return state.message


def _poll_get_render_progress(state: Render) -> object:
    return state.progress


_POLL_GET_RENDER = PollEndpoint(
    Endpoint(
        OPERATIONS["get_render"],
        _poll_get_render,
        (Argument("render", "renderId", "path", rules.Text(1), required=True),),
    ),
    phases={
        "queued": "pending",
        "progress": "pending",
        "done": "succeeded",
        "error": "failed",
        "failed": "failed",
        "RENDERING_ERROR": "failed",
    },
    state=_poll_get_render_state,
    error=_poll_get_render_error,
    progress=_poll_get_render_progress,
    whole=1,
)


def _job_of(state: Render) -> Render:
    return state


_JOB_KIND = JobKind(_POLL_GET_RENDER, _job_of)


_CREATE = JobEndpoint(
    Endpoint(
        OPERATIONS["create_render"],
        _read_create,
        (
            Argument(
                "job",
                "id",
                "body",
                rules.ObjectId({"ShortsJob": "id"}, rules.Text(shortest=1), __name__),
                required=True,
            ),
            Argument(
                "short",
                "target",
                "body",
                rules.ObjectId(
                    {"Short": "id"},
                    nested.AnyOf(
                        (
                            rules.Text(),
                            rules.Number(whole=True),
                        )
                    ),
                    __name__,
                ),
                required=True,
            ),
            Argument("type", "type", "body", rules.Text()),
            Argument(
                "brand_preset", "brandPresetId", "body", rules.ObjectId({"BrandPreset": "id"}, rules.Text(), __name__)
            ),
            Argument("preset", "preset", "body", rules.Text()),
            Argument("size", "size", "body", nested.Named(SCHEMAS, "RENDER_SIZE")),
            Argument("options", "options", "body", nested.Named(SCHEMAS, "RENDER_OPTIONS")),
        ),
        body=True,
    ),
    _create_id,
    JobKind(_POLL_GET_RENDER, _create_result),
)
_GET = Endpoint(
    OPERATIONS["get_render"],
    _read_get,
    (Argument("render", "renderId", "path", rules.Text(1), required=True),),
)


class RendersResource(SyncResource):
    """Videos that are made of the shorts of a job."""

    def create(
        self,
        *,
        job: ShortsJob | str | UUID,
        short: Short | str | UUID | int,
        type: str | None = None,
        brand_preset: BrandPreset | str | UUID | None = None,
        preset: str | None = None,
        size: RenderSize | Mapping[str, object] | None = None,
        options: RenderOptions | Mapping[str, object] | None = None,
    ) -> Job[Render, Render]:
        """Render a short.

        Queues the rendering of one short of a completed job as an MP4. Every call is a new render, so it is
        never retried. The style is that of `brand_preset`, else of `preset`, else of the organization's
        default brand preset if there is one, else the platform's; `options` override all of these, field by
        field.

        Args:
            job: Job that has completed.
            short: Short of that job.
            type: What to make; `shortVideo` when left out. The other values are not documented.
            brand_preset: Brand preset to follow.
            preset: Built-in style of captions, such as DEFAULT, GRAPES, VIRAL, BLURRY, FAST, DEEP DIVER,
                GLOW VIOLET, 70S RADIATION, BILL GREEN, ETHEREAL UNDERLINE.
            size: Frame size of the video. Some plans only.
            options: Style of a render.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The brand preset is inactive, or a
                parameter is invalid; 401 The API key is missing or invalid; 403 The key may not do this, the
                plan does not have it, or the organizationId sent is not the key's organization; 404 The
                organization has no such brand preset, job or short; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            swiftia.renders.create(job='job_456', short='short_1')

        Sends ``POST /api/render``; see https://app.swiftia.io/docs/api-reference/functions/videoShorts/post-render.
        """
        return self._start(
            _CREATE,
            job=job,
            short=short,
            type=type,
            brand_preset=brand_preset,
            preset=preset,
            size=size,
            options=options,
        )

    def get(
        self,
        render: str,
    ) -> Render:
        """Get a render.

        State of a render, and its URL once it is done. Older responses know no queue, and report a failure
        as an error with the code `RENDERING_ERROR`, whether with status 200 or 500 is not documented: both
        count as a failed render.

        Args:
            render: Id of the render.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The API key is missing or invalid; 404
                There is no such render in the organization; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed, or the render did (`RENDERING_ERROR`).

        Example::

            swiftia.renders.get(render)

        Sends ``GET /api/render/{renderId}``; see https://app.swiftia.io/en/docs/api-reference/functions/videoShorts/get-render.
        """
        return self._call(_GET, render=render)

    def job(
        self,
        render: str,
    ) -> Job[Render, Render]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            render: Id of the render.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = swiftia.renders.job("render-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), render=render)


class AsyncRendersResource(AsyncResource):
    """Videos that are made of the shorts of a job."""

    async def create(
        self,
        *,
        job: ShortsJob | str | UUID,
        short: Short | str | UUID | int,
        type: str | None = None,
        brand_preset: BrandPreset | str | UUID | None = None,
        preset: str | None = None,
        size: RenderSize | Mapping[str, object] | None = None,
        options: RenderOptions | Mapping[str, object] | None = None,
    ) -> AsyncJob[Render, Render]:
        """Render a short.

        Queues the rendering of one short of a completed job as an MP4. Every call is a new render, so it is
        never retried. The style is that of `brand_preset`, else of `preset`, else of the organization's
        default brand preset if there is one, else the platform's; `options` override all of these, field by
        field.

        Args:
            job: Job that has completed.
            short: Short of that job.
            type: What to make; `shortVideo` when left out. The other values are not documented.
            brand_preset: Brand preset to follow.
            preset: Built-in style of captions, such as DEFAULT, GRAPES, VIRAL, BLURRY, FAST, DEEP DIVER,
                GLOW VIOLET, 70S RADIATION, BILL GREEN, ETHEREAL UNDERLINE.
            size: Frame size of the video. Some plans only.
            options: Style of a render.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The brand preset is inactive, or a
                parameter is invalid; 401 The API key is missing or invalid; 403 The key may not do this, the
                plan does not have it, or the organizationId sent is not the key's organization; 404 The
                organization has no such brand preset, job or short; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            await swiftia.renders.create(job='job_456', short='short_1')

        Sends ``POST /api/render``; see https://app.swiftia.io/docs/api-reference/functions/videoShorts/post-render.
        """
        return await self._start(
            _CREATE,
            job=job,
            short=short,
            type=type,
            brand_preset=brand_preset,
            preset=preset,
            size=size,
            options=options,
        )

    async def get(
        self,
        render: str,
    ) -> Render:
        """Get a render.

        State of a render, and its URL once it is done. Older responses know no queue, and report a failure
        as an error with the code `RENDERING_ERROR`, whether with status 200 or 500 is not documented: both
        count as a failed render.

        Args:
            render: Id of the render.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The API key is missing or invalid; 404
                There is no such render in the organization; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed, or the render did (`RENDERING_ERROR`).

        Example::

            await swiftia.renders.get(render)

        Sends ``GET /api/render/{renderId}``; see https://app.swiftia.io/en/docs/api-reference/functions/videoShorts/get-render.
        """
        return await self._call(_GET, render=render)

    def job(
        self,
        render: str,
    ) -> AsyncJob[Render, Render]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            render: Id of the render.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await swiftia.renders.job("render-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), render=render)
