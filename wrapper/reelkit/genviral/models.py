"""Models of Genviral's responses and requests. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import genviral_api.models

if TYPE_CHECKING:
    from genviral_api.models import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        return getattr(genviral_api.models, name)


def __dir__() -> list[str]:
    return dir(genviral_api.models)
