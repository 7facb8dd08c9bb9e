"""``client.raw``: a method whose one request is recorded."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from typing import ParamSpec, TypeVar

from reelkit._http.context import RequestContext
from reelkit._http.raw import Recording

from ._async.api_call import AsyncApiCall
from ._sync.api_call import ApiCall
from .base import AsyncResource, SyncResource

P = ParamSpec("P")
T = TypeVar("T")


def recorded(method: Callable[P, T], recording: Recording) -> Callable[P, T]:
    """The same method on a copy of its resource, whose requests are recorded."""
    owner: object = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if isinstance(owner, (SyncResource, AsyncResource)):
        resource = copy(owner)
        vars(resource)["_context"] = RequestContext(recording=recording)
        bound: Callable[P, T] = getattr(resource, name)
        return bound
    call: object = getattr(owner, "_call", None)
    if isinstance(call, (ApiCall, AsyncApiCall)):
        other = copy(owner)
        vars(other)["_call"] = replace(call, context=RequestContext(recording=recording))
        of_api: Callable[P, T] = getattr(other, name)
        return of_api
    raise recording.error("must be a method of a client, such as client.files.get")
