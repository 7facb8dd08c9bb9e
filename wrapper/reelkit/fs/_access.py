"""Clients of a file system: one for each event loop, and one for threads, made when needed; and the key."""

from __future__ import annotations

import asyncio
import os
import threading
from hashlib import sha256
from importlib import import_module
from typing import Any, ClassVar
from weakref import WeakKeyDictionary

from fsspec.spec import _Cached  # pyright: ignore[reportPrivateUsage]
from fsspec.utils import tokenize

from reelkit._http.pool import running_loop
from reelkit._http.provider import key_variable, url_variable
from reelkit._http.secret import Secret
from reelkit._registry import CLIENTS, PROVIDERS
from reelkit.client import AsyncClient, SyncClient


class EnvironmentDigest:
    """A class attribute: what fsspec tells instances apart by that are made from the environment."""

    def __get__(self, instance: object, owner: Any) -> str:
        names = (key_variable(owner.protocol), url_variable(owner.protocol))
        return sha256("\0".join(os.environ.get(name, "") for name in names).encode()).hexdigest()


class OfAllThreads(_Cached):
    """Equal options are one instance in all threads: they share its pace and what it has listed.

    fsspec does so itself, but before 2026 it made one for each thread, and each went as fast as all may together.
    """

    _environment: str
    _tokens: ClassVar[dict[str, str]] = {}
    _making = threading.Lock()

    def __call__(cls, *arguments: Any, **options: Any) -> Any:  # noqa: N805
        if options.get("asynchronous") or options.get("skip_instance_cache"):
            return super().__call__(*arguments, **options)
        key = tokenize(cls, os.getpid(), cls._environment, *arguments, **options)
        with cls._making:
            token = cls._tokens.get(key, "")
            if token not in cls._cache:
                token = cls._tokens[key] = super().__call__(*arguments, **options)._fs_token_
            cls._latest = token
            return cls._cache[token]


class Access:
    """Makes clients of one provider."""

    def __init__(
        self, provider: str, secret: Secret | None, given: AsyncClient | None, options: dict[str, Any]
    ) -> None:
        self._provider = provider
        self._secret = secret
        self._options = options
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncClient] = WeakKeyDictionary()
        self._blocking: SyncClient | None = None
        self._lock = threading.Lock()
        self.given = given

    def client(self) -> AsyncClient:
        """The client of the running event loop; raises ``ConfigurationError`` without a key."""
        if self.given is not None:
            return self.given
        loop = running_loop()
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = self._made("Async")
        return client

    def blocking(self) -> SyncClient | None:
        """The client whose connections threads read with; None for a client of the caller's own, which has others."""
        with self._lock:
            if self.given is None and self._blocking is None:
                self._blocking = self._made("")
            return self._blocking

    def _made(self, kind: str) -> Any:
        module, name = CLIENTS[f"{kind}{PROVIDERS[self._provider].client}"]
        made = getattr(import_module(module), name)
        # No local variable holds the key: a traceback may show those.
        return made(None if self._secret is None else self._secret.reveal(), **self._options)

    async def close(self) -> None:
        """Close the client of the running event loop, and that of threads, if they were made here."""
        with self._lock:
            blocking, self._blocking = self._blocking, None
        if blocking is not None:
            blocking.close()
        client = self._clients.pop(running_loop(), None)
        if client is not None:
            await client.close()

    def key_for_pickle(self, *, allowed: bool) -> str | None:
        """The key to carry; None where the environment has it. Raises ``TypeError`` where it may not be carried."""
        if self.given is not None:
            raise TypeError("a file system of a client of yours cannot be pickled: the client holds connections")
        variable = key_variable(self._provider)
        if self._secret is None or self._secret.reveal() == os.environ.get(variable, "").strip():
            return None
        if allowed:
            return self._secret.reveal()
        raise TypeError(
            f"the API key would be in the pickle: set {variable} here and in the other process instead of giving "
            "api_key, or pass pickle_key=True"
        )
