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

from ._registry import CLIENTS

if TYPE_CHECKING:
    __version__: str

    from ._http.events import RequestEvent as RequestEvent
    from ._http.events import RequestHook as RequestHook
    from ._http.events import ResponseEvent as ResponseEvent
    from ._http.events import ResponseHook as ResponseHook
    from ._http.rate_limit import RateLimit as RateLimit
    from ._http.raw import RawResponse as RawResponse
    from ._mirror import Mirrored as Mirrored
    from ._mirror import MirrorReport as MirrorReport
    from ._mirror import MirrorTarget as MirrorTarget
    from ._mirror import mirror as mirror
    from ._registry import *  # noqa: F403 - every client
    from ._resource.endpoint import NULL as NULL
    from ._resource.job import AsyncJob as AsyncJob
    from ._resource.job import Job as Job
    from ._resource.uploads import Upload as Upload
    from ._transfers.many import Downloaded as Downloaded
    from ._transfers.many import Uploaded as Uploaded
    from ._transfers.progress import Progress as Progress
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ContentChangedError as ContentChangedError
    from .errors import InsufficientCreditsError as InsufficientCreditsError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import JobBlockedError as JobBlockedError
    from .errors import JobCancelledError as JobCancelledError
    from .errors import JobError as JobError
    from .errors import JobFailedError as JobFailedError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PaymentRequiredError as PaymentRequiredError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import ProcessingError as ProcessingError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReelkitError as ReelkitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ServerError as ServerError
    from .errors import TransferError as TransferError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WebhookVerificationError as WebhookVerificationError
    from .library import AsyncMediaLibrary as AsyncMediaLibrary
    from .library import MediaFile as MediaFile
    from .library import MediaLibrary as MediaLibrary
    from .pagination import AsyncPager as AsyncPager
    from .pagination import Page as Page
    from .pagination import Pager as Pager

_MODULES = {
    "_mirror": ("MirrorReport", "MirrorTarget", "Mirrored", "mirror"),
    "_resource.endpoint": ("NULL",),
    "_resource.job": ("AsyncJob", "Job"),
    "_resource.uploads": ("Upload",),
    "_transfers.many": ("Downloaded", "Uploaded"),
    "_transfers.progress": ("Progress",),
    "library": ("AsyncMediaLibrary", "MediaLibrary", "MediaFile"),
    "_http.events": ("RequestEvent", "RequestHook", "ResponseEvent", "ResponseHook"),
    "_http.rate_limit": ("RateLimit",),
    "_http.raw": ("RawResponse",),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "ContentChangedError",
        "InsufficientCreditsError",
        "InvalidArgumentError",
        "JobBlockedError",
        "JobCancelledError",
        "JobError",
        "JobFailedError",
        "NotFoundError",
        "PaginationError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "ProcessingError",
        "RateLimitError",
        "ReelkitError",
        "ResponseDecodeError",
        "ResponseTooLargeError",
        "ServerError",
        "TransferError",
        "UnprocessableEntityError",
        "WaitTimeoutError",
        "WebhookVerificationError",
    ),
    "pagination": ("AsyncPager", "Page", "Pager"),
}
_MODULE_OF = {
    **{name: (f"reelkit.{module}", name) for module, names in _MODULES.items() for name in names},
    **CLIENTS,
}

__all__ = ["__version__", *sorted(_MODULE_OF)]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a type checker would take every name for an attribute

    def __getattr__(name: str) -> Any:
        if name == "__version__":
            return import_module("importlib.metadata").version("reelkit")
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, found = _MODULE_OF[name]
        value = getattr(import_module(module), found)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), "__version__", *_MODULE_OF})
