"""Models that generate images and videos. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.generate_studio_video_response import GenerateStudioVideoResponse
    from ..models.get_studio_video_response import GetStudioVideoResponse
    from ..models.started_studio_video import StartedStudioVideo
    from ..models.studio_image import StudioImage
    from ..models.studio_image_params import StudioImageParams
    from ..models.studio_mode import StudioMode
    from ..models.studio_model import StudioModel
    from ..models.studio_raw_params import StudioRawParams
    from ..models.studio_video import StudioVideo
    from ..models.studio_video_params import StudioVideoParams

__all__ = ("AsyncStudioResource", "StudioResource")

SCHEMAS = f"{__package__}._schemas"


def _models_key(item: StudioModel) -> str:
    return item.id


def _read_models(received: Response) -> PageContent[StudioModel]:
    from ..api.studio import list_studio_models

    response = list_studio_models.read(received)
    return page_of(
        _models_key,
        response.data.models,
        response,
    )


def _read_generate_image(received: Response) -> StudioImage:
    from ..api.studio import generate_studio_image

    response = generate_studio_image.read(received)
    return response.data


def _read_generate_video(received: Response) -> GenerateStudioVideoResponse:
    from ..api.studio import generate_studio_video

    return generate_studio_video.read(received)


def _generate_video_id(response: GenerateStudioVideoResponse) -> object:
    return response.data.video_id


def _generate_video_result(state: GetStudioVideoResponse) -> StudioVideo:
    return state.data


def _read_get_video(received: Response) -> StudioVideo:
    from ..api.studio import get_studio_video

    response = get_studio_video.read(received)
    return response.data


def _poll_get_studio_video(received: Response) -> GetStudioVideoResponse:
    from ..api.studio import get_studio_video

    return get_studio_video.read(received)


def _poll_get_studio_video_state(state: GetStudioVideoResponse) -> object:
    return state.data.status


def _poll_get_studio_video_error(state: GetStudioVideoResponse) -> object:
    return state.data.error


_POLL_GET_STUDIO_VIDEO = PollEndpoint(
    Endpoint(
        OPERATIONS["get_studio_video"],
        _poll_get_studio_video,
        (
            Argument(
                "video",
                "videoId",
                "path",
                rules.ObjectId({"StartedStudioVideo": "video_id"}, rules.Uuid(), __name__),
                required=True,
            ),
        ),
    ),
    phases={"processing": "pending", "succeeded": "succeeded", "failed": "failed"},
    state=_poll_get_studio_video_state,
    error=_poll_get_studio_video_error,
)


def _video_job_of(state: GetStudioVideoResponse) -> StudioVideo:
    return state.data


_VIDEO_JOB_KIND = JobKind(_POLL_GET_STUDIO_VIDEO, _video_job_of)


_MODELS = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_studio_models"],
        _read_models,
        (
            Argument(
                "mode",
                "mode",
                "query",
                rules.OneOf(
                    (
                        "image",
                        "video",
                        "all",
                    )
                ),
            ),
        ),
    ),
    _models_key,
    style="cursor",
    limit="limit",
)
_GENERATE_IMAGE = Endpoint(
    OPERATIONS["generate_studio_image"],
    _read_generate_image,
    (
        Argument(
            "model",
            "model_id",
            "body",
            rules.ObjectId({"StudioModel": "id"}, rules.Text(shortest=1), __name__),
            required=True,
        ),
        Argument("prompt", "prompt", "body", rules.Text(shortest=1), required=True),
        Argument("image_urls", "image_urls", "body", nested.Array(rules.Uri())),
        Argument("params", "params", "body", nested.Named(SCHEMAS, "STUDIO_IMAGE_PARAMS")),
        Argument("raw_params", "raw_params", "body", nested.Named(SCHEMAS, "STUDIO_RAW_PARAMS")),
    ),
    body=True,
)
_GENERATE_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_studio_video"],
        _read_generate_video,
        (
            Argument(
                "model",
                "model_id",
                "body",
                rules.ObjectId({"StudioModel": "id"}, rules.Text(shortest=1), __name__),
                required=True,
            ),
            Argument("prompt", "prompt", "body", rules.Text()),
            Argument("negative_prompt", "negative_prompt", "body", rules.Text()),
            Argument("speech_text", "speech_text", "body", rules.Text()),
            Argument("voice_id", "voice_id", "body", rules.Text()),
            Argument("audio_url", "audio_url", "body", rules.Text()),
            Argument("image_url", "image_url", "body", rules.Uri()),
            Argument("video_url", "video_url", "body", rules.Uri()),
            Argument("reference_image_urls", "reference_image_urls", "body", nested.Array(rules.Uri())),
            Argument("params", "params", "body", nested.Named(SCHEMAS, "STUDIO_VIDEO_PARAMS")),
            Argument("raw_params", "raw_params", "body", nested.Named(SCHEMAS, "STUDIO_RAW_PARAMS")),
        ),
        body=True,
    ),
    _generate_video_id,
    JobKind(_POLL_GET_STUDIO_VIDEO, _generate_video_result),
)
_GET_VIDEO = Endpoint(
    OPERATIONS["get_studio_video"],
    _read_get_video,
    (
        Argument(
            "video",
            "videoId",
            "path",
            rules.ObjectId({"StartedStudioVideo": "video_id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
)


class StudioResource(SyncResource):
    """Models that generate images and videos."""

    def models(
        self,
        *,
        mode: StudioMode | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[StudioModel]:
        """List models.

        Lists the models that make images and videos, what they take and what they cost, all in one
        response.

        Args:
            mode: What the models make.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The models could not be listed.

        Example::

            for item in genviral.studio.models():
                print(item)

        Sends ``GET /api/partner/v1/studio/models``; see https://docs.genviral.io/api-reference/get-studio-models.
        """
        return self._list(_MODELS, None, read_ahead, resume, mode=mode)

    def generate_image(
        self,
        *,
        model: StudioModel | str | UUID,
        prompt: str,
        image_urls: Iterable[str] | None = None,
        params: StudioImageParams | Mapping[str, object] | None = None,
        raw_params: StudioRawParams | Mapping[str, object] | None = None,
    ) -> StudioImage:
        """Generate an image.

        Generates an image, which costs credits. It is there when the response comes; if not, `output_url`
        is null.

        Args:
            model: The model, such as `google/nano-banana-2`.
            prompt: What is in it.
            image_urls: Images to start from. Some models need them.
            params: Parameters of the image.
            raw_params: Parameters that are passed to the model as they are.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or there are not enough credits
                (`insufficient_credits`); 422 The request body does not fit (`invalid_payload`), the model
                cannot use an input (`invalid_input`), the model needs an image (`model_requires_image`), or the
                model does not take an input (`model_input_not_supported`); 429 Too many requests in a short
                time (`rate_limited`); 500 The image could not be generated (`generation_failed`).

        Example::

            genviral.studio.generate_image(model='google/nano-banana-2', prompt='A bright gym')

        Sends ``POST /api/partner/v1/studio/images/generate``; see https://docs.genviral.io/api-reference/generate-studio-image.
        """
        return self._call(
            _GENERATE_IMAGE, model=model, prompt=prompt, image_urls=image_urls, params=params, raw_params=raw_params
        )

    def generate_video(
        self,
        *,
        model: StudioModel | str | UUID,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        speech_text: str | None = None,
        voice_id: str | None = None,
        audio_url: str | None = None,
        image_url: str | None = None,
        video_url: str | None = None,
        reference_image_urls: Iterable[str] | None = None,
        params: StudioVideoParams | Mapping[str, object] | None = None,
        raw_params: StudioRawParams | Mapping[str, object] | None = None,
    ) -> Job[GetStudioVideoResponse, StudioVideo]:
        """Generate a video.

        Starts to generate a video, which costs credits.

        Args:
            model: The model, such as `openai/sora-2`.
            prompt: What happens in it.
            negative_prompt: What shall not be in it.
            speech_text: What is said. Models of talking heads only.
            voice_id: Voice, such as `george`, `sarah` or `aria`. Models of talking heads only.
            audio_url: Sound to move the lips to. Models of talking heads only.
            image_url: Image to start from.
            video_url: Video to start from.
            reference_image_urls: Images of what is in it, such as those of an influencer.
            params: Parameters of the video.
            raw_params: Parameters that are passed to the model as they are.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or there are not enough credits
                (`insufficient_credits`); 422 The request body does not fit (`invalid_payload`), the model
                cannot use an input (`invalid_input`), the model needs an image (`model_requires_image`), or the
                model does not take an input (`model_input_not_supported`); 429 Too many requests in a short
                time (`rate_limited`); 500 The video could not be generated (`generation_failed`).

        Example::

            genviral.studio.generate_video(model='openai/sora-2')

        Sends ``POST /api/partner/v1/studio/videos/generate``; see https://docs.genviral.io/api-reference/generate-studio-video.
        """
        return self._start(
            _GENERATE_VIDEO,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            speech_text=speech_text,
            voice_id=voice_id,
            audio_url=audio_url,
            image_url=image_url,
            video_url=video_url,
            reference_image_urls=reference_image_urls,
            params=params,
            raw_params=raw_params,
        )

    def get_video(
        self,
        video: StartedStudioVideo | str | UUID,
    ) -> StudioVideo:
        """Get a video.

        Returns the state of a video, and where it is once it succeeded.

        Args:
            video: Id of the video.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such video in the scope of the key (`video_not_found`); 429 Too
                many requests in a short time (`rate_limited`); 500 The video could not be read.

        Example::

            genviral.studio.get_video(video)

        Sends ``GET /api/partner/v1/studio/videos/{videoId}``; see https://docs.genviral.io/api-reference/get-studio-video.
        """
        return self._call(_GET_VIDEO, video=video)

    def video_job(
        self,
        video: StartedStudioVideo | str | UUID,
    ) -> Job[GetStudioVideoResponse, StudioVideo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            video: Id of the video.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = genviral.studio.video_job("video-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_VIDEO_JOB_KIND, (), video=video)


class AsyncStudioResource(AsyncResource):
    """Models that generate images and videos."""

    def models(
        self,
        *,
        mode: StudioMode | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[StudioModel]:
        """List models.

        Lists the models that make images and videos, what they take and what they cost, all in one
        response.

        Args:
            mode: What the models make.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The models could not be listed.

        Example::

            async for item in genviral.studio.models():
                print(item)

        Sends ``GET /api/partner/v1/studio/models``; see https://docs.genviral.io/api-reference/get-studio-models.
        """
        return self._list(_MODELS, None, read_ahead, resume, mode=mode)

    async def generate_image(
        self,
        *,
        model: StudioModel | str | UUID,
        prompt: str,
        image_urls: Iterable[str] | None = None,
        params: StudioImageParams | Mapping[str, object] | None = None,
        raw_params: StudioRawParams | Mapping[str, object] | None = None,
    ) -> StudioImage:
        """Generate an image.

        Generates an image, which costs credits. It is there when the response comes; if not, `output_url`
        is null.

        Args:
            model: The model, such as `google/nano-banana-2`.
            prompt: What is in it.
            image_urls: Images to start from. Some models need them.
            params: Parameters of the image.
            raw_params: Parameters that are passed to the model as they are.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or there are not enough credits
                (`insufficient_credits`); 422 The request body does not fit (`invalid_payload`), the model
                cannot use an input (`invalid_input`), the model needs an image (`model_requires_image`), or the
                model does not take an input (`model_input_not_supported`); 429 Too many requests in a short
                time (`rate_limited`); 500 The image could not be generated (`generation_failed`).

        Example::

            await genviral.studio.generate_image(model='google/nano-banana-2', prompt='A bright gym')

        Sends ``POST /api/partner/v1/studio/images/generate``; see https://docs.genviral.io/api-reference/generate-studio-image.
        """
        return await self._call(
            _GENERATE_IMAGE, model=model, prompt=prompt, image_urls=image_urls, params=params, raw_params=raw_params
        )

    async def generate_video(
        self,
        *,
        model: StudioModel | str | UUID,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        speech_text: str | None = None,
        voice_id: str | None = None,
        audio_url: str | None = None,
        image_url: str | None = None,
        video_url: str | None = None,
        reference_image_urls: Iterable[str] | None = None,
        params: StudioVideoParams | Mapping[str, object] | None = None,
        raw_params: StudioRawParams | Mapping[str, object] | None = None,
    ) -> AsyncJob[GetStudioVideoResponse, StudioVideo]:
        """Generate a video.

        Starts to generate a video, which costs credits.

        Args:
            model: The model, such as `openai/sora-2`.
            prompt: What happens in it.
            negative_prompt: What shall not be in it.
            speech_text: What is said. Models of talking heads only.
            voice_id: Voice, such as `george`, `sarah` or `aria`. Models of talking heads only.
            audio_url: Sound to move the lips to. Models of talking heads only.
            image_url: Image to start from.
            video_url: Video to start from.
            reference_image_urls: Images of what is in it, such as those of an influencer.
            params: Parameters of the video.
            raw_params: Parameters that are passed to the model as they are.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or there are not enough credits
                (`insufficient_credits`); 422 The request body does not fit (`invalid_payload`), the model
                cannot use an input (`invalid_input`), the model needs an image (`model_requires_image`), or the
                model does not take an input (`model_input_not_supported`); 429 Too many requests in a short
                time (`rate_limited`); 500 The video could not be generated (`generation_failed`).

        Example::

            await genviral.studio.generate_video(model='openai/sora-2')

        Sends ``POST /api/partner/v1/studio/videos/generate``; see https://docs.genviral.io/api-reference/generate-studio-video.
        """
        return await self._start(
            _GENERATE_VIDEO,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            speech_text=speech_text,
            voice_id=voice_id,
            audio_url=audio_url,
            image_url=image_url,
            video_url=video_url,
            reference_image_urls=reference_image_urls,
            params=params,
            raw_params=raw_params,
        )

    async def get_video(
        self,
        video: StartedStudioVideo | str | UUID,
    ) -> StudioVideo:
        """Get a video.

        Returns the state of a video, and where it is once it succeeded.

        Args:
            video: Id of the video.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such video in the scope of the key (`video_not_found`); 429 Too
                many requests in a short time (`rate_limited`); 500 The video could not be read.

        Example::

            await genviral.studio.get_video(video)

        Sends ``GET /api/partner/v1/studio/videos/{videoId}``; see https://docs.genviral.io/api-reference/get-studio-video.
        """
        return await self._call(_GET_VIDEO, video=video)

    def video_job(
        self,
        video: StartedStudioVideo | str | UUID,
    ) -> AsyncJob[GetStudioVideoResponse, StudioVideo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            video: Id of the video.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await genviral.studio.video_job("video-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_VIDEO_JOB_KIND, (), video=video)
