"""Typed Python SDKs for the media APIs of Genviral, VideoGen and Swiftia.

Example::

    import reelkit

    with reelkit.Genviral() as genviral:
        for file in genviral.files.list(type="video"):
            print(file.filename, file.url)

A provider is loaded when its client is first used, so ``import reelkit`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._events import RequestEvent as RequestEvent
    from ._events import RequestHook as RequestHook
    from ._events import ResponseEvent as ResponseEvent
    from ._events import ResponseHook as ResponseHook
    from ._many import Downloaded as Downloaded
    from ._media_file import MediaFile as MediaFile
    from ._rate_limit import RateLimit as RateLimit
    from ._raw import RawResponse as RawResponse
    from ._transfer import Progress as Progress
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import InsufficientCreditsError as InsufficientCreditsError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PaymentRequiredError as PaymentRequiredError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import ProcessingError as ProcessingError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReelkitError as ReelkitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ServerError as ServerError
    from .errors import TransferError as TransferError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .genviral import AsyncGenviral as AsyncGenviral
    from .genviral import Genviral as Genviral
    from .media import AsyncMediaLibrary as AsyncMediaLibrary
    from .media import MediaLibrary as MediaLibrary
    from .pager import AsyncPager as AsyncPager
    from .pager import Page as Page
    from .pager import Pager as Pager
    from .swiftia import AsyncSwiftia as AsyncSwiftia
    from .swiftia import Swiftia as Swiftia
    from .videogen import AsyncVideoGen as AsyncVideoGen
    from .videogen import VideoGen as VideoGen

_MODULES = {
    "_many": ("Downloaded",),
    "_media_file": ("MediaFile",),
    "_transfer": ("Progress",),
    "media": ("AsyncMediaLibrary", "MediaLibrary"),
    "_events": ("RequestEvent", "RequestHook", "ResponseEvent", "ResponseHook"),
    "_rate_limit": ("RateLimit",),
    "_raw": ("RawResponse",),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "InsufficientCreditsError",
        "InvalidArgumentError",
        "NotFoundError",
        "PaginationError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "ProcessingError",
        "RateLimitError",
        "ReelkitError",
        "ResponseDecodeError",
        "ServerError",
        "TransferError",
        "UnprocessableEntityError",
        "WaitTimeoutError",
    ),
    "genviral": ("AsyncGenviral", "Genviral"),
    "pager": ("AsyncPager", "Page", "Pager"),
    "swiftia": ("AsyncSwiftia", "Swiftia"),
    "videogen": ("AsyncVideoGen", "VideoGen"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__version__ = "0.1.0"
__all__ = ["__version__", *sorted(_MODULE_OF)]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a type checker would take every name for an attribute

    def __getattr__(name: str) -> Any:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})
