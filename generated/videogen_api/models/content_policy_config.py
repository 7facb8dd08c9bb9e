from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("maxPromptRewrites")
            self.max_prompt_rewrites = v if v is None or type(v) is int else integer(v, "maxPromptRewrites")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
