from typing import Literal

ErrorCode = Literal[
    "accounts_failed",
    "folder_delete_failed",
    "folder_get_failed",
    "folder_items_add_failed",
    "folder_items_list_failed",
    "folder_items_remove_failed",
    "folder_move_conflict",
    "folder_name_conflict",
    "folder_update_failed",
    "folders_list_failed",
    "invalid_folder_media_type",
    "invalid_json",
    "invalid_path",
    "invalid_payload",
    "invalid_query_parameter",
    "invalid_token",
    "item_not_found",
    "list_failed",
    "missing_folder_id",
    "not_found",
    "rate_limited",
    "subscription_lookup_failed",
    "subscription_required",
    "tier_not_allowed",
    "unauthorized",
]

ERROR_CODE_VALUES: set[ErrorCode] = {
    "accounts_failed",
    "folder_delete_failed",
    "folder_get_failed",
    "folder_items_add_failed",
    "folder_items_list_failed",
    "folder_items_remove_failed",
    "folder_move_conflict",
    "folder_name_conflict",
    "folder_update_failed",
    "folders_list_failed",
    "invalid_folder_media_type",
    "invalid_json",
    "invalid_path",
    "invalid_payload",
    "invalid_query_parameter",
    "invalid_token",
    "item_not_found",
    "list_failed",
    "missing_folder_id",
    "not_found",
    "rate_limited",
    "subscription_lookup_failed",
    "subscription_required",
    "tier_not_allowed",
    "unauthorized",
}


def check_error_code(value: str) -> ErrorCode:
    if value in ERROR_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ERROR_CODE_VALUES!r}")
