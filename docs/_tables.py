"""Code in tables may break behind dots, commas and brackets, and nowhere else: a name stays whole."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

_CELL = re.compile(r"<td>.*?</td>", re.DOTALL)
_WORD = re.compile(r'(?<=<span class="pre">)[^<]+')
# Behind what separates names, where a name, a text in quotes or a brace follows; a dot that leads stays.
_PLACE = re.compile(r"(?:(?<=[\w)])\.|[,(\[/=])(?=[\w{&])")


def with_breaks(body: str) -> str:
    """The body of a page, with a place to break in every call of a table."""

    def word(found: re.Match[str]) -> str:
        return _PLACE.sub(r"\g<0><wbr>", found[0])

    return _CELL.sub(lambda cell: _WORD.sub(word, cell[0]), body)


def setup(app: Sphinx) -> dict[str, Any]:
    """An extension of Sphinx."""

    def change(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _tree: object) -> None:
        if "body" in context:
            context["body"] = with_breaks(context["body"])

    app.connect("html-page-context", change)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
