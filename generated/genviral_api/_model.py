"""What all models have in common."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from math import isfinite
from typing import Any, ClassVar, NoReturn, Self
from uuid import UUID

from ._decoding import DecodeError, kind
from .types import Null

_LINE = 100
_SHOWN = 32


class Model:
    """An object of the API. Keyword arguments make one, ``from_dict`` reads one; nothing changes it afterwards."""

    __slots__ = ("__weakref__", "_json")

    _fields: ClassVar[dict[str, str]] = {}
    _nested: ClassVar[dict[str, bool]] = {}
    _nullable: ClassVar[frozenset[str]] = frozenset()
    _key: ClassVar[str | None] = None
    _is_map: ClassVar[bool] = False
    _draft: ClassVar[Any]
    _json: dict[str, Any]

    def __init_subclass__(cls, *, draft: bool = False) -> None:
        if draft:
            return
        # All of them, or else none is as fast as on any other object.
        plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
        make: Any = type(cls)
        cls._draft = make(cls.__name__, (cls,), {"__slots__": (), "__module__": cls.__module__, **plain}, draft=True)
        if cls._key is None:
            # Equal models need equal hashes, and without an id there is nothing that surely is hashable.
            setattr(cls, "__hash__", None)  # noqa: B010

    @classmethod
    def _read(cls, d: Any) -> Self:
        """Read a JSON value, and keep it."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a JSON object, and keep it for ``to_dict``: do not change it; DecodeError if it does not fit."""
        return cls._read(source)

    @classmethod
    def _object(cls, source: object) -> dict[str, Any]:
        if isinstance(source, Mapping):
            return dict(source)
        raise DecodeError(None, f"is {kind(source)}, not an object")

    @classmethod
    def _located(cls, cause: KeyError | DecodeError, source: Any) -> DecodeError:
        error = cause if isinstance(cause, DecodeError) else DecodeError(cause.args[0])
        nested = dict.fromkeys(source, False) if cls._is_map and isinstance(source, dict) else cls._nested
        error.within(cls.__name__, cls._fields[cls._key] if cls._key else None, nested, source)
        return error

    def _make(self, given: dict[str, Any], additional: Mapping[str, Any] | None = None) -> None:
        """Fill a new model: its JSON first, which is then read like any other."""
        made = self.from_dict({**encoded(additional or {}), **self._encoded(given)})
        for owner in type(self).__mro__:
            for name in getattr(owner, "__slots__", ()):
                if name != "__weakref__":
                    object.__setattr__(self, name, getattr(made, name))

    @classmethod
    def _encoded(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        return {
            cls._fields[name]: encoded(value)
            for name, value in given.items()
            if value is not None or name in cls._nullable
        }

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """What the JSON holds beside the fields of the model."""
        known = set(self._fields.values())
        return {name: copied(value) for name, value in self._json.items() if name not in known}

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the API: exactly what was read, unknown fields and all; a copy."""
        return {name: copied(value) for name, value in self._json.items()}

    def to_json(self) -> str:
        """``to_dict`` as text, which UTF-8 can carry."""
        shown = json.dumps(self._json, ensure_ascii=False, separators=(",", ":"))
        try:
            shown.encode()
        except UnicodeEncodeError:
            # A lone surrogate, which JSON can only hold as an escape.
            return json.dumps(self._json, separators=(",", ":"))
        return shown

    def as_dict(self) -> dict[str, Any]:
        """Every field under its Python name, None where it is absent; JSON-safe: dates are ISO 8601 text, NaN is None."""
        values = {name: plain(getattr(self, name)) for name in self._fields}
        return {**plain(self.additional_properties), **values} if self._is_map else values

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """The items of ``to_dict``, so that ``dict(model)`` is the same."""
        return iter(self.to_dict().items())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._json == other._json or (
            all(getattr(self, name) == getattr(other, name) for name in self._fields)
            and self.additional_properties == other.additional_properties
        )

    def __hash__(self) -> int:
        return hash((self.__class__, self._key and getattr(self, self._key)))

    def __repr__(self) -> str:
        shown = ""
        values = {name: getattr(self, name) for name in self._fields} or {
            repr(name): self._json[name] for name in self._json
        }
        for name, value in values.items():
            if value is not None:
                shown += f"{', ' if shown else ''}{name}={short(value)}"
            if len(shown) > _LINE:
                shown = f"{shown[:_LINE]}..."
                break
        return f"{self.__class__.__name__}({shown})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{self.__class__.__name__}.{name} cannot be set: copy.replace makes a changed copy")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{self.__class__.__name__}.{name} cannot be deleted: copy.replace makes a changed copy")

    def __replace__(self, **changes: Any) -> Self:
        """A copy with other values, as ``copy.replace`` makes it; None leaves a field out, unknown fields stay."""
        if unknown := sorted(set(changes) - set(self._fields)):
            raise TypeError(f"{self.__class__.__name__} has no field {unknown[0]!r}")
        changed = {self._fields[name] for name in changes}
        kept = {name: copied(value) for name, value in self._json.items() if name not in changed}
        return self.from_dict({**kept, **self._encoded(changes)})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self.from_dict(self.to_dict())

    def __reduce__(self) -> tuple[Any, ...]:
        return self.from_dict, (self._json,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """How pydantic, and so FastAPI, reads and writes a model: as ``from_dict`` and ``to_dict`` do."""
        schema: Any = import_module("pydantic_core.core_schema")
        return schema.no_info_plain_validator_function(
            cls._validated,
            serialization=schema.plain_serializer_function_ser_schema(cls.to_dict),
        )

    @classmethod
    def _validated(cls, value: Any) -> Self:
        try:
            return value if isinstance(value, cls) else cls.from_dict(value)
        except DecodeError as error:
            # FastAPI sends the attributes of an error to whoever sent the request.
            raise ValueError(str(error)) from None

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        return {"title": cls.__name__, "type": "object"}


def copied(value: Any) -> Any:
    """A copy of a JSON value."""
    # Most values are neither, and a call for each would take longer than all else.
    if type(value) is dict:
        return {
            name: copied(item) if type(item) is dict or type(item) is list else item for name, item in value.items()
        }
    if type(value) is list:
        return [copied(item) if type(item) is dict or type(item) is list else item for item in value]
    return value


def encoded(value: Any) -> Any:
    """The JSON of a Python value."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Null):
        return None
    if isinstance(value, Mapping):
        return {name: encoded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [encoded(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no JSON: {short(value)}")


def plain(value: Any) -> Any:
    """A JSON-safe value with Python names."""
    if isinstance(value, Model):
        return value.as_dict()
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and not isfinite(value):
        # A field of any type may hold it; no JSON can.
        return None
    return encoded(value)


def short(value: object) -> str:
    """A value in a few characters; a URL without its query, which may hold a signature."""
    if isinstance(value, Model):
        return f"{value.__class__.__name__}(...)"
    if isinstance(value, list):
        return f"[{len(value)} items]" if value else "[]"
    if isinstance(value, str) and "://" in value and "?" in value:
        value = f"{value.partition('?')[0]}?..."
    shown = repr(value) if not isinstance(value, date) else f"'{value.isoformat()}'"
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}...{shown[-1]}"
