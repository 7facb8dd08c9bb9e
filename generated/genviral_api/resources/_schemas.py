"""Rules of the schemas that arguments are made of. Written by ``make generate``."""

from __future__ import annotations

import sys

schemas = sys.modules[__name__]
