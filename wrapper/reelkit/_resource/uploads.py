"""Arguments that take what is not uploaded yet: it is uploaded first, and its id is sent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Protocol, TypeAlias, TypedDict, cast

from reelkit._http._async.client import AsyncHttp
from reelkit._http._sync.client import SyncHttp
from reelkit._record import record
from reelkit.errors import InvalidArgumentError

from .rules import Rule

if TYPE_CHECKING:
    from reelkit._transfers.content import Source

_ID = re.compile(r"[A-Za-z0-9_-]*")


class UploadOptions(TypedDict):
    """What every upload takes besides its source."""

    filename: str | None
    temporary: bool | None


@dataclass(frozen=True, slots=True)
class Upload:
    """What is uploaded before it is used, with what the upload has to know.

    Args:
        source: A path, bytes, or a file opened in binary mode.
        filename: Display name; default: that of the path. Bytes need one.
        temporary: Whether the provider may delete it soon: VideoGen keeps it for at least 24 hours.

    Example::

        clip = reelkit.Upload("clip.mp4", temporary=True)
        videogen.tools.upscale_video(file=clip)
    """

    source: Source = field(repr=False)
    filename: str | None = None
    temporary: bool | None = None

    @property
    def options(self) -> UploadOptions:
        """Further arguments of the upload."""
        return UploadOptions(filename=self.filename, temporary=self.temporary)


Uploadable: TypeAlias = os.PathLike[str] | IO[bytes] | Upload
"""What an argument uploads first. Text with other characters than those of an id is a path, too."""


class Uploads(Protocol):
    """What uploads for a synchronous client."""

    def upload(self, source: Source, *, filename: str | None = None, temporary: bool | None = None) -> object:
        """Upload the source; returns the object whose id is sent."""
        ...


class AsyncUploads(Protocol):
    """What uploads for an asynchronous client."""

    async def upload(self, source: Source, *, filename: str | None = None, temporary: bool | None = None) -> object:
        """Upload the source; returns the object whose id is sent."""
        ...


Uploader: TypeAlias = Callable[[SyncHttp], Uploads]
AsyncUploader: TypeAlias = Callable[[AsyncHttp], AsyncUploads]


@record
class Pending:
    """What has to be uploaded, and how its id is read."""

    upload: Upload
    argument: str
    rule: Rule

    def __repr__(self) -> str:
        """As the caller gave it, for an error about several of them."""
        source = self.upload.source
        return repr(os.fspath(source)) if isinstance(source, (str, os.PathLike)) else f"<{type(source).__name__}>"

    @property
    def content(self) -> tuple[object, ...]:
        """What is the same for uploads that need not be repeated: the path, or the open file, and the options."""
        from reelkit._transfers.content import same_source

        return same_source(self.upload.source), self.upload.filename, self.upload.temporary

    def id_of(self, made: object) -> object:
        """The id to send for the uploaded object."""
        return self.rule.check(self.argument, made)


@record
class UploadOrId:
    """An object, its id, or what is uploaded first. Nothing is opened before every argument was checked."""

    then: Rule

    def check(self, argument: str, value: object) -> object:
        """The id, or what has to be uploaded."""
        is_path = isinstance(value, str) and not _ID.fullmatch(value)
        if is_path or isinstance(value, (os.PathLike, bytes, bytearray, memoryview)) or hasattr(value, "read"):
            value = Upload(value)  # type: ignore[arg-type]
        if not isinstance(value, Upload):
            return self.then.check(argument, value)
        _check(argument, value)
        return Pending(value, argument, self.then)


def _check(argument: str, upload: Upload) -> None:
    from reelkit._transfers.content import check_content

    check_content(argument, upload.source, upload.filename)
    if upload.temporary is not None and not isinstance(upload.temporary, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("temporary", upload.temporary, "must be True or False")


@dataclass(slots=True)
class Uploaded:
    """The arguments of one call whose uploads are under way; no I/O."""

    checked: dict[str, object]
    done: list[tuple[str, object]] = field(default_factory=list[tuple[str, object]])

    def pending(self) -> Iterator[Pending]:
        """What has to be uploaded, each content once, in order; ``put`` is called for each."""
        met = set[object]()
        for value in [*self.checked.values()]:
            for one in _items(value) or (value,):
                if isinstance(one, Pending) and one.content not in met:
                    met.add(one.content)
                    yield one

    def put(self, pending: Pending, made: object) -> None:
        """Send this id wherever the content was given."""
        found = pending.id_of(made)
        self.done.append((pending.argument, found))

        def sent(value: object) -> object:
            return found if isinstance(value, Pending) and value.content == pending.content else value

        for name, value in self.checked.items():
            items = _items(value)
            self.checked[name] = sent(value) if items is None else [sent(one) for one in items]

    @contextmanager
    def explained(self) -> Generator[None]:
        """Say in an error what was uploaded already, so that it need not be uploaded again."""
        try:
            yield
        except BaseException as error:
            # An interrupt leaves files behind as well.
            if self.done:
                ids = ", ".join(f"{argument}={found!r}" for argument, found in self.done)
                error.add_note(f"uploaded already, and kept: {ids}")
            raise


def _items(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def no_uploads(pending: Pending) -> InvalidArgumentError:
    """This client cannot upload."""
    return InvalidArgumentError(pending.argument, "a file", "must be an id: this client has no uploads")
