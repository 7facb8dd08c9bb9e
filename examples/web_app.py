"""A Starlette application that streams a listing as JSON lines, page by page, while it is fetched.

pip install "reelkit[mock]"    # brings Starlette and uvicorn
uvicorn --app-dir examples web_app:app
curl 'http://127.0.0.1:8000/files?type=video'
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import reelkit
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


@asynccontextmanager
async def lifespan(application: Starlette) -> AsyncIterator[None]:
    """One client for all requests, on the event loop of the server."""
    async with reelkit.AsyncGenviral() as genviral:
        application.state.genviral = genviral
        yield


async def files(request: Request) -> Response:
    genviral: reelkit.AsyncGenviral = request.app.state.genviral
    kind = request.query_params.get("type")
    if kind not in {None, "image", "video"}:
        return JSONResponse({"error": "type must be image or video"}, status_code=400)
    pager = genviral.files.list(type=kind)  # type: ignore[arg-type]

    async def lines() -> AsyncIterator[str]:
        async for file in pager:
            yield json.dumps({"id": file.id, "name": file.filename, "url": file.url}) + "\n"

    return StreamingResponse(lines(), media_type="application/x-ndjson")


async def unavailable(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": type(error).__name__}, status_code=502)


app = Starlette(routes=[Route("/files", files)], lifespan=lifespan, exception_handlers={reelkit.APIError: unavailable})
