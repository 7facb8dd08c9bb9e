"""The module of events of a provider that does not sign, and what the specifications say of jobs."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
import reelkit
from jinja2 import Environment, FileSystemLoader
from reelkit.videogen.webhooks import UnknownEvent

from tests.support.documents import specification

ROOT = Path(__file__).parents[2]


def test_unsigned_events_are_parsed_without_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    loader = FileSystemLoader(ROOT / "scripts/templates/resources")
    template = Environment(loader=loader, trim_blocks=True, lstrip_blocks=True).get_template("webhooks.py.jinja")
    source = template.render(
        provider="small",
        name="Small",
        signed=False,
        events={"export.done": "ApiError"},
        event=(),
        tolerance=300,
        classes=[("ApiError", "api_error")],
    )
    module = ModuleType("videogen_api.resources._small")
    module.__package__ = "videogen_api.resources"
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(source, "_small.py", "exec"), module.__dict__)
    assert not hasattr(module, "verify")
    event = module.parse(b'{"message": "done"}')
    assert (type(event).__name__, event.message) == ("ApiError", "done")
    assert not isinstance(event, UnknownEvent)
    with pytest.raises(reelkit.WebhookVerificationError) as caught:
        module.parse(b"[]")
    assert caught.value.check == "payload"


@pytest.mark.parametrize("provider", ["genviral", "swiftia", "videogen"])
def test_no_start_of_a_job_is_ever_repeated_and_every_job_is_found_again(provider: str) -> None:
    spec = specification(provider)
    operations = {
        operation["operationId"]: operation
        for item in spec["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    starts = [operation for operation in operations.values() if "x-reelkit-job" in operation]
    assert starts or provider == "swiftia"
    for operation in starts:
        assert operation["x-reelkit-retry"] == "never", operation["operationId"]
        assert "method" in operations[operation["x-reelkit-job"]["poll"]]["x-reelkit-poll"], operation["operationId"]
