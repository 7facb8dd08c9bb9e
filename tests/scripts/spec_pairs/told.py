"""Where a change is said to be, and what users call it: kind, path and subject of the first change that is found."""

from __future__ import annotations

from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, Draft, Spec, drop, reference
from tests.scripts.spec_pairs.unions import CAT, DOG, form
from tests.scripts.spec_pairs.variants import any_, no_edit, one

Edit = Callable[[Draft], object]
Told = tuple[Edit, Edit, str, str, str]
NULL: Spec = {"type": "null"}


def headers(*names: str) -> Edit:
    return lambda d: d.list["responses"]["200"].update(headers={name: {"schema": TEXT} for name in names})


def named(where: str, name: str) -> Edit:
    return lambda d: getattr(d, where)[{"input": "note", "thing": "name"}[where]].update({"x-reelkit-name": name})


def value(*forms: Spec) -> Edit:
    def edit(d: Draft) -> None:
        d.schemas.update(Cat=form(meow=TEXT, a=TEXT), Dog=form(bark=TEXT, b=TEXT))
        d.thing.update(value=any_(*forms))

    return edit


def beside_words(d: Draft) -> None:
    d.schemas["Cat"] = form(meow=TEXT, a=TEXT)
    d.thing["value"] = {"allOf": [reference("Cat"), {"description": "A cat."}]}


def less(name: str, field: str) -> Edit:
    def edit(d: Draft) -> None:
        drop(d.schemas[name]["properties"], field)
        d.schemas[name]["required"].remove(field)

    return edit


def capitals(schema: Spec) -> Edit:
    return lambda d: d.create["requestBody"].update(content={"Application/JSON": {"schema": schema}})


def callback(d: Draft) -> None:
    event = {"post": {"requestBody": {"content": {"application/json": {"schema": TEXT}}}}}
    d.create["callbacks"] = {"done": {"{$request.body#/url}": event}}


THING = "$.components.schemas.Thing.properties"
VALUE = f"{THING}.value"
TOLD: dict[str, Told] = {
    "a field of a component": (
        no_edit,
        lambda d: drop(d.thing, "name"),
        "field-removed",
        f"{THING}.name",
        "Thing.name",
    ),
    "a field of a field": (
        no_edit,
        lambda d: drop(d.thing["owner"]["properties"], "id"),
        "field-removed",
        f"{THING}.owner.properties.id",
        "Thing.owner.id",
    ),
    "a header": (
        headers("X-Left"),
        headers(),
        "header-removed",
        "$.paths['/things'].get.responses['200'].headers['X-Left']",
        "list_things",
    ),
    "a media type in capitals": (
        capitals(TEXT),
        capitals({"type": "integer"}),
        "type-changed",
        "$.paths['/things'].post.requestBody.content['Application/JSON'].schema",
        "create_thing.body",
    ),
    "a status": (
        no_edit,
        lambda d: drop(d.list["responses"], "404"),
        "error-removed",
        "$.paths['/things'].get.responses['404']",
        "list_things",
    ),
    "a parameter": (
        no_edit,
        lambda d: d.list["parameters"].pop(),
        "parameter-removed",
        "$.paths['/things'].get.parameters[1]",
        "list_things.kind",
    ),
    "an event": (
        lambda d: d.spec.update(webhooks={"done": {"post": {}}}),
        lambda d: drop(d.spec["webhooks"], "done"),
        "event-removed",
        "$.webhooks.done.post",
        "webhook done post",
    ),
    "a callback": (
        callback,
        lambda d: drop(d.create, "callbacks"),
        "event-removed",
        "$.callbacks.done['{$request.body#/url}'].post",
        "create_thing callback done {$request.body#/url} post",
    ),
    "a method": (
        lambda d: d.list.update({"x-reelkit-method": "list"}),
        lambda d: d.list.update({"x-reelkit-method": "all"}),
        "method-renamed",
        "$.paths['/things'].get['x-reelkit-method']",
        "things.list",
    ),
    "a method without a tag": (
        lambda d: (d.list.pop("tags"), d.list.update({"x-reelkit-method": "list"})),
        lambda d: d.list.update({"x-reelkit-method": "all"}),
        "method-renamed",
        "$.paths['/things'].get['x-reelkit-method']",
        "default.list",
    ),
    "an argument of another name": (
        named("input", "memo"),
        lambda d: drop(d.input, "note"),
        "field-removed",
        "$.components.schemas.ThingInput.properties.note",
        "ThingInput.memo",
    ),
    "a field whose name is for requests": (
        named("thing", "title"),
        lambda d: drop(d.thing, "name"),
        "field-removed",
        f"{THING}.name",
        "Thing.name",
    ),
    "one of two named forms": (
        value(reference("Cat"), reference("Dog")),
        less("Dog", "b"),
        "field-removed",
        "$.components.schemas.Dog.properties.b",
        "Dog.b",
    ),
    "one of two forms without a name": (
        value(form(a=TEXT, b=TEXT), DOG),
        value(form(a=TEXT), DOG),
        "field-removed",
        f"{VALUE}.anyOf[0].properties.b",
        "Thing.value.b",
    ),
    "a form or null": (
        value(form(a=TEXT, b=TEXT), NULL),
        value(form(a=TEXT), NULL),
        "field-removed",
        f"{VALUE}.anyOf[0].properties.b",
        "Thing.value.b",
    ),
    "a named form or null": (
        value(reference("Cat"), NULL),
        less("Cat", "a"),
        "field-removed",
        "$.components.schemas.Cat.properties.a",
        "Cat.a",
    ),
    "a named form beside words": (
        beside_words,
        less("Cat", "a"),
        "field-removed",
        "$.components.schemas.Cat.properties.a",
        "Cat.a",
    ),
    "a text or null": (
        value({**TEXT, "maxLength": 3}, NULL),
        value({**TEXT, "maxLength": 4}, NULL),
        "limit-loosened",
        VALUE,
        "Thing.value",
    ),
    "two texts": (
        value({**TEXT, "pattern": "^a"}, {**TEXT, "minLength": 3}),
        value({**TEXT, "pattern": "^a"}, {**TEXT, "minLength": 4}),
        "limit-tightened",
        f"{VALUE}.anyOf[1]",
        "Thing.value",
    ),
    "forms that overlap": (
        value(CAT, DOG),
        lambda d: d.thing.update(value=one(CAT, DOG)),
        "one-of-tightened",
        VALUE,
        "Thing.value",
    ),
    "a provider": (
        lambda d: d.spec.update({"x-reelkit-provider": {"name": "Things"}}),
        lambda d: d.spec.update({"x-reelkit-provider": {"name": "Others"}}),
        "client-renamed",
        "$['x-reelkit-provider'].name",
        "Things",
    ),
}


def documents(told: Told) -> tuple[Spec, Spec]:
    """Before and after."""
    first, second = Draft(), Draft()
    for draft in (first, second):
        told[0](draft)
    told[1](second)
    return first.spec, second.spec
