"""Decodes the bodies of requests: JSON, forms, multipart, text and bytes; and names with brackets, as forms have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from email.parser import BytesParser
from email.policy import HTTP
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import parse_qsl

from ._document import is_list, is_object
from ._http import MockRequest
from ._operation import JSON, is_json

URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
MOST_FIELDS, DEEPEST = 1000, 16


class MediaTypeError(ValueError):
    """The body is of a type that the operation does not take."""


def decoded(request: MockRequest, content: Mapping[str, Any]) -> tuple[str, Any]:
    """The media type of the document that a body is of, and the body; fields of forms are lists of texts.

    Raises ``MediaTypeError`` for a type that is not in the document, and ``ValueError`` that says what is wrong.
    """
    told = request.header("content-type") or ""
    kind = told.partition(";")[0].strip().lower()
    found = kind if kind in content else next((name for name in content if fnmatchcase(kind, name.lower())), None)
    if found is None:
        raise MediaTypeError(f"Content-Type must be {' or '.join(dict.fromkeys(content)) or JSON}")
    if is_json(kind):
        return found, _json(request.body)
    try:
        if kind == URLENCODED:
            return found, nested(parse_qsl(request.body.decode(), keep_blank_values=True, errors="strict"))
        return found, nested(_parts(told, request.body)) if kind == MULTIPART else _text(request.body)
    except ValueError:
        raise ValueError(f"Request body must be valid {kind}") from None


def nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Lists of values by the names of fields: ``a[b]`` is a property of ``a``, and ``a[]`` an element of it."""
    found: dict[str, Any] = {}
    for count, (name, value) in enumerate(pairs):
        *path, last = name.replace("]", "").removesuffix("[").split("[")
        owner = found
        for step in path:
            owner = owner.setdefault(step, {}) if is_object(owner) else owner
        values = owner.setdefault(last, []) if is_object(owner) else None
        if not is_list(values) or count > MOST_FIELDS or len(path) > DEEPEST:
            raise ValueError(f"{name} is too much")
        values.append(value)
    return found


def _json(body: bytes) -> Any:
    try:
        return _DECODER.decode(body.decode(json.detect_encoding(body), "surrogatepass"))
    except (ValueError, RecursionError):
        raise ValueError("Request body must be valid JSON") from None


def _parts(content_type: str, body: bytes) -> Iterable[tuple[str, Any]]:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    if not message.is_multipart() or message.defects:
        raise ValueError("no multipart")
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise ValueError("a part without a name")  # noqa: TRY004  it is a fault of the request
        yield name, _json(content) if is_json(part.get_content_type()) else _text(content)


def _text(content: bytes) -> str:
    """Text, or bytes that are none, of as many characters."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
