"""The commands, each in a module that is imported when it is used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

from cyclopts import App, CycloptsError

import reelkit
from reelkit._console import outlast
from reelkit._registry import PROVIDERS

from ._errors import EPILOGUE, USAGE, complain, show_traces
from ._keys import choose_profile
from ._text import STANDARD_INPUT, printable
from ._usage import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

app = App(
    name="reelkit",
    help=f"List, fetch and organise your media on {', '.join(entry.title for entry in PROVIDERS.values())}.",
    help_epilogue=EPILOGUE,
    help_format="plaintext",
    version=reelkit.__version__,
    result_action="return_int_as_exit_code_else_zero",
    exit_on_error=False,
    print_error=False,
    suppress_keyboard_interrupt=False,
)
app.register_install_completion_command(help="Install completion for this shell.")  # pyright: ignore[reportUnknownMemberType]
COMMANDS = {
    "ls": "List files of all providers, newest first.",
    "get": "Show the details of files.",
    "download": "Download files into a directory.",
    "sync": "Keep a copy of all files in a folder.",
    "upload": "Upload files to Genviral or VideoGen.",
    "rm": "Delete files (Swiftia) or archive them (VideoGen).",
    "folders": "Show Genviral's folders as a tree.",
    "du": "Show storage by type and provider.",
    "call": "Call any operation: PROVIDER.TAG.OPERATION key=value ...",
    "drift": "Compare responses with the specifications.",
    "mock": "Serve simulated providers on loopback.",
    "webhooks": "Print the webhooks that reach a port of this machine.",
    "login": "Keep a provider's key in the system's keyring.",
    "whoami": "Show which keys are found, masked, and whether each works.",
}
# These go on when nobody reads their output any more; the others only print, and end.
_ACT = {"download", "sync", "upload", "rm", "drift", "mock", "login", "whoami"}
_GROUPS = {"call", "webhooks"}
for command, summary in COMMANDS.items():
    attribute = "app" if command in _GROUPS else command
    # The options of `drift`, its help included, are its own parser's.
    flags: dict[str, Any] = {"help_flags": [], "version_flags": []} if command == "drift" else {}
    app.command(f"reelkit.cli.{command}:{attribute}", name=command, help=summary, **flags)


def run(arguments: Sequence[str]) -> int:
    """Run one command; every failure is one line on standard error, and an exit code."""
    show_traces("--debug" in arguments)
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        # A name may hold what the terminal's or the pipe's encoding lacks.
        reconfigure(errors="backslashreplace")
    try:
        words = spelled(with_profile([word for word in arguments if word != "--debug"]))
        if words[:1] and words[0] in _ACT:
            outlast()
        return cast("int", app(words))
    except CycloptsError as error:
        sys.stderr.write(f"reelkit: {printable(' '.join(str(error).split()))} (see --help)\n")
        return USAGE
    except SystemExit as stop:
        if isinstance(stop.__context__, BrokenPipeError):
            # rich makes an exit with 1 of it.
            raise stop.__context__ from None
        # The parsers of `mock` and `drift` have printed what is wrong.
        return stop.code if isinstance(stop.code, int) else USAGE
    except BrokenPipeError:
        raise  # no failure of the command: its caller ends it quietly
    except Exception as error:  # noqa: BLE001 - what is no bug of ours is explained, what is one is named
        return complain(error)


def with_profile(words: list[str]) -> list[str]:
    """Take ``--profile NAME`` out, for whatever command: it is what REELKIT_PROFILE says."""
    choose_profile(None)
    for number, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == "--profile":
            chosen = value if equals else "".join(words[number + 1 : number + 2])
            if not chosen:
                raise UsageError("--profile needs a name")
            choose_profile(chosen)
            return words[:number] + words[number + (1 if equals else 2) :]
    return words


def spelled(words: list[str]) -> list[str]:
    """As the parser takes it: ``key=value`` for ``reelkit call``, and ``-`` for standard input, which it has not."""
    if words[:1] == ["call"]:
        return [f"--{word}" if "=" in word and not word.startswith("-") else word for word in words]
    if words[:1] and words[0] in ("get", "download", "rm"):
        return [STANDARD_INPUT if word == "-" else word for word in words]
    return words
