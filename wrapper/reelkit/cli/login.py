"""``reelkit login``: keep a provider's key in the keyring of the system."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import Annotated

from cyclopts import Parameter

import reelkit
from reelkit._http.provider import key_variable
from reelkit.library._media_file import ProviderName

from ._clients import open_client
from ._errors import exit_code
from ._keys import profile, remove_key, store_key
from ._text import printable
from ._usage import UsageError
from ._waiting import waiting
from .whoami import account


def login(
    provider: ProviderName,
    *,
    remove: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Check a provider's key and keep it in the system's keyring; it is never shown.

    The key is asked for, or read from standard input. --profile NAME keeps one key of several; the environment
    variable REELKIT_PROFILE does the same. Needs pip install 'reelkit[keyring]'.

    Parameters
    ----------
    provider
        Whose key it is.
    remove
        Forget the key instead.
    """
    where = "" if profile() == "default" else f" of profile {profile()}"
    if remove:
        remove_key(provider)
        sys.stderr.write(f"the key for {provider}{where} is removed\n")
        return 0
    try:
        key = (getpass(f"API key for {provider}: ") if sys.stdin.isatty() else sys.stdin.readline()).strip()
    except EOFError:  # Ctrl-D
        key = ""
    if not key:
        raise UsageError(f"no key was given; {key_variable(provider)} works, too")
    try:
        with open_client(provider, api_key=key) as client, waiting(f"trying the key for {provider}"):
            who = account(client)
    except reelkit.ReelkitError as error:
        # No hint: it would be about a key that is kept already.
        sys.stderr.write(f"reelkit: the key is not kept: {printable(str(error))}\n")
        return exit_code(error)
    store_key(provider, key)
    sys.stderr.write(f"the key for {provider}{where} is kept in the keyring: {who}\n")
    return 0
