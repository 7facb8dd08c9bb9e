"""VideoGen's limits per hour."""

from __future__ import annotations

from fnmatch import fnmatchcase

from reelkit.mock.engine._document import Operation

HOURLY_LIMITS: tuple[tuple[str, str, int], ...] = (
    ("GET", "/v1/tools/executions/*", 5_000),
    ("POST", "/v1/tools/executions/*/cancel", 250),
    ("POST", "/v1/tools/*", 500),
    ("POST", "/v1/files/*/hydrate", 2_500),
    ("POST", "/v1/files/upload", 500),
    ("POST", "/v1/files/search", 500),
    ("GET", "/v1/files", 50_000),
    ("GET", "/v1/files/{fileId}", 50_000),
    ("GET", "/v1/resources/*", 2_500),
    ("GET", "/v1/webhooks/endpoints", 500),
    ("POST", "/v1/webhooks/endpoints", 10),
    ("DELETE", "/v1/webhooks/endpoints/*", 10),
    ("GET", "/v1/workflows/runs/*", 5_000),
    ("POST", "/v1/workflows/runs/*/cancel", 250),
    ("POST", "/v1/workflows/*", 500),
    ("POST", "/v1/projects/*/export", 500),
    ("GET", "/v1/projects/*/exports/*", 5_000),
    ("POST", "/v1/projects/*/remix", 500),
    ("GET", "/v1/projects/*/remix-actions", 5_000),
    ("GET", "/v1/projects", 2_500),
    ("GET", "/v1/projects/{projectId}", 2_500),
)
"""Requests per hour and key by group of endpoints (page "Rate limits"); the first that fits counts."""


def limit_group(operation: Operation) -> tuple[str, str, int] | None:
    """The group that an operation counts in: method, path pattern and limit; None for those without a limit."""
    path = "/".join(operation.template)
    groups = (group for group in HOURLY_LIMITS if group[0] == operation.method and fnmatchcase(path, group[1]))
    return next(groups, None)
