"""A YAML document that knows on which line each of its parts begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.problem import Problem, SpecError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Step = str | int


class Document:
    """One YAML file: ``value`` is what it says, ``line`` tells where."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        try:
            self._node = yaml.compose(text, _LOADER)
            self._refuse_endless(self._node, set())
            self.value: Any = yaml.load(text, _LOADER)  # noqa: S506  # a SafeLoader, in C
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise SpecError([Problem(name, line, "yaml", str(error.problem or error))]) from None
        except yaml.YAMLError as error:
            # Characters that YAML forbids have a position, and no line.
            line = text.count("\n", 0, getattr(error, "position", 0)) + 1
            raise SpecError([Problem(name, line, "yaml", " ".join(str(error).split()))]) from None

    @classmethod
    def read(cls, path: Path, name: str | None = None) -> Document:
        """Read a file; ``name`` is how messages call it."""
        content = path.read_bytes()
        try:
            return cls(name or path.name, content.decode("utf-8"))
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise SpecError([Problem(name or path.name, line, "yaml", "this is not UTF-8")]) from None

    def line(self, path: Sequence[Step]) -> int:
        """The line of the value at a path, or of its nearest ancestor that exists."""
        node: Any = self._node
        line = 1
        for step in path:
            if isinstance(node, yaml.MappingNode):
                pairs = [(key, value) for key, value in node.value if key.value == str(step)]
                if not pairs:
                    break
                line, node = pairs[0][0].start_mark.line + 1, pairs[0][1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                break
        return int(line)

    def _refuse_endless(self, node: Any, above: set[int]) -> None:
        """An anchor whose content holds its own alias makes an object that holds itself."""
        if id(node) in above:
            line = node.start_mark.line + 1
            raise SpecError([Problem(self.name, line, "yaml", "an alias stands inside of what it stands for")])
        if isinstance(node, yaml.CollectionNode):
            for item in node.value:
                for part in item if isinstance(item, tuple) else (item,):
                    self._refuse_endless(part, above | {id(node)})

    def problem(self, path: Sequence[Step], rule: str, message: str) -> Problem:
        """A finding at a path."""
        return Problem(self.name, self.line(path), rule, message)

    def repeated_keys(self) -> Iterator[Problem]:
        """Keys that a mapping has twice: YAML readers keep the last one without a word."""
        seen: set[int] = set()
        waiting: list[Any] = [self._node]
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if isinstance(node, yaml.MappingNode):
                keys: set[str] = set()
                for key, value in node.value:
                    if key.value in keys:
                        line = key.start_mark.line + 1
                        yield Problem(self.name, line, "repeated-key", f"{key.value!r} is here a second time")
                    keys.add(key.value)
                    waiting.append(value)
            elif isinstance(node, yaml.SequenceNode):
                waiting.extend(node.value)
