"""Mocks of providers that have a client class: a library of files with bytes, and the clients they give."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, Generic, TypedDict, TypeVar, Unpack, cast

from ._clock import to_microseconds
from ._collections import Collection, Resource, Scope, Seeds
from ._library import seeded_count
from ._provider import ITEMS, ProviderMock
from ._storage import MockStorage, StoredObject

C_co = TypeVar("C_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)


class MockOptions(TypedDict, total=False):
    """What all mocks of providers take."""

    seed: int
    now: datetime | None
    api_key: str
    latency: float
    max_limit: int | None


class ConnectedMock(ProviderMock, Generic[C_co, A_co]):
    """A mock of a provider that has a client class of its own; ``files`` of its main collection are seeded."""

    usual_key: ClassVar[str]
    """The key that is right unless ``api_key`` says otherwise."""
    kinds: ClassVar[Sequence[Any]]
    """What repeats among the seeded files."""
    uuids: ClassVar[bool] = False
    """Whether ids of files are UUIDs, though the document's examples are none."""
    hosts: ClassVar[tuple[str, str]]
    """The hosts of files and of uploads."""

    def __init__(self, *, files: int = 250, **options: Unpack[MockOptions]) -> None:
        self._count = files
        self._contents: dict[str, bytes] = {}
        options.setdefault("api_key", self.usual_key)
        super().__init__(items=min(files, ITEMS), **options)

    def client(self, **options: Any) -> C_co:
        """A client that talks to this mock, without a network; ``options`` are those of its class."""
        return cast("C_co", super().client(**options))

    def async_client(self, **options: Any) -> A_co:
        """An asynchronous client that talks to this mock, without a network."""
        return cast("A_co", super().async_client(**options))

    @abstractmethod
    def _seeded_file(self, index: int, kind: Any, file_id: str, at: int) -> Resource:
        """A seeded file."""

    def _stored(self, path: str) -> StoredObject | None:
        """What is behind the path of a file's URL: its ``url`` and ``size`` say it, and its fact ``content_type``."""
        item = self._files.get(path.rpartition("/")[2].rpartition(".")[0])
        if item is None or not item.data["url"].endswith(path):
            return None
        return StoredObject(item.data["size"], item.facts["content_type"], item.id, self._contents.get(item.id))

    def _is_signed(self, path: str) -> bool:
        """Whether that path needs a signature."""
        return False

    def _signature(self, path: str) -> str | None:
        """The signature of a path, where files tell it without their storage; None for a keyed one."""
        return None

    def _is_listed(self, kind: Any) -> bool:
        """Whether a listing without filters shows files of that kind."""
        return True

    @property
    def _files(self) -> Collection:
        return self._collection(self._known("files"))

    def _keep(self, item: Resource, content: bytes | None = None) -> str:
        """Put a file into the listing, with its bytes."""
        self._files.insert(item)
        if content is not None:
            self._contents[item.id] = content
        return item.id

    def _moment(self, moment: datetime | None) -> int:
        return self._now() if moment is None else to_microseconds(moment)

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        if name != self._known("files"):
            return super()._seeds(name, scope)
        new_id, index_of = self._seeder.identity(name, uuids=self.uuids)
        kinds = self.kinds
        count = seeded_count([self._is_listed(kind) for kind in kinds], self._count)

        def make(index: int, at: int) -> Resource:
            return self._seeded_file(index, kinds[index % len(kinds)], new_id(index), at)

        return Seeds(make, index_of, new_id, count, len(kinds))

    def _make_storage(self) -> MockStorage:
        files, uploads = self.hosts
        key = f"{self.name}:{self.seed}"
        return MockStorage(key, frozenset({files}), uploads, self._stored, self._is_signed, self._signature)

    def _reset_state(self) -> None:
        self._contents.clear()
