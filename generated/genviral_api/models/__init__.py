"""The models of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_capabilities import AccountCapabilities as AccountCapabilities
    from .account_content_kind import AccountContentKind as AccountContentKind
    from .account_list import AccountList as AccountList
    from .account_media_limits import AccountMediaLimits as AccountMediaLimits
    from .account_platform import AccountPlatform as AccountPlatform
    from .account_settings_schema import AccountSettingsSchema as AccountSettingsSchema
    from .account_status import AccountStatus as AccountStatus
    from .account_type import AccountType as AccountType
    from .add_folder_items_response import (
        AddFolderItemsResponse as AddFolderItemsResponse,
    )
    from .added_folder_items import AddedFolderItems as AddedFolderItems
    from .create_file_upload_request import (
        CreateFileUploadRequest as CreateFileUploadRequest,
    )
    from .create_file_upload_response import (
        CreateFileUploadResponse as CreateFileUploadResponse,
    )
    from .create_folder_request import CreateFolderRequest as CreateFolderRequest
    from .create_folder_response import CreateFolderResponse as CreateFolderResponse
    from .created_folder import CreatedFolder as CreatedFolder
    from .delete_folder_response import DeleteFolderResponse as DeleteFolderResponse
    from .deleted_folder import DeletedFolder as DeletedFolder
    from .error import Error as Error
    from .error_code import ErrorCode as ErrorCode
    from .file import File as File
    from .file_list import FileList as FileList
    from .file_type_filter import FileTypeFilter as FileTypeFilter
    from .file_upload import FileUpload as FileUpload
    from .file_upload_content_type import FileUploadContentType as FileUploadContentType
    from .folder import Folder as Folder
    from .folder_ancestor import FolderAncestor as FolderAncestor
    from .folder_ancestor_list import FolderAncestorList as FolderAncestorList
    from .folder_file_item import FolderFileItem as FolderFileItem
    from .folder_item import FolderItem as FolderItem
    from .folder_item_list import FolderItemList as FolderItemList
    from .folder_item_type import FolderItemType as FolderItemType
    from .folder_items_change import FolderItemsChange as FolderItemsChange
    from .folder_list import FolderList as FolderList
    from .folder_media_type import FolderMediaType as FolderMediaType
    from .folder_preview_file import FolderPreviewFile as FolderPreviewFile
    from .get_folder_response import GetFolderResponse as GetFolderResponse
    from .get_subscription_response import (
        GetSubscriptionResponse as GetSubscriptionResponse,
    )
    from .key_scope import KeyScope as KeyScope
    from .list_accounts_response import ListAccountsResponse as ListAccountsResponse
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_folder_ancestors_response import (
        ListFolderAncestorsResponse as ListFolderAncestorsResponse,
    )
    from .list_folder_items_response import (
        ListFolderItemsResponse as ListFolderItemsResponse,
    )
    from .list_folders_response import ListFoldersResponse as ListFoldersResponse
    from .move_folder_request import MoveFolderRequest as MoveFolderRequest
    from .move_folder_response import MoveFolderResponse as MoveFolderResponse
    from .remove_folder_items_response import (
        RemoveFolderItemsResponse as RemoveFolderItemsResponse,
    )
    from .removed_folder_items import RemovedFolderItems as RemovedFolderItems
    from .scoped_subscription import ScopedSubscription as ScopedSubscription
    from .subscription import Subscription as Subscription
    from .subscription_credits import SubscriptionCredits as SubscriptionCredits
    from .subscription_interval import SubscriptionInterval as SubscriptionInterval
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_tier import SubscriptionTier as SubscriptionTier

_MODULES = {
    "Account": ".account",
    "AccountCapabilities": ".account_capabilities",
    "AccountContentKind": ".account_content_kind",
    "AccountList": ".account_list",
    "AccountMediaLimits": ".account_media_limits",
    "AccountPlatform": ".account_platform",
    "AccountSettingsSchema": ".account_settings_schema",
    "AccountStatus": ".account_status",
    "AccountType": ".account_type",
    "AddFolderItemsResponse": ".add_folder_items_response",
    "AddedFolderItems": ".added_folder_items",
    "CreateFileUploadRequest": ".create_file_upload_request",
    "CreateFileUploadResponse": ".create_file_upload_response",
    "CreateFolderRequest": ".create_folder_request",
    "CreateFolderResponse": ".create_folder_response",
    "CreatedFolder": ".created_folder",
    "DeleteFolderResponse": ".delete_folder_response",
    "DeletedFolder": ".deleted_folder",
    "Error": ".error",
    "ErrorCode": ".error_code",
    "File": ".file",
    "FileList": ".file_list",
    "FileTypeFilter": ".file_type_filter",
    "FileUpload": ".file_upload",
    "FileUploadContentType": ".file_upload_content_type",
    "Folder": ".folder",
    "FolderAncestor": ".folder_ancestor",
    "FolderAncestorList": ".folder_ancestor_list",
    "FolderFileItem": ".folder_file_item",
    "FolderItem": ".folder_item",
    "FolderItemList": ".folder_item_list",
    "FolderItemType": ".folder_item_type",
    "FolderItemsChange": ".folder_items_change",
    "FolderList": ".folder_list",
    "FolderMediaType": ".folder_media_type",
    "FolderPreviewFile": ".folder_preview_file",
    "GetFolderResponse": ".get_folder_response",
    "GetSubscriptionResponse": ".get_subscription_response",
    "KeyScope": ".key_scope",
    "ListAccountsResponse": ".list_accounts_response",
    "ListFilesResponse": ".list_files_response",
    "ListFolderAncestorsResponse": ".list_folder_ancestors_response",
    "ListFolderItemsResponse": ".list_folder_items_response",
    "ListFoldersResponse": ".list_folders_response",
    "MoveFolderRequest": ".move_folder_request",
    "MoveFolderResponse": ".move_folder_response",
    "RemoveFolderItemsResponse": ".remove_folder_items_response",
    "RemovedFolderItems": ".removed_folder_items",
    "ScopedSubscription": ".scoped_subscription",
    "Subscription": ".subscription",
    "SubscriptionCredits": ".subscription_credits",
    "SubscriptionInterval": ".subscription_interval",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTier": ".subscription_tier",
}

__all__ = (
    "Account",
    "AccountCapabilities",
    "AccountContentKind",
    "AccountList",
    "AccountMediaLimits",
    "AccountPlatform",
    "AccountSettingsSchema",
    "AccountStatus",
    "AccountType",
    "AddedFolderItems",
    "AddFolderItemsResponse",
    "CreatedFolder",
    "CreateFileUploadRequest",
    "CreateFileUploadResponse",
    "CreateFolderRequest",
    "CreateFolderResponse",
    "DeletedFolder",
    "DeleteFolderResponse",
    "Error",
    "ErrorCode",
    "File",
    "FileList",
    "FileTypeFilter",
    "FileUpload",
    "FileUploadContentType",
    "Folder",
    "FolderAncestor",
    "FolderAncestorList",
    "FolderFileItem",
    "FolderItem",
    "FolderItemList",
    "FolderItemsChange",
    "FolderItemType",
    "FolderList",
    "FolderMediaType",
    "FolderPreviewFile",
    "GetFolderResponse",
    "GetSubscriptionResponse",
    "KeyScope",
    "ListAccountsResponse",
    "ListFilesResponse",
    "ListFolderAncestorsResponse",
    "ListFolderItemsResponse",
    "ListFoldersResponse",
    "MoveFolderRequest",
    "MoveFolderResponse",
    "RemovedFolderItems",
    "RemoveFolderItemsResponse",
    "ScopedSubscription",
    "Subscription",
    "SubscriptionCredits",
    "SubscriptionInterval",
    "SubscriptionStatus",
    "SubscriptionTier",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
