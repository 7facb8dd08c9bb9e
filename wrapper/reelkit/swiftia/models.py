"""Models of Swiftia's responses and requests. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import swiftia_api.models

if TYPE_CHECKING:
    from swiftia_api.models import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        return getattr(swiftia_api.models, name)


def __dir__() -> list[str]:
    return dir(swiftia_api.models)
