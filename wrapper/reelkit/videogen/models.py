"""Models of VideoGen's responses and requests. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import videogen_api.models

if TYPE_CHECKING:
    from videogen_api.models import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        return getattr(videogen_api.models, name)


def __dir__() -> list[str]:
    return dir(videogen_api.models)
