"""Contains all the data models used in inputs/outputs"""

from .add_folder_items_response import AddFolderItemsResponse
from .added_folder_items import AddedFolderItems
from .error import Error
from .error_code import ErrorCode
from .file import File
from .file_list import FileList
from .file_type_filter import FileTypeFilter
from .folder import Folder
from .folder_file_item import FolderFileItem
from .folder_item import FolderItem
from .folder_item_list import FolderItemList
from .folder_item_type import FolderItemType
from .folder_items_change import FolderItemsChange
from .folder_media_type import FolderMediaType
from .folder_preview_file import FolderPreviewFile
from .get_folder_response import GetFolderResponse
from .list_files_response import ListFilesResponse
from .list_folder_items_response import ListFolderItemsResponse
from .remove_folder_items_response import RemoveFolderItemsResponse
from .removed_folder_items import RemovedFolderItems

__all__ = (
    "AddedFolderItems",
    "AddFolderItemsResponse",
    "Error",
    "ErrorCode",
    "File",
    "FileList",
    "FileTypeFilter",
    "Folder",
    "FolderFileItem",
    "FolderItem",
    "FolderItemList",
    "FolderItemsChange",
    "FolderItemType",
    "FolderMediaType",
    "FolderPreviewFile",
    "GetFolderResponse",
    "ListFilesResponse",
    "ListFolderItemsResponse",
    "RemovedFolderItems",
    "RemoveFolderItemsResponse",
)
