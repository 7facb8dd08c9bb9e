"""One mistake at a time in `fixture.yaml`: what is changed, and the line, rule and words that report it."""

from __future__ import annotations

from typing import NamedTuple

LONG = "n" * 120
_BY_OFFSET = """        style: offset
        items: /data/files
        total: /data/total
        limit: /data/limit
      parameters:
        - {$ref: '#/components/parameters/Limit'}
        - name: offset
          in: query
          schema: {type: integer, minimum: 0}
"""
_BY_PAGE = """        style: page
        items: /data/files
        pages: /data/total
        limit: /data/limit
      parameters:
        - {{name: limit, in: query, schema: {{type: integer, maximum: {}}}}}
        - name: page
          in: query
          schema: {{type: integer, {}}}
"""


class Mistake(NamedTuple):
    old: str
    new: str
    line: int
    rule: str
    says: str


MISTAKES = (
    # What YAML makes of it.
    Mistake("enum: [video, image]", "enum: [video, no]", 233, "unquoted", "no is a boolean in YAML: quote it"),
    Mistake("enum: [video, image]", "enum:\n        - video\n        - yes", 235, "unquoted", "or write true"),
    Mistake("enum: [video, image]", "enum: [16:9, tall]", 233, "unquoted", "16:9 is a number to the base of 60"),
    Mistake("enum: [video, image]", "enum: [video, 2026-01-01]", 233, "unquoted", "is a date in YAML"),
    Mistake("version: 1.0.0", "version: 2026-13-01", 4, "unquoted", "2026-13-01 must be quoted"),
    Mistake("enum: [video, image]", "enum: [video, 1e3]", 233, "unquoted", "a number to other readers"),
    Mistake("enum: [video, image]", "enum: [video, 0o17]", 233, "unquoted", "a number to other readers"),
    Mistake("minimum: 0}", "minimum: 010}", 34, "unquoted", "octal"),
    Mistake("maximum: 100}", "maximum: 1_000}", 215, "unquoted", "underscores"),
    Mistake("- name: offset", "- on: 1\n          name: offset", 32, "unquoted", "on is a boolean"),
    Mistake("maximum: 100}", "maximum: .inf}", 215, "json-values", "JSON has nothing for .inf"),
    Mistake("'204': {description: Gone.}", "204: {description: Gone.}", 74, "json-values", "204 must be quoted"),
    Mistake("title: Small", "title: Small\n  title: Smaller", 4, "repeated-key", "second time"),
    # References and what OpenAPI says.
    Mistake("schemas/FilePage'", "schemas/FilePag'", 47, "references", "did you mean FilePage?"),
    Mistake("schemas/FilePage'", "schemas/Nothing'", 47, "references", "#/components/schemas/Nothing does not"),
    Mistake(
        "schemas/FilePage'}",
        "schemas/FilePage'}\n              examples: {one: {$ref: '#/components/examples/No'}}",
        48,
        "references",
        "#/components/examples/No does not exist",
    ),
    Mistake("#/components/schemas/FilePage'", "#/paths/x'", 47, "references", "must point into #/components/"),
    Mistake(
        "    Kind:\n", "    Loop: {$ref: '#/components/schemas/Loop'}\n    Kind:\n", 231, "endless-references", "Loop"
    ),
    Mistake(
        "    Kind:\n", "    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n    Kind:\n", 231, "endless-references", "A"
    ),
    Mistake("text: {type: string}", "text: {type: sting}", 296, "openapi-anyOf", '"sting" is not one of'),
    Mistake("  title: Small\n", "", 2, "openapi-required", "title"),
    Mistake(
        "- name: labels\n",
        "- nmae: x\n          name: labels\n",
        38,
        "openapi-unevaluatedProperties",
        "did you mean name?",
    ),
    Mistake(
        "          x-reelkit-list: comma\n          schema: {type: string}\n",
        "",
        38,
        "openapi-oneOf",
        "schema, content",
    ),
    Mistake(
        "description: The file.",
        "descripton: The file.",
        61,
        "openapi-unevaluatedProperties",
        "did you mean description?",
    ),
    Mistake(
        "name: {type: string, pattern: '^\\p{L}+$'}",
        "name: {type: string, pattern: '(?P<a>b)'}",
        239,
        "patterns",
        "ECMA-262",
    ),
    Mistake(
        "name: {type: string, pattern: '^\\p{L}+$'}",
        "name: {type: string, pattern: '^a\\Z'}",
        239,
        "patterns",
        "ECMA-262",
    ),
    Mistake("enum: [video, image]", "enum: [video, 5]", 233, "enum-values", "5 is of type integer"),
    Mistake("enum: [video, image]", "enum: [video, video]", 233, "enum-values", "video is here a second time"),
    Mistake("enum: [video, image]", "enum: []", 233, "enum-values", "an enum of nothing"),
    Mistake("text: {type: string}", "text: {type: string, default: 5}", 296, "enum-values", "5 is of type integer"),
    Mistake("text: {type: string}", "text: {type: [string, 'null'], enum: [a, null]}", 296, "nullable-enums", "anyOf"),
    Mistake("text: {type: string}", "text: {type: string, maxLenght: 5}", 296, "keywords", "did you mean maxLength?"),
    Mistake("text: {type: string}", "text: {type: string, nullable: true}", 296, "keywords", "say type: [..., 'null']"),
    Mistake("text: {type: string}", "text: {type: string, frmt: uri}", 296, "keywords", "frmt is no keyword"),
    Mistake("minimum: 0}", "minimum: 9, maximum: 3}", 34, "limits", "minimum 9 is more than maximum 3"),
    Mistake(
        "text: {type: string}",
        "text: {type: string, minLength: 9, maxLength: 3}",
        296,
        "limits",
        "minLength 9 is more than maxLength 3",
    ),
    # Names that would hide others.
    Mistake("    Kind:\n", "    Job: {type: object}\n    Kind:\n", 231, "schemas", "Job becomes Job, which generated"),
    Mistake("    Kind:\n", "    decode-error: {type: object}\n    Kind:\n", 231, "schemas", "becomes DecodeError"),
    Mistake("    Kind:\n", "    AsyncFilesApi: {type: object}\n    Kind:\n", 231, "schemas", "becomes AsyncFilesApi"),
    Mistake("    Kind:\n", "    SmallClient: {type: object}\n    Kind:\n", 231, "schemas", "becomes SmallClient"),
    Mistake(
        "text: {type: string}",
        "text: {type: object, title: Any, properties: {a: {type: string}}}",
        296,
        "schemas",
        "Any becomes Any",
    ),
    Mistake("text: {type: string}", "$ref: {type: string}", 296, "properties", "read as a reference"),
    Mistake("text: {type: string}", "\u2177: {type: string}", 296, "properties", "not in the normal form"),
    Mistake("- name: labels\n", "- name: la\u0308bels\n", 38, "arguments", "not in the normal form"),
    Mistake("  - name: files\n", "  - name: files\n  - name: sync\n", 15, "declared-tags", "class SyncResource"),
    Mistake("  - name: files\n", "  - name: files\n  - name: async_files\n", 15, "declared-tags", "so does files"),
    Mistake("- name: labels\n", "- name: wait\n", 38, "arguments", "wait is an argument of the method already"),
    # What the generator does not do.
    Mistake("servers: [{url: 'https://api.example.com/v1'}]", "servers: []", 326, "servers", "must be there"),
    Mistake("servers: [{url: 'https://api.example.com/v1'}]", "", 1, "servers", "must be there"),
    Mistake("url: 'https://api.example.com/v1'", "url: /v1", 326, "servers", "must begin with https://"),
    Mistake(
        "url: 'https://api.example.com/v1'",
        "url: 'https://{h}.example.com', variables: {h: {default: a}}",
        326,
        "servers",
        "has variables",
    ),
    Mistake("scheme: bearer", "scheme: digest", 210, "security-schemes", "http digest"),
    Mistake("{type: http, scheme: bearer}", "{type: apiKey, in: cookie, name: k}", 210, "security-schemes", "apiKey"),
    Mistake(
        "{type: http, scheme: bearer}", "{type: oauth2, flows: {}}", 210, "security-schemes", "oauth2: the clients"
    ),
    Mistake(
        "    bearerAuth: {type: http, scheme: bearer}",
        "    bearerAuth: {$ref: '#/components/securitySchemes/key'}\n    key: {type: http, scheme: bearer}",
        210,
        "security-schemes",
        "write the security scheme here",
    ),
    Mistake(
        "{type: http, scheme: bearer}",
        "{type: apiKey, in: header, name: 'X Key'}",
        210,
        "security-schemes",
        "no name of a header",
    ),
    Mistake(
        "{type: http, scheme: bearer}",
        "{type: apiKey, in: header, name: Content-Type}",
        210,
        "security-schemes",
        "says something else",
    ),
    Mistake(
        "{type: http, scheme: bearer}", "{type: apiKey, in: query, name: ''}", 210, "security-schemes", "needs a name"
    ),
    Mistake(
        "{type: http, scheme: bearer}",
        "{type: apiKey, in: header, name: idempotency-key}",
        107,
        "security-schemes",
        "Idempotency-Key carries the key already",
    ),
    Mistake(
        "{type: http, scheme: bearer}",
        "{type: apiKey, in: query, name: kind}",
        35,
        "security-schemes",
        "kind carries the key already",
    ),
    Mistake(
        "      security: [{bearerAuth: []}]  # run\n",
        "      security: []\n",
        154,
        "own-security",
        "write [{}] if it needs no key",
    ),
    Mistake("minimum: 0}", "minimum: 0, default: 0}", 34, "parameters", "sends defaults"),
    Mistake("x-reelkit-list: comma", "explode: false", 38, "parameters", "explode"),
    Mistake(
        "schema: {type: integer, minimum: 0}",
        "content: {text/plain: {schema: {type: integer}}}",
        34,
        "parameters",
        "content",
    ),
    Mistake(
        "/folders/{folderId}/items:",
        "/folders/{id}/items:",
        123,
        "path-parameters",
        "the parameter for it is called folderId",
    ),
    Mistake("'201':", "2XX:", 117, "success-statuses", "single status"),
    Mistake(
        "        - name: labels\n",
        "        - {name: offset, in: query, schema: {type: integer}}\n        - name: labels\n",
        38,
        "repeated-parameters",
        "offset is in the query a second time",
    ),
    Mistake("      operationId: get_file\n", "", 52, "operation-ids", "needs an operationId"),
    Mistake("operationId: get_file", "operationId: listFiles", 53, "operation-ids", "taken by GET /files"),
    Mistake("      security: [{bearerAuth: []}]  # run\n", "", 151, "own-security", "state it here"),
    Mistake(
        "security: [{bearerAuth: []}]  # run",
        "security: [{baererAuth: []}]",
        154,
        "security-schemes",
        "no security scheme",
    ),
    # Extensions: names and places.
    Mistake("x-reelkit-gone:", "x-reelkit-gnoe:", 72, "vocabulary", "did you mean x-reelkit-gone?"),
    Mistake("x-reelkit-gone:", "x-relkit-gone:", 72, "vocabulary", "did you mean x-reelkit-gone?"),
    Mistake("x-reelkit-gone:", "x_reelkit_gone:", 72, "vocabulary", "did you mean x-reelkit-gone?"),
    Mistake("x-reelkit-gone:", "X-Reelkit-Gone:", 72, "vocabulary", "did you mean x-reelkit-gone?"),
    Mistake("x-reelkit-list: comma", "x-reelkit-lits: comma", 40, "vocabulary", "did you mean x-reelkit-list?"),
    Mistake("x-reelkit-list: comma", "x-reelkit-list: pipe", 40, "vocabulary", "must be one of comma, not 'pipe'"),
    Mistake("x-reelkit-list: comma", "x-reelkit-retry: safe", 40, "vocabulary", "belongs to operations"),
    Mistake(
        "minimum: 1, maximum: 100}",
        "minimum: 1, maximum: 100, x-reelkit-list: comma}",
        215,
        "vocabulary",
        "belongs to parameters",
    ),
    Mistake(
        "x-reelkit-id: folderId",
        "x-reelkit-id: folderId\n      x-reelkit-pagination: {}",
        267,
        "vocabulary",
        "belongs to operations",
    ),
    Mistake(
        "  title: Small\n", "  title: Small\n  x-reelkit-provider: {}\n", 4, "vocabulary", "belongs to the document"
    ),
    Mistake("        has_more: /more\n", "        hasMore: /more\n", 87, "vocabulary", "did you mean has_more?"),
    Mistake("query: {cursor: after}", "query: {curser: after}", 88, "vocabulary", "did you mean cursor?"),
    Mistake("        hourly: 5000", "        hourly: 0", 193, "vocabulary", "positive integer, not 0"),
    Mistake("        hourly: 5000", "        hourly: true", 193, "vocabulary", "positive integer, not True"),
    Mistake("        failed: [failed]", "        failed: failed", 188, "vocabulary", "must be a list of strings"),
    Mistake("        id: /runId\n", "", 157, "vocabulary", "id is missing"),
    Mistake(
        "x-reelkit-batch:\n        ids: item_ids\n        result: /added",
        "x-reelkit-batch: true",
        129,
        "vocabulary",
        "must be an object with ids, result",
    ),
    Mistake(
        "x-reelkit-idempotency-key: true", "x-reelkit-idempotency-key: yes please", 109, "vocabulary", "must be true"
    ),
    Mistake(
        "        style: cursor",
        "        style: pages",
        84,
        "vocabulary",
        "must be one of offset, page, cursor, link, not 'pages'",
    ),
    Mistake("        cursor: /next", "        cursor: next", 86, "vocabulary", "must begin with /"),
    Mistake("        cursor: /next", "        cursor: /ne~xt", 86, "vocabulary", "~0"),
    # Methods and retries.
    Mistake("      x-reelkit-method: run\n", "", 151, "vocabulary", "x-reelkit-method is missing"),
    Mistake("x-reelkit-method: run", "x-reelkit-method: run-it", 155, "vocabulary", "no Python identifier"),
    Mistake("x-reelkit-method: run", "x-reelkit-method: import", 155, "vocabulary", "keyword"),
    Mistake("x-reelkit-method: run", "x-reelkit-method: _run", 155, "vocabulary", "underscore"),
    Mistake("x-reelkit-method: run", f"x-reelkit-method: {LONG}", 155, "vocabulary", "120 characters"),
    Mistake("x-reelkit-method: cancel", "x-reelkit-method: run", 204, "methods", "run is taken by run_tool"),
    Mistake("      x-reelkit-retry: never  # run\n", "", 151, "vocabulary", "x-reelkit-retry is missing"),
    Mistake(
        "x-reelkit-retry: never  # run", "x-reelkit-retry: maybe", 156, "vocabulary", "safe, idempotent, key, never"
    ),
    Mistake(
        "x-reelkit-retry: idempotent  # cancel", "x-reelkit-retry: safe", 205, "retries", "DELETE changes something"
    ),
    Mistake("          x-reelkit-idempotency-key: true\n", "", 105, "retries", "exactly one argument"),
    Mistake(
        "parentId: {type: string,",
        "parentId: {type: string, x-reelkit-idempotency-key: true,",
        105,
        "retries",
        "Idempotency-Key, parentId",
    ),
    Mistake("x-reelkit-retry: key", "x-reelkit-retry: never", 109, "retries", "a key needs x-reelkit-retry: key"),
    Mistake(
        "x-reelkit-idempotency-key: true\n          schema: {type: string}",
        "x-reelkit-idempotency-key: true\n          schema: {type: integer}",
        109,
        "retries",
        "is integer",
    ),
    Mistake("        '404': {$ref: '#/components/responses/Failure'}\n", "", 72, "retries", "no response 404"),
    Mistake("x-reelkit-gone: [file_gone]", "x-reelkit-gone: false", 72, "vocabulary", "or true for any"),
    # Pointers into responses.
    Mistake("x-reelkit-result: /data", "x-reelkit-result: /dat", 57, "results", "did you mean data?"),
    Mistake("x-reelkit-result: /data", "x-reelkit-result: data", 57, "vocabulary", "must begin with /"),
    Mistake(
        "x-reelkit-method: cancel\n",
        "x-reelkit-method: cancel\n      x-reelkit-result: /x\n",
        205,
        "results",
        "no successful JSON response",
    ),
    Mistake(
        "x-reelkit-method: add_items\n",
        "x-reelkit-method: add_items\n      x-reelkit-result: /added\n",
        128,
        "results",
        "says already",
    ),
    Mistake("items: /data/files", "items: /data/file", 27, "pagination", "did you mean files?"),
    Mistake("items: /data/files", "items: /data/total", 27, "pagination", "must be array, and is integer"),
    Mistake("items: /data/files", "items: /data/files/-/name/x", 27, "pagination", "is of type string"),
    Mistake("items: /data/files", "items: /data/files/name", 27, "pagination", "is an array"),
    Mistake("items: /data/files", "items: /data/files\n        key: /uid", 28, "pagination", "has no uid"),
    Mistake("total: /data/total", "total: /data/ratio", 28, "pagination", "must be integer, and is number"),
    Mistake("limit: /data/limit", "limit: /data/files", 29, "pagination", "must be integer, and is array"),
    Mistake("        total: /data/total\n", "", 25, "pagination", "needs total"),
    Mistake(
        "        style: offset\n",
        "        style: page\n        query: {page: offset}\n",
        33,
        "pagination",
        "minimum of offset is 0, and the first page is 1: say first: 0",
    ),
    Mistake(_BY_OFFSET, _BY_PAGE.format(5, "minimum: 1"), 31, "pagination", "fewer than 6 items cannot overlap"),
    Mistake("        cursor: /next", "        cursor: /more", 86, "pagination", "must be string, and is boolean"),
    Mistake("        has_more: /more", "        has_more: /next", 87, "pagination", "must be boolean, and is string"),
    Mistake("        has_more: /more", "        total: /more", 87, "pagination", "belongs to style offset"),
    Mistake(
        "query: {cursor: after}",
        "max_offset: 5\n        query: {cursor: after}",
        88,
        "pagination",
        "belongs to style offset",
    ),
    Mistake("        query: {cursor: after}\n", "", 83, "pagination", "no query parameter cursor"),
    Mistake("query: {cursor: after}", "query: {cursor: afte}", 88, "pagination", "did you mean after?"),
    Mistake("        - name: offset", "        - name: skip", 25, "pagination", "no query parameter offset"),
    Mistake(
        "        - {$ref: '#/components/parameters/Limit'}\n        - name: offset",
        "        - name: offset",
        25,
        "pagination",
        "no query parameter limit",
    ),
    Mistake("minimum: 1, maximum: 100", "maximum: 0", 212, "pagination", "no page is as large"),
    Mistake("minimum: 1, maximum: 100", "maximum: 99.5", 212, "pagination", "no page is as large"),
    Mistake("minimum: 1, maximum: 100", "minimum: 1", 212, "pagination", "limit needs a maximum"),
    Mistake("{type: integer, minimum: 0}", "{type: string}", 34, "pagination", "offset must be integer, and is string"),
    Mistake("x-reelkit-id: folderId", "x-reelkit-id: folder", 266, "identifiers", "did you mean folderId?"),
    Mistake("x-reelkit-id: folderId", "x-reelkit-id: parent", 266, "identifiers", "parent is object"),
    # Batches.
    Mistake(
        "ids: item_ids\n        result", "ids: items_ids\n        result", 130, "batches", "did you mean item_ids?"
    ),
    Mistake("maxItems: 50", "maxItems: 0", 130, "batches", "needs maxItems"),
    Mistake("          maxItems: 50\n", "", 130, "batches", "needs maxItems"),
    Mistake("result: /added", "result: /note", 131, "batches", "must be array or integer, and is string"),
    Mistake(
        "type: array\n          maxItems: 50",
        "type: string\n          maxItems: 50",
        130,
        "batches",
        "must be an array, and is string",
    ),
    # Jobs.
    Mistake("poll: get_run", "poll: get_runs", 158, "jobs", "did you mean get_run?"),
    Mistake("poll: get_run", "poll: get_file", 158, "jobs", "get_file has no x-reelkit-poll"),
    Mistake("id: /runId", "id: /runid", 159, "jobs", "did you mean runId?"),
    Mistake("result: /result/file", "result: /result/fil", 160, "jobs", "did you mean file?"),
    Mistake("id: /runId\n", "id: [/runid]\n", 159, "jobs", "did you mean runId?"),
    Mistake("id: /runId\n", "id: []\n", 159, "vocabulary", "must be a JSON pointer"),
    Mistake("state: /status", "state: [/status, /statu]", 185, "polls", "did you mean status?"),
    Mistake("state: /status", "state: [/status, /actions/-/status]", 185, "polls", "only one pointer"),
    Mistake(
        "progress: /progress", "progress: /progress\n        whole: 10", 191, "vocabulary", "must be one of 1, 100"
    ),
    Mistake("state: /status", "state: /progress", 185, "polls", "must be string, and is number"),
    Mistake("error: /error", "error: /eror", 189, "polls", "did you mean error?"),
    Mistake("progress: /progress", "progress: /status", 190, "polls", "must be integer or number"),
    Mistake("attempt: /attempt", "attempt: /progress", 191, "polls", "must be integer, and is number"),
    Mistake("cancel: cancel_run", "cancel: cancel_runs", 192, "polls", "did you mean cancel_run?"),
    Mistake("cancel: cancel_run", "cancel: list_files", 192, "polls", "same path parameters"),
    Mistake("pending: [running]", "pending: [runing]", 186, "polls", "did you mean running?"),
    Mistake("failed: [failed]", "failed: [failed, done]", 188, "polls", "done is in succeeded already"),
    Mistake("        failed: [failed]\n", "", 184, "polls", "no list says what failed means"),
    Mistake("id: /runId\n", "id: /runId\n        parts: /runId\n", 160, "jobs", "get_run does not say what the id"),
    Mistake("id: /runId\n", "id: /runId\n        lookup: list_rums\n", 160, "jobs", "there is no operation list_rums"),
    Mistake("cancel: cancel_run\n", "list: list_file\n", 192, "polls", "did you mean list_files?"),
    Mistake("cancel: cancel_run\n", "list: get_file\n", 192, "polls", "get_file has no x-reelkit-pagination"),
    Mistake("cancel: cancel_run\n", "id: /status\n", 192, "polls", "in the elements of an array if state is"),
    Mistake("cancel: cancel_run\n", "method: run\n", 192, "methods", "run is taken by run_tool"),
    # Webhooks.
    Mistake("tags:\n", "x-reelkit-webhooks: {event: /event}\ntags:\n", 13, "webhooks", "has no webhooks"),
    Mistake("tags:\n", "webhooks: {done: {}}\ntags:\n", 13, "webhooks", "does not say how they are told"),
    Mistake(
        "tags:\n", "x-reelkit-webhooks: {}\nwebhooks: {done: {}}\ntags:\n", 14, "webhooks", "needs a post whose JSON"
    ),
    # Arguments.
    Mistake("x-reelkit-name: folder\n", "x-reelkit-upload: true\n", 136, "accepts", "not in the path"),
    Mistake(
        "speed: {type: number}", "speed: {type: string, x-reelkit-upload: true}", 297, "accepts", "needs x-reelkit-"
    ),
    Mistake(
        "items: {type: string, x-reelkit-accepts: [File, Folder]}",
        "items: {type: string, x-reelkit-upload: true}",
        292,
        "accepts",
        "needs x-reelkit-accepts",
    ),
    Mistake("x-reelkit-accepts: Folder\n", "x-reelkit-accepts: Foldr\n", 137, "accepts", "did you mean Folder?"),
    Mistake(
        "x-reelkit-accepts: [File, Folder]",
        "x-reelkit-accepts: [File, Count]",
        292,
        "accepts",
        "Count has no property id",
    ),
    Mistake(
        "speed: {type: number}", "speed: {type: number, x-reelkit-accepts: File}", 297, "accepts", "speed is number"
    ),
    Mistake(
        "speed: {type: number}", "speed: {type: number, x-reelkit-list: comma}", 297, "comma-lists", "must be a string"
    ),
    Mistake("x-reelkit-name: folder\n", "x-reelkit-name: the-folder\n", 136, "vocabulary", "no Python identifier"),
    Mistake(
        "x-reelkit-name: folder\n", "x-reelkit-name: item_ids\n", 289, "arguments", "rename one with x-reelkit-name"
    ),
    Mistake("- name: kind", "- name: page_size", 35, "arguments", "page_size is an argument of the method already"),
    Mistake("- name: kind", "- name: self", 35, "arguments", "self is an argument"),
    Mistake("speed: {type: number}", "body: {type: number}", 297, "arguments", "x-reelkit-name"),
    Mistake("- name: labels", "- name: Kind", 38, "arguments", "kind (query) and Kind (query) become one argument"),
    # Tags.
    Mistake("tags: [tools]  # run", "tags: [tool]", 153, "declared-tags", "tool is not declared"),
    Mistake("tags: [tools]  # run", "tags: [tools, files]", 153, "one-tag", "exactly one tag"),
    Mistake("  - name: tools\n", "  - name: tools\n  - name: class\n", 17, "declared-tags", "keyword"),
    Mistake("  - name: tools\n", "  - name: tools\n  - name: my tools\n", 17, "declared-tags", "no Python identifier"),
    Mistake(
        "  - name: tools\n", "  - name: tools\n  - name: rate_limit\n", 17, "declared-tags", "attribute of every client"
    ),
    Mistake("  - name: tools\n", "  - name: tools\n  - name: myTools\n", 17, "declared-tags", "my_tools"),
    # Fields and models.
    Mistake("ratio: {type: number}", "to_dict: {type: number}", 263, "properties", "every model has a member"),
    Mistake(
        "ratio: {type: number}", "additionalProperties: {type: number}", 263, "properties", "additional_properties"
    ),
    Mistake("ratio: {type: number}", "Total: {type: number}", 263, "properties", "total and Total become one field"),
    Mistake("    Items:\n", "    kind: {type: string}\n    Items:\n", 285, "schemas", "Kind and kind become one model"),
    Mistake("ratio: {type: number}", f"{LONG}: {{type: number}}", 263, "long-names", "120 characters"),
    Mistake(
        "speed: {type: number}",
        f"speed: {{type: object, title: {LONG}, properties: {{a: {{type: string}}}}}}",
        297,
        "long-names",
        "120 characters",
    ),
    Mistake("operationId: get_file", f"operationId: {LONG}", 53, "long-names", "120 characters"),
    # Provider.
    Mistake("  name: Small\n", "  name: small\n", 6, "provider", "capital letter"),
    Mistake("  name: Small\n", "", 5, "vocabulary", "name is missing"),
    Mistake("code: [/code]", "code: /code", 8, "vocabulary", "must be a list of strings"),
    Mistake("code: [/code]", "code: [/cod]", 8, "provider", "leads nowhere in every error response"),
    Mistake("success: /ok", "success: /code", 11, "provider", "must be boolean, and is string"),
    Mistake("retry_after: [/retryAfter]", "retry_afer: [/retryAfter]", 10, "vocabulary", "did you mean retry_after?"),
)
