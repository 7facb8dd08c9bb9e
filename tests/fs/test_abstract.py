"""fsspec's own tests of file systems: all of them over a simulated Genviral, and over VideoGen those without folders.

Not run: those of copy, get and put over VideoGen, as each makes folders, which it has not; and all over Swiftia, as
each uploads, which its API cannot.
"""

from __future__ import annotations

from typing import Any

import pytest
from fsspec.tests import abstract
from reelkit.mock import GenviralMock, VideoGenMock

from tests.support.mounted import mounted


class GenviralFixtures(abstract.AbstractFixtures):  # type: ignore[misc]
    provider: type[GenviralMock | VideoGenMock] = GenviralMock
    path = "Tests"

    @pytest.fixture(scope="class")
    @classmethod
    def fs(cls) -> Any:
        # The names of the suite have no extension, and its contents are text: Genviral wants a type.
        return mounted(cls.provider(files=0), content_type="image/png")

    @pytest.fixture
    def fs_path(self, fs: Any) -> str:
        return self.path


class VideoGenFixtures(GenviralFixtures):
    provider = VideoGenMock
    path = ""


class TestCopy(abstract.AbstractCopyTests, GenviralFixtures):  # type: ignore[misc]
    pass


class TestGet(abstract.AbstractGetTests, GenviralFixtures):  # type: ignore[misc]
    pass


class TestPut(abstract.AbstractPutTests, GenviralFixtures):  # type: ignore[misc]
    pass


class TestOpen(abstract.AbstractOpenTests, GenviralFixtures):  # type: ignore[misc]
    pass


class TestPipe(abstract.AbstractPipeTests, GenviralFixtures):  # type: ignore[misc]
    pass


class TestOpenVideoGen(abstract.AbstractOpenTests, VideoGenFixtures):  # type: ignore[misc]
    pass


class TestPipeVideoGen(abstract.AbstractPipeTests, VideoGenFixtures):  # type: ignore[misc]
    pass
