"""What models cost: a page of 100 items, against ``json.loads``, msgspec, pydantic and the generator's own templates.

All in one run and in turns, as ratios to ``json.loads`` and ``json.dumps`` of the same page: the median of many ratios
of CPU time, each of two measurements that follow one another, as a busy machine slows both.
"""

from __future__ import annotations

import copy
import json
import sys
import tempfile
import time
import timeit
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from datetime import datetime
from importlib import import_module
from io import StringIO
from pathlib import Path
from statistics import median
from typing import Any, Optional

import msgspec
import pydantic
from _files import FileList, at, file_lists
from _table import Result, measure
from reelkit._console import guarded

MOST = 1.7


def main() -> int:
    return measure("decoding", __doc__, decoding)


def decoding(runs: int) -> Iterator[Result]:
    for files in file_lists():
        yield from of_provider(files, runs)


def of_provider(files: FileList, runs: int) -> Iterator[Result]:
    provider, spec, name = files.provider, files.specification, files.model
    schemas = spec["components"]["schemas"]
    text = json.dumps(page(files))
    ours = getattr(files.models, name)
    theirs = getattr(stock(spec, provider), name)
    struct = typed(schemas, {"$ref": f"/{name}"}, struct_of)
    model = typed(schemas, {"$ref": f"/{name}"}, model_of)
    decoder = msgspec.json.Decoder(struct)
    decoders: dict[str, Callable[[], object]] = {
        "json.loads": lambda: json.loads(text),
        "reelkit": lambda: ours.from_dict(json.loads(text)),
        "msgspec Struct": lambda: decoder.decode(text),
        "pydantic validate_json": lambda: model.model_validate_json(text),
        "stock templates": lambda: theirs.from_dict(json.loads(text)),
    }
    yield from ratios(f"{provider}: decode", decoders, runs)
    plain, read, old = json.loads(text), ours.from_dict(json.loads(text)), theirs.from_dict(json.loads(text))
    packed, valid = decoder.decode(text), model.model_validate_json(text)
    encoders: dict[str, Callable[[], object]] = {
        "json.dumps": lambda: json.dumps(plain),
        "reelkit": read.to_json,
        "reelkit, json.dumps of to_dict": lambda: json.dumps(read.to_dict()),
        "msgspec Struct": lambda: msgspec.json.encode(packed),
        "pydantic model_dump_json": valid.model_dump_json,
        "stock templates": lambda: json.dumps(old.to_dict()),
    }
    yield from ratios(f"{provider}: encode", encoders, runs)


def ratios(title: str, calls: dict[str, Callable[[], object]], runs: int) -> Iterator[Result]:
    """What each call takes, as a multiple of the first."""
    base, *others = calls.values()
    found: list[list[float]] = [[] for _ in others]
    for _ in range(50 * runs):
        for call, kept in zip(others, found, strict=True):
            seconds = cpu_time(base)
            kept.append(cpu_time(call) / seconds)
    for name, kept in zip(list(calls)[1:], found, strict=True):
        yield Result(f"{title}, {name}", median(kept), "ratio", MOST if name.startswith("reelkit") else None)


def cpu_time(call: Callable[[], object]) -> float:
    return timeit.timeit(call, timer=time.process_time, number=2)


def page(files: FileList) -> Any:
    """The documented example of a page, with its items repeated until there are 100."""
    document = copy.deepcopy(next(examples(files.specification, files.model)))
    items = at(document, files.rule["items"])
    items[:] = [copy.deepcopy(items[index % len(items)]) for index in range(100)]
    return document


def examples(spec: Any, name: str) -> Iterator[Any]:
    for item in spec["paths"].values():
        for operation in item.values():
            for response in operation.get("responses", {}).values() if isinstance(operation, dict) else ():
                media = response.get("content", {}).get("application/json", {})
                if media.get("schema", {}).get("$ref", "").endswith(f"/{name}"):
                    yield from (found["value"] for key, found in media["examples"].items() if key.startswith("page_"))


def stock(spec: Any, provider: str) -> Any:
    """The models as the generator's own templates print them."""
    from openapi_python_client import Project  # noqa: PLC0415
    from openapi_python_client.config import Config, ConfigFile, MetaType  # noqa: PLC0415
    from openapi_python_client.parser import GeneratorData  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp())
    file = ConfigFile(literal_enums=True, post_hooks=[], package_name_override=f"stock_{provider}")
    config = Config.from_sources(file, MetaType.NONE, folder, "utf-8", False, folder / f"stock_{provider}")
    with redirect_stdout(StringIO()):
        parsed: Any = GeneratorData.from_dict(copy.deepcopy(spec), config=config)
        Project(openapi=parsed, config=config).build()
    sys.path.insert(0, str(folder))
    return import_module(f"stock_{provider}.models")


Fields = dict[str, tuple[Any, bool]]
PLAIN: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool, "null": None}


def typed(schemas: Any, schema: Any, make: Callable[[str, Fields], Any]) -> Any:  # noqa: PLR0911
    """The Python type of a schema, with objects made of it by another library."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        found = schemas[name]
        if "properties" not in found:
            return typed(schemas, found, make)
        required = found.get("required", ())
        parts = {key: (typed(schemas, part, make), key in required) for key, part in found["properties"].items()}
        return make(name, parts)
    if "anyOf" in schema:
        members = [typed(schemas, part, make) for part in schema["anyOf"]]
        return _union(members)
    kinds = schema.get("type", "any")
    if isinstance(kinds, list):
        return _union([typed(schemas, {**schema, "type": kind}, make) for kind in kinds])
    if kinds == "array":
        return list[typed(schemas, schema.get("items", {}), make)]  # type: ignore[misc]
    if schema.get("format") == "date-time":
        return datetime
    return {**PLAIN, "object": dict[str, Any]}.get(kinds, Any)


def _union(members: list[Any]) -> Any:
    found = members[0]
    for member in members[1:]:
        found = found | member if found is not None else Optional[member]  # noqa: UP045
    return found


def struct_of(name: str, fields: Fields) -> Any:
    ordered = sorted(fields.items(), key=lambda field: not field[1][1])
    return msgspec.defstruct(
        name, [(key, kind) if needed else (key, kind | None, None) for key, (kind, needed) in ordered], kw_only=True
    )


def model_of(name: str, fields: Fields) -> Any:
    found: Any = {
        key: (kind if needed else kind | None, ... if needed else None) for key, (kind, needed) in fields.items()
    }
    return pydantic.create_model(name, **found)


if __name__ == "__main__":
    sys.exit(guarded(main))
