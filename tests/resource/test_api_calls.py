"""Operations with the provider's own words, ``client.api``: what cannot be sent is refused before any request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client

CALLS: list[tuple[type[GenviralMock | SwiftiaMock | VideoGenMock], Callable[[Any], Any]]] = [
    (GenviralMock, lambda api: api.folders.get_folder("\ud800")),
    (SwiftiaMock, lambda api: api.files.list_files(tags="\ud800")),
    (VideoGenMock, lambda api: api.files.get_file("\ud800")),
]


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("kind", "call"), CALLS)
async def test_text_that_utf_8_cannot_carry_is_refused(
    kind: type[GenviralMock | SwiftiaMock | VideoGenMock], call: Callable[[Any], Any], mode: str
) -> None:
    mock = kind(files=1)
    with pytest.raises(reelkit.InvalidArgumentError, match="must be text that UTF-8 can encode"):
        await both(call(client(mock, mode).api))
    assert mock.requests == []
