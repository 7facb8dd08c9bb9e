"""Models in the hands of the libraries that people use with them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Any

import anyio
import httpx
import pydantic
import pytest
from fastapi import Body, FastAPI
from pydantic import TypeAdapter
from reelkit.library import MediaFile
from reelkit.mock import SwiftiaMock
from swiftia_api.models import File


@pytest.fixture(scope="module")
def files() -> list[File]:
    with SwiftiaMock(files=30).client() as swiftia:
        return list(swiftia.files.list())


def test_a_data_frame_has_typed_columns(files: list[File]) -> None:
    # Loading them takes a second, which every process of the tests would pay.
    import pandas  # noqa: PLC0415
    import polars  # noqa: PLC0415

    table = pandas.DataFrame.from_records([file.as_dict() for file in files])
    assert list(table.columns) == list(files[0].as_dict())
    assert table["size"].dtype == "int64"
    created = pandas.to_datetime(table["created_at"], format="ISO8601")
    assert created.iloc[0] == files[0].created_at
    frame = polars.DataFrame([file.as_dict() for file in files])
    assert frame.schema["size"] == polars.Int64
    assert frame["size"].sum() == sum(file.size for file in files)


def test_fastapi_takes_models(files: list[File]) -> None:
    app = FastAPI()

    @app.post("/size")
    async def size(file: Annotated[File, Body()]) -> int:
        return file.size

    async def post(body: object) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            return await client.post("/size", json=body)

    assert anyio.run(post, files[0].to_dict()).json() == files[0].size
    refused = anyio.run(post, {**files[0].to_dict(), "size": "x"})
    assert refused.status_code == 422
    (detail,) = refused.json()["detail"]
    assert detail["msg"] == f"Value error, $.size is \"x\", not an integer (File '{files[0].id}')"
    assert detail["ctx"] == {"error": {}}


def test_fastapi_returns_models_and_media_files(files: list[File]) -> None:
    app = FastAPI()
    media = MediaFile(
        provider="swiftia", id="a", name="a.mp4", type="video", created_at=files[0].created_at, raw=files[0]
    )

    @app.get("/typed")
    async def typed() -> list[File]:
        return files

    @app.get("/plain", response_model=None)
    async def plain() -> Any:
        return {"file": files[0], "media": media}

    @app.get("/media")
    async def one() -> MediaFile:
        return media

    async def get(path: str) -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            return (await client.get(path)).raise_for_status().json()

    assert anyio.run(get, "/typed") == [file.to_dict() for file in files]
    assert anyio.run(get, "/plain") == {"file": files[0].to_dict(), "media": media.as_dict()}
    assert anyio.run(get, "/media") == media.as_dict()
    assert anyio.run(get, "/openapi.json")["paths"].keys() == {"/typed", "/plain", "/media"}


def test_pydantic_reads_and_writes_models(files: list[File]) -> None:
    adapter = TypeAdapter(list[File])
    assert adapter.validate_json(adapter.dump_json(files)) == files
    assert adapter.validate_python(files) == files
    with pytest.raises(pydantic.ValidationError, match="has no 'id'"):
        adapter.validate_python([{"size": 1}])


def test_pydantic_reads_and_writes_media_files() -> None:
    full = MediaFile(
        provider="videogen",
        id="a",
        name="a.mp4",
        type="video",
        size_bytes=5,
        duration_seconds=1.5,
        created_at=datetime(2026, 11, 2, tzinfo=UTC),
        raw="what the provider gave",
    )
    adapter = TypeAdapter(list[MediaFile])
    assert adapter.validate_python([full])[0] is full
    (read,) = adapter.validate_json(adapter.dump_json([full]))
    assert read == full.__replace__(raw=None)
    assert MediaFile.from_dict(json.loads(full.to_json())) == read


@pytest.mark.parametrize(
    "wrong", [{"id": None}, {"size_bytes": "5"}, {"size_bytes": True}, {"created_at": "soon"}, {"name": 5}]
)
def test_what_is_no_media_file_is_refused(wrong: dict[str, Any]) -> None:
    whole = MediaFile(provider="genviral", id="a", name="a", type="image").as_dict()
    with pytest.raises(pydantic.ValidationError):
        TypeAdapter(MediaFile).validate_python({**whole, **wrong})
    with pytest.raises(pydantic.ValidationError):
        TypeAdapter(MediaFile).validate_json("[]")
