"""The page of a provider's client: what it has, and what is added to the specification by hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec

from reelkit._registry import PROVIDERS

from scripts.pages.specification import NOTE

HEAD = """{note}

# {title}: client

Every operation is also there as the specification has it: [operations]({name}-operations.md).

```{{eval-rst}}
.. currentmodule:: reelkit

.. autoclass:: {title}
.. autoclass:: Async{title}

{rest}
```
"""


def clients_page(name: str) -> str:
    """The whole page."""
    title = PROVIDERS[name].title
    rest = [*_resources(name), *_others(name), *_webhooks(name)]
    return HEAD.format(note=NOTE.format(provider=name), name=name, title=title, rest="\n\n".join(rest))


def _resources(name: str) -> Iterator[str]:
    """What the attributes of a client are, in the order of their names, each with its asynchronous class."""
    entry = PROVIDERS[name]
    module = import_module(entry.module)
    clients = [getattr(module, f"{prefix}{entry.client}")("key") for prefix in ("", "Async")]
    found = {
        attribute
        for kind in type(clients[0]).__mro__
        for attribute, value in vars(kind).items()
        if isinstance(value, cached_property) and attribute != "api" and not attribute.startswith("_")
    }
    for attribute in sorted(found):
        yield "\n".join(_resource(type(getattr(client, attribute)), name) for client in clients)


def _resource(kind: type, name: str) -> str:
    """A class by the name that users import it by, with the methods that it has from generated code."""
    home = f"reelkit.{name}" if kind.__module__.startswith("reelkit.") else kind.__module__
    return f".. autoclass:: {home}.{kind.__name__}\n   :inherited-members:\n   :exclude-members: __init__"


def _others(name: str) -> Iterator[str]:
    """Classes that a provider's package exports beside its clients and what these have."""
    if not PROVIDERS[name].module.startswith("reelkit."):
        return
    module = import_module(PROVIDERS[name].module)
    derived = tuple(f"{module.__name__}.{side}" for side in ("_async", "_sync"))
    for exported in sorted(dir(module)):
        value = getattr(module, exported)
        home = getattr(value, "__module__", "")
        if isinstance(value, type) and home.startswith(f"{module.__name__}.") and not home.startswith(derived):
            yield f".. autoclass:: {module.__name__}.{exported}\n   :exclude-members: __init__"


def _webhooks(name: str) -> Iterator[str]:
    """The module of webhooks, where there is one."""
    if find_spec(f"reelkit.{name}") is None or find_spec(f"reelkit.{name}.webhooks") is None:
        return
    module = import_module(f"reelkit.{name}.webhooks")
    lines = [f".. automodule:: {module.__name__}", "   :members:"]
    if any(find_spec(f"reelkit.{other}.webhooks") for other in _written() if other < name):
        # What all providers share is described on the page of the first.
        shared = [one for one in module.__all__ if getattr(module, one).__module__.startswith("reelkit._")]
        lines.append(f"   :exclude-members: {', '.join(shared)}")
    yield "\n".join(lines)


def _written() -> Iterator[str]:
    """The providers that have code written by hand."""
    return (name for name, entry in PROVIDERS.items() if entry.module.startswith("reelkit."))
