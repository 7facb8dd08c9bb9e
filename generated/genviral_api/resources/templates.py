"""Templates of slideshows. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Mapping
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

    from ..models.slideshow import Slideshow
    from ..models.slideshow_result import SlideshowResult
    from ..models.slideshow_summary import SlideshowSummary
    from ..models.template import Template
    from ..models.template_config_input import TemplateConfigInput
    from ..models.template_visibility_input import TemplateVisibilityInput

__all__ = ("AsyncTemplatesResource", "TemplatesResource")

SCHEMAS = f"{__package__}._schemas"


def _list_key(item: Template) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[Template]:
    from ..api.templates import list_templates

    response = list_templates.read(received)
    return page_of(
        _list_key,
        response.data.templates,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_create(received: Response) -> Template:
    from ..api.templates import create_template

    response = create_template.read(received)
    return response.data


def _read_get(received: Response) -> Template:
    from ..api.templates import get_template

    response = get_template.read(received)
    return response.data


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


def _read_update(received: Response) -> Template:
    from ..api.templates import update_template

    response = update_template.read(received)
    return response.data


def _read_create_from_slideshow(received: Response) -> Template:
    from ..api.templates import create_template_from_slideshow

    response = create_template_from_slideshow.read(received)
    return response.data


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_templates"],
        _read_list,
        (Argument("search", "search", "query", rules.Text()),),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_CREATE = Endpoint(
    OPERATIONS["create_template"],
    _read_create,
    (
        Argument("name", "name", "body", rules.Text(shortest=1, longest=100, pattern="\\S"), required=True),
        Argument("config", "config", "body", nested.Named(SCHEMAS, "TEMPLATE_CONFIG_INPUT"), required=True),
        Argument("description", "description", "body", rules.Text(longest=500)),
        Argument(
            "visibility",
            "visibility",
            "body",
            rules.OneOf(
                (
                    "private",
                    "workspace",
                )
            ),
        ),
    ),
    body=True,
)
_GET = Endpoint(
    OPERATIONS["get_template"],
    _read_get,
    (
        Argument(
            "template", "templateId", "path", rules.ObjectId({"Template": "id"}, rules.Uuid(), __name__), required=True
        ),
    ),
)
_DELETE = Endpoint(
    OPERATIONS["delete_template"],
    _read_delete,
    (
        Argument(
            "template", "templateId", "path", rules.ObjectId({"Template": "id"}, rules.Uuid(), __name__), required=True
        ),
    ),
    gone=True,
)
_UPDATE = Endpoint(
    OPERATIONS["update_template"],
    _read_update,
    (
        Argument(
            "template", "templateId", "path", rules.ObjectId({"Template": "id"}, rules.Uuid(), __name__), required=True
        ),
        Argument("name", "name", "body", rules.Text(shortest=1, longest=100, pattern="\\S")),
        Argument("description", "description", "body", rules.Text(longest=500), nullable=True),
        Argument("config", "config", "body", nested.Named(SCHEMAS, "TEMPLATE_CONFIG_INPUT")),
        Argument(
            "visibility",
            "visibility",
            "body",
            rules.OneOf(
                (
                    "private",
                    "workspace",
                )
            ),
        ),
    ),
    body=True,
)
_CREATE_FROM_SLIDESHOW = Endpoint(
    OPERATIONS["create_template_from_slideshow"],
    _read_create_from_slideshow,
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
        Argument("name", "name", "body", rules.Text(shortest=1, longest=100, pattern="\\S")),
        Argument("description", "description", "body", rules.Text(longest=500)),
        Argument(
            "visibility",
            "visibility",
            "body",
            rules.OneOf(
                (
                    "private",
                    "workspace",
                )
            ),
        ),
        Argument("preserve_text", "preserve_text", "body", rules.Boolean()),
    ),
    body=True,
)


class TemplatesResource(SyncResource):
    """Templates of slideshows."""

    def list(
        self,
        *,
        search: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Template]:
        """List templates.

        Lists templates, page by page. The order is not documented.

        Args:
            search: Only templates with this in their name.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The templates could not be listed.

        Example::

            for item in genviral.templates.list():
                print(item)

        Sends ``GET /api/partner/v1/templates``; see https://docs.genviral.io/api-reference/list-templates.
        """
        return self._list(_LIST, page_size, read_ahead, resume, search=search)

    def create(
        self,
        *,
        name: str,
        config: TemplateConfigInput | Mapping[str, object],
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> Template:
        """Create a template.

        Creates a template of slideshows. Its name must be new among yours; a template for a workspace needs
        the key of one.

        Args:
            name: Name, 1 to 100 characters, which no other template of yours has.
            config: What its slideshows are like.
            description: Description, at most 500 characters.
            visibility: Who can use it, `private` when omitted. `workspace` needs the key of a workspace.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 409 A template of
                yours has this name (`template_name_conflict`); 422 The request body does not fit
                (`invalid_payload`), or `config` does not fit (`invalid_template_config`); 429 Too many requests
                in a short time (`rate_limited`); 500 The template could not be created
                (`template_create_failed`).

        Example::

            genviral.templates.create(
                name='Morning tips',
                config={'version': 1, 'structure': {'slides': [{'type': 'pack', 'id': '33333333-3333-3333-3333-333333333333', 'pinnedImageUrl': None, 'textElements': [{'id': '88888888-8888-8888-8888-888888888888', 'content': 'Five tips', 'x': 50, 'y': 50, 'fontSize': 32, 'width': 80}]}, {'type': 'custom', 'id': '66666666-6666-6666-6666-666666666666', 'image': {'id': 'logo', 'url': 'https://cdn.vireel.io/partner-api/workspaces/workspace_123/logo.png', 'name': 'Logo'}, 'text': None}], 'packAssignments': {'0': '77777777-7777-7777-7777-777777777777'}}, 'content': {'mode': 'ai', 'prompt': 'Five tips for a good morning', 'productId': None, 'language': 'same_as_prompt', 'slideshowType': 'educational'}, 'visuals': {'packId': '77777777-7777-7777-7777-777777777777', 'aspectRatio': '4:5', 'textSettings': {'fontSize': 'default', 'preset': 'tiktok', 'width': 'default'}}},
            )

        Sends ``POST /api/partner/v1/templates``; see https://docs.genviral.io/api-reference/create-template.
        """
        return self._call(_CREATE, name=name, config=config, description=description, visibility=visibility)

    def get(
        self,
        template: Template | str | UUID,
    ) -> Template:
        """Get a template.

        Returns one template.

        Args:
            template: Id of the template.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such template in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The template could not be read.

        Example::

            genviral.templates.get(template)

        Sends ``GET /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/get-template.
        """
        return self._call(_GET, template=template)

    def delete(
        self,
        template: Template | str | UUID,
    ) -> None:
        """Delete a template.

        Deletes a template of yours.

        Args:
            template: Id of the template.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`), or
                the template is not yours (`forbidden_template`); 404 No such template in the scope of the key
                (`not_found`); 429 Too many requests in a short time (`rate_limited`); 500 The template could
                not be deleted (`template_delete_failed`).

        Example::

            genviral.templates.delete(template)

        Sends ``DELETE /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/delete-template.
        """
        self._remove(_DELETE, template=template)

    def update(
        self,
        template: Template | str | UUID,
        *,
        name: str | None = None,
        description: str | Null | None = None,
        config: TemplateConfigInput | Mapping[str, object] | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> Template:
        """Update a template.

        Changes a template of yours. A new `config` replaces the old one.

        Args:
            template: Id of the template.
            name: New name, 1 to 100 characters.
            description: New description, null for none.
            config: What its slideshows are like, instead of the old one.
            visibility: Who can use it. `workspace` needs the key of a workspace.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`), or the template is not yours
                (`forbidden_template`); 404 No such template in the scope of the key (`not_found`); 409 A
                template of yours has this name (`template_name_conflict`); 422 The request body does not fit
                (`invalid_payload`), or `config` does not fit (`invalid_template_config`); 429 Too many requests
                in a short time (`rate_limited`); 500 The template could not be changed
                (`template_update_failed`).

        Example::

            genviral.templates.update(template)

        Sends ``PATCH /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/update-template.
        """
        return self._call(
            _UPDATE, template=template, name=name, description=description, config=config, visibility=visibility
        )

    def create_from_slideshow(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        *,
        name: str | None = None,
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
        preserve_text: bool | None = None,
    ) -> Template:
        """Create a template from a slideshow.

        Creates a template of the slides and the settings of a slideshow.

        Args:
            slideshow: Id of the slideshow.
            name: Name, 1 to 100 characters. The server makes one when omitted.
            description: Description, at most 500 characters.
            visibility: Who can use it, `private` when omitted. `workspace` needs the key of a workspace.
            preserve_text: Whether the texts stay. True when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 404 No such slideshow in the scope of the
                key (`slideshow_not_found`); 409 A template of yours has this name (`template_name_conflict`);
                422 The request body does not fit (`invalid_payload`), or `config` does not fit
                (`invalid_template_config`); 429 Too many requests in a short time (`rate_limited`); 500 The
                template could not be created (`template_create_failed`).

        Example::

            genviral.templates.create_from_slideshow(slideshow)

        Sends ``POST /api/partner/v1/templates/from-slideshow/{slideshowId}``; see https://docs.genviral.io/api-reference/create-template-from-slideshow.
        """
        return self._call(
            _CREATE_FROM_SLIDESHOW,
            slideshow=slideshow,
            name=name,
            description=description,
            visibility=visibility,
            preserve_text=preserve_text,
        )


class AsyncTemplatesResource(AsyncResource):
    """Templates of slideshows."""

    def list(
        self,
        *,
        search: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Template]:
        """List templates.

        Lists templates, page by page. The order is not documented.

        Args:
            search: Only templates with this in their name.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The templates could not be listed.

        Example::

            async for item in genviral.templates.list():
                print(item)

        Sends ``GET /api/partner/v1/templates``; see https://docs.genviral.io/api-reference/list-templates.
        """
        return self._list(_LIST, page_size, read_ahead, resume, search=search)

    async def create(
        self,
        *,
        name: str,
        config: TemplateConfigInput | Mapping[str, object],
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> Template:
        """Create a template.

        Creates a template of slideshows. Its name must be new among yours; a template for a workspace needs
        the key of one.

        Args:
            name: Name, 1 to 100 characters, which no other template of yours has.
            config: What its slideshows are like.
            description: Description, at most 500 characters.
            visibility: Who can use it, `private` when omitted. `workspace` needs the key of a workspace.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 409 A template of
                yours has this name (`template_name_conflict`); 422 The request body does not fit
                (`invalid_payload`), or `config` does not fit (`invalid_template_config`); 429 Too many requests
                in a short time (`rate_limited`); 500 The template could not be created
                (`template_create_failed`).

        Example::

            await genviral.templates.create(
                name='Morning tips',
                config={'version': 1, 'structure': {'slides': [{'type': 'pack', 'id': '33333333-3333-3333-3333-333333333333', 'pinnedImageUrl': None, 'textElements': [{'id': '88888888-8888-8888-8888-888888888888', 'content': 'Five tips', 'x': 50, 'y': 50, 'fontSize': 32, 'width': 80}]}, {'type': 'custom', 'id': '66666666-6666-6666-6666-666666666666', 'image': {'id': 'logo', 'url': 'https://cdn.vireel.io/partner-api/workspaces/workspace_123/logo.png', 'name': 'Logo'}, 'text': None}], 'packAssignments': {'0': '77777777-7777-7777-7777-777777777777'}}, 'content': {'mode': 'ai', 'prompt': 'Five tips for a good morning', 'productId': None, 'language': 'same_as_prompt', 'slideshowType': 'educational'}, 'visuals': {'packId': '77777777-7777-7777-7777-777777777777', 'aspectRatio': '4:5', 'textSettings': {'fontSize': 'default', 'preset': 'tiktok', 'width': 'default'}}},
            )

        Sends ``POST /api/partner/v1/templates``; see https://docs.genviral.io/api-reference/create-template.
        """
        return await self._call(_CREATE, name=name, config=config, description=description, visibility=visibility)

    async def get(
        self,
        template: Template | str | UUID,
    ) -> Template:
        """Get a template.

        Returns one template.

        Args:
            template: Id of the template.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such template in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The template could not be read.

        Example::

            await genviral.templates.get(template)

        Sends ``GET /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/get-template.
        """
        return await self._call(_GET, template=template)

    async def delete(
        self,
        template: Template | str | UUID,
    ) -> None:
        """Delete a template.

        Deletes a template of yours.

        Args:
            template: Id of the template.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`), or
                the template is not yours (`forbidden_template`); 404 No such template in the scope of the key
                (`not_found`); 429 Too many requests in a short time (`rate_limited`); 500 The template could
                not be deleted (`template_delete_failed`).

        Example::

            await genviral.templates.delete(template)

        Sends ``DELETE /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/delete-template.
        """
        await self._remove(_DELETE, template=template)

    async def update(
        self,
        template: Template | str | UUID,
        *,
        name: str | None = None,
        description: str | Null | None = None,
        config: TemplateConfigInput | Mapping[str, object] | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> Template:
        """Update a template.

        Changes a template of yours. A new `config` replaces the old one.

        Args:
            template: Id of the template.
            name: New name, 1 to 100 characters.
            description: New description, null for none.
            config: What its slideshows are like, instead of the old one.
            visibility: Who can use it. `workspace` needs the key of a workspace.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no template id
                (`missing_template_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`), or the template is not yours
                (`forbidden_template`); 404 No such template in the scope of the key (`not_found`); 409 A
                template of yours has this name (`template_name_conflict`); 422 The request body does not fit
                (`invalid_payload`), or `config` does not fit (`invalid_template_config`); 429 Too many requests
                in a short time (`rate_limited`); 500 The template could not be changed
                (`template_update_failed`).

        Example::

            await genviral.templates.update(template)

        Sends ``PATCH /api/partner/v1/templates/{templateId}``; see https://docs.genviral.io/api-reference/update-template.
        """
        return await self._call(
            _UPDATE, template=template, name=name, description=description, config=config, visibility=visibility
        )

    async def create_from_slideshow(
        self,
        slideshow: Slideshow | SlideshowSummary | SlideshowResult | str | UUID,
        *,
        name: str | None = None,
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
        preserve_text: bool | None = None,
    ) -> Template:
        """Create a template from a slideshow.

        Creates a template of the slides and the settings of a slideshow.

        Args:
            slideshow: Id of the slideshow.
            name: Name, 1 to 100 characters. The server makes one when omitted.
            description: Description, at most 500 characters.
            visibility: Who can use it, `private` when omitted. `workspace` needs the key of a workspace.
            preserve_text: Whether the texts stay. True when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no slideshow id
                (`missing_slideshow_id`), or the request body is not JSON (`invalid_json`); 401 The key is
                missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 404 No such slideshow in the scope of the
                key (`slideshow_not_found`); 409 A template of yours has this name (`template_name_conflict`);
                422 The request body does not fit (`invalid_payload`), or `config` does not fit
                (`invalid_template_config`); 429 Too many requests in a short time (`rate_limited`); 500 The
                template could not be created (`template_create_failed`).

        Example::

            await genviral.templates.create_from_slideshow(slideshow)

        Sends ``POST /api/partner/v1/templates/from-slideshow/{slideshowId}``; see https://docs.genviral.io/api-reference/create-template-from-slideshow.
        """
        return await self._call(
            _CREATE_FROM_SLIDESHOW,
            slideshow=slideshow,
            name=name,
            description=description,
            visibility=visibility,
            preserve_text=preserve_text,
        )
