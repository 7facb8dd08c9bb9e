"""What a request belongs to: passed with it, so that hooks and other clients see nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .listing import Listing
from .provider import Operation
from .raw import Recording


# Not a record: one context is shared by all requests of a listing, so none of them may change it.
@dataclass(frozen=True, slots=True)
class RequestContext:
    """What a request belongs to.

    Attributes:
        operation: The operation of the specification, or None for a request that is none of them.
        listing: The listing, or the transfer of many files, that waits for its response.
        on_body: Sees the body of a successful response before it is parsed, and returns how many seconds parsing is
            to wait.
        recording: Keeps status, headers and body of the response.
        keyed: Whether the request carries an idempotency key, by which the server knows it again.
    """

    operation: Operation | None = None
    listing: Listing | None = None
    on_body: Callable[[bytes], float] | None = None
    recording: Recording | None = None
    keyed: bool = False

    def of(self, operation: Operation, *, keyed: bool = False) -> RequestContext:
        """The context of one operation within this one."""
        return RequestContext(operation, self.listing, self.on_body, self.recording, keyed)

    def page(self, listing: Listing | None = None, on_body: Callable[[bytes], float] | None = None) -> RequestContext:
        """The context of one page of a listing within this one; without a listing it is the only one."""
        return RequestContext(self.operation, listing or Listing(self.listing), on_body, self.recording)


NO_CONTEXT = RequestContext()
