"""Lazy listings: pagers, pages, and the plans that walk them."""

from __future__ import annotations

from ._async.pager import AsyncPager as AsyncPager
from ._pager import Page as Page
from ._sync.pager import Pager as Pager
