"""What is done differently in threads: reading several listings at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import ParamSpec

P = ParamSpec("P")
_PATIENCE = 1.0


class Reading:
    """A thread for each listing; one that waits for a response ends with it.

    Attributes:
        changed: What those who read and those who take the files wait at.
        stopped: Whether those who read are to end.
    """

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.stopped = False
        self._threads: list[threading.Thread] = []

    def start(self, read: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """Begin to read."""
        thread = threading.Thread(target=read, args=args, kwargs=kwargs, name="reelkit-listing", daemon=True)
        self._threads.append(thread)
        thread.start()

    def wake(self) -> None:
        """Tell those who wait that something has changed."""
        with self.changed:
            self.changed.notify_all()

    def stop(self) -> None:
        """Let the threads end."""
        self.stopped = True
        self.wake()
        for thread in self._threads:
            thread.join(_PATIENCE)
