from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


class WebhookEndpoint(Model):
    """An address that events are delivered to.

    Attributes:
        endpoint_id (str): Opaque id.
        url (str): Address that deliveries are sent to.
        events (list[str | WebhookEventName]): Events that are delivered. Other values may appear.
        created_at (int): When it was created, in seconds since the Unix epoch.
        description (None | str): Note for people.
        signing_secret (str | None): Secret that deliveries are signed with. Only in the response that creates the
            endpoint.
        signing_secret_last_4 (str | None): Last four characters of the secret, to tell secrets apart.
    """

    _fields = {
        "endpoint_id": "endpointId",
        "url": "url",
        "events": "events",
        "created_at": "createdAt",
        "description": "description",
        "signing_secret": "signingSecret",
        "signing_secret_last_4": "signingSecretLast4",
    }
    __slots__ = (*_fields,)
    _key = "endpoint_id"

    endpoint_id: str
    url: str
    events: list[str | WebhookEventName]
    created_at: int
    description: None | str
    signing_secret: str | None
    signing_secret_last_4: str | None

    def __init__(
        self,
        *,
        endpoint_id: str,
        url: str,
        events: list[str | WebhookEventName],
        created_at: int,
        description: None | str | Null = None,
        signing_secret: str | None = None,
        signing_secret_last_4: str | None = None,
    ) -> None:
        self._make(
            {
                "endpoint_id": endpoint_id,
                "url": url,
                "events": events,
                "created_at": created_at,
                "description": description,
                "signing_secret": signing_secret,
                "signing_secret_last_4": signing_secret_last_4,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["endpointId"]
            self.endpoint_id = v if type(v) is str else text(v, "endpointId")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d["events"]
            self.events = (
                [i if type(i) is str else text(i, "events") for i in v] if type(v) is list else array(v, "events")
            )
            v = d["createdAt"]
            self.created_at = v if type(v) is int else integer(v, "createdAt")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("signingSecret")
            self.signing_secret = v if v is None or type(v) is str else text(v, "signingSecret")
            v = d.get("signingSecretLast4")
            self.signing_secret_last_4 = v if v is None or type(v) is str else text(v, "signingSecretLast4")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
