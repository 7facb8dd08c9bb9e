# Derived from ../_async/posts.py by `make generate`; edit that one.
"""Genviral: posts whose media are uploaded first where they are not there yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from genviral_api.resources.posts import (
    _CREATE,  # pyright: ignore[reportPrivateUsage]
    PostsResource,
)

from reelkit._resource.endpoint import Null
from reelkit.errors import InvalidArgumentError, escaped

if TYPE_CHECKING:
    from genviral_api.models import (
        PinterestSettings,
        PostSettings,
        PostSlideshow,
        PostVideo,
        ScheduledPost,
        TikTokSettings,
    )

    from reelkit._transfers.content import Source
    from reelkit.genviral._posts import Account_, Known, Media


class Posts(PostsResource):
    """Posts to social media accounts, published at once or at a time."""

    def create(
        self,
        *,
        caption: str,
        accounts: Account_ | Mapping[str, object] | Iterable[Account_ | Mapping[str, object]],
        media: PostVideo | PostSlideshow | Mapping[str, object] | Null | Media | Iterable[Media] | None = None,
        scheduled_at: str | datetime | None = None,
        external_id: str | None = None,
        music_url: str | Null | None = None,
        tiktok: TikTokSettings | Mapping[str, object] | None = None,
        pinterest: PinterestSettings | Mapping[str, object] | None = None,
        settings: PostSettings | Mapping[str, object] | None = None,
    ) -> ScheduledPost:
        """Create a post; what is not at Genviral yet is uploaded first.

        Args:
            caption: Text of the post; how long it may be depends on the accounts.
            accounts: Where to post: 1 to 10 accounts, or their ids.
            media: One video, or up to 35 images. Each is a path, bytes or an open file to upload, a file
                of Genviral, its id, or an ``https`` address. Or media as the API takes them; None for text only.
            scheduled_at: When to publish, with an offset from UTC, at least two minutes ahead; default: at once.
            external_id: Idempotency key; default: a fresh one, which the result has as ``external_id``. The same one
                with the same content gives the post of the first request.
            music_url: Address of a TikTok post whose music to use. Every account must be of TikTok.
            tiktok: Settings of TikTok.
            pinterest: Settings of Pinterest.
            settings: Settings of the other platforms.

        Raises:
            InvalidArgumentError: For a value that the API does not take, and for a video beside other media, before
                anything is uploaded.
            NotFoundError: If the id of a file is not listed.
            TransferError, WaitTimeoutError: If an upload failed; no post was created.
            APIError: If a request failed. After a lost response a note names the key; what was uploaded is named, too.

        Example::

            accounts = genviral.accounts.list().collect()
            post = genviral.posts.create(caption="Three tips", accounts=accounts, media=["clip.mp4"])
            print(post.id, post.external_id)

        Documented on Genviral's page "Create post". Files are uploaded one after the other, before the post is sent.
        """
        # Here, as listing posts uploads nothing.
        from genviral_api.models import PostSlideshow, PostVideo

        from reelkit.genviral._posts import account_of, several

        values: dict[str, object] = {
            "caption": caption,
            "accounts": [account_of(place, account) for place, account in enumerate(several(accounts))],
            "scheduled_at": scheduled_at,
            "external_id": external_id or uuid4().hex,
            "music_url": music_url,
            "tiktok": tiktok,
            "pinterest": pinterest,
            "settings": settings,
        }
        uploaded: dict[object, Known] = {}
        try:
            if media is None or isinstance(media, (PostVideo, PostSlideshow, Mapping, Null)):
                values["media"] = media
            else:
                values["media"] = self._stored_media(media, values, uploaded)
            post = self._call(_CREATE, **values)
        except BaseException as error:
            # An interrupt leaves files behind as well.
            if uploaded:
                urls = escaped(", ".join(url for url, _ in uploaded.values()))
                error.add_note(f"uploaded already, and kept: {urls}")
            raise
        return post if post.external_id else post.__replace__(external_id=str(values["external_id"]))

    def _stored_media(
        self, media: Media | Iterable[Media], values: Mapping[str, object], uploaded: dict[object, Known]
    ) -> dict[str, object]:
        from reelkit._transfers.content import same_source
        from reelkit.genviral._posts import known_address, known_id, media_of, planned, several

        from .files import Files

        wanted = several(media)
        if not wanted:
            raise InvalidArgumentError("media", wanted, "must hold at least one; None for text only")
        known = {place: found for place, one in enumerate(wanted) if (found := known_address(one)) is not None}
        files = Files(self._http, self._context)
        # Everything that can be checked is checked before the first request, and again before the first upload.
        _CREATE.checked({**values, "media": planned(wanted, known)})
        for place, one in enumerate(wanted):
            if place not in known and (file_id := known_id(one)) is not None:
                file = files.get(file_id)
                known[place] = file.url, file.content_type
        _CREATE.checked({**values, "media": planned(wanted, known)})
        for place, one in enumerate(wanted):
            if place in known:
                continue
            content = same_source(one)
            if content not in uploaded:
                file = files.upload(cast("Source", one))
                uploaded[content] = file.url, file.content_type
            known[place] = uploaded[content]
        return media_of([known[place] for place in range(len(wanted))])
