"""Lists that change while their pages are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reelkit.mock import MockRequest

VARIANTS = ("60 deleted", "60 inserted", "30 deleted twice", "60 deleted, then 60 inserted", "60 replaced")


@dataclass
class Changing:
    """Changes a list before its second page is asked for, or before each of several.

    Attributes:
        path: The path of the requests for pages.
        changes: What is done before the second page, the third, and so on.
        asked: The requests for pages so far.
    """

    path: str
    changes: list[Callable[[], None]]
    asked: list[MockRequest] = field(default_factory=list[MockRequest])

    def __call__(self, request: MockRequest) -> None:
        if request.method != "GET" or request.path != self.path:
            return
        self.asked.append(request)
        if len(self.asked) > 1 and self.changes:
            self.changes.pop(0)()


def changes_of(mock: Any, ids: list[str], variant: str) -> list[Callable[[], None]]:
    """Changes of the part of the list that the first page showed."""

    def delete(first: int, last: int) -> Callable[[], None]:
        def change() -> None:
            for file_id in ids[first:last]:
                mock.delete_file(file_id)

        return change

    def insert() -> None:
        for _ in range(60):
            mock.add_file()

    def both_at_once() -> None:
        delete(0, 60)()
        insert()

    return {
        "60 deleted": [delete(0, 60)],
        "60 inserted": [insert],
        "30 deleted twice": [delete(0, 30), delete(30, 60)],
        "60 deleted, then 60 inserted": [delete(0, 60), insert],
        "60 replaced": [both_at_once],
    }[variant]
