"""Where an independent checker, api-smart-diff, says something else about the wire, and why we keep to our verdict."""

from __future__ import annotations

DISAGREEMENTS = {
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
