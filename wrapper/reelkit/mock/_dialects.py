"""How each provider words an error."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from ._call import Refusal


class Dialect(ABC):
    """Refusals of one provider, and the JSON bodies they become."""

    @abstractmethod
    def body(self, refusal: Refusal) -> dict[str, Any]:
        """The JSON body."""

    @abstractmethod
    def failure(self, status: int, operation_id: str | None) -> Refusal:
        """What this provider would say with that status."""

    @abstractmethod
    def bad_query(self, message: str) -> Refusal:
        """A query parameter is unknown, repeated or invalid."""

    @abstractmethod
    def bad_path(self, message: str) -> Refusal:
        """A path parameter is invalid."""

    @abstractmethod
    def bad_json(self, message: str) -> Refusal:
        """The body is not JSON."""

    @abstractmethod
    def bad_body(self, message: str) -> Refusal:
        """The body is JSON, but not the one that is expected."""

    def unknown_path(self) -> Refusal:
        """There is nothing at this path."""
        return Refusal(404, "not_found", "Not found")

    def wrong_method(self, allowed: tuple[str, ...]) -> Refusal:
        """The path has other methods."""
        return Refusal(405, "method_not_allowed", "Method not allowed", headers={"allow": ", ".join(allowed)})


class GenviralDialect(Dialect):
    """An envelope with the status as a number and the code as a string (docs.genviral.io, page "Response")."""

    CODES = {  # noqa: RUF012
        400: "invalid_query_parameter",
        401: "invalid_token",
        402: "subscription_required",
        403: "tier_not_allowed",
        404: "not_found",
        422: "invalid_payload",
        429: "rate_limited",
    }
    FAILURES = {  # noqa: RUF012
        "list_files": "list_failed",
        "list_folders": "folders_list_failed",
        "get_folder": "folder_get_failed",
        "move_folder": "folder_update_failed",
        "delete_folder": "folder_delete_failed",
        "list_folder_items": "folder_items_list_failed",
        "add_folder_items": "folder_items_add_failed",
        "remove_folder_items": "folder_items_remove_failed",
        "list_accounts": "accounts_failed",
        "get_subscription": "subscription_lookup_failed",
    }

    def body(self, refusal: Refusal) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "code": refusal.status, "message": refusal.message}
        if refusal.code is not None:
            body["error_code"] = refusal.code
        if refusal.issues is not None:
            body["issues"] = refusal.issues
        return body

    def failure(self, status: int, operation_id: str | None) -> Refusal:
        code = self.FAILURES.get(operation_id or "") if status == 500 else self.CODES.get(status)
        return Refusal(status, code, "Simulated failure")

    def bad_query(self, message: str) -> Refusal:
        return Refusal(400, "invalid_query_parameter", message)

    def bad_path(self, message: str) -> Refusal:
        return Refusal(422, "invalid_path", message)

    def bad_json(self, message: str) -> Refusal:
        return Refusal(400, "invalid_json", message)

    def bad_body(self, message: str) -> Refusal:
        return Refusal(422, "invalid_payload", message, issues=[{"message": message}])


class VideoGenDialect(Dialect):
    """A message and a code, which may be null (docs.videogen.io, page "Errors")."""

    CODES = {  # noqa: RUF012
        400: "invalid_request",
        401: "invalid_api_key",
        403: "not_authorized",
        404: "not_found",
        429: "rate_limited",
    }

    def body(self, refusal: Refusal) -> dict[str, Any]:
        return {"message": refusal.message, "code": refusal.code}

    def failure(self, status: int, operation_id: str | None) -> Refusal:
        return Refusal(status, self.CODES.get(status), "Simulated failure")

    def bad_query(self, message: str) -> Refusal:
        return Refusal(400, "invalid_parameters", message)

    def bad_path(self, message: str) -> Refusal:
        return Refusal(400, "invalid_id", message)

    def bad_json(self, message: str) -> Refusal:
        return Refusal(400, "invalid_request", message)

    def bad_body(self, message: str) -> Refusal:
        return Refusal(400, "invalid_request", message)


class SwiftiaDialect(Dialect):
    """No single envelope: ``error`` for 401 and 500, ``message`` for the rest, more fields with a 429."""

    TEXTS = {401: "Unauthorized", 500: "Internal server error"}  # noqa: RUF012

    def body(self, refusal: Refusal) -> dict[str, Any]:
        if refusal.status in self.TEXTS:
            return {"error": refusal.message}
        if refusal.code is None:
            return {"message": refusal.message}
        body: dict[str, Any] = {"status": refusal.status, "message": refusal.message, "code": refusal.code}
        if (seconds := refusal.headers.get("Retry-After", "")).isdecimal():
            body["retryAfter"] = int(seconds)
        return body

    def failure(self, status: int, operation_id: str | None) -> Refusal:
        if status == 429:
            return swiftia_rate_limit(1)
        return Refusal(status, None, self.TEXTS.get(status, "Simulated failure"))

    def bad_query(self, message: str) -> Refusal:
        return Refusal(400, None, message)

    def bad_path(self, message: str) -> Refusal:
        return Refusal(400, None, message)

    def bad_json(self, message: str) -> Refusal:
        return Refusal(400, None, message)

    def bad_body(self, message: str) -> Refusal:
        return Refusal(400, None, message)

    def unknown_path(self) -> Refusal:
        return Refusal(404, "NOT_FOUND", "Not found")


def swiftia_rate_limit(wait: int) -> Refusal:
    """The plan's limit is reached, for ``wait`` seconds (page "Rate Limiting")."""
    message = "Rate limit exceeded. Please try again later."
    return Refusal(429, "RATE_LIMIT_EXCEEDED", message, headers={"Retry-After": str(wait)})
