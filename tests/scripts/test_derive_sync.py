"""Blocking code is derived from code for asyncio, and the gate compares it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen import derive_sync
from tests.scripts.checkouts import Generate

STORAGE = "wrapper/reelkit/_transfers/_sync/storage.py"


def test_code_and_docstrings_lose_what_is_asynchronous() -> None:
    source = '''\
from contextlib import aclosing
async def each(ask: Callable[[], Awaitable[Ticket[T]]], storage: AsyncStorage) -> AsyncIterator[int]:
    """Example::

        async for file in await client.files.list():
            await client.files.download(file)
    """
    async with aclosing(storage.parts()) as parts:
        async for part in parts:
            yield await ask(part)
'''
    assert (
        derive_sync.derive(source, "x.py")
        == '''\
# Derived from ../_async/x.py by `make generate`; edit that one.
from contextlib import closing
def each(ask: Callable[[], Ticket[T]], storage: SyncStorage) -> Iterator[int]:
    """Example::

        for file in client.files.list():
            client.files.download(file)
    """
    with closing(storage.parts()) as parts:
        for part in parts:
            yield ask(part)
'''
    )


def test_a_derived_module_that_was_edited_forgotten_or_left_over_is_named(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (checkout / STORAGE).open("a", encoding="utf-8") as file:
        file.write("# an improvement\n")
    (checkout / STORAGE).with_name("upload.py").unlink()
    (checkout / STORAGE).with_name("extra.py").touch()
    assert generate("swiftia", "--check") == 1
    # Before it the run says that redocly is missing, which a copy of the checkout has not.
    assert capsys.readouterr().err.splitlines()[1:4] == [
        f"{STORAGE}: differs",
        f"{Path(STORAGE).with_name('upload.py').as_posix()}: missing",
        f"{Path(STORAGE).with_name('extra.py').as_posix()}: derived from nothing; delete it",
    ]
    (checkout / STORAGE).with_name("extra.py").unlink()
    assert generate("swiftia") == 0
    assert generate("swiftia", "--check") == 0
