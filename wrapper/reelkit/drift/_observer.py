"""Watch a client: every response that it receives is compared with the specification."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from reelkit.client import AsyncClient, SyncClient

from ._description import describe
from ._report import Report


@contextmanager
def observe(client: SyncClient | AsyncClient, report: Report | None = None) -> Generator[Report]:
    """Compare all responses that a client receives inside the ``with`` block, those to retries and errors, too.

    It reads the responses of operations whole before the client does, and checks each in well under a millisecond per
    file; what is downloaded from or uploaded to a storage host is left alone. Outside the block nothing is done at all.

    Args:
        client: Of any provider, synchronous or asynchronous.
        report: Where to add; default: a new one.

    Example::

        from reelkit import drift

        with drift.observe(videogen) as report:
            videogen.files.list().collect()
        print(report.table())
    """
    found = Report() if report is None else report
    description = describe(client.provider.name)

    def concerned(response: Any) -> bool:
        known = description.operation(response.request.method, str(response.request.url)) is not None
        found.ignored += not known
        return known

    def compare(response: Any) -> None:
        request = response.request
        content_type = response.headers.get("content-type", "")
        found.add(description, request.method, str(request.url), response.status_code, content_type, response.content)

    def hook(response: Any) -> None:
        if concerned(response):
            response.read()
            compare(response)

    async def async_hook(response: Any) -> None:
        if concerned(response):
            await response.aread()
            compare(response)

    connections: Any = client._http.pool.inner  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    chosen: Any = async_hook if isinstance(client, AsyncClient) else hook
    before: dict[str, list[Any]] = connections.event_hooks
    connections.event_hooks = {**before, "response": [*before["response"], chosen]}
    try:
        yield found
    finally:
        # The client may have gone on with new connections, which have its hooks.
        for each in (connections, client._http.pool.inner):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            now: dict[str, list[Any]] = each.event_hooks
            each.event_hooks = {**now, "response": [one for one in now["response"] if one is not chosen]}
