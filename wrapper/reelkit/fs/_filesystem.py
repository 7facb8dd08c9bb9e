"""The file system itself: how it is made, pickled and read."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from os import SEEK_END
from pathlib import Path
from typing import IO, Any, ClassVar, Self, cast
from uuid import uuid4

from fsspec.asyn import sync
from fsspec.spec import make_instance

from reelkit._http.secret import Secret
from reelkit.client import AsyncClient
from reelkit.errors import ConfigurationError, InvalidArgumentError

from ._access import Access, EnvironmentDigest
from ._changes import Changes
from ._opened import ReadFile, WriteFile
from ._progress import reporting
from ._tree import Entry


class ReelkitFileSystem(Changes):
    """The media library of one provider as a file system.

    ``fsspec.filesystem("genviral")``, ``"videogen"`` and ``"swiftia"`` make one; this class is what they share.

    Args:
        api_key: The key; default: the provider's environment variable, such as ``GENVIRAL_API_KEY``.
        base_url: Another server; default: an environment variable such as ``GENVIRAL_BASE_URL``, else the provider.
        allow_http: Whether ``base_url`` may be http on another host than this one.
        max_retries: How often a failed request is retried, where that is safe; default 2.
        requests_per_second: How many requests to the API it starts in a second at most; for workers that share one
            key: nine tenths of the provider's limit, divided by how many there are.
        content_type: MIME type of uploads where neither the name nor the content tells.
        auto_mkdir: Whether an upload creates the folders of its path; default True.
        pickle_key: Whether a pickle may hold ``api_key`` where the environment has no such key; default False, and
            pickling raises ``TypeError`` there.
        asynchronous: Whether it is used from the event loop of the caller, by the methods that begin with ``_``.
        options: Of fsspec: ``batch_size``, ``use_listings_cache``, ``listings_expiry_time`` in seconds (default: until
            ``invalidate_cache`` or ``ls(refresh=True)``), ``max_paths``, ``skip_instance_cache``.

    Example::

        import fsspec

        fs = fsspec.filesystem("genviral")
        for path in fs.glob("Product Shots/**/*.mp4"):
            print(path, fs.cat_file(path, 0, 16))
    """

    _extra_tokenize_attributes = ("_environment",)
    _environment: ClassVar[Any] = EnvironmentDigest()

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
        max_retries: int | None = None,
        requests_per_second: float | None = None,
        content_type: str | None = None,
        auto_mkdir: bool = True,
        pickle_key: bool = False,
        asynchronous: bool = False,
        **options: Any,
    ) -> None:
        secret = None if api_key is None else Secret(api_key)
        # A traceback that shows local variables must find none that holds the key.
        del api_key
        if type(self) is ReelkitFileSystem:
            raise ConfigurationError('name a provider, as fsspec.filesystem("genviral") does')
        super().__init__(asynchronous=asynchronous, **options)
        client_options: dict[str, Any] = {
            "base_url": base_url,
            "allow_http": allow_http,
            "requests_per_second": requests_per_second,
        }
        if max_retries is not None:
            client_options["max_retries"] = max_retries
        self._access = Access(str(self.protocol), secret, None, client_options)
        self._content_type = content_type
        self._auto_mkdir = auto_mkdir
        self._pickle_key = pickle_key

    @classmethod
    def from_client(cls, client: AsyncClient, **options: Any) -> Self:
        """A file system of an asynchronous client of your own, which is not closed; it cannot be pickled.

        The client belongs to the event loop that it is first used in: with ``asynchronous=True`` yours.
        """
        if not isinstance(client, AsyncClient) or client.provider.name != cls.protocol:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("client", client, f"must be an asynchronous client of {cls.protocol}")
        options["skip_instance_cache"] = True
        fs = cls(**options)
        fs._access.given = client
        fs._fs_token_ = uuid4().hex
        return fs

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    @property
    def storage_options(self) -> dict[str, Any]:
        """The options that it was made with, except the key; ``to_json`` and the like show them."""
        return dict(self._shown_options)

    @storage_options.setter
    def storage_options(self, options: dict[str, Any]) -> None:
        self._shown_options = {name: value for name, value in options.items() if name != "api_key"}

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        key = self._access.key_for_pickle(allowed=self._pickle_key)
        options = self.storage_options if key is None else {**self.storage_options, "api_key": key}
        return make_instance, (type(self), (), options)

    async def _close(self) -> None:
        await self._access.close()

    def close(self) -> None:
        """Close the connections; the next use opens others."""
        sync(self.loop, self._close)

    async def _cat_file(self, path: str, start: int | None = None, end: int | None = None, **_: Any) -> bytes:
        entry = await self._file(path)
        first, stop = start or 0, end
        if first < 0 or (stop is not None and stop < 0):
            size = int((await self._info(path))["size"])
            first = max(0, size + first) if first < 0 else first
            stop = size + stop if stop is not None and stop < 0 else stop
        if stop is not None and stop <= first:
            return b""
        return (await self._read(entry, first, stop)).data

    async def _get_file(self, rpath: str, lpath: str | IO[bytes], callback: Any = None, **_: Any) -> None:
        target = Path(lpath) if isinstance(lpath, str) else lpath
        info = await self._lookup(self._strip_protocol(rpath))
        if info is None or info.entry.is_folder:
            cast("Path", target).mkdir(parents=True, exist_ok=True)
            return
        if isinstance(target, Path):
            target.parent.mkdir(parents=True, exist_ok=True)
        await self._download(info.entry, target, callback)

    async def _check_mode(self, path: str, mode: str) -> None:
        """Refuse, before anything is written, what cannot be uploaded at the end."""
        self._store().check_upload(None, replaced=False)
        await self._replaced(self._strip_protocol(path), "create" if mode == "xb" else "overwrite")

    async def _download(self, entry: Entry, target: Any, callback: Any = None) -> None:
        await self._store().contents.download(entry.item, target, overwrite=True, progress=reporting(callback))

    def _fetched(self, entry: Entry) -> IO[bytes]:
        """A temporary file with the content."""
        spool = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115
        try:
            sync(self.loop, self._download, entry, spool)
        except BaseException:
            spool.close()
            raise
        return spool

    def _open(
        self,
        path: str,
        mode: str = "rb",
        block_size: int | str | None = None,
        autocommit: bool = True,
        cache_options: dict[str, Any] | None = None,
        **options: Any,
    ) -> ReadFile | WriteFile:
        size: int | str = block_size or "default"
        if mode == "rb":
            file_size = sync(self.loop, self._info, path)["size"]
            entry = sync(self.loop, self._file, path)
            # Where nothing tells the size it is fetched first, which raises if it is not ready.
            whole = self._fetched(entry) if file_size is None else None
            if whole is not None:
                file_size = whole.seek(0, SEEK_END)
            options.update(block_size=size, cache_options=cache_options, size=file_size)
            return ReadFile(self, path, entry, whole, **options)
        if mode not in ("wb", "xb"):
            raise NotImplementedError(f"files are read and uploaded whole; mode {mode!r} changes one in place")
        sync(self.loop, self._check_mode, path, mode)
        content_type = options.pop("content_type", None)
        return WriteFile(self, path, mode, content_type, block_size=size, autocommit=autocommit, **options)


class GenviralFileSystem(ReelkitFileSystem):
    """``genviral://``: the folders of uploads by their names, and in the root the files that lie in no folder."""

    protocol = "genviral"


class VideoGenFileSystem(ReelkitFileSystem):
    """``videogen://``: all files in the root; ``rm`` archives."""

    protocol = "videogen"


class SwiftiaFileSystem(ReelkitFileSystem):
    """``swiftia://``: all files in the root, which are read and deleted; there is no upload."""

    protocol = "swiftia"
