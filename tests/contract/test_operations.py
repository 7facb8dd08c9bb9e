"""The specifications hold every operation that the providers document, typed off their pages, and no other."""

from __future__ import annotations

import pytest

from tests.contract.specification import SPECIFICATIONS
from tests.contract.test_videogen_facts import OPERATIONS

GENVIRAL = """
list_files                           GET    /api/partner/v1/files
list_folder_items                    GET    /api/partner/v1/folders/{folderId}/items
add_folder_items                     POST   /api/partner/v1/folders/{folderId}/items
remove_folder_items                  DELETE /api/partner/v1/folders/{folderId}/items
get_folder                           GET    /api/partner/v1/folders/{folderId}
list_folders                         GET    /api/partner/v1/folders
create_folder                        POST   /api/partner/v1/folders
move_folder                          PATCH  /api/partner/v1/folders/{folderId}
delete_folder                        DELETE /api/partner/v1/folders/{folderId}
list_folder_ancestors                GET    /api/partner/v1/folders/{folderId}/ancestors
create_file_upload                   POST   /api/partner/v1/files
list_accounts                        GET    /api/partner/v1/accounts
create_post                          POST   /api/partner/v1/posts
list_posts                           GET    /api/partner/v1/posts
get_post                             GET    /api/partner/v1/posts/{postId}
update_post                          PATCH  /api/partner/v1/posts/{postId}
retry_posts                          POST   /api/partner/v1/posts/retry
delete_posts                         POST   /api/partner/v1/posts/delete
generate_slideshow                   POST   /api/partner/v1/slideshows/generate
list_slideshows                      GET    /api/partner/v1/slideshows
get_slideshow                        GET    /api/partner/v1/slideshows/{slideshowId}
update_slideshow                     PATCH  /api/partner/v1/slideshows/{slideshowId}
delete_slideshow                     DELETE /api/partner/v1/slideshows/{slideshowId}
render_slideshow                     POST   /api/partner/v1/slideshows/{slideshowId}/render
duplicate_slideshow                  POST   /api/partner/v1/slideshows/{slideshowId}/duplicate
regenerate_slideshow_slide           POST   /api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate
preview_tiktok_copy                  POST   /api/partner/v1/slideshows/copy-tiktok/preview
import_tiktok_copy                   POST   /api/partner/v1/slideshows/copy-tiktok/import
list_packs                           GET    /api/partner/v1/packs
create_pack                          POST   /api/partner/v1/packs
get_pack                             GET    /api/partner/v1/packs/{packId}
update_pack                          PATCH  /api/partner/v1/packs/{packId}
delete_pack                          DELETE /api/partner/v1/packs/{packId}
add_pack_image                       POST   /api/partner/v1/packs/{packId}/images
delete_pack_image                    DELETE /api/partner/v1/packs/{packId}/images/{imageId}
list_templates                       GET    /api/partner/v1/templates
get_template                         GET    /api/partner/v1/templates/{templateId}
create_template                      POST   /api/partner/v1/templates
update_template                      PATCH  /api/partner/v1/templates/{templateId}
delete_template                      DELETE /api/partner/v1/templates/{templateId}
create_template_from_slideshow       POST   /api/partner/v1/templates/from-slideshow/{slideshowId}
get_analytics_summary                GET    /api/partner/v1/analytics/summary
list_analytics_posts                 GET    /api/partner/v1/analytics/summary/posts
list_analytics_targets               GET    /api/partner/v1/analytics/targets
create_analytics_target              POST   /api/partner/v1/analytics/targets
get_analytics_target                 GET    /api/partner/v1/analytics/targets/{id}
update_analytics_target              PATCH  /api/partner/v1/analytics/targets/{id}
delete_analytics_target              DELETE /api/partner/v1/analytics/targets/{id}
refresh_analytics_target             POST   /api/partner/v1/analytics/targets/{id}/refresh
get_analytics_refresh                GET    /api/partner/v1/analytics/refreshes/{id}
list_analytics_workspace_suggestions GET    /api/partner/v1/analytics/workspace-suggestions
get_trend_brief                      GET    /api/partner/v1/trends/brief
list_studio_models                   GET    /api/partner/v1/studio/models
generate_studio_image                POST   /api/partner/v1/studio/images/generate
generate_studio_video                POST   /api/partner/v1/studio/videos/generate
get_studio_video                     GET    /api/partner/v1/studio/videos/{videoId}
get_subscription                     GET    /api/partner/v1/subscription
list_influencers                     GET    /api/partner/v1/influencers
get_influencer                       GET    /api/partner/v1/influencers/{influencerId}
"""
SWIFTIA = """
list_files           GET    /api/uploads/files
get_file             GET    /api/uploads/files/{fileId}
delete_file          DELETE /api/uploads/files/{fileId}
create_job           POST   /api/jobs
get_job              GET    /api/jobs/{jobId}
create_render        POST   /api/render
get_render           GET    /api/render/{renderId}
list_brand_presets   GET    /api/organizations/brandings
create_brand_preset  POST   /api/organizations/brandings
get_social_settings  GET    /api/organizations/social-posts/settings
"""


def table(text: str) -> list[tuple[str, str, str]]:
    """The rows of a table: operation, method and path."""
    rows = [line.split() for line in text.strip().splitlines()]
    return sorted((row[0], row[-2], row[-1]) for row in rows)


@pytest.mark.parametrize(
    ("provider", "documented", "count"),
    [
        ("genviral", GENVIRAL, 59),
        ("videogen", OPERATIONS, 62),
        ("swiftia", SWIFTIA, 10),
    ],
)
def test_every_documented_operation_is_described(provider: str, documented: str, count: int) -> None:
    expected = table(documented)
    assert len({(method, path) for _, method, path in expected}) == len(expected) == count
    described = SPECIFICATIONS[provider].operations.values()
    assert sorted((one.id, one.method, one.path) for one in described) == expected
