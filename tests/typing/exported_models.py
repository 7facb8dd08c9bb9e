"""Models are exported from where users import them; checked by mypy and pyright, never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from datetime import datetime
from typing import assert_type

import reelkit
import reelkit.genviral.models
import reelkit.videogen.models as videogen_models
from reelkit.swiftia.models import *  # noqa: F403


def names_of_a_star_import(swiftia: reelkit.Swiftia, short: Short) -> None:  # noqa: F405
    assert_type(swiftia.files.get("..."), File)  # noqa: F405
    assert_type(short.to_json(), str)


def names_of_modules(file: reelkit.genviral.models.File, info: videogen_models.FileInfo) -> None:
    assert_type(file.created_at, datetime)
    assert_type(info.file_id, str)
    assert_type(reelkit.genviral.models.File.from_dict({}), reelkit.genviral.models.File)


def a_name_that_is_no_model() -> object:
    """It must be an error for both, or the ignore beside it is reported as unused."""
    return videogen_models.Nothing  # type: ignore[attr-defined]
