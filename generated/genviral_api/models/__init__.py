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
    from .add_pack_image_request import AddPackImageRequest as AddPackImageRequest
    from .add_pack_image_response import AddPackImageResponse as AddPackImageResponse
    from .added_folder_items import AddedFolderItems as AddedFolderItems
    from .added_pack_image import AddedPackImage as AddedPackImage
    from .analytics_kpis import AnalyticsKpis as AnalyticsKpis
    from .analytics_metrics import AnalyticsMetrics as AnalyticsMetrics
    from .analytics_platform import AnalyticsPlatform as AnalyticsPlatform
    from .analytics_post import AnalyticsPost as AnalyticsPost
    from .analytics_post_list import AnalyticsPostList as AnalyticsPostList
    from .analytics_range import AnalyticsRange as AnalyticsRange
    from .analytics_refresh import AnalyticsRefresh as AnalyticsRefresh
    from .analytics_refresh_policy import (
        AnalyticsRefreshPolicy as AnalyticsRefreshPolicy,
    )
    from .analytics_refresh_status import (
        AnalyticsRefreshStatus as AnalyticsRefreshStatus,
    )
    from .analytics_sort_field import AnalyticsSortField as AnalyticsSortField
    from .analytics_summary import AnalyticsSummary as AnalyticsSummary
    from .analytics_target import AnalyticsTarget as AnalyticsTarget
    from .analytics_target_detail import AnalyticsTargetDetail as AnalyticsTargetDetail
    from .analytics_target_list import AnalyticsTargetList as AnalyticsTargetList
    from .analytics_target_metadata import (
        AnalyticsTargetMetadata as AnalyticsTargetMetadata,
    )
    from .analytics_target_summary import (
        AnalyticsTargetSummary as AnalyticsTargetSummary,
    )
    from .analytics_workspace import AnalyticsWorkspace as AnalyticsWorkspace
    from .blocked_post import BlockedPost as BlockedPost
    from .create_analytics_target_request import (
        CreateAnalyticsTargetRequest as CreateAnalyticsTargetRequest,
    )
    from .create_analytics_target_response import (
        CreateAnalyticsTargetResponse as CreateAnalyticsTargetResponse,
    )
    from .create_file_upload_request import (
        CreateFileUploadRequest as CreateFileUploadRequest,
    )
    from .create_file_upload_response import (
        CreateFileUploadResponse as CreateFileUploadResponse,
    )
    from .create_folder_request import CreateFolderRequest as CreateFolderRequest
    from .create_folder_response import CreateFolderResponse as CreateFolderResponse
    from .create_pack_request import CreatePackRequest as CreatePackRequest
    from .create_pack_response import CreatePackResponse as CreatePackResponse
    from .create_post_request import CreatePostRequest as CreatePostRequest
    from .create_post_response import CreatePostResponse as CreatePostResponse
    from .create_template_from_slideshow_request import (
        CreateTemplateFromSlideshowRequest as CreateTemplateFromSlideshowRequest,
    )
    from .create_template_from_slideshow_response import (
        CreateTemplateFromSlideshowResponse as CreateTemplateFromSlideshowResponse,
    )
    from .create_template_request import CreateTemplateRequest as CreateTemplateRequest
    from .create_template_response import (
        CreateTemplateResponse as CreateTemplateResponse,
    )
    from .created_analytics_target import (
        CreatedAnalyticsTarget as CreatedAnalyticsTarget,
    )
    from .created_folder import CreatedFolder as CreatedFolder
    from .custom_slide_image import CustomSlideImage as CustomSlideImage
    from .delete_analytics_target_response import (
        DeleteAnalyticsTargetResponse as DeleteAnalyticsTargetResponse,
    )
    from .delete_folder_response import DeleteFolderResponse as DeleteFolderResponse
    from .delete_pack_image_response import (
        DeletePackImageResponse as DeletePackImageResponse,
    )
    from .delete_pack_response import DeletePackResponse as DeletePackResponse
    from .delete_posts_request import DeletePostsRequest as DeletePostsRequest
    from .delete_posts_response import DeletePostsResponse as DeletePostsResponse
    from .delete_slideshow_response import (
        DeleteSlideshowResponse as DeleteSlideshowResponse,
    )
    from .delete_template_response import (
        DeleteTemplateResponse as DeleteTemplateResponse,
    )
    from .deleted import Deleted as Deleted
    from .deleted_folder import DeletedFolder as DeletedFolder
    from .deleted_posts import DeletedPosts as DeletedPosts
    from .deleted_posts_errors import DeletedPostsErrors as DeletedPostsErrors
    from .duplicate_slideshow_response import (
        DuplicateSlideshowResponse as DuplicateSlideshowResponse,
    )
    from .error import Error as Error
    from .error_code import ErrorCode as ErrorCode
    from .facebook_settings import FacebookSettings as FacebookSettings
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
    from .generate_slide_type import GenerateSlideType as GenerateSlideType
    from .generate_slideshow_request import (
        GenerateSlideshowRequest as GenerateSlideshowRequest,
    )
    from .generate_slideshow_response import (
        GenerateSlideshowResponse as GenerateSlideshowResponse,
    )
    from .generate_studio_image_request import (
        GenerateStudioImageRequest as GenerateStudioImageRequest,
    )
    from .generate_studio_image_response import (
        GenerateStudioImageResponse as GenerateStudioImageResponse,
    )
    from .generate_studio_video_request import (
        GenerateStudioVideoRequest as GenerateStudioVideoRequest,
    )
    from .generate_studio_video_response import (
        GenerateStudioVideoResponse as GenerateStudioVideoResponse,
    )
    from .generate_text_element import GenerateTextElement as GenerateTextElement
    from .get_analytics_refresh_response import (
        GetAnalyticsRefreshResponse as GetAnalyticsRefreshResponse,
    )
    from .get_analytics_summary_response import (
        GetAnalyticsSummaryResponse as GetAnalyticsSummaryResponse,
    )
    from .get_analytics_target_response import (
        GetAnalyticsTargetResponse as GetAnalyticsTargetResponse,
    )
    from .get_folder_response import GetFolderResponse as GetFolderResponse
    from .get_influencer_response import GetInfluencerResponse as GetInfluencerResponse
    from .get_pack_response import GetPackResponse as GetPackResponse
    from .get_post_response import GetPostResponse as GetPostResponse
    from .get_slideshow_response import GetSlideshowResponse as GetSlideshowResponse
    from .get_studio_video_response import (
        GetStudioVideoResponse as GetStudioVideoResponse,
    )
    from .get_subscription_response import (
        GetSubscriptionResponse as GetSubscriptionResponse,
    )
    from .get_template_response import GetTemplateResponse as GetTemplateResponse
    from .get_trend_brief_response import GetTrendBriefResponse as GetTrendBriefResponse
    from .import_tik_tok_request import ImportTikTokRequest as ImportTikTokRequest
    from .import_tiktok_copy_response import (
        ImportTiktokCopyResponse as ImportTiktokCopyResponse,
    )
    from .influencer import Influencer as Influencer
    from .influencer_list import InfluencerList as InfluencerList
    from .instagram_collaborator import InstagramCollaborator as InstagramCollaborator
    from .instagram_graduation_strategy import (
        InstagramGraduationStrategy as InstagramGraduationStrategy,
    )
    from .instagram_post_type import InstagramPostType as InstagramPostType
    from .instagram_settings import InstagramSettings as InstagramSettings
    from .key_scope import KeyScope as KeyScope
    from .linked_in_settings import LinkedInSettings as LinkedInSettings
    from .list_accounts_response import ListAccountsResponse as ListAccountsResponse
    from .list_analytics_posts_response import (
        ListAnalyticsPostsResponse as ListAnalyticsPostsResponse,
    )
    from .list_analytics_targets_response import (
        ListAnalyticsTargetsResponse as ListAnalyticsTargetsResponse,
    )
    from .list_analytics_workspace_suggestions_response import (
        ListAnalyticsWorkspaceSuggestionsResponse as ListAnalyticsWorkspaceSuggestionsResponse,
    )
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_folder_ancestors_response import (
        ListFolderAncestorsResponse as ListFolderAncestorsResponse,
    )
    from .list_folder_items_response import (
        ListFolderItemsResponse as ListFolderItemsResponse,
    )
    from .list_folders_response import ListFoldersResponse as ListFoldersResponse
    from .list_influencers_response import (
        ListInfluencersResponse as ListInfluencersResponse,
    )
    from .list_packs_response import ListPacksResponse as ListPacksResponse
    from .list_posts_response import ListPostsResponse as ListPostsResponse
    from .list_slideshows_response import (
        ListSlideshowsResponse as ListSlideshowsResponse,
    )
    from .list_studio_models_response import (
        ListStudioModelsResponse as ListStudioModelsResponse,
    )
    from .list_templates_response import ListTemplatesResponse as ListTemplatesResponse
    from .media_metadata import MediaMetadata as MediaMetadata
    from .move_folder_request import MoveFolderRequest as MoveFolderRequest
    from .move_folder_response import MoveFolderResponse as MoveFolderResponse
    from .other_settings import OtherSettings as OtherSettings
    from .pack import Pack as Pack
    from .pack_image import PackImage as PackImage
    from .pack_image_metadata import PackImageMetadata as PackImageMetadata
    from .pack_image_status import PackImageStatus as PackImageStatus
    from .pack_list import PackList as PackList
    from .pack_summary import PackSummary as PackSummary
    from .pinterest_settings import PinterestSettings as PinterestSettings
    from .post import Post as Post
    from .post_account import PostAccount as PostAccount
    from .post_counts import PostCounts as PostCounts
    from .post_counts_by_status import PostCountsByStatus as PostCountsByStatus
    from .post_deliveries import PostDeliveries as PostDeliveries
    from .post_delivery import PostDelivery as PostDelivery
    from .post_list import PostList as PostList
    from .post_other_media import PostOtherMedia as PostOtherMedia
    from .post_pinterest import PostPinterest as PostPinterest
    from .post_settings import PostSettings as PostSettings
    from .post_slideshow import PostSlideshow as PostSlideshow
    from .post_slideshow_media import PostSlideshowMedia as PostSlideshowMedia
    from .post_status import PostStatus as PostStatus
    from .post_tik_tok import PostTikTok as PostTikTok
    from .post_video import PostVideo as PostVideo
    from .post_video_media import PostVideoMedia as PostVideoMedia
    from .post_warning import PostWarning as PostWarning
    from .preview_tik_tok_request import PreviewTikTokRequest as PreviewTikTokRequest
    from .preview_tiktok_copy_response import (
        PreviewTiktokCopyResponse as PreviewTiktokCopyResponse,
    )
    from .reddit_destination import RedditDestination as RedditDestination
    from .reddit_flair import RedditFlair as RedditFlair
    from .reddit_post_kind import RedditPostKind as RedditPostKind
    from .reddit_settings import RedditSettings as RedditSettings
    from .reddit_submission import RedditSubmission as RedditSubmission
    from .refresh_analytics_target_response import (
        RefreshAnalyticsTargetResponse as RefreshAnalyticsTargetResponse,
    )
    from .regenerate_slide_request import (
        RegenerateSlideRequest as RegenerateSlideRequest,
    )
    from .regenerate_slideshow_slide_response import (
        RegenerateSlideshowSlideResponse as RegenerateSlideshowSlideResponse,
    )
    from .regenerated_slide import RegeneratedSlide as RegeneratedSlide
    from .remove_folder_items_response import (
        RemoveFolderItemsResponse as RemoveFolderItemsResponse,
    )
    from .removed_folder_items import RemovedFolderItems as RemovedFolderItems
    from .render_slideshow_response import (
        RenderSlideshowResponse as RenderSlideshowResponse,
    )
    from .retried_posts import RetriedPosts as RetriedPosts
    from .retried_posts_errors import RetriedPostsErrors as RetriedPostsErrors
    from .retry_posts_request import RetryPostsRequest as RetryPostsRequest
    from .retry_posts_response import RetryPostsResponse as RetryPostsResponse
    from .scheduled_post import ScheduledPost as ScheduledPost
    from .scoped_subscription import ScopedSubscription as ScopedSubscription
    from .slide import Slide as Slide
    from .slide_config import SlideConfig as SlideConfig
    from .slide_config_custom_images import (
        SlideConfigCustomImages as SlideConfigCustomImages,
    )
    from .slide_config_pack_assignments import (
        SlideConfigPackAssignments as SlideConfigPackAssignments,
    )
    from .slide_config_pinned_images import (
        SlideConfigPinnedImages as SlideConfigPinnedImages,
    )
    from .slide_config_slide_text_elements import (
        SlideConfigSlideTextElements as SlideConfigSlideTextElements,
    )
    from .slide_config_slide_texts import SlideConfigSlideTexts as SlideConfigSlideTexts
    from .slide_filters import SlideFilters as SlideFilters
    from .slide_filters_input import SlideFiltersInput as SlideFiltersInput
    from .slide_grid_type import SlideGridType as SlideGridType
    from .slide_input import SlideInput as SlideInput
    from .slide_overlay import SlideOverlay as SlideOverlay
    from .slide_overlay_input import SlideOverlayInput as SlideOverlayInput
    from .slide_text_element import SlideTextElement as SlideTextElement
    from .slide_text_element_input import SlideTextElementInput as SlideTextElementInput
    from .slideshow import Slideshow as Slideshow
    from .slideshow_aspect_ratio import SlideshowAspectRatio as SlideshowAspectRatio
    from .slideshow_list import SlideshowList as SlideshowList
    from .slideshow_result import SlideshowResult as SlideshowResult
    from .slideshow_settings import SlideshowSettings as SlideshowSettings
    from .slideshow_settings_input import (
        SlideshowSettingsInput as SlideshowSettingsInput,
    )
    from .slideshow_settings_input_pack_assignments import (
        SlideshowSettingsInputPackAssignments as SlideshowSettingsInputPackAssignments,
    )
    from .slideshow_settings_pack_assignments_type_0 import (
        SlideshowSettingsPackAssignmentsType0 as SlideshowSettingsPackAssignmentsType0,
    )
    from .slideshow_status import SlideshowStatus as SlideshowStatus
    from .slideshow_summary import SlideshowSummary as SlideshowSummary
    from .slideshow_text_settings import SlideshowTextSettings as SlideshowTextSettings
    from .slideshow_type import SlideshowType as SlideshowType
    from .sort_order import SortOrder as SortOrder
    from .started_analytics_refresh import (
        StartedAnalyticsRefresh as StartedAnalyticsRefresh,
    )
    from .started_studio_video import StartedStudioVideo as StartedStudioVideo
    from .studio_image import StudioImage as StudioImage
    from .studio_image_params import StudioImageParams as StudioImageParams
    from .studio_mode import StudioMode as StudioMode
    from .studio_model import StudioModel as StudioModel
    from .studio_model_capabilities import (
        StudioModelCapabilities as StudioModelCapabilities,
    )
    from .studio_model_credits import StudioModelCredits as StudioModelCredits
    from .studio_model_inputs import StudioModelInputs as StudioModelInputs
    from .studio_model_list import StudioModelList as StudioModelList
    from .studio_model_params import StudioModelParams as StudioModelParams
    from .studio_raw_params import StudioRawParams as StudioRawParams
    from .studio_video import StudioVideo as StudioVideo
    from .studio_video_params import StudioVideoParams as StudioVideoParams
    from .studio_video_status import StudioVideoStatus as StudioVideoStatus
    from .subscription import Subscription as Subscription
    from .subscription_credits import SubscriptionCredits as SubscriptionCredits
    from .subscription_interval import SubscriptionInterval as SubscriptionInterval
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_tier import SubscriptionTier as SubscriptionTier
    from .template import Template as Template
    from .template_config import TemplateConfig as TemplateConfig
    from .template_config_input import TemplateConfigInput as TemplateConfigInput
    from .template_content import TemplateContent as TemplateContent
    from .template_content_input import TemplateContentInput as TemplateContentInput
    from .template_custom_slide import TemplateCustomSlide as TemplateCustomSlide
    from .template_image import TemplateImage as TemplateImage
    from .template_image_input import TemplateImageInput as TemplateImageInput
    from .template_list import TemplateList as TemplateList
    from .template_mode import TemplateMode as TemplateMode
    from .template_pack_slide import TemplatePackSlide as TemplatePackSlide
    from .template_slide import TemplateSlide as TemplateSlide
    from .template_structure import TemplateStructure as TemplateStructure
    from .template_structure_input import (
        TemplateStructureInput as TemplateStructureInput,
    )
    from .template_structure_input_pack_assignments import (
        TemplateStructureInputPackAssignments as TemplateStructureInputPackAssignments,
    )
    from .template_structure_pack_assignments import (
        TemplateStructurePackAssignments as TemplateStructurePackAssignments,
    )
    from .template_text_element import TemplateTextElement as TemplateTextElement
    from .template_text_element_input import (
        TemplateTextElementInput as TemplateTextElementInput,
    )
    from .template_text_settings import TemplateTextSettings as TemplateTextSettings
    from .template_text_settings_input import (
        TemplateTextSettingsInput as TemplateTextSettingsInput,
    )
    from .template_visibility import TemplateVisibility as TemplateVisibility
    from .template_visibility_input import (
        TemplateVisibilityInput as TemplateVisibilityInput,
    )
    from .template_visuals import TemplateVisuals as TemplateVisuals
    from .template_visuals_input import TemplateVisualsInput as TemplateVisualsInput
    from .text_font_size_name import TextFontSizeName as TextFontSizeName
    from .text_settings import TextSettings as TextSettings
    from .text_style_preset import TextStylePreset as TextStylePreset
    from .text_width_name import TextWidthName as TextWidthName
    from .tik_tok_import import TikTokImport as TikTokImport
    from .tik_tok_post_mode import TikTokPostMode as TikTokPostMode
    from .tik_tok_preview import TikTokPreview as TikTokPreview
    from .tik_tok_privacy_level import TikTokPrivacyLevel as TikTokPrivacyLevel
    from .tik_tok_settings import TikTokSettings as TikTokSettings
    from .trend_brief import TrendBrief as TrendBrief
    from .trend_creator import TrendCreator as TrendCreator
    from .trend_evidence import TrendEvidence as TrendEvidence
    from .trend_hashtag import TrendHashtag as TrendHashtag
    from .trend_platform import TrendPlatform as TrendPlatform
    from .trend_posting_window import TrendPostingWindow as TrendPostingWindow
    from .trend_range import TrendRange as TrendRange
    from .trend_recommendations import TrendRecommendations as TrendRecommendations
    from .trend_sound import TrendSound as TrendSound
    from .trend_sound_choice import TrendSoundChoice as TrendSoundChoice
    from .trend_summary import TrendSummary as TrendSummary
    from .trend_video import TrendVideo as TrendVideo
    from .update_analytics_target_request import (
        UpdateAnalyticsTargetRequest as UpdateAnalyticsTargetRequest,
    )
    from .update_analytics_target_response import (
        UpdateAnalyticsTargetResponse as UpdateAnalyticsTargetResponse,
    )
    from .update_pack_request import UpdatePackRequest as UpdatePackRequest
    from .update_pack_response import UpdatePackResponse as UpdatePackResponse
    from .update_post_request import UpdatePostRequest as UpdatePostRequest
    from .update_post_response import UpdatePostResponse as UpdatePostResponse
    from .update_slideshow_request import (
        UpdateSlideshowRequest as UpdateSlideshowRequest,
    )
    from .update_slideshow_response import (
        UpdateSlideshowResponse as UpdateSlideshowResponse,
    )
    from .update_template_request import UpdateTemplateRequest as UpdateTemplateRequest
    from .update_template_response import (
        UpdateTemplateResponse as UpdateTemplateResponse,
    )
    from .x_reply_settings import XReplySettings as XReplySettings
    from .x_settings import XSettings as XSettings
    from .yes_or_no import YesOrNo as YesOrNo
    from .you_tube_privacy import YouTubePrivacy as YouTubePrivacy
    from .you_tube_settings import YouTubeSettings as YouTubeSettings
    from .you_tube_tag import YouTubeTag as YouTubeTag
    from .you_tube_thumbnail import YouTubeThumbnail as YouTubeThumbnail

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
    "AddPackImageRequest": ".add_pack_image_request",
    "AddPackImageResponse": ".add_pack_image_response",
    "AddedFolderItems": ".added_folder_items",
    "AddedPackImage": ".added_pack_image",
    "AnalyticsKpis": ".analytics_kpis",
    "AnalyticsMetrics": ".analytics_metrics",
    "AnalyticsPlatform": ".analytics_platform",
    "AnalyticsPost": ".analytics_post",
    "AnalyticsPostList": ".analytics_post_list",
    "AnalyticsRange": ".analytics_range",
    "AnalyticsRefresh": ".analytics_refresh",
    "AnalyticsRefreshPolicy": ".analytics_refresh_policy",
    "AnalyticsRefreshStatus": ".analytics_refresh_status",
    "AnalyticsSortField": ".analytics_sort_field",
    "AnalyticsSummary": ".analytics_summary",
    "AnalyticsTarget": ".analytics_target",
    "AnalyticsTargetDetail": ".analytics_target_detail",
    "AnalyticsTargetList": ".analytics_target_list",
    "AnalyticsTargetMetadata": ".analytics_target_metadata",
    "AnalyticsTargetSummary": ".analytics_target_summary",
    "AnalyticsWorkspace": ".analytics_workspace",
    "BlockedPost": ".blocked_post",
    "CreateAnalyticsTargetRequest": ".create_analytics_target_request",
    "CreateAnalyticsTargetResponse": ".create_analytics_target_response",
    "CreateFileUploadRequest": ".create_file_upload_request",
    "CreateFileUploadResponse": ".create_file_upload_response",
    "CreateFolderRequest": ".create_folder_request",
    "CreateFolderResponse": ".create_folder_response",
    "CreatePackRequest": ".create_pack_request",
    "CreatePackResponse": ".create_pack_response",
    "CreatePostRequest": ".create_post_request",
    "CreatePostResponse": ".create_post_response",
    "CreateTemplateFromSlideshowRequest": ".create_template_from_slideshow_request",
    "CreateTemplateFromSlideshowResponse": ".create_template_from_slideshow_response",
    "CreateTemplateRequest": ".create_template_request",
    "CreateTemplateResponse": ".create_template_response",
    "CreatedAnalyticsTarget": ".created_analytics_target",
    "CreatedFolder": ".created_folder",
    "CustomSlideImage": ".custom_slide_image",
    "DeleteAnalyticsTargetResponse": ".delete_analytics_target_response",
    "DeleteFolderResponse": ".delete_folder_response",
    "DeletePackImageResponse": ".delete_pack_image_response",
    "DeletePackResponse": ".delete_pack_response",
    "DeletePostsRequest": ".delete_posts_request",
    "DeletePostsResponse": ".delete_posts_response",
    "DeleteSlideshowResponse": ".delete_slideshow_response",
    "DeleteTemplateResponse": ".delete_template_response",
    "Deleted": ".deleted",
    "DeletedFolder": ".deleted_folder",
    "DeletedPosts": ".deleted_posts",
    "DeletedPostsErrors": ".deleted_posts_errors",
    "DuplicateSlideshowResponse": ".duplicate_slideshow_response",
    "Error": ".error",
    "ErrorCode": ".error_code",
    "FacebookSettings": ".facebook_settings",
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
    "GenerateSlideType": ".generate_slide_type",
    "GenerateSlideshowRequest": ".generate_slideshow_request",
    "GenerateSlideshowResponse": ".generate_slideshow_response",
    "GenerateStudioImageRequest": ".generate_studio_image_request",
    "GenerateStudioImageResponse": ".generate_studio_image_response",
    "GenerateStudioVideoRequest": ".generate_studio_video_request",
    "GenerateStudioVideoResponse": ".generate_studio_video_response",
    "GenerateTextElement": ".generate_text_element",
    "GetAnalyticsRefreshResponse": ".get_analytics_refresh_response",
    "GetAnalyticsSummaryResponse": ".get_analytics_summary_response",
    "GetAnalyticsTargetResponse": ".get_analytics_target_response",
    "GetFolderResponse": ".get_folder_response",
    "GetInfluencerResponse": ".get_influencer_response",
    "GetPackResponse": ".get_pack_response",
    "GetPostResponse": ".get_post_response",
    "GetSlideshowResponse": ".get_slideshow_response",
    "GetStudioVideoResponse": ".get_studio_video_response",
    "GetSubscriptionResponse": ".get_subscription_response",
    "GetTemplateResponse": ".get_template_response",
    "GetTrendBriefResponse": ".get_trend_brief_response",
    "ImportTikTokRequest": ".import_tik_tok_request",
    "ImportTiktokCopyResponse": ".import_tiktok_copy_response",
    "Influencer": ".influencer",
    "InfluencerList": ".influencer_list",
    "InstagramCollaborator": ".instagram_collaborator",
    "InstagramGraduationStrategy": ".instagram_graduation_strategy",
    "InstagramPostType": ".instagram_post_type",
    "InstagramSettings": ".instagram_settings",
    "KeyScope": ".key_scope",
    "LinkedInSettings": ".linked_in_settings",
    "ListAccountsResponse": ".list_accounts_response",
    "ListAnalyticsPostsResponse": ".list_analytics_posts_response",
    "ListAnalyticsTargetsResponse": ".list_analytics_targets_response",
    "ListAnalyticsWorkspaceSuggestionsResponse": ".list_analytics_workspace_suggestions_response",
    "ListFilesResponse": ".list_files_response",
    "ListFolderAncestorsResponse": ".list_folder_ancestors_response",
    "ListFolderItemsResponse": ".list_folder_items_response",
    "ListFoldersResponse": ".list_folders_response",
    "ListInfluencersResponse": ".list_influencers_response",
    "ListPacksResponse": ".list_packs_response",
    "ListPostsResponse": ".list_posts_response",
    "ListSlideshowsResponse": ".list_slideshows_response",
    "ListStudioModelsResponse": ".list_studio_models_response",
    "ListTemplatesResponse": ".list_templates_response",
    "MediaMetadata": ".media_metadata",
    "MoveFolderRequest": ".move_folder_request",
    "MoveFolderResponse": ".move_folder_response",
    "OtherSettings": ".other_settings",
    "Pack": ".pack",
    "PackImage": ".pack_image",
    "PackImageMetadata": ".pack_image_metadata",
    "PackImageStatus": ".pack_image_status",
    "PackList": ".pack_list",
    "PackSummary": ".pack_summary",
    "PinterestSettings": ".pinterest_settings",
    "Post": ".post",
    "PostAccount": ".post_account",
    "PostCounts": ".post_counts",
    "PostCountsByStatus": ".post_counts_by_status",
    "PostDeliveries": ".post_deliveries",
    "PostDelivery": ".post_delivery",
    "PostList": ".post_list",
    "PostOtherMedia": ".post_other_media",
    "PostPinterest": ".post_pinterest",
    "PostSettings": ".post_settings",
    "PostSlideshow": ".post_slideshow",
    "PostSlideshowMedia": ".post_slideshow_media",
    "PostStatus": ".post_status",
    "PostTikTok": ".post_tik_tok",
    "PostVideo": ".post_video",
    "PostVideoMedia": ".post_video_media",
    "PostWarning": ".post_warning",
    "PreviewTikTokRequest": ".preview_tik_tok_request",
    "PreviewTiktokCopyResponse": ".preview_tiktok_copy_response",
    "RedditDestination": ".reddit_destination",
    "RedditFlair": ".reddit_flair",
    "RedditPostKind": ".reddit_post_kind",
    "RedditSettings": ".reddit_settings",
    "RedditSubmission": ".reddit_submission",
    "RefreshAnalyticsTargetResponse": ".refresh_analytics_target_response",
    "RegenerateSlideRequest": ".regenerate_slide_request",
    "RegenerateSlideshowSlideResponse": ".regenerate_slideshow_slide_response",
    "RegeneratedSlide": ".regenerated_slide",
    "RemoveFolderItemsResponse": ".remove_folder_items_response",
    "RemovedFolderItems": ".removed_folder_items",
    "RenderSlideshowResponse": ".render_slideshow_response",
    "RetriedPosts": ".retried_posts",
    "RetriedPostsErrors": ".retried_posts_errors",
    "RetryPostsRequest": ".retry_posts_request",
    "RetryPostsResponse": ".retry_posts_response",
    "ScheduledPost": ".scheduled_post",
    "ScopedSubscription": ".scoped_subscription",
    "Slide": ".slide",
    "SlideConfig": ".slide_config",
    "SlideConfigCustomImages": ".slide_config_custom_images",
    "SlideConfigPackAssignments": ".slide_config_pack_assignments",
    "SlideConfigPinnedImages": ".slide_config_pinned_images",
    "SlideConfigSlideTextElements": ".slide_config_slide_text_elements",
    "SlideConfigSlideTexts": ".slide_config_slide_texts",
    "SlideFilters": ".slide_filters",
    "SlideFiltersInput": ".slide_filters_input",
    "SlideGridType": ".slide_grid_type",
    "SlideInput": ".slide_input",
    "SlideOverlay": ".slide_overlay",
    "SlideOverlayInput": ".slide_overlay_input",
    "SlideTextElement": ".slide_text_element",
    "SlideTextElementInput": ".slide_text_element_input",
    "Slideshow": ".slideshow",
    "SlideshowAspectRatio": ".slideshow_aspect_ratio",
    "SlideshowList": ".slideshow_list",
    "SlideshowResult": ".slideshow_result",
    "SlideshowSettings": ".slideshow_settings",
    "SlideshowSettingsInput": ".slideshow_settings_input",
    "SlideshowSettingsInputPackAssignments": ".slideshow_settings_input_pack_assignments",
    "SlideshowSettingsPackAssignmentsType0": ".slideshow_settings_pack_assignments_type_0",
    "SlideshowStatus": ".slideshow_status",
    "SlideshowSummary": ".slideshow_summary",
    "SlideshowTextSettings": ".slideshow_text_settings",
    "SlideshowType": ".slideshow_type",
    "SortOrder": ".sort_order",
    "StartedAnalyticsRefresh": ".started_analytics_refresh",
    "StartedStudioVideo": ".started_studio_video",
    "StudioImage": ".studio_image",
    "StudioImageParams": ".studio_image_params",
    "StudioMode": ".studio_mode",
    "StudioModel": ".studio_model",
    "StudioModelCapabilities": ".studio_model_capabilities",
    "StudioModelCredits": ".studio_model_credits",
    "StudioModelInputs": ".studio_model_inputs",
    "StudioModelList": ".studio_model_list",
    "StudioModelParams": ".studio_model_params",
    "StudioRawParams": ".studio_raw_params",
    "StudioVideo": ".studio_video",
    "StudioVideoParams": ".studio_video_params",
    "StudioVideoStatus": ".studio_video_status",
    "Subscription": ".subscription",
    "SubscriptionCredits": ".subscription_credits",
    "SubscriptionInterval": ".subscription_interval",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTier": ".subscription_tier",
    "Template": ".template",
    "TemplateConfig": ".template_config",
    "TemplateConfigInput": ".template_config_input",
    "TemplateContent": ".template_content",
    "TemplateContentInput": ".template_content_input",
    "TemplateCustomSlide": ".template_custom_slide",
    "TemplateImage": ".template_image",
    "TemplateImageInput": ".template_image_input",
    "TemplateList": ".template_list",
    "TemplateMode": ".template_mode",
    "TemplatePackSlide": ".template_pack_slide",
    "TemplateSlide": ".template_slide",
    "TemplateStructure": ".template_structure",
    "TemplateStructureInput": ".template_structure_input",
    "TemplateStructureInputPackAssignments": ".template_structure_input_pack_assignments",
    "TemplateStructurePackAssignments": ".template_structure_pack_assignments",
    "TemplateTextElement": ".template_text_element",
    "TemplateTextElementInput": ".template_text_element_input",
    "TemplateTextSettings": ".template_text_settings",
    "TemplateTextSettingsInput": ".template_text_settings_input",
    "TemplateVisibility": ".template_visibility",
    "TemplateVisibilityInput": ".template_visibility_input",
    "TemplateVisuals": ".template_visuals",
    "TemplateVisualsInput": ".template_visuals_input",
    "TextFontSizeName": ".text_font_size_name",
    "TextSettings": ".text_settings",
    "TextStylePreset": ".text_style_preset",
    "TextWidthName": ".text_width_name",
    "TikTokImport": ".tik_tok_import",
    "TikTokPostMode": ".tik_tok_post_mode",
    "TikTokPreview": ".tik_tok_preview",
    "TikTokPrivacyLevel": ".tik_tok_privacy_level",
    "TikTokSettings": ".tik_tok_settings",
    "TrendBrief": ".trend_brief",
    "TrendCreator": ".trend_creator",
    "TrendEvidence": ".trend_evidence",
    "TrendHashtag": ".trend_hashtag",
    "TrendPlatform": ".trend_platform",
    "TrendPostingWindow": ".trend_posting_window",
    "TrendRange": ".trend_range",
    "TrendRecommendations": ".trend_recommendations",
    "TrendSound": ".trend_sound",
    "TrendSoundChoice": ".trend_sound_choice",
    "TrendSummary": ".trend_summary",
    "TrendVideo": ".trend_video",
    "UpdateAnalyticsTargetRequest": ".update_analytics_target_request",
    "UpdateAnalyticsTargetResponse": ".update_analytics_target_response",
    "UpdatePackRequest": ".update_pack_request",
    "UpdatePackResponse": ".update_pack_response",
    "UpdatePostRequest": ".update_post_request",
    "UpdatePostResponse": ".update_post_response",
    "UpdateSlideshowRequest": ".update_slideshow_request",
    "UpdateSlideshowResponse": ".update_slideshow_response",
    "UpdateTemplateRequest": ".update_template_request",
    "UpdateTemplateResponse": ".update_template_response",
    "XReplySettings": ".x_reply_settings",
    "XSettings": ".x_settings",
    "YesOrNo": ".yes_or_no",
    "YouTubePrivacy": ".you_tube_privacy",
    "YouTubeSettings": ".you_tube_settings",
    "YouTubeTag": ".you_tube_tag",
    "YouTubeThumbnail": ".you_tube_thumbnail",
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
    "AddedPackImage",
    "AddFolderItemsResponse",
    "AddPackImageRequest",
    "AddPackImageResponse",
    "AnalyticsKpis",
    "AnalyticsMetrics",
    "AnalyticsPlatform",
    "AnalyticsPost",
    "AnalyticsPostList",
    "AnalyticsRange",
    "AnalyticsRefresh",
    "AnalyticsRefreshPolicy",
    "AnalyticsRefreshStatus",
    "AnalyticsSortField",
    "AnalyticsSummary",
    "AnalyticsTarget",
    "AnalyticsTargetDetail",
    "AnalyticsTargetList",
    "AnalyticsTargetMetadata",
    "AnalyticsTargetSummary",
    "AnalyticsWorkspace",
    "BlockedPost",
    "CreateAnalyticsTargetRequest",
    "CreateAnalyticsTargetResponse",
    "CreatedAnalyticsTarget",
    "CreatedFolder",
    "CreateFileUploadRequest",
    "CreateFileUploadResponse",
    "CreateFolderRequest",
    "CreateFolderResponse",
    "CreatePackRequest",
    "CreatePackResponse",
    "CreatePostRequest",
    "CreatePostResponse",
    "CreateTemplateFromSlideshowRequest",
    "CreateTemplateFromSlideshowResponse",
    "CreateTemplateRequest",
    "CreateTemplateResponse",
    "CustomSlideImage",
    "DeleteAnalyticsTargetResponse",
    "Deleted",
    "DeletedFolder",
    "DeletedPosts",
    "DeletedPostsErrors",
    "DeleteFolderResponse",
    "DeletePackImageResponse",
    "DeletePackResponse",
    "DeletePostsRequest",
    "DeletePostsResponse",
    "DeleteSlideshowResponse",
    "DeleteTemplateResponse",
    "DuplicateSlideshowResponse",
    "Error",
    "ErrorCode",
    "FacebookSettings",
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
    "GenerateSlideshowRequest",
    "GenerateSlideshowResponse",
    "GenerateSlideType",
    "GenerateStudioImageRequest",
    "GenerateStudioImageResponse",
    "GenerateStudioVideoRequest",
    "GenerateStudioVideoResponse",
    "GenerateTextElement",
    "GetAnalyticsRefreshResponse",
    "GetAnalyticsSummaryResponse",
    "GetAnalyticsTargetResponse",
    "GetFolderResponse",
    "GetInfluencerResponse",
    "GetPackResponse",
    "GetPostResponse",
    "GetSlideshowResponse",
    "GetStudioVideoResponse",
    "GetSubscriptionResponse",
    "GetTemplateResponse",
    "GetTrendBriefResponse",
    "ImportTiktokCopyResponse",
    "ImportTikTokRequest",
    "Influencer",
    "InfluencerList",
    "InstagramCollaborator",
    "InstagramGraduationStrategy",
    "InstagramPostType",
    "InstagramSettings",
    "KeyScope",
    "LinkedInSettings",
    "ListAccountsResponse",
    "ListAnalyticsPostsResponse",
    "ListAnalyticsTargetsResponse",
    "ListAnalyticsWorkspaceSuggestionsResponse",
    "ListFilesResponse",
    "ListFolderAncestorsResponse",
    "ListFolderItemsResponse",
    "ListFoldersResponse",
    "ListInfluencersResponse",
    "ListPacksResponse",
    "ListPostsResponse",
    "ListSlideshowsResponse",
    "ListStudioModelsResponse",
    "ListTemplatesResponse",
    "MediaMetadata",
    "MoveFolderRequest",
    "MoveFolderResponse",
    "OtherSettings",
    "Pack",
    "PackImage",
    "PackImageMetadata",
    "PackImageStatus",
    "PackList",
    "PackSummary",
    "PinterestSettings",
    "Post",
    "PostAccount",
    "PostCounts",
    "PostCountsByStatus",
    "PostDeliveries",
    "PostDelivery",
    "PostList",
    "PostOtherMedia",
    "PostPinterest",
    "PostSettings",
    "PostSlideshow",
    "PostSlideshowMedia",
    "PostStatus",
    "PostTikTok",
    "PostVideo",
    "PostVideoMedia",
    "PostWarning",
    "PreviewTiktokCopyResponse",
    "PreviewTikTokRequest",
    "RedditDestination",
    "RedditFlair",
    "RedditPostKind",
    "RedditSettings",
    "RedditSubmission",
    "RefreshAnalyticsTargetResponse",
    "RegeneratedSlide",
    "RegenerateSlideRequest",
    "RegenerateSlideshowSlideResponse",
    "RemovedFolderItems",
    "RemoveFolderItemsResponse",
    "RenderSlideshowResponse",
    "RetriedPosts",
    "RetriedPostsErrors",
    "RetryPostsRequest",
    "RetryPostsResponse",
    "ScheduledPost",
    "ScopedSubscription",
    "Slide",
    "SlideConfig",
    "SlideConfigCustomImages",
    "SlideConfigPackAssignments",
    "SlideConfigPinnedImages",
    "SlideConfigSlideTextElements",
    "SlideConfigSlideTexts",
    "SlideFilters",
    "SlideFiltersInput",
    "SlideGridType",
    "SlideInput",
    "SlideOverlay",
    "SlideOverlayInput",
    "Slideshow",
    "SlideshowAspectRatio",
    "SlideshowList",
    "SlideshowResult",
    "SlideshowSettings",
    "SlideshowSettingsInput",
    "SlideshowSettingsInputPackAssignments",
    "SlideshowSettingsPackAssignmentsType0",
    "SlideshowStatus",
    "SlideshowSummary",
    "SlideshowTextSettings",
    "SlideshowType",
    "SlideTextElement",
    "SlideTextElementInput",
    "SortOrder",
    "StartedAnalyticsRefresh",
    "StartedStudioVideo",
    "StudioImage",
    "StudioImageParams",
    "StudioMode",
    "StudioModel",
    "StudioModelCapabilities",
    "StudioModelCredits",
    "StudioModelInputs",
    "StudioModelList",
    "StudioModelParams",
    "StudioRawParams",
    "StudioVideo",
    "StudioVideoParams",
    "StudioVideoStatus",
    "Subscription",
    "SubscriptionCredits",
    "SubscriptionInterval",
    "SubscriptionStatus",
    "SubscriptionTier",
    "Template",
    "TemplateConfig",
    "TemplateConfigInput",
    "TemplateContent",
    "TemplateContentInput",
    "TemplateCustomSlide",
    "TemplateImage",
    "TemplateImageInput",
    "TemplateList",
    "TemplateMode",
    "TemplatePackSlide",
    "TemplateSlide",
    "TemplateStructure",
    "TemplateStructureInput",
    "TemplateStructureInputPackAssignments",
    "TemplateStructurePackAssignments",
    "TemplateTextElement",
    "TemplateTextElementInput",
    "TemplateTextSettings",
    "TemplateTextSettingsInput",
    "TemplateVisibility",
    "TemplateVisibilityInput",
    "TemplateVisuals",
    "TemplateVisualsInput",
    "TextFontSizeName",
    "TextSettings",
    "TextStylePreset",
    "TextWidthName",
    "TikTokImport",
    "TikTokPostMode",
    "TikTokPreview",
    "TikTokPrivacyLevel",
    "TikTokSettings",
    "TrendBrief",
    "TrendCreator",
    "TrendEvidence",
    "TrendHashtag",
    "TrendPlatform",
    "TrendPostingWindow",
    "TrendRange",
    "TrendRecommendations",
    "TrendSound",
    "TrendSoundChoice",
    "TrendSummary",
    "TrendVideo",
    "UpdateAnalyticsTargetRequest",
    "UpdateAnalyticsTargetResponse",
    "UpdatePackRequest",
    "UpdatePackResponse",
    "UpdatePostRequest",
    "UpdatePostResponse",
    "UpdateSlideshowRequest",
    "UpdateSlideshowResponse",
    "UpdateTemplateRequest",
    "UpdateTemplateResponse",
    "XReplySettings",
    "XSettings",
    "YesOrNo",
    "YouTubePrivacy",
    "YouTubeSettings",
    "YouTubeTag",
    "YouTubeThumbnail",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
