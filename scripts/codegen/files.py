"""Files whose content cannot be read, as findings."""

from __future__ import annotations

from pathlib import Path

from scripts.codegen.problem import Problem, SpecError


def content_of(path: Path, name: str | None = None) -> bytes:
    """The bytes of a file; SpecError for what is none, such as a folder or a link that leads nowhere."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SpecError([Problem(name or path.name, 1, "file", f"cannot be read: {error.strerror}")]) from None


def decoded(name: str, content: bytes) -> str:
    """The text of a file; SpecError with the line where it is none."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SpecError([Problem(name, line, "text", "this is not UTF-8")]) from None
