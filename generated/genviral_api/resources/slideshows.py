"""Slideshows, generated or copied, and their images. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.pack import Pack
    from ..models.pack_summary import PackSummary
    from ..models.regenerated_slide import RegeneratedSlide
    from ..models.slide_config import SlideConfig
    from ..models.slide_input import SlideInput
    from ..models.slideshow import Slideshow
    from ..models.slideshow_aspect_ratio import SlideshowAspectRatio
    from ..models.slideshow_result import SlideshowResult
    from ..models.slideshow_settings_input import SlideshowSettingsInput
    from ..models.slideshow_status import SlideshowStatus
    from ..models.slideshow_summary import SlideshowSummary
    from ..models.slideshow_type import SlideshowType
    from ..models.text_settings import TextSettings
    from ..models.tik_tok_import import TikTokImport
    from ..models.tik_tok_preview import TikTokPreview

__all__ = ("AsyncSlideshowsResource", "SlideshowsResource")

SCHEMAS = f"{__package__}._schemas"


def _read_generate(received: Response) -> SlideshowResult:
    from ..api.slideshows import generate_slideshow

    response = generate_slideshow.read(received)
    return response.data


def _list_key(item: SlideshowSummary) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[SlideshowSummary]:
    from ..api.slideshows import list_slideshows

    response = list_slideshows.read(received)
    return page_of(
        _list_key,
        response.data.slideshows,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_get(received: Response) -> Slideshow:
    from ..api.slideshows import get_slideshow

    response = get_slideshow.read(received)
    return response.data


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


def _read_update(received: Response) -> SlideshowResult:
    from ..api.slideshows import update_slideshow

    response = update_slideshow.read(received)
    return response.data


def _read_render(received: Response) -> SlideshowResult:
    from ..api.slideshows import render_slideshow

    response = render_slideshow.read(received)
    return response.data


def _read_duplicate(received: Response) -> SlideshowResult:
    from ..api.slideshows import duplicate_slideshow

    response = duplicate_slideshow.read(received)
    return response.data


def _read_regenerate_slide(received: Response) -> RegeneratedSlide:
    from ..api.slideshows import regenerate_slideshow_slide

    response = regenerate_slideshow_slide.read(received)
    return response.data


def _read_preview_tiktok(received: Response) -> TikTokPreview:
    from ..api.slideshows import preview_tiktok_copy

    response = preview_tiktok_copy.read(received)
    return response.data


def _read_import_tiktok(received: Response) -> TikTokImport:
    from ..api.slideshows import import_tiktok_copy

    response = import_tiktok_copy.read(received)
    return response.data


_GENERATE = Endpoint(
    OPERATIONS["generate_slideshow"],
    _read_generate,
    (
        Argument("prompt", "prompt", "body", rules.Text(shortest=1)),
        Argument(
            "pack",
            "pack_id",
            "body",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            nullable=True,
        ),
        Argument("product_id", "product_id", "body", rules.Uuid(), nullable=True),
        Argument("slide_count", "slide_count", "body", rules.Number(least=1, most=10, whole=True)),
        Argument(
            "slideshow_type",
            "slideshow_type",
            "body",
            rules.OneOf(
                (
                    "educational",
                    "personal",
                )
            ),
        ),
        Argument(
            "aspect_ratio",
            "aspect_ratio",
            "body",
            rules.OneOf(
                (
                    "9:16",
                    "3:4",
                    "4:5",
                    "1:1",
                )
            ),
        ),
        Argument("language", "language", "body", rules.Text(shortest=2, longest=32)),
        Argument("advanced_settings", "advanced_settings", "body", nested.Named(SCHEMAS, "TEXT_SETTINGS")),
        Argument("skip_ai", "skip_ai", "body", rules.Boolean()),
        Argument("slide_config", "slide_config", "body", nested.Named(SCHEMAS, "SLIDE_CONFIG")),
    ),
    body=True,
)
_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_slideshows"],
        _read_list,
        (
            Argument(
                "status",
                "status",
                "query",
                rules.OneOf(
                    (
                        "draft",
                        "rendered",
                    )
                ),
            ),
            Argument("search", "search", "query", rules.Text()),
        ),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_GET = Endpoint(
    OPERATIONS["get_slideshow"],
    _read_get,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
    ),
)
_DELETE = Endpoint(
    OPERATIONS["delete_slideshow"],
    _read_delete,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
    ),
    gone=True,
)
_UPDATE = Endpoint(
    OPERATIONS["update_slideshow"],
    _read_update,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
        Argument("title", "title", "body", rules.Text(shortest=1)),
        Argument(
            "status",
            "status",
            "body",
            rules.OneOf(
                (
                    "draft",
                    "rendered",
                )
            ),
        ),
        Argument(
            "slideshow_type",
            "slideshow_type",
            "body",
            rules.OneOf(
                (
                    "educational",
                    "personal",
                )
            ),
        ),
        Argument("product_id", "product_id", "body", rules.Uuid(), nullable=True),
        Argument("settings", "settings", "body", nested.Named(SCHEMAS, "SLIDESHOW_SETTINGS_INPUT")),
        Argument("slides", "slides", "body", nested.Array(nested.Named(SCHEMAS, "SLIDE_INPUT"))),
    ),
    body=True,
)
_RENDER = Endpoint(
    OPERATIONS["render_slideshow"],
    _read_render,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
    ),
)
_DUPLICATE = Endpoint(
    OPERATIONS["duplicate_slideshow"],
    _read_duplicate,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
    ),
)
_REGENERATE_SLIDE = Endpoint(
    OPERATIONS["regenerate_slideshow_slide"],
    _read_regenerate_slide,
    (
        Argument(
            "slideshow",
            "slideshowId",
            "path",
            rules.ObjectId(
                {"Slideshow": "id", "SlideshowSummary": "id", "SlideshowResult": "id"}, rules.Uuid(), __name__
            ),
            required=True,
        ),
        Argument("index", "slideIndex", "path", rules.Number(least=0, whole=True), required=True),
        Argument("instruction", "instruction", "body", rules.Text(shortest=1, longest=500)),
    ),
    body=True,
)
_PREVIEW_TIKTOK = Endpoint(
    OPERATIONS["preview_tiktok_copy"],
    _read_preview_tiktok,
    (Argument("url", "url", "body", rules.Text(shortest=1), required=True),),
    body=True,
)
_IMPORT_TIKTOK = Endpoint(
    OPERATIONS["import_tiktok_copy"],
    _read_import_tiktok,
    (
        Argument("url", "url", "body", rules.Text(shortest=1), required=True),
        Argument("preview", "preview_id", "body", rules.Uuid()),
        Argument("title", "title", "body", rules.Text(shortest=1, longest=200, pattern="\\S")),
        Argument(
            "pack", "pack_id", "body", rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__)
        ),
        Argument("pack_images", "pack_images", "body", nested.Array(rules.Uri(), fewest=1, most=100)),
        Argument("product_id", "product_id", "body", rules.Uuid()),
    ),
    body=True,
)


class SlideshowsResource(SyncResource):
    """Slideshows, generated or copied, and their images."""

    def generate(
        self,
        *,
        prompt: str | None = None,
        pack: Pack | PackSummary | str | UUID | Null | None = None,
        product_id: str | UUID | Null | None = None,
        slide_count: int | None = None,
        slideshow_type: SlideshowType | None = None,
        aspect_ratio: SlideshowAspectRatio | None = None,
        language: str | None = None,
        advanced_settings: TextSettings | Mapping[str, object] | None = None,
        skip_ai: bool | None = None,
        slide_config: SlideConfig | Mapping[str, object] | None = None,
    ) -> SlideshowResult:
        """Generate a slideshow.

        Generates a slideshow from a prompt or a product, or lays one out from `slide_config`. It is there
        when the response comes, not yet rendered. What it costs is not documented.

        Args:
            prompt: What it is about. Required, unless `skip_ai` is true or there is a `product_id`.
            pack: The pack that images come from.
            product_id: Id of a product that it is about.
            slide_count: How many slides, 1 to 10. 5 when omitted.
            slideshow_type: Kind. `educational` when omitted.
            aspect_ratio: Shape. `4:5` when omitted.
            language: Language of the texts.
            advanced_settings: How text looks.
            skip_ai: Whether to take the texts of `slide_config` as they are.
            slide_config: What is on each slide.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`), or the product is
                not in the scope of the key (`forbidden_product_access`); 404 No such pack in the scope of the
                key (`pack_not_found`), or no such product in the scope of the key (`product_not_found`); 422
                The request body does not fit (`invalid_payload`), the pack has no images (`pack_empty`), or
                there is no pack for a slide (`pack_required`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be generated.

        Example::

            genviral.slideshows.generate()

        Sends ``POST /api/partner/v1/slideshows/generate``; see https://docs.genviral.io/api-reference/generate-slideshow.
        """
        return self._call(
            _GENERATE,
            prompt=prompt,
            pack=pack,
            product_id=product_id,
            slide_count=slide_count,
            slideshow_type=slideshow_type,
            aspect_ratio=aspect_ratio,
            language=language,
            advanced_settings=advanced_settings,
            skip_ai=skip_ai,
            slide_config=slide_config,
        )

    def list(
        self,
        *,
        status: SlideshowStatus | None = None,
        search: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[SlideshowSummary]:
        """List slideshows.

        Lists slideshows without their slides, page by page. The order is not documented.

        Args:
            status: Only slideshows of this status. All when omitted.
            search: Only slideshows with this in the title, whatever the case.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The slideshows could not be listed.

        Example::

            for item in genviral.slideshows.list():
                print(item)

        Sends ``GET /api/partner/v1/slideshows``; see https://docs.genviral.io/api-reference/list-slideshows.
        """
        return self._list(_LIST, page_size, read_ahead, resume, status=status, search=search)

    def get(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> Slideshow:
        """Get a slideshow.

        Returns one slideshow with its slides.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be read.

        Example::

            genviral.slideshows.get(slideshow)

        Sends ``GET /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/get-slideshow.
        """
        return self._call(_GET, slideshow=slideshow)

    def delete(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> None:
        """Delete a slideshow.

        Deletes a slideshow.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be deleted (`delete_failed`).

        Example::

            genviral.slideshows.delete(slideshow)

        Sends ``DELETE /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/delete-slideshow.
        """
        self._remove(_DELETE, slideshow=slideshow)

    def update(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        *,
        title: str | None = None,
        status: SlideshowStatus | None = None,
        slideshow_type: SlideshowType | None = None,
        product_id: str | UUID | Null | None = None,
        settings: SlideshowSettingsInput | Mapping[str, object] | None = None,
        slides: Iterable[SlideInput | Mapping[str, object]] | None = None,
    ) -> SlideshowResult:
        """Update a slideshow.

        Changes a slideshow. New slides replace all old ones, and make a draft of a rendered slideshow.

        Args:
            slideshow: Id of the slideshow.
            title: New title.
            status: Whether its images are rendered.
            slideshow_type: Kind.
            product_id: Id of the product that it is about, null for none.
            settings: The settings to change; others stay.
            slides: All slides instead of the old ones. A rendered slideshow becomes a draft again.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`), or the product is not in the scope of the
                key (`forbidden_product_access`); 404 No such slideshow in the scope of the key (`not_found`),
                or no such product in the scope of the key (`product_not_found`); 422 The request body does not
                fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500 The
                slideshow could not be changed (`update_failed`).

        Example::

            genviral.slideshows.update(slideshow)

        Sends ``PATCH /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/update-slideshow.
        """
        return self._call(
            _UPDATE,
            slideshow=slideshow,
            title=title,
            status=status,
            slideshow_type=slideshow_type,
            product_id=product_id,
            settings=settings,
            slides=slides,
        )

    def render(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> SlideshowResult:
        """Render a slideshow.

        Makes the images of a slideshow, which takes 2 to 5 seconds a slide: the response can take half a
        minute. `rendered_image_url` of its slides goes into posts.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 422 The slideshow has no slides
                (`no_slides`); 429 Too many requests in a short time (`rate_limited`); 500 The slideshow could
                not be rendered (`render_failed`).

        Example::

            genviral.slideshows.render(slideshow)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/render``; see https://docs.genviral.io/api-reference/render-slideshow.
        """
        return self._call(_RENDER, slideshow=slideshow)

    def duplicate(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> SlideshowResult:
        """Duplicate a slideshow.

        Makes a draft with the same slides, not rendered, called `Copy of` and the title.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be duplicated (`duplicate_failed`).

        Example::

            genviral.slideshows.duplicate(slideshow)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/duplicate``; see https://docs.genviral.io/api-reference/duplicate-slideshow.
        """
        return self._call(_DUPLICATE, slideshow=slideshow)

    def regenerate_slide(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        index: int,
        *,
        instruction: str | None = None,
    ) -> RegeneratedSlide:
        """Regenerate a slide.

        Writes the text of a slide anew. The slideshow must be a draft that was generated from a prompt, and
        the slide must have text.

        Args:
            slideshow: Id of the slideshow.
            index: Index of the slide, from 0.
            instruction: What to do better.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), the path has no index of a slide (`missing_slide_index`), there is no
                slide of this index (`invalid_slide_index`), or the request body is not JSON (`invalid_json`);
                401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active
                Creator, Professional or Business plan (`subscription_required`); 403 The plan is of the
                Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such slideshow in
                the scope of the key (`not_found`); 422 The request body does not fit (`invalid_payload`), or
                the slideshow is no draft, was not generated from a prompt, or has no such slide with text
                (`regeneration_precondition_failed`); 429 Too many requests in a short time (`rate_limited`);
                500 The slide could not be regenerated (`regenerate_failed`).

        Example::

            genviral.slideshows.regenerate_slide(slideshow, index)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate``; see https://docs.genviral.io/api-reference/regenerate-slide.
        """
        return self._call(_REGENERATE_SLIDE, slideshow=slideshow, index=index, instruction=instruction)

    def preview_tiktok(
        self,
        *,
        url: str,
    ) -> TikTokPreview:
        """Preview a copy of a TikTok slideshow.

        Looks at a slideshow on TikTok and tells what copying it would bring and cost. Nothing is copied.

        Args:
            url: Its address on TikTok.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`), the address is not one of TikTok (`invalid_tiktok_url`), or
                there is no slideshow at the address (`not_slideshow`); 429 Too many requests in a short time
                (`rate_limited`); 500 The server is not set up for TikTok (`upstream_config_error`), or tikTok
                could not be asked (`preview_failed`); 502 TikTok did not give the slideshow
                (`tiktok_fetch_failed`).

        Example::

            genviral.slideshows.preview_tiktok(url='https://www.tiktok.com/@brand/photo/7391929919011')

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/preview``; see https://docs.genviral.io/api-reference/copy-tiktok-preview.
        """
        return self._call(_PREVIEW_TIKTOK, url=url)

    def import_tiktok(
        self,
        *,
        url: str,
        preview: str | UUID | None = None,
        title: str | None = None,
        pack: Pack | PackSummary | str | UUID | None = None,
        pack_images: Iterable[str] | None = None,
        product_id: str | UUID | None = None,
    ) -> TikTokImport:
        """Copy a TikTok slideshow.

        Makes a slideshow of one on TikTok, with images of a pack or of your own. It costs credits, which
        come back if it fails.

        Args:
            url: Its address on TikTok.
            preview: Id of a preview. Without one, or with an old one, TikTok is asked again.
            title: Title of the copy.
            pack: The pack that images come from.
            pack_images: Images to use, 1 to 100.
            product_id: Id of the product that it is about.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or the product is not in the scope of the key
                (`forbidden_product_access`); 404 No such pack in the scope of the key (`pack_not_found`), or no
                such product in the scope of the key (`product_not_found`); 422 The request body does not fit
                (`invalid_payload`), the address is not one of TikTok (`invalid_tiktok_url`), there is no
                slideshow at the address (`not_slideshow`), the pack has no images (`pack_empty`), or there is
                both a pack and images, or neither (`pack_source_conflict`); 429 Too many requests in a short
                time (`rate_limited`); 500 The server is not set up for TikTok (`upstream_config_error`), or the
                slideshow could not be copied (`import_failed`); 502 TikTok did not give the slideshow
                (`tiktok_fetch_failed`).

        Example::

            genviral.slideshows.import_tiktok(url='https://www.tiktok.com/@brand/photo/7391929919011')

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/import``; see https://docs.genviral.io/api-reference/copy-tiktok-import.
        """
        return self._call(
            _IMPORT_TIKTOK,
            url=url,
            preview=preview,
            title=title,
            pack=pack,
            pack_images=pack_images,
            product_id=product_id,
        )


class AsyncSlideshowsResource(AsyncResource):
    """Slideshows, generated or copied, and their images."""

    async def generate(
        self,
        *,
        prompt: str | None = None,
        pack: Pack | PackSummary | str | UUID | Null | None = None,
        product_id: str | UUID | Null | None = None,
        slide_count: int | None = None,
        slideshow_type: SlideshowType | None = None,
        aspect_ratio: SlideshowAspectRatio | None = None,
        language: str | None = None,
        advanced_settings: TextSettings | Mapping[str, object] | None = None,
        skip_ai: bool | None = None,
        slide_config: SlideConfig | Mapping[str, object] | None = None,
    ) -> SlideshowResult:
        """Generate a slideshow.

        Generates a slideshow from a prompt or a product, or lays one out from `slide_config`. It is there
        when the response comes, not yet rendered. What it costs is not documented.

        Args:
            prompt: What it is about. Required, unless `skip_ai` is true or there is a `product_id`.
            pack: The pack that images come from.
            product_id: Id of a product that it is about.
            slide_count: How many slides, 1 to 10. 5 when omitted.
            slideshow_type: Kind. `educational` when omitted.
            aspect_ratio: Shape. `4:5` when omitted.
            language: Language of the texts.
            advanced_settings: How text looks.
            skip_ai: Whether to take the texts of `slide_config` as they are.
            slide_config: What is on each slide.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`), or the product is
                not in the scope of the key (`forbidden_product_access`); 404 No such pack in the scope of the
                key (`pack_not_found`), or no such product in the scope of the key (`product_not_found`); 422
                The request body does not fit (`invalid_payload`), the pack has no images (`pack_empty`), or
                there is no pack for a slide (`pack_required`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be generated.

        Example::

            await genviral.slideshows.generate()

        Sends ``POST /api/partner/v1/slideshows/generate``; see https://docs.genviral.io/api-reference/generate-slideshow.
        """
        return await self._call(
            _GENERATE,
            prompt=prompt,
            pack=pack,
            product_id=product_id,
            slide_count=slide_count,
            slideshow_type=slideshow_type,
            aspect_ratio=aspect_ratio,
            language=language,
            advanced_settings=advanced_settings,
            skip_ai=skip_ai,
            slide_config=slide_config,
        )

    def list(
        self,
        *,
        status: SlideshowStatus | None = None,
        search: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[SlideshowSummary]:
        """List slideshows.

        Lists slideshows without their slides, page by page. The order is not documented.

        Args:
            status: Only slideshows of this status. All when omitted.
            search: Only slideshows with this in the title, whatever the case.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The slideshows could not be listed.

        Example::

            async for item in genviral.slideshows.list():
                print(item)

        Sends ``GET /api/partner/v1/slideshows``; see https://docs.genviral.io/api-reference/list-slideshows.
        """
        return self._list(_LIST, page_size, read_ahead, resume, status=status, search=search)

    async def get(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> Slideshow:
        """Get a slideshow.

        Returns one slideshow with its slides.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be read.

        Example::

            await genviral.slideshows.get(slideshow)

        Sends ``GET /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/get-slideshow.
        """
        return await self._call(_GET, slideshow=slideshow)

    async def delete(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> None:
        """Delete a slideshow.

        Deletes a slideshow.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be deleted (`delete_failed`).

        Example::

            await genviral.slideshows.delete(slideshow)

        Sends ``DELETE /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/delete-slideshow.
        """
        await self._remove(_DELETE, slideshow=slideshow)

    async def update(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        *,
        title: str | None = None,
        status: SlideshowStatus | None = None,
        slideshow_type: SlideshowType | None = None,
        product_id: str | UUID | Null | None = None,
        settings: SlideshowSettingsInput | Mapping[str, object] | None = None,
        slides: Iterable[SlideInput | Mapping[str, object]] | None = None,
    ) -> SlideshowResult:
        """Update a slideshow.

        Changes a slideshow. New slides replace all old ones, and make a draft of a rendered slideshow.

        Args:
            slideshow: Id of the slideshow.
            title: New title.
            status: Whether its images are rendered.
            slideshow_type: Kind.
            product_id: Id of the product that it is about, null for none.
            settings: The settings to change; others stay.
            slides: All slides instead of the old ones. A rendered slideshow becomes a draft again.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`), or the product is not in the scope of the
                key (`forbidden_product_access`); 404 No such slideshow in the scope of the key (`not_found`),
                or no such product in the scope of the key (`product_not_found`); 422 The request body does not
                fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500 The
                slideshow could not be changed (`update_failed`).

        Example::

            await genviral.slideshows.update(slideshow)

        Sends ``PATCH /api/partner/v1/slideshows/{slideshowId}``; see https://docs.genviral.io/api-reference/update-slideshow.
        """
        return await self._call(
            _UPDATE,
            slideshow=slideshow,
            title=title,
            status=status,
            slideshow_type=slideshow_type,
            product_id=product_id,
            settings=settings,
            slides=slides,
        )

    async def render(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> SlideshowResult:
        """Render a slideshow.

        Makes the images of a slideshow, which takes 2 to 5 seconds a slide: the response can take half a
        minute. `rendered_image_url` of its slides goes into posts.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 422 The slideshow has no slides
                (`no_slides`); 429 Too many requests in a short time (`rate_limited`); 500 The slideshow could
                not be rendered (`render_failed`).

        Example::

            await genviral.slideshows.render(slideshow)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/render``; see https://docs.genviral.io/api-reference/render-slideshow.
        """
        return await self._call(_RENDER, slideshow=slideshow)

    async def duplicate(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
    ) -> SlideshowResult:
        """Duplicate a slideshow.

        Makes a draft with the same slides, not rendered, called `Copy of` and the title.

        Args:
            slideshow: Id of the slideshow.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such slideshow in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The slideshow could not be duplicated (`duplicate_failed`).

        Example::

            await genviral.slideshows.duplicate(slideshow)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/duplicate``; see https://docs.genviral.io/api-reference/duplicate-slideshow.
        """
        return await self._call(_DUPLICATE, slideshow=slideshow)

    async def regenerate_slide(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        index: int,
        *,
        instruction: str | None = None,
    ) -> RegeneratedSlide:
        """Regenerate a slide.

        Writes the text of a slide anew. The slideshow must be a draft that was generated from a prompt, and
        the slide must have text.

        Args:
            slideshow: Id of the slideshow.
            index: Index of the slide, from 0.
            instruction: What to do better.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), the path has no index of a slide (`missing_slide_index`), there is no
                slide of this index (`invalid_slide_index`), or the request body is not JSON (`invalid_json`);
                401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active
                Creator, Professional or Business plan (`subscription_required`); 403 The plan is of the
                Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such slideshow in
                the scope of the key (`not_found`); 422 The request body does not fit (`invalid_payload`), or
                the slideshow is no draft, was not generated from a prompt, or has no such slide with text
                (`regeneration_precondition_failed`); 429 Too many requests in a short time (`rate_limited`);
                500 The slide could not be regenerated (`regenerate_failed`).

        Example::

            await genviral.slideshows.regenerate_slide(slideshow, index)

        Sends ``POST /api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate``; see https://docs.genviral.io/api-reference/regenerate-slide.
        """
        return await self._call(_REGENERATE_SLIDE, slideshow=slideshow, index=index, instruction=instruction)

    async def preview_tiktok(
        self,
        *,
        url: str,
    ) -> TikTokPreview:
        """Preview a copy of a TikTok slideshow.

        Looks at a slideshow on TikTok and tells what copying it would bring and cost. Nothing is copied.

        Args:
            url: Its address on TikTok.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`), the address is not one of TikTok (`invalid_tiktok_url`), or
                there is no slideshow at the address (`not_slideshow`); 429 Too many requests in a short time
                (`rate_limited`); 500 The server is not set up for TikTok (`upstream_config_error`), or tikTok
                could not be asked (`preview_failed`); 502 TikTok did not give the slideshow
                (`tiktok_fetch_failed`).

        Example::

            await genviral.slideshows.preview_tiktok(url='https://www.tiktok.com/@brand/photo/7391929919011')

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/preview``; see https://docs.genviral.io/api-reference/copy-tiktok-preview.
        """
        return await self._call(_PREVIEW_TIKTOK, url=url)

    async def import_tiktok(
        self,
        *,
        url: str,
        preview: str | UUID | None = None,
        title: str | None = None,
        pack: Pack | PackSummary | str | UUID | None = None,
        pack_images: Iterable[str] | None = None,
        product_id: str | UUID | None = None,
    ) -> TikTokImport:
        """Copy a TikTok slideshow.

        Makes a slideshow of one on TikTok, with images of a pack or of your own. It costs credits, which
        come back if it fails.

        Args:
            url: Its address on TikTok.
            preview: Id of a preview. Without one, or with an old one, TikTok is asked again.
            title: Title of the copy.
            pack: The pack that images come from.
            pack_images: Images to use, 1 to 100.
            product_id: Id of the product that it is about.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`), or there are not
                enough credits (`insufficient_credits`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`), or the product is not in the scope of the key
                (`forbidden_product_access`); 404 No such pack in the scope of the key (`pack_not_found`), or no
                such product in the scope of the key (`product_not_found`); 422 The request body does not fit
                (`invalid_payload`), the address is not one of TikTok (`invalid_tiktok_url`), there is no
                slideshow at the address (`not_slideshow`), the pack has no images (`pack_empty`), or there is
                both a pack and images, or neither (`pack_source_conflict`); 429 Too many requests in a short
                time (`rate_limited`); 500 The server is not set up for TikTok (`upstream_config_error`), or the
                slideshow could not be copied (`import_failed`); 502 TikTok did not give the slideshow
                (`tiktok_fetch_failed`).

        Example::

            await genviral.slideshows.import_tiktok(url='https://www.tiktok.com/@brand/photo/7391929919011')

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/import``; see https://docs.genviral.io/api-reference/copy-tiktok-import.
        """
        return await self._call(
            _IMPORT_TIKTOK,
            url=url,
            preview=preview,
            title=title,
            pack=pack,
            pack_images=pack_images,
            product_id=product_id,
        )
