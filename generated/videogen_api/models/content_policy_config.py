from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import integer
from .._model import Model

if TYPE_CHECKING:
    pass


class ContentPolicyConfig(Model):
    """What to do about prompts that the content policy refuses.

    Attributes:
        max_prompt_rewrites (int | None): How often to rewrite such a prompt. The server's default is 0.
    """

    _fields = {
        "max_prompt_rewrites": "maxPromptRewrites",
    }
    __slots__ = (*_fields,)

    max_prompt_rewrites: int | None

    def __init__(
        self,
        *,
        max_prompt_rewrites: int | None = None,
    ) -> None:
        self._make(
            {
                "max_prompt_rewrites": max_prompt_rewrites,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("maxPromptRewrites")
        self.max_prompt_rewrites = v if v is None or type(v) is int else integer(v, "maxPromptRewrites")
