"""Compare two surfaces, for what no specification explains: the hand-written layer, templates, another generator."""

from __future__ import annotations

from collections.abc import Iterator, Set

from scripts.codegen.surface import parse
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Change, Severity

_FACTS = ("retry: ", "success: ")


def compare_surfaces(provider: str, before: str, after: str, explained: Set[str] = frozenset()) -> Iterator[Change]:
    """Every part that differs, unless a change of the specification already names it."""
    old, new = parse(before), parse(after)
    for title in sorted(old.keys() | new.keys()):
        name = title.split("(")[0].split()[-1]
        if old.get(title) == new.get(title) or explained & {name, name.rpartition(".")[2]}:
            continue
        yield _change(provider, title, name, old.get(title), new.get(title))


def _change(provider: str, title: str, name: str, old: list[str] | None, new: list[str] | None) -> Change:
    path = f"{provider}.surface.txt: {title}"

    def change(kind: str, python: Severity, reason: str, sentence: str) -> Change:
        return Change(kind, "operation", path, DOCUMENTATION, python, name, reason, sentence, provider)

    if new is None:
        return change("surface-removed", BREAKING, "programs use it", f"`{name}` is gone.")
    if old is None:
        return change("surface-added", ADDITIVE, "nothing else changes", f"`{name}` is new.")
    gone, come = [line for line in old if line not in new], [line for line in new if line not in old]
    shifted = _positional(title, new)[: len(_positional(title, old))] != _positional(title, old)
    breaking = bool(gone) or shifted or any(_is_demanded(title, line, old) for line in come)
    if not gone and not come:
        return change("surface-changed", BREAKING, "arguments in another order", f"`{name}` takes another order.")
    reason = "; ".join([*(f"- {line}" for line in gone[:5]), *(f"+ {line}" for line in come[:5])])
    sentence = f"`{name}` {'is not what it was' if breaking else 'offers more'}: {reason}."
    return change("surface-changed", BREAKING if breaking else ADDITIVE, reason, sentence)


def _positional(title: str, lines: list[str]) -> list[str]:
    """Arguments that may be given by position; one in front of another shifts it."""
    if not title.startswith(("operation ", "def ", "async def ")):
        return []
    named = ("(by name)", "(required)", "(optional)")
    return [
        line
        for line in lines
        if ": " in line and not line.startswith(("->", "*", *_FACTS)) and not line.endswith(named)
    ]


def _is_demanded(title: str, line: str, old: list[str]) -> bool:
    """Whether a new line is an argument that has to be given, of something that was there before."""
    if " = " in line or line.startswith(("->", "*")) or ": " not in line:
        return False
    if not title.startswith("class "):
        return title.startswith(("operation ", "def ", "async def "))
    method = line.partition("(")[0]
    return "(" in line and any(known.startswith((f"{method}(", f"{method} ->")) for known in old)
