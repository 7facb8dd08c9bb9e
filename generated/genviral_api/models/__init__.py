"""Contains all the data models used in inputs/outputs"""

from .account import Account
from .account_capabilities import AccountCapabilities
from .account_content_kind import AccountContentKind
from .account_list import AccountList
from .account_media_limits import AccountMediaLimits
from .account_platform import AccountPlatform
from .account_settings_schema import AccountSettingsSchema
from .account_status import AccountStatus
from .account_type import AccountType
from .add_folder_items_response import AddFolderItemsResponse
from .added_folder_items import AddedFolderItems
from .create_file_upload_request import CreateFileUploadRequest
from .create_file_upload_response import CreateFileUploadResponse
from .create_folder_request import CreateFolderRequest
from .create_folder_response import CreateFolderResponse
from .created_folder import CreatedFolder
from .delete_folder_response import DeleteFolderResponse
from .deleted_folder import DeletedFolder
from .error import Error
from .error_code import ErrorCode
from .file import File
from .file_list import FileList
from .file_type_filter import FileTypeFilter
from .file_upload import FileUpload
from .file_upload_content_type import FileUploadContentType
from .folder import Folder
from .folder_ancestor import FolderAncestor
from .folder_ancestor_list import FolderAncestorList
from .folder_file_item import FolderFileItem
from .folder_item import FolderItem
from .folder_item_list import FolderItemList
from .folder_item_type import FolderItemType
from .folder_items_change import FolderItemsChange
from .folder_list import FolderList
from .folder_media_type import FolderMediaType
from .folder_preview_file import FolderPreviewFile
from .get_folder_response import GetFolderResponse
from .get_subscription_response import GetSubscriptionResponse
from .key_scope import KeyScope
from .list_accounts_response import ListAccountsResponse
from .list_files_response import ListFilesResponse
from .list_folder_ancestors_response import ListFolderAncestorsResponse
from .list_folder_items_response import ListFolderItemsResponse
from .list_folders_response import ListFoldersResponse
from .move_folder_request import MoveFolderRequest
from .move_folder_response import MoveFolderResponse
from .remove_folder_items_response import RemoveFolderItemsResponse
from .removed_folder_items import RemovedFolderItems
from .scoped_subscription import ScopedSubscription
from .subscription import Subscription
from .subscription_credits import SubscriptionCredits
from .subscription_interval import SubscriptionInterval
from .subscription_status import SubscriptionStatus
from .subscription_tier import SubscriptionTier

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
