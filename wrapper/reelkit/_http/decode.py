"""Why a 2xx answer does not fit its model, and where in the body."""

from __future__ import annotations

import json
import linecache
import re
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from reelkit.errors import ResponseDecodeError

from .provider import Provider
from .responses import read_facts
from .secret import strip_frames

DECODING_ERRORS = (AttributeError, IndexError, KeyError, TypeError, ValueError, OverflowError, RecursionError)
_FIELD_READ = re.compile(r"""\bd\.pop\(\s*(["'])(?P<field>.+?)\1""")
_JSON_TYPES = {
    "NoneType": "null",
    "bool": "a boolean",
    "int": "a number",
    "float": "a number",
    "str": "a string",
    "list": "a list",
}
_SHOWN_TEXT = 200


def decode_error(
    provider: Provider,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    error: BaseException,
    /,
    **request: Any,
) -> ResponseDecodeError:
    """The exception for a 2xx answer whose body raised ``error`` when it was read."""
    model: str | None = None
    field: str | None = None
    path = "$"
    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError, RecursionError)):
        reason = f"not JSON ({type(error).__name__}), but {headers.get('content-type', 'without a content type')}"
        reason += f": {_start_of(body)}" if body.strip() else " and empty"
    else:
        model, path, field, value = _locate(error.__traceback__)
        place = path if field is None else f"{path}.{field}"
        if isinstance(error, KeyError) and field is not None:
            reason = f"{path} has no {field!r}"
        elif field is None and not isinstance(value, dict):
            reason = f"{path} is {_json_type(value)} where an object is due"
        else:
            reason = f"{place}: {type(error).__name__}: {error}"
        reason += f" ({model})" if model else ""
        facts = read_facts(provider, body)
        if facts.code or facts.message:
            reason += f"; the body says {' '.join(filter(None, (facts.code, (facts.message or '')[:_SHOWN_TEXT])))}"
    strip_frames(error)
    return ResponseDecodeError(
        reason, status_code=status, headers=headers, body=body, model=model, field=field, path=path, **request
    )


def _start_of(body: bytes) -> str:
    return " ".join(body[: 2 * _SHOWN_TEXT].decode("utf-8", "replace").split())[:_SHOWN_TEXT]


def _json_type(value: object) -> str:
    return _JSON_TYPES.get(type(value).__name__, "something else")


def _locate(traceback: TracebackType | None) -> tuple[str | None, str, str | None, Any]:
    """The innermost model that was being read, its JSON path, the field that was read, and the model's JSON.

    Every generated ``from_dict`` has the JSON it reads in ``src_dict``, and reads each field with ``d.pop("name")``, so
    the nested frames and their lines spell the path.
    """
    model: str | None = None
    field: str | None = None
    path = "$"
    value: Any = {}
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_code.co_name == "from_dict" and "src_dict" in frame.f_locals:
            child = frame.f_locals["src_dict"]
            if model is not None:
                path += _step(value, field, child)
            model = getattr(frame.f_locals.get("cls"), "__name__", None)
            value = child
            field = _field_at(traceback)
        traceback = traceback.tb_next
    return model, path, field, value


def _field_at(traceback: TracebackType) -> str | None:
    """The last field whose reading begins at or above the line that failed."""
    code = traceback.tb_frame.f_code
    end = traceback.tb_lineno
    for index, (_, last, _, _) in enumerate(code.co_positions()):
        if index == traceback.tb_lasti // 2:
            end = last or end
    source = "".join(linecache.getline(code.co_filename, number) for number in range(code.co_firstlineno, end + 1))
    found = list(_FIELD_READ.finditer(source))
    return found[-1]["field"] if found else None


def _step(parent: Any, field: str | None, child: Any) -> str:
    if field is None:
        return ""
    value = parent.get(field) if isinstance(parent, dict) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if isinstance(value, list) and value is not child:
        for index, item in enumerate(value):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            if item is child:
                return f".{field}[{index}]"
    return f".{field}"
