from typing import Literal

DeliveryDestinationType = Literal["GOOGLE_DRIVE_FOLDER", "SLACK_CHANNEL"]

DELIVERY_DESTINATION_TYPE_VALUES: set[DeliveryDestinationType] = {
    "GOOGLE_DRIVE_FOLDER",
    "SLACK_CHANNEL",
}


def check_delivery_destination_type(value: str) -> DeliveryDestinationType:
    if value in DELIVERY_DESTINATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELIVERY_DESTINATION_TYPE_VALUES!r}")
