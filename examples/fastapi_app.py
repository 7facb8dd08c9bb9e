"""A FastAPI application that hands out models as they are, and a provider's errors as its own.

pip install fastapi uvicorn reelkit
uvicorn --app-dir examples fastapi_app:app
curl 'http://127.0.0.1:8000/files?type=video&limit=5'
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Literal

import reelkit
from fastapi import Depends, FastAPI, Query, Request
from fastapi.responses import JSONResponse
from reelkit.genviral.models import File


@asynccontextmanager
async def lifespan(application: FastAPI) -> AsyncIterator[None]:
    """One client for all requests: its connections, pace and retries are shared."""
    async with reelkit.AsyncGenviral(max_retries=2) as genviral:
        application.state.genviral = genviral
        yield


def client(request: Request) -> reelkit.AsyncGenviral:
    found: reelkit.AsyncGenviral = request.app.state.genviral
    return found


app = FastAPI(lifespan=lifespan)
Client = Annotated[reelkit.AsyncGenviral, Depends(client)]


@app.get("/files")
async def files(
    genviral: Client,
    kind: Annotated[Literal["image", "video"] | None, Query(alias="type")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> list[File]:
    return await genviral.files.list(type=kind).collect(max_items=limit)


@app.get("/files/{file_id}")
async def file(genviral: Client, file_id: str) -> File:
    return await genviral.files.get(file_id)


@app.exception_handler(reelkit.APIError)
async def pass_on(request: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"error": str(error)}, status_code=404 if isinstance(error, reelkit.NotFoundError) else 502)
