from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .delivery_destination_type import DeliveryDestinationType


class DeliveryDestination(Model):
    """A channel or folder of a connected account. Which id is needed depends on the type.

    Attributes:
        integration_connection_id (str): Id of the connected account.
        type (DeliveryDestinationType): Kind of destination.
        slack_channel_id (None | str): Id of the channel, for SLACK_CHANNEL.
        google_drive_folder_id (None | str): Id of the folder, for GOOGLE_DRIVE_FOLDER.
    """

    _fields = {
        "integration_connection_id": "integrationConnectionId",
        "type": "type",
        "slack_channel_id": "slackChannelId",
        "google_drive_folder_id": "googleDriveFolderId",
    }
    __slots__ = (*_fields,)

    integration_connection_id: str
    type: DeliveryDestinationType
    slack_channel_id: None | str
    google_drive_folder_id: None | str

    def __init__(
        self,
        *,
        integration_connection_id: str,
        type: DeliveryDestinationType,
        slack_channel_id: None | str | Null = None,
        google_drive_folder_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "integration_connection_id": integration_connection_id,
                "type": type,
                "slack_channel_id": slack_channel_id,
                "google_drive_folder_id": google_drive_folder_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["integrationConnectionId"]
            self.integration_connection_id = v if type(v) is str else text(v, "integrationConnectionId")
            self.type = member(d["type"], "type")
            v = d.get("slackChannelId")
            self.slack_channel_id = v if v is None or type(v) is str else text(v, "slackChannelId")
            v = d.get("googleDriveFolderId")
            self.google_drive_folder_id = v if v is None or type(v) is str else text(v, "googleDriveFolderId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
