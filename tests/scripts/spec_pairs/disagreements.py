"""Where an independent checker, api-smart-diff, says something else about the wire, and why we keep to our verdict."""

from __future__ import annotations

FIRST = {
    "path parameter renamed": ("non-breaking", "the request is the same byte for byte, so only words differ"),
    "request field removed": ("non-breaking", "it trusts the server to ignore what it no longer documents"),
    "response field removed": ("non-breaking", "it was optional, and yet programs that read it stop working"),
    "nested response field removed": ("non-breaking", "it was optional, and yet programs that read it stop working"),
    "response field nullable": ("non-breaking", "it takes more values in an answer for harmless; None is not str"),
    "response integer to number": ("non-breaking", "it takes more values in an answer for harmless; 1.5 is no int"),
    "open response enum widened": ("breaking", "it does not see that the other alternative admits any string"),
    "error status removed": ("breaking", "it holds every answer to be relied on; an error less harms nobody"),
    "pagination came": ("annotation", "it does not know x-reelkit-pagination"),
    "server changed": ("annotation", "it takes servers for documentation; released clients ask the old one"),
    "response field spelt otherwise": ("non-breaking", "it was optional, and yet programs that read it stop working"),
    "authentication went": ("breaking", "it takes every other security for a break; a key too many is not refused"),
    "default style said": ("annotation", "it does not know the defaults of style and explode"),
    "allOf narrows a field": ("breaking", "it does not merge the parts of an allOf"),
    "written with allOf": ("breaking", "it does not merge the parts of an allOf"),
    "written with anyOf": ("breaking", "it does not know that a list of types is an anyOf"),
}

# By reason: which pairs, and what it says of them.
BY_REASON = {
    "it takes more values in an answer for harmless; a program that knows the old ones meets others": {
        "second array changed in a response": "non-breaking",
        "multiple of something else": "non-breaking",
        "other fields of a type": "non-breaking",
        "received value no longer excluded": "non-breaking",
        "fields of a pattern behind a reference": "non-breaking",
        "variant, received: list of integers becomes of numbers": "non-breaking",
    },
    "it compares branches by their place, not by what they admit": {
        "open enum to send narrowed": "breaking",
        "a branch twice": "breaking",
        "a form that is included goes": "breaking",
        "variant, sent: nested anyOf": "breaking",
    },
    "it does not ask whether branches of a oneOf overlap": {
        "oneOf of one that overlaps": "non-breaking",
        "a number beside an integer": "non-breaking",
        "variant, sent: duplicate branch in oneOf": "non-breaking",
    },
    "it takes a discriminator for an addition; a request without the field is refused": {
        "discriminator came": "non-breaking"
    },
    "it does not see that the other form admits the same values": {"a form that was included": "non-breaking"},
    "it takes whatever is added to security for more ways in, and whatever goes for fewer": {
        "scope removed": "breaking",
        "scope added": "non-breaking",
        "one of two schemes dropped": "breaking",
        "a second scheme wanted": "non-breaking",
    },
    "it compares security by place and name, not by what is sent": {
        "alternatives reordered": "breaking",
        "scheme renamed": "breaking",
    },
    "it does not read patterns": {
        "pattern relaxed to anything": "breaking",
        "pattern of anything": "breaking",
        "variant, sent: pattern to .*": "breaking",
        "variant, sent: pattern to ^.*$": "breaking",
        "variant, received: pattern to .*": "non-breaking",
    },
    "it does not know which limits limit nothing, or are the same in other words": {
        "exclusive bound of an integer": "non-breaking",
        "null in old words": "breaking",
        "no characters at least": "breaking",
        "items may be alike": "non-breaking",
        "constant or one value": "non-breaking",
        "variant, sent: minLength 0": "breaking",
        "variant, sent: minItems 0": "breaking",
        "variant, sent: minimum 1 to exclusiveMinimum 0 for integers": "breaking",
        "variant, sent: uniqueItems false": "non-breaking",
        "variant, sent: additionalProperties true said": "non-breaking",
        "variant, sent: additionalProperties {} said": "non-breaking",
    },
    "it takes readOnly and writeOnly for constraints; they are notes to the reader": {
        "read only": "breaking",
        "write only": "non-breaking",
        "no longer read only": "breaking",
        "variant, sent: readOnly in request": "breaking",
        "variant, received: writeOnly in response": "non-breaking",
    },
    "the width of an integer says nothing about JSON": {"integer of another width": "non-breaking"},
    "it takes an enum that comes for values that come, and one that goes for values that go": {
        "values were free and are listed": "non-breaking",
        "received values are listed": "breaking",
        "listed values are free": "breaking",
    },
    "it does not know what an excluding keyword means for what is sent": {
        "no other fields received": "breaking",
        "no other fields": "non-breaking",
        "excluded value went": "breaking",
        "other value excluded": "non-breaking",
    },
    "it takes a type that became a list of types for another type": {
        "null may be sent": "breaking",
        "variant, sent: list of integers becomes of numbers": "breaking",
        "variant, sent: type list of one": "breaking",
        "variant, sent: nullable type list to anyOf null": "breaking",
    },
    "it does not merge the parts of an allOf": {
        "wrapped in an allOf": "breaking",
        "wrapped in an allOf twice": "breaking",
        "required said apart": "breaking",
        "parts of their own": "breaking",
    },
    "it does not follow a component that is another one": {"through an alias": "breaking"},
    "it takes servers for documentation; released clients ask the old one": {
        "another server listed": "annotation",
        "second server went": "annotation",
        "servers swapped": "annotation",
        "server with a slash": "annotation",
        "server of an operation came": "annotation",
        "server of a path came": "annotation",
        "server of an operation changed": "annotation",
        "server of an operation said again": "annotation",
        "server of a path counts once that of the operation went": "annotation",
        "server of an operation counts before the path": "annotation",
        "server variable of another default": "annotation",
        "server variable lost a value": "annotation",
        "server variable is limited": "annotation",
        "server variable got a value": "annotation",
        "server variable written out": "annotation",
        "variant, a variable by another default": "annotation",
        "variant, servers of an operation": "annotation",
        "variant, servers of a path": "annotation",
    },
    "it holds names of headers to be case-sensitive": {"header parameter in capitals": "breaking"},
    "it takes required for an obligation of clients; it is a promise of the server here": {
        "header may be missing": "non-breaking",
        "header always there": "breaking",
    },
    "it takes any other text for a break; a media type more is more choice": {
        "part of a form in more ways": "breaking"
    },
    "it does not see that the body is required": {"required body came": "non-breaking"},
    "released clients do not read another success; one less harms nobody": {
        "success came": "non-breaking",
        "success went": "breaking",
    },
    "it sees other names; the request is the same byte for byte": {"path parameters exchanged": "breaking"},
    "what no rule knows is taken for the worst here": {
        "OpenAPI of another version": "annotation",
        "unknown word of an operation": "annotation",
        "variant, an extension of a server": "annotation",
        "variant, an extension of a variable": "annotation",
        "variant, an extension among paths": "non-breaking",
        "variant, an extension among responses": "non-breaking",
    },
    "it does not know the vocabulary of the specifications": {
        "method named as it was": "annotation",
        "pagination went": "annotation",
    },
}
DISAGREEMENTS = FIRST | {
    name: (verdict, reason) for reason, pairs in BY_REASON.items() for name, verdict in pairs.items()
}
