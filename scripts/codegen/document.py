"""A YAML document that knows on which line each of its parts begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.files import content_of, decoded
from scripts.codegen.problem import Problem, SpecError, plain

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_JSON = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq", "merge")}
_MOST_NODES = 2_000_000
# Numbers of YAML 1.2 that are text in YAML 1.1.
_NUMBER_OF_OTHERS = re.compile(r"[-+]?(\d+|\d*\.\d+|\d+\.)[eE][-+]?\d+|0o[0-7]+")
Step = str | int


class Document:
    """One YAML file: ``value`` is what it says, ``line`` tells where."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        try:
            loader = LOADER(text)
            self._node = loader.get_single_node()
            self._refuse_endless()
            # Constructing merges `<<` into the nodes, after which nobody can tell who repeated a key.
            self._sections = list(self._repeated_keys(self._node))
            self._slips = [*self._find_repeated_keys(), *self._find_other_values()]
            self.value: Any = None if self._node is None else loader.construct_document(self._node)
        except RecursionError:
            raise SpecError([Problem(name, 1, "yaml", "this is nested too deeply")]) from None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise SpecError([Problem(name, line, "yaml", plain(str(error.problem or error)))]) from None
        except yaml.YAMLError as error:
            # Characters that YAML forbids have a position, and no line.
            line = text.count("\n", 0, getattr(error, "position", 0)) + 1
            raise SpecError([Problem(name, line, "yaml", plain(str(error)))]) from None
        except ValueError as error:
            # A scalar that looks like a date or a number and is none, such as 2026-13-01.
            line, scalar = self._first_unreadable()
            raise SpecError([Problem(name, line, "unquoted", f"{scalar} must be quoted: {error}")]) from None

    @classmethod
    def read(cls, path: Path, name: str | None = None) -> Document:
        """Read a file; ``name`` is how messages call it."""
        return cls(name or path.name, decoded(name or path.name, content_of(path, name)))

    def line(self, path: Sequence[Step]) -> int:
        """The line of the value at a path, or of its nearest ancestor that exists."""
        node: Any = self._node
        line = 1
        for step in path:
            if isinstance(node, yaml.MappingNode):
                pairs = [(key, value) for key, value in node.value if key.value == str(step)]
                if not pairs:
                    break
                # Of a key that is merged in and written out, the last one counts.
                line, node = pairs[-1][0].start_mark.line + 1, pairs[-1][1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                break
        return int(line)

    def problem(self, path: Sequence[Step], rule: str, message: str) -> Problem:
        """A finding at a path."""
        return Problem(self.name, self.line(path), rule, plain(message))

    def slips(self) -> list[Problem]:
        """What YAML accepts and reads differently from how it looks, or what JSON has no word for."""
        return list(self._slips)

    def repeated_sections(self) -> list[Problem]:
        """Keys that the whole document has twice, so that all of the first is lost."""
        return list(self._sections)

    def _refuse_endless(self) -> None:
        """An anchor whose content holds its own alias, or aliases of aliases that multiply to billions."""
        sizes: dict[int, int] = {}

        def size(node: Any, above: frozenset[int]) -> int:
            if id(node) in above:
                line = node.start_mark.line + 1
                raise SpecError([Problem(self.name, line, "yaml", "an alias stands inside of what it stands for")])
            if id(node) not in sizes:
                parts = _children(node)
                sizes[id(node)] = 1 + (sum(size(part, above | {id(node)}) for part in parts) if parts else 0)
            return sizes[id(node)]

        if size(self._node, frozenset()) > _MOST_NODES:
            raise SpecError([Problem(self.name, 1, "yaml", f"aliases make more than {_MOST_NODES:,} values of this")])

    def _nodes(self) -> Iterator[Any]:
        seen: set[int] = set()
        waiting: list[Any] = [self._node]
        while waiting:
            node = waiting.pop()
            if id(node) not in seen:
                seen.add(id(node))
                yield node
                waiting.extend(_children(node))

    def repeated_keys(self) -> Iterator[Problem]:
        """Keys that a mapping has twice, anywhere in the document."""
        yield from (slip for slip in self._slips if slip.rule == "repeated-key")

    def _find_repeated_keys(self) -> Iterator[Problem]:
        for node in self._nodes():
            yield from self._repeated_keys(node)

    def _repeated_keys(self, node: Any) -> Iterator[Problem]:
        """Keys that a mapping has twice: YAML readers keep the last one without a word."""
        seen: set[str] = set()
        for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            if isinstance(key.value, str):
                if key.value in seen:
                    line = key.start_mark.line + 1
                    yield Problem(self.name, line, "repeated-key", f"{key.value!r} is here a second time")
                seen.add(key.value)

    def _find_other_values(self) -> Iterator[Problem]:
        for node in self._nodes():
            line = node.start_mark.line + 1 if node is not None else 1
            if isinstance(node, yaml.ScalarNode) and (slip := _slip(node)):
                yield Problem(self.name, line, *slip)
            elif isinstance(node, yaml.CollectionNode) and node.tag not in _JSON:
                yield Problem(self.name, line, "json-values", f"JSON has nothing for {_short(node.tag)}")
            if isinstance(node, yaml.MappingNode):
                for key, _ in node.value:
                    if _short(key.tag) not in ("str", "merge") and not (
                        isinstance(key, yaml.ScalarNode) and _slip(key)
                    ):
                        text = key.value if isinstance(key.value, str) else "of several parts"
                        yield Problem(
                            self.name, key.start_mark.line + 1, "json-values", f"the key {text} must be quoted"
                        )

    def _first_unreadable(self) -> tuple[int, str]:
        for node in self._nodes():
            if isinstance(node, yaml.ScalarNode):
                try:
                    yaml.constructor.SafeConstructor().construct_object(node)
                except ValueError:
                    return node.start_mark.line + 1, node.value
        return 1, "a value"


def _children(node: Any) -> list[Any]:
    if not isinstance(node, yaml.CollectionNode):
        return []
    return [part for item in node.value for part in (item if isinstance(item, tuple) else (item,))]


def _short(tag: str) -> str:
    return tag.removeprefix("tag:yaml.org,2002:")


def _slip(node: Any) -> tuple[str, str] | None:
    """Rule and message for a scalar that is not what it looks like."""
    text, kind = node.value, _short(node.tag)
    if kind == "bool" and text.lower() not in ("true", "false"):
        meant = "true" if text.lower() in ("yes", "on") else "false"
        return "unquoted", f"{text} is a boolean in YAML: quote it, or write {meant}"
    if kind == "timestamp":
        return "unquoted", f"{text} is a date in YAML: quote it"
    if kind in ("int", "float") and (what := _odd_number(text)):
        return "unquoted", f"{text} is {what}"
    if kind == "str" and not node.style and _NUMBER_OF_OTHERS.fullmatch(text):
        return "unquoted", f"{text} is text here and a number to other readers of YAML: quote it, or write it out"
    if node.tag not in _JSON or (kind == "float" and text.lower().lstrip("+-") in (".inf", ".nan")):
        return "json-values", f"JSON has nothing for {text if kind == 'float' else kind}"
    return None


def _odd_number(text: str) -> str | None:
    if ":" in text:
        return "a number to the base of 60 in YAML: quote it"
    if "_" in text:
        return "a number in YAML: quote it, or leave out the underscores"
    return "an octal number in YAML: quote it, or leave out the zero" if re.fullmatch(r"[-+]?0[0-7]+", text) else None
