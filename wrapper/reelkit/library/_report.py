"""What becomes of the error of one provider among several."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from ._query import OnError

logger = logging.getLogger("reelkit")


class Report:
    """The providers that failed while a listing was read for the latest time."""

    def __init__(self, providers: int, on_error: OnError) -> None:
        self._providers = providers
        self._on_error = on_error
        self._errors: dict[str, Exception] = {}

    @property
    def errors(self) -> Mapping[str, Exception]:
        """The error of each provider that failed in the latest iteration, by its name."""
        return dict(self._errors)

    def _start(self) -> None:
        self._errors = {}

    def _note(self, failures: Mapping[str, Exception]) -> None:
        """Raise or log errors that are new."""
        for provider, error in list(failures.items()):
            if self._on_error == "raise":
                raise error
            if provider not in self._errors:
                logger.warning("%s is missing from the library, or a part of it: %s", provider, error)
                self._errors[provider] = error

    def _end(self, failures: Mapping[str, Exception]) -> None:
        """Raise the first error if no provider is left."""
        self._note(failures)
        if self._providers and len(self._errors) == self._providers:
            raise next(iter(self._errors.values()))
