"""``reelkit whoami``."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Annotated, Any

from cyclopts import Parameter

import reelkit
from reelkit._http.provider import key_variable
from reelkit._registry import PROVIDERS as ENTRIES

from ._clients import no_key, open_client
from ._errors import AUTHENTICATION, FAILURE, exit_code
from ._keys import DEFAULT, find_key, profile
from ._output import console, for_people, write_json_lines
from ._text import printable
from ._waiting import waiting


def whoami(*, json: Annotated[bool, Parameter(negative=())] = False) -> int:
    """Show which keys are found, masked, and whether each works.

    Parameters
    ----------
    json
        JSON lines, also on a terminal.
    """
    rows = list[dict[str, Any]]()
    for provider in ENTRIES:
        find_key(provider)  # has a wait of its own
    with waiting("trying keys") as shown:
        for provider in ENTRIES:
            shown.say(f"trying the key for {provider}")
            rows.append(check(provider))
    if json or not for_people():
        write_json_lines(rows)
    else:
        from rich.table import Table
        from rich.text import Text

        table = Table("provider", "key", "from", "works", "account", box=None, pad_edge=False)
        for row in rows:
            works = {True: "yes", False: "no", None: ""}[row["works"]]
            key = row["key"] or (f"{row['variable']} is not set" if profile() == DEFAULT else f"none in {profile()}")
            table.add_row(
                row["provider"], printable(key), printable(row["source"] or ""), works, Text(printable(row["account"]))
            )
        console().print(table)
    if not any(row["key"] for row in rows):
        sys.stderr.write(f"reelkit: {no_key(list(ENTRIES))}\n")
        return AUTHENTICATION
    return max((row["exit_code"] for row in rows), default=FAILURE)


def check(provider: str) -> dict[str, Any]:
    """Try a provider's key with its cheapest reading operation."""
    found = find_key(provider)
    row: dict[str, Any] = {"provider": provider, "variable": key_variable(provider), "key": None, "source": None}
    row |= {"works": None, "account": "", "exit_code": 0}
    if found is not None:
        row |= {"key": masked(found.key), "source": found.source}
        try:
            with open_client(provider) as client:
                row |= {"account": account(client), "works": True}
        except reelkit.ReelkitError as error:
            row |= {"account": str(error), "works": False, "exit_code": exit_code(error)}
    return row


def account(client: object) -> str:
    """Who the key belongs to, as far as the provider says."""
    match client:
        case reelkit.Genviral():
            found = client.subscription.get()
            return f"{found.scope} key, plan {found.subscription.tier}, {found.subscription.status}"
        case reelkit.VideoGen():
            me = client.account.get()
            return f"{me.email}, key {me.api_key_nickname}"
        case reelkit.Swiftia():
            storage = client.files.storage()
            return f"{storage.used_percent:.0f} % of {storage.allotted_megabytes:.0f} MB used"
        case _:
            return try_anything(client)


def try_anything(client: Any) -> str:
    """Call a reading operation that needs no argument, where nothing better is known."""
    for name, operation in sorted(client.provider.operations.items()):
        if operation.method == "GET" and operation.retry == "safe" and "{" not in operation.path:
            with suppress(TypeError):
                getattr(getattr(client.api, operation.tag), name)()
                return f"{name} works"
    return ""  # pragma: no cover - every provider here has such an operation


def masked(key: str) -> str:
    """Enough of a key to recognise it, and not enough to use it."""
    return f"{key[:4]}...{key[-2:]}" if len(key) >= 16 else "***"
