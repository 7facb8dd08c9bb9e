"""Errors in the provider's dialect: the document's own examples of error responses, chosen by the situation."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, Literal

import httpx

from ._document import Document, is_list, is_object, look_up, put
from ._judge import Judge
from ._operation import JSON, Operation
from ._samples import TEXT, Samples
from ._words import ERRORS, SITUATIONS

Situation = Literal[
    "key_missing", "key_wrong", "query", "path", "path_missing", "type", "json", "body", "not_found", "conflict"
]

IDENTIFYING = re.compile("name|title|slug|email|username|login|handle|key|domain|url|external_?id", re.IGNORECASE)
"""What is often unique: of other properties that a conflict names, many items have the same."""

Choice = tuple[int, Any, bool]
"""The status and body of an error, and whether its message is that of the situation."""


class Refusal(Exception):  # noqa: N818  it is a response rather than a failure
    """The request gets an error response."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = body
        self.headers = dict(headers or {})


class Dialect:
    """The error responses of one document."""

    def __init__(self, document: Document, samples: Samples, judge: Judge) -> None:
        self._document = document
        self._samples = samples
        self._judge = judge
        self._everywhere: dict[int, list[tuple[str, Any]]] = {}
        self._examples = cache(self._own)
        self._chosen = cache(self._choice)
        self._codes = cache(self._known_codes)
        self.unique = cache(self._unique)
        for operation in document.operations.values():
            for status in operation.responses:
                if status.isdecimal() and int(status) >= 400:
                    self._everywhere.setdefault(int(status), []).extend(self._examples(operation, status))

    def error(
        self,
        situation: Situation,
        operation: Operation | None = None,
        *,
        names: Sequence[str] = (),
        message: str | None = None,
        status: int | None = None,
        code: str | None = None,
    ) -> Refusal:
        """The error of a situation.

        ``names`` are the arguments concerned: an example whose message names one is taken as it is; otherwise
        ``message`` replaces the example's. ``status`` and ``code`` override what the situation would choose.
        """
        found, body, exact = self._chosen(situation, operation, tuple(names), status, code)
        return Refusal(found, self._said(body, None if exact else message, situation == "body"))

    def _choice(
        self,
        situation: Situation,
        operation: Operation | None,
        names: Sequence[str],
        status: int | None,
        code: str | None,
    ) -> Choice:
        """The status and body of an error, and whether its message is that of the situation."""
        statuses, words = SITUATIONS[situation]
        if status is None:
            documented = () if operation is None else operation.responses
            status = next((choice for choice in statuses if str(choice) in documented), statuses[0])
        examples = self._known(operation, status)
        if code is not None:
            chosen = next((body for name, body in examples if code in (name, self._text(body, "code"))), None)
            if chosen is None:
                chosen = put(self._like(operation, status, examples), self._document.error_pointers["code"][0], code)
            return status, chosen, False
        # ``shelfId`` may be named as "No such shelf" where there is no more to say of it.
        stems = [stem for name in names for stem in _stems(operation, name)]
        if (chosen := self._naming(examples, [*names, *(stems if situation == "not_found" else ())])) is not None:
            return status, chosen, True
        # Beside ``jar_not_found``, ``shelf_not_found`` is no error of a jar.
        coded = [(_plain(self._text(body, "code") or name), (name, body)) for name, body in examples]
        of_these = [example for code, example in coded if any(stem in code for stem in map(_plain, stems))]
        if of_these:
            return status, self._wording(of_these, words) or of_these[0][1], False
        # A missing path parameter is not a case that every operation documents.
        elsewhere = self._everywhere.get(status, []) if situation == "path_missing" else []
        chosen = self._wording([*examples, *elsewhere], words)
        own = [] if operation is None else self._examples(operation, str(status))
        return status, chosen or self._like(operation, status, own), False

    def _unique(self, operation: Operation) -> Collection[str]:
        """The properties of which no two items may have the same: those that the conflict names, or ``name``."""
        if "409" not in operation.responses:
            return ()
        told = [self._text(body, "message") or "" for _, body in self._examples(operation, "409")]
        words = re.findall(r"\w+", " ".join([*told, operation.responses["409"].get("description", "")]).lower())
        known = self._document.properties(operation.body_schema)
        return [name for name in known if IDENTIFYING.fullmatch(name) and name.lower() in words] or ["name"]

    def knows(self, operation: Operation, code: str) -> bool:
        """Whether an operation documents an error of that code."""
        return code in self._codes(operation)

    def _known_codes(self, operation: Operation) -> frozenset[str | None]:
        statuses = (status for status in operation.responses if not status.startswith("2"))
        return frozenset(
            self._text(body, "code") for status in statuses for _, body in self._examples(operation, status)
        )

    def failure(self, status: int, operation: Operation | None, retry_after: str | None = None) -> Refusal:
        """The error response of that status, whatever its reason."""
        examples = self._known(operation, status)
        body = examples[0][1] if examples else self._like(operation, status, examples)
        if retry_after is not None and retry_after.isdecimal():
            for place in self._document.error_pointers["retry_after"]:
                if look_up(body, place) is not None:
                    body = put(body, place, int(retry_after))
        return Refusal(status, body)

    def plain(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> Refusal:
        """An error that no operation documents, such as that of an unknown path."""
        body = self._said(self._like(None, status, self._known(None, status)), message, listed=False)
        return Refusal(status, body, headers)

    def _own(self, operation: Operation, status: str) -> list[tuple[str, Any]]:
        media = operation.responses.get(status, {}).get("content", {}).get(JSON, {})
        return list(self._document.examples(media).items())

    def _known(self, operation: Operation | None, status: int) -> list[tuple[str, Any]]:
        own = [] if operation is None else self._examples(operation, str(status))
        return own or self._everywhere.get(status, [])

    def _like(self, operation: Operation | None, status: int, examples: Sequence[tuple[str, Any]]) -> Any:
        """An error of that status: an example, or that of a neighbouring status without its code."""
        if examples:
            return examples[0][1]
        default = [] if operation is None else self._examples(operation, "default")
        near = sorted(self._everywhere, key=lambda known: (known // 100 != status // 100, abs(known - status)))
        found = [*default, *(example for known in near for example in self._everywhere[known])]
        schema = True if operation is None else operation.media(status).get("schema", True)
        bodies = [self._without_code(body, status, near) for _, body in found[:1]]
        return bodies[0] if bodies and self._judge.fits(schema, bodies[0]) else self._sampled(schema, status)

    def _without_code(self, body: Any, status: int, near: Sequence[int]) -> Any:
        """An error without what tells its reason."""
        known = next((value for value in body.values() if value in near), None) if is_object(body) else None
        for place in self._document.error_pointers["code"]:
            if isinstance(look_up(body, place), str):
                rest = {name: value for name, value in look_up(body, place[:-1]).items() if name != place[-1]}
                body = put(body, place[:-1], rest)
        return {name: status if value == known else value for name, value in body.items()} if known else body

    def _sampled(self, schema: Any, status: int) -> Any:
        """An error where the document shows none: a sample of the schema, which says what the status says."""
        body, phrase = self._samples.sample(schema), httpx.codes.get_reason_phrase(status) or "Error"
        if not is_object(body):
            return {"message": phrase}
        body = {name: status if name.startswith("status") and value == 0 else value for name, value in body.items()}
        for part, text in (("message", phrase), ("code", phrase.lower().replace(" ", "_"))):
            for place in self._document.error_pointers[part]:
                told = put(body, place, text) if isinstance(look_up(body, place), str) else body
                body = told if self._judge.fits(schema, told) else body
        return _worded(self._document, schema, body, status)

    def _text(self, body: Any, part: str) -> str | None:
        found = (look_up(body, place) for place in self._document.error_pointers[part])
        return next((text for text in found if isinstance(text, str)), None)

    def _naming(self, examples: Sequence[tuple[str, Any]], names: Sequence[str]) -> Any:
        pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names) or r"\Z.", re.IGNORECASE)
        return next((body for _, body in examples if pattern.search(self._text(body, "message") or "")), None)

    def _wording(self, examples: Sequence[tuple[str, Any]], words: Sequence[str]) -> Any:
        # A code for programs goes before the name of an example, and both before the next word.
        for word in words:
            for texts in ((self._text(body, "code") or "" for _, body in examples), (name for name, _ in examples)):
                found = [body for text, (_, body) in zip(texts, examples, strict=True) if word in text.lower()]
                if found:
                    return found[0]
        return None

    def _said(self, body: Any, message: str | None, listed: bool) -> Any:
        if message is not None:
            places = self._document.error_pointers["message"]
            place = next((place for place in places if isinstance(look_up(body, place), str)), places[0])
            body = put(body, place, message)
        for place in self._document.error_pointers["details"] if listed and message is not None else ():
            if look_up(body, place) == []:
                body = put(body, place, [{"message": message}])
        return body


def _stems(operation: Operation | None, name: str) -> list[str]:
    """What an argument is an id of: by its name, or by what stands before it in the path."""
    if not name.lower().endswith("id"):
        return []
    if stem := name[:-2].strip("_-"):
        return [stem]
    template = () if operation is None else operation.template
    return [before.removesuffix("s") for before, after in pairwise(template) if after == f"{{{name}}}"]


def _plain(name: str) -> str:
    return re.sub("[^a-z]", "", name.lower())


def _worded(document: Document, schema: Any, body: Any, status: int) -> Any:
    """The sample of an error: its kinds are those of a status, and texts that nobody asks for are left out."""
    if is_list(body):
        return [_worded(document, document.items(schema), part, status) for part in body]
    if not is_object(body):
        kinds = [kind for kind in document.choices(schema) if isinstance(kind, str)]
        words = "|".join(ERRORS.get(key, "") for key in (str(status), f"{status // 100}xx")).split("|")
        called = {kind: re.sub(r"[\W_]+|(?<=[a-z])(?=[A-Z])", "_", kind).lower() for kind in kinds}
        found = (kind for word in filter(None, words) for kind in kinds if re.search(word, called[kind]))
        return next(found, body)
    known, asked = document.properties(schema), {"message", "code", *document.required(schema)}
    parts = {name: _worded(document, known.get(name, True), part, status) for name, part in body.items()}
    return {name: part for name, part in parts.items() if part != TEXT or name in asked}
