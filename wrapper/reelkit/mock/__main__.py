"""``python -m reelkit.mock``: serve simulated providers until Ctrl-C, and say how to reach them."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from queue import SimpleQueue
from typing import Any, get_args

from reelkit._console import guarded, write

from ._registry import mock_of, providers
from .engine._faults import FaultKind, Faults
from .engine._provider import ProviderMock

PROVIDERS = providers()

NUMBERS = {"status": int, "times": int, "seconds": float, "keep": float, "probability": float}
FAULT_FIELDS: Mapping[str, type] = {**NUMBERS, "operation": str}


def parse_fault(text: str) -> dict[str, Any]:
    """The arguments of :meth:`Faults.add` from ``status=503,times=3`` or ``delay,seconds=2,probability=0.1``.

    A word without a value is the kind of fault, ``provider=`` limits it to one provider.
    """
    fault: dict[str, Any] = {}
    for part in text.split(","):
        name, has_value, value = part.strip().partition("=")
        if not has_value and name in get_args(FaultKind):
            fault["kind"] = name
        elif has_value and name == "provider" and value in PROVIDERS:
            fault["provider"] = value
        elif has_value and name in FAULT_FIELDS:
            try:
                fault[name] = FAULT_FIELDS[name](value)
            except ValueError:
                raise argparse.ArgumentTypeError(f"{name} needs a number, not {value!r}") from None
        else:
            raise argparse.ArgumentTypeError(f"cannot read {part!r}")
    try:
        Faults(0).add(**{name: value for name, value in fault.items() if name != "provider"})
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return fault


def argument_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m reelkit.mock", description="Serve simulated providers until Ctrl-C, and say how to reach them."
    )
    add = parser.add_argument
    add("providers", nargs="*", metavar="provider", help=f"any of {', '.join(PROVIDERS)}; all of them if none is named")
    add("--host", default="127.0.0.1")
    add("--port", type=int, default=0, help="port of the first provider, the others follow (default: any free ones)")
    add("--files", type=int, default=250, help="number of files (default: %(default)s)")
    add("--seed", type=int, default=0, help="other ids for another number (default: %(default)s)")
    add("--latency", type=float, default=0.0, metavar="SECONDS", help="time that every response takes")
    add("--max-limit", type=int, help="the most items per page, whatever is asked for")
    add("--plan", choices=("free", "starter", "pro", "swift"), help="Swiftia's rate limit of that plan")
    add("--hourly-limits", action="store_true", help="VideoGen's documented limits per hour")
    add("--age", choices=("2026-05", "2026-07-14", "today"), default="today", help="VideoGen's responses of that time")
    add(
        "--fault",
        action="append",
        type=parse_fault,
        default=[],
        dest="faults",
        metavar="FAULT",
        help="status=503,times=3 | reset,probability=0.1 | delay,seconds=2,operation=list_files | html | refuse | "
        "truncate,keep=0.9; with provider=NAME for one provider only; may be repeated",
    )
    return parser


def make_mocks(options: argparse.Namespace) -> list[ProviderMock]:
    """The mocks that the command line asks for, in the order of its providers. Raises ``ValueError`` for odd values."""
    shared = {name: getattr(options, name) for name in ("files", "seed", "latency", "max_limit")}
    special: Mapping[str, Mapping[str, Any]] = {
        "videogen": {"hourly_limits": options.hourly_limits, "age": options.age},
        "swiftia": {"plan": options.plan},
    }
    mocks = [mock_of(name, **shared, **special.get(name, {})) for name in options.providers or PROVIDERS]
    for fault in options.faults:
        operation, provider = fault.get("operation"), fault.get("provider")
        chosen = [mock for mock in mocks if provider in {None, mock.name}]
        concerned = [mock for mock in chosen if operation in {None, *mock.faults.operations}]
        if not concerned:
            raise ValueError(f"a fault concerns none of the providers served: {operation or provider}")
        for mock in concerned:
            mock.faults.add(**{field: value for field, value in fault.items() if field != "provider"})
    return mocks


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    parser = argument_parser()
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.providers if name not in PROVIDERS]:
        parser.error(f"unknown provider: {', '.join(unknown)} (choose from {', '.join(PROVIDERS)})")
    try:
        from .server import serve  # noqa: PLC0415  needs the extra
    except ModuleNotFoundError as error:
        parser.exit(1, f"{error.name} is missing: pip install 'reelkit[mock]'\n")
    try:
        mocks = make_mocks(options)
    except ValueError as error:
        parser.error(str(error))
    # A signal may come while the main thread waits, and the lock of an Event is not reentrant.
    stopped: SimpleQueue[None] = SimpleQueue()

    def stop(_number: int, _frame: object) -> None:
        stopped.put(None)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    with ExitStack() as stack:
        for place, mock in enumerate(mocks):
            port = options.port + place if options.port else 0
            try:
                server = stack.enter_context(serve(mock, host=options.host, port=port))
            except (OSError, ValueError) as error:
                parser.exit(1, f"cannot listen on port {port}: {getattr(error, 'strerror', None) or error}\n")
            variable = mock.name.upper()
            write(
                f"export {variable}_API_KEY={mock.api_key}\nexport {variable}_BASE_URL={reachable(server.base_url)}\n"
            )
        write("# serving until Ctrl-C\n")
        stopped.get()
    return 0


def reachable(url: str) -> str:
    """The URL that a client on this machine takes: ``0.0.0.0`` and ``::`` are where a server listens, no address."""
    return url.replace("://0.0.0.0:", "://127.0.0.1:").replace("://[::]:", "://[::1]:")


if __name__ == "__main__":
    sys.exit(guarded(main))
