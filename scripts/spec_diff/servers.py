"""Compare where requests go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place, pairs
from scripts.spec_diff.unknown import unknown

Servers = Sequence[Mapping[str, Any]]
Holders = tuple[Mapping[str, Any], ...]


def compare_servers(place: Place, old: Servers, new: Servers, where: Path) -> None:
    """The first server is the one that clients use; the others are there to be chosen."""
    before, after = [_address(server) for server in old], [_address(server) for server in new]
    if before[:1] != after[:1]:
        first, now = (addresses[0] if addresses else "none" for addresses in (before, after))
        lost = bool(before) and first not in after
        reason = f"{first} -> {now}: released clients ask the old server{'' if lost else ', which is still listed'}"
        severities = (BREAKING if lost or not before else ADDITIVE, DOCUMENTATION)
        place.add("server-changed", severities, reason, f"`{place.subject}` is {now}.", where)
    for address in [address for address in before[1:] if address not in after]:
        sentence = f"`{place.subject}` can no longer be {address}."
        place.add("server-removed", (BREAKING, DOCUMENTATION), f"{address} may be in use", sentence, where)
    for address in [address for address in after[1:] if address not in before]:
        sentence = f"`{place.subject}` may be {address}."
        place.add("server-added", (ADDITIVE, DOCUMENTATION), "a choice more", sentence, where)
    for one, other in zip(old, new, strict=False):
        _compare_variables(place, one.get("variables", {}), other.get("variables", {}), where)
        unknown(place, one, other, {"url", "variables", "description"}, where)
        texts = [str(server.get("description", "")) for server in (one, other)]
        place.findings.prose(place.direction, where, place.subject, *texts)


def _address(server: Mapping[str, Any]) -> str:
    address = str(server["url"]).rstrip("/")
    for name, variable in server.get("variables", {}).items():
        address = address.replace(f"{{{name}}}", str(variable.get("default", "")))
    return address


def _compare_variables(place: Place, old: Mapping[str, Any], new: Mapping[str, Any], where: Path) -> None:
    """Which values may stand in an address; its defaults are in the address."""
    for name, was, now in pairs(dict(old), dict(new)):
        before, after = ((one or {}).get("enum") for one in (was, now))
        if was is not None and now is not None:
            unknown(place, was, now, {"default", "enum", "description"}, (*where, "variables", name))
        gone = set(before or ()) - set(after) if after is not None else set()
        limited = after is not None and before is None
        come = before is not None and (after is None or set(after) - set(before))
        if was is not None and now is not None and (gone or limited):
            words = f"no longer {', '.join(sorted(gone))}" if gone else f"only {', '.join(after or ())}"
            sentence = f"`{place.subject}`: {name} is {words}."
            place.add("server-variable-narrowed", (BREAKING, DOCUMENTATION), "it may be in use", sentence, where)
        elif was is not None and now is not None and come:
            sentence = f"`{place.subject}`: {name} may have more values."
            place.add("server-variable-widened", (ADDITIVE, DOCUMENTATION), "a choice more", sentence, where)


def compare_operation_servers(place: Place, old: Holders, new: Holders) -> None:
    """Servers of an operation or a path, the nearest of which counts, stand in for those of the document."""
    before, after = _nearest(old), _nearest(new)
    if before is None and after is None:
        return
    documents = place.findings.before, place.findings.after
    effective = [
        one if one is not None else spec.get("servers", [])
        for one, spec in zip((before, after), documents, strict=True)
    ]
    compare_servers(place, effective[0], effective[1], (*place.where, "servers"))


def _nearest(holders: Holders) -> Servers | None:
    found: Servers | None = None
    for holder in holders:
        found = holder.get("servers") or found
    return found
