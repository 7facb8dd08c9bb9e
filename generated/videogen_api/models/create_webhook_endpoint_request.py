from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


class CreateWebhookEndpointRequest(Model):
    """A new webhook endpoint.

    Attributes:
        url (str): HTTPS address that deliveries are sent to.
        events (list[WebhookEventName]): Events to deliver.
        description (None | str): Note for people.
    """

    _fields = {
        "url": "url",
        "events": "events",
        "description": "description",
    }
    __slots__ = (*_fields,)

    url: str
    events: list[WebhookEventName]
    description: None | str

    def __init__(
        self,
        *,
        url: str,
        events: list[WebhookEventName],
        description: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "url": url,
                "events": events,
                "description": description,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d["events"]
            self.events = [member(i, "events") for i in v] if type(v) is list else array(v, "events")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
