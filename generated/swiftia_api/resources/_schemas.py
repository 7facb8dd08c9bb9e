"""Rules of the schemas that arguments are made of. Written by ``make generate``."""

from __future__ import annotations

from reelkit._resource import nested, rules

SCHEMAS = __name__

JOB_OPTIONS = nested.Object(
    properties={"predefinedShorts": nested.Array(nested.Named(SCHEMAS, "PREDEFINED_SHORT"))},
    required=frozenset([]),
    nullable=frozenset([]),
    names={"predefined_shorts": "predefinedShorts"},
    other=nested.Json(),
)
PREDEFINED_SHORT = nested.Object(
    properties={"title": rules.Text(), "start": rules.Number(least=0), "end": rules.Number(least=0)},
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
RENDER_SIZE = nested.Object(
    properties={"width": rules.Number(whole=True), "height": rules.Number(whole=True), "name": rules.Text()},
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
RENDER_OPTIONS = nested.Object(
    properties={
        "maxWordsInPage": rules.Number(whole=True),
        "waterMark": nested.Named(SCHEMAS, "WATER_MARK"),
        "style": nested.Array(nested.Named(SCHEMAS, "STYLE_RULE")),
        "director": nested.Named(SCHEMAS, "DIRECTOR"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={"max_words_in_page": "maxWordsInPage", "water_mark": "waterMark"},
    other=nested.Json(),
)
WATER_MARK = nested.Object(
    properties={
        "waterMarkUrl": rules.Uri(),
        "left": rules.Text(),
        "top": rules.Text(),
        "bottom": rules.Text(),
        "width": rules.Text(),
        "blendMode": rules.Text(),
        "opacity": rules.Text(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={"water_mark_url": "waterMarkUrl", "blend_mode": "blendMode"},
)
STYLE_RULE = nested.Object(
    properties={
        "property": rules.Text(),
        "value": rules.Text(),
        "active": nested.Named(SCHEMAS, "STYLE_PHASE"),
        "past": nested.Named(SCHEMAS, "STYLE_PHASE"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={"property_": "property"},
)
STYLE_PHASE = nested.Object(
    properties={"value": rules.Text(), "duration": rules.Number()},
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
DIRECTOR = nested.Object(
    properties={
        "camera": nested.Named(SCHEMAS, "DIRECTOR_CAMERA"),
        "intelligence": nested.Named(SCHEMAS, "DIRECTOR_INTELLIGENCE"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
DIRECTOR_CAMERA = nested.Object(
    properties={"facePaddingFactor": rules.Number()},
    required=frozenset([]),
    nullable=frozenset([]),
    names={"face_padding_factor": "facePaddingFactor"},
    other=nested.Json(),
)
DIRECTOR_INTELLIGENCE = nested.Object(
    properties={"maxSpeakersToFocus": rules.Number(whole=True)},
    required=frozenset([]),
    nullable=frozenset([]),
    names={"max_speakers_to_focus": "maxSpeakersToFocus"},
    other=nested.Json(),
)
