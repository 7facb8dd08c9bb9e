"""Rules of the schemas that arguments are made of. Written by ``make generate``."""

from __future__ import annotations

from reelkit._resource import nested, rules

SCHEMAS = __name__

MEDIA_METADATA = nested.Object(
    properties={
        "duration_sec": rules.Number(above=0),
        "bytes": rules.Number(least=0, whole=True),
        "width": rules.Number(least=0, whole=True),
        "height": rules.Number(least=0, whole=True),
        "mime_type": rules.Text(shortest=1, longest=128, pattern="\\S"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={"bytes_": "bytes"},
)
POST_ACCOUNT = nested.Object(
    properties={"id": rules.Uuid()}, required=frozenset(["id"]), nullable=frozenset([]), names={}
)
POST_VIDEO = nested.Object(
    properties={
        "type": rules.OneOf(("video",)),
        "url": rules.Uri(),
        "duration_sec": rules.Number(above=0),
        "bytes": rules.Number(least=0, whole=True),
        "width": rules.Number(least=0, whole=True),
        "height": rules.Number(least=0, whole=True),
        "mime_type": rules.Text(shortest=1, longest=128, pattern="\\S"),
        "metadata": nested.Named(SCHEMAS, "MEDIA_METADATA"),
    },
    required=frozenset(["type", "url"]),
    nullable=frozenset([]),
    names={"type_": "type", "bytes_": "bytes"},
)
POST_SLIDESHOW = nested.Object(
    properties={"type": rules.OneOf(("slideshow",)), "urls": nested.Array(rules.Uri(), fewest=1, most=35)},
    required=frozenset(["type", "urls"]),
    nullable=frozenset([]),
    names={"type_": "type"},
)
TIK_TOK_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(longest=2200),
        "description": rules.Text(longest=4000),
        "post_mode": rules.OneOf(
            (
                "DIRECT_POST",
                "MEDIA_UPLOAD",
            )
        ),
        "privacy_level": rules.OneOf(
            (
                "PUBLIC_TO_EVERYONE",
                "MUTUAL_FOLLOW_FRIENDS",
                "FOLLOWER_OF_CREATOR",
                "SELF_ONLY",
            )
        ),
        "disable_comment": rules.Boolean(),
        "disable_duet": rules.Boolean(),
        "disable_stitch": rules.Boolean(),
        "auto_add_music": rules.Boolean(),
        "is_commercial": rules.Boolean(),
        "is_your_brand": rules.Boolean(),
        "is_branded_content": rules.Boolean(),
        "user_consent": rules.Boolean(),
        "video_cover_timestamp_ms": rules.Number(least=0, whole=True),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
PINTEREST_SETTINGS = nested.Object(
    properties={
        "board_id": rules.Text(shortest=1, longest=128, pattern="\\S"),
        "title": rules.Text(shortest=1, longest=100, pattern="\\S"),
        "link": rules.Uri(2048),
        "tags": nested.Array(rules.Text(shortest=1, longest=100, pattern="\\S"), most=30),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
POST_SETTINGS = nested.Object(
    properties={
        "x": nested.Named(SCHEMAS, "X_SETTINGS"),
        "twitter": nested.Named(SCHEMAS, "X_SETTINGS"),
        "youtube": nested.Named(SCHEMAS, "YOU_TUBE_SETTINGS"),
        "reddit": nested.Named(SCHEMAS, "REDDIT_SETTINGS"),
        "threads": nested.Named(SCHEMAS, "OTHER_SETTINGS"),
        "bluesky": nested.Named(SCHEMAS, "OTHER_SETTINGS"),
        "tiktok": nested.Named(SCHEMAS, "OTHER_SETTINGS"),
        "pinterest": nested.Named(SCHEMAS, "OTHER_SETTINGS"),
        "instagram": nested.Named(SCHEMAS, "INSTAGRAM_SETTINGS"),
        "instagram-standalone": nested.Named(SCHEMAS, "INSTAGRAM_SETTINGS"),
        "facebook": nested.Named(SCHEMAS, "FACEBOOK_SETTINGS"),
        "linkedin": nested.Named(SCHEMAS, "LINKED_IN_SETTINGS"),
        "linkedin-page": nested.Named(SCHEMAS, "LINKED_IN_SETTINGS"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={"instagram_standalone": "instagram-standalone", "linkedin_page": "linkedin-page"},
)
X_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(shortest=1, pattern="\\S"),
        "who_can_reply_post": rules.OneOf(
            (
                "everyone",
                "following",
                "mentionedUsers",
                "subscribers",
                "verified",
            )
        ),
        "community": rules.Uri(),
        "made_with_ai": rules.Boolean(),
        "paid_partnership": rules.Boolean(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
YOU_TUBE_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(shortest=1, longest=100, pattern="\\S"),
        "description": rules.Text(),
        "type": rules.OneOf(
            (
                "public",
                "private",
                "unlisted",
            )
        ),
        "privacy": rules.OneOf(
            (
                "public",
                "private",
                "unlisted",
            )
        ),
        "tags": nested.Array(nested.Named(SCHEMAS, "YOU_TUBE_TAG")),
        "categoryId": rules.Text(),
        "selfDeclaredMadeForKids": rules.OneOf(
            (
                "yes",
                "no",
            )
        ),
        "madeForKids": rules.Boolean(),
        "thumbnail": nested.Named(SCHEMAS, "YOU_TUBE_THUMBNAIL"),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={
        "type_": "type",
        "category_id": "categoryId",
        "self_declared_made_for_kids": "selfDeclaredMadeForKids",
        "made_for_kids": "madeForKids",
    },
    other=nested.Json(),
)
YOU_TUBE_TAG = nested.Object(
    properties={"value": rules.Text(), "label": rules.Text()},
    required=frozenset(["label"]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
YOU_TUBE_THUMBNAIL = nested.Object(
    properties={"path": rules.Text()},
    required=frozenset(["path"]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
REDDIT_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(shortest=1, pattern="\\S"),
        "subreddit": nested.Array(nested.Named(SCHEMAS, "REDDIT_DESTINATION")),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
REDDIT_DESTINATION = nested.Object(
    properties={"value": nested.Named(SCHEMAS, "REDDIT_SUBMISSION")},
    required=frozenset(["value"]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
REDDIT_SUBMISSION = nested.Object(
    properties={
        "subreddit": rules.Text(),
        "title": rules.Text(),
        "type": rules.OneOf(
            (
                "self",
                "link",
                "media",
            )
        ),
        "url": rules.Text(),
        "is_flair_required": rules.Boolean(),
        "flair": nested.Named(SCHEMAS, "REDDIT_FLAIR"),
    },
    required=frozenset(["subreddit", "title", "type"]),
    nullable=frozenset(["flair"]),
    names={"type_": "type"},
    other=nested.Json(),
)
REDDIT_FLAIR = nested.Object(
    properties={"id": rules.Text(), "name": rules.Text()},
    required=frozenset(["id", "name"]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
OTHER_SETTINGS = nested.Object(
    properties={"title": rules.Text(shortest=1, pattern="\\S")},
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
INSTAGRAM_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(shortest=1, pattern="\\S"),
        "post_type": rules.OneOf(
            (
                "post",
                "story",
            )
        ),
        "is_trial_reel": rules.Boolean(),
        "graduation_strategy": rules.OneOf(
            (
                "MANUAL",
                "SS_PERFORMANCE",
            )
        ),
        "collaborators": nested.Array(nested.Named(SCHEMAS, "INSTAGRAM_COLLABORATOR")),
        "cover_url": rules.Uri(),
        "thumb_offset_ms": rules.Number(whole=True),
        "share_to_feed": rules.Boolean(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
INSTAGRAM_COLLABORATOR = nested.Object(
    properties={"label": rules.Text()},
    required=frozenset(["label"]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
FACEBOOK_SETTINGS = nested.Object(
    properties={"title": rules.Text(shortest=1, pattern="\\S"), "url": rules.Uri()},
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
LINKED_IN_SETTINGS = nested.Object(
    properties={
        "title": rules.Text(shortest=1, pattern="\\S"),
        "post_as_images_carousel": rules.Boolean(),
        "carousel_name": rules.Text(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
TEXT_SETTINGS = nested.Object(
    properties={
        "font_size": nested.AnyOf(
            (
                rules.OneOf(
                    (
                        "default",
                        "small",
                    )
                ),
                rules.Number(least=8, most=200),
            )
        ),
        "text_preset": rules.Text(),
        "text_width": rules.OneOf(
            (
                "default",
                "narrow",
            )
        ),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
)
SLIDE_CONFIG = nested.Object(
    properties={
        "total_slides": rules.Number(least=1, most=10, whole=True),
        "slide_types": nested.Array(
            rules.OneOf(
                (
                    "image_pack",
                    "custom_image",
                )
            ),
            fewest=1,
            most=10,
        ),
        "custom_images": nested.Object(
            properties={},
            required=frozenset([]),
            nullable=frozenset([]),
            names={},
            other=nested.Named(SCHEMAS, "CUSTOM_SLIDE_IMAGE"),
        ),
        "pinned_images": nested.Object(
            properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=rules.Uri()
        ),
        "slide_texts": nested.Object(
            properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=rules.Text()
        ),
        "slide_text_elements": nested.Object(
            properties={},
            required=frozenset([]),
            nullable=frozenset([]),
            names={},
            other=nested.Array(nested.Named(SCHEMAS, "GENERATE_TEXT_ELEMENT")),
        ),
        "pack_assignments": nested.Object(
            properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=rules.Uuid()
        ),
    },
    required=frozenset(["slide_types", "total_slides"]),
    nullable=frozenset([]),
    names={},
)
CUSTOM_SLIDE_IMAGE = nested.Object(
    properties={"image_url": rules.Uri(), "image_id": rules.Text(shortest=1), "image_name": rules.Text()},
    required=frozenset(["image_id", "image_url"]),
    nullable=frozenset([]),
    names={},
)
GENERATE_TEXT_ELEMENT = nested.Object(
    properties={
        "id": rules.Uuid(),
        "content": rules.Text(shortest=1),
        "x": rules.Number(),
        "y": rules.Number(),
        "font_size": rules.Number(),
        "width": rules.Number(),
    },
    required=frozenset(["content", "x", "y"]),
    nullable=frozenset([]),
    names={},
)
SLIDESHOW_SETTINGS_INPUT = nested.Object(
    properties={
        "image_pack_id": rules.Uuid(),
        "aspect_ratio": rules.OneOf(
            (
                "9:16",
                "3:4",
                "4:5",
                "1:1",
            )
        ),
        "slideshow_type": rules.OneOf(
            (
                "educational",
                "personal",
            )
        ),
        "advanced_settings": nested.Named(SCHEMAS, "TEXT_SETTINGS"),
        "pack_assignments": nested.Object(
            properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=rules.Uuid()
        ),
    },
    required=frozenset([]),
    nullable=frozenset(["image_pack_id"]),
    names={},
)
SLIDE_INPUT = nested.Object(
    properties={
        "text_elements": nested.Array(nested.Named(SCHEMAS, "SLIDE_TEXT_ELEMENT_INPUT"), fewest=1),
        "image_url": rules.Uri(),
        "grid_images": nested.Array(rules.Uri()),
        "grid_type": rules.OneOf(
            (
                "2x2",
                "1+2",
                "vertical",
                "horizontal",
            )
        ),
        "background_filters": nested.Named(SCHEMAS, "SLIDE_FILTERS_INPUT"),
        "image_overlays": nested.Array(nested.Named(SCHEMAS, "SLIDE_OVERLAY_INPUT")),
    },
    required=frozenset(["image_url", "text_elements"]),
    nullable=frozenset(["grid_images", "grid_type", "image_url"]),
    names={},
)
SLIDE_TEXT_ELEMENT_INPUT = nested.Object(
    properties={
        "id": rules.Uuid(),
        "content": rules.Text(shortest=1),
        "x": rules.Number(),
        "y": rules.Number(),
        "font_size": rules.Number(),
        "width": rules.Number(),
        "height": rules.Number(),
        "editable": rules.Boolean(),
        "style_preset": rules.OneOf(
            (
                "tiktok",
                "inverted",
                "shadow",
                "white",
                "black",
            )
        ),
        "font_family": rules.Text(),
        "background_color": rules.Text(),
        "text_color": rules.Text(),
        "border_radius": rules.Number(),
    },
    required=frozenset(["content", "x", "y"]),
    nullable=frozenset([]),
    names={},
)
SLIDE_FILTERS_INPUT = nested.Object(
    properties={
        "brightness": rules.Number(),
        "contrast": rules.Number(),
        "saturation": rules.Number(),
        "hue": rules.Number(),
        "blur": rules.Number(),
        "grayscale": rules.Number(),
        "sepia": rules.Number(),
        "invert": rules.Number(),
        "drop_shadow": rules.Number(),
        "opacity": rules.Number(),
    },
    required=frozenset(
        [
            "blur",
            "brightness",
            "contrast",
            "drop_shadow",
            "grayscale",
            "hue",
            "invert",
            "opacity",
            "saturation",
            "sepia",
        ]
    ),
    nullable=frozenset([]),
    names={},
)
SLIDE_OVERLAY_INPUT = nested.Object(
    properties={
        "id": rules.Text(),
        "image_url": rules.Uri(),
        "x": rules.Number(),
        "y": rules.Number(),
        "width": rules.Number(),
        "height": rules.Number(),
        "rotation": rules.Number(),
        "opacity": rules.Number(),
    },
    required=frozenset(["height", "id", "image_url", "opacity", "rotation", "width", "x", "y"]),
    nullable=frozenset([]),
    names={},
)
TEMPLATE_CONFIG_INPUT = nested.Object(
    properties={
        "version": rules.OneOf((1,)),
        "structure": nested.Named(SCHEMAS, "TEMPLATE_STRUCTURE_INPUT"),
        "content": nested.Named(SCHEMAS, "TEMPLATE_CONTENT_INPUT"),
        "visuals": nested.Named(SCHEMAS, "TEMPLATE_VISUALS_INPUT"),
    },
    required=frozenset(["content", "structure", "version", "visuals"]),
    nullable=frozenset([]),
    names={},
)
TEMPLATE_STRUCTURE_INPUT = nested.Object(
    properties={
        "slides": nested.Array(
            nested.AnyOf(
                (
                    nested.Named(SCHEMAS, "TEMPLATE_PACK_SLIDE"),
                    nested.Named(SCHEMAS, "TEMPLATE_CUSTOM_SLIDE"),
                )
            ),
            fewest=1,
            most=10,
        ),
        "packAssignments": nested.Object(
            properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=rules.Uuid()
        ),
    },
    required=frozenset(["slides"]),
    nullable=frozenset([]),
    names={"pack_assignments": "packAssignments"},
)
TEMPLATE_PACK_SLIDE = nested.Object(
    properties={
        "type": rules.OneOf(("pack",)),
        "id": rules.Uuid(),
        "pinnedImageUrl": rules.Uri(),
        "text": rules.Text(longest=500),
        "textElements": nested.Array(nested.Named(SCHEMAS, "TEMPLATE_TEXT_ELEMENT_INPUT"), most=10),
    },
    required=frozenset(["id", "pinnedImageUrl", "type"]),
    nullable=frozenset(["pinnedImageUrl", "text"]),
    names={"type_": "type", "pinned_image_url": "pinnedImageUrl", "text_elements": "textElements"},
)
TEMPLATE_TEXT_ELEMENT_INPUT = nested.Object(
    properties={
        "id": rules.Uuid(),
        "content": rules.Text(longest=500),
        "x": rules.Number(least=0, most=100),
        "y": rules.Number(least=0, most=100),
        "fontSize": rules.Number(least=8, most=200),
        "width": rules.Number(least=0, most=100),
    },
    required=frozenset(["content", "id", "x", "y"]),
    nullable=frozenset([]),
    names={"font_size": "fontSize"},
)
TEMPLATE_CUSTOM_SLIDE = nested.Object(
    properties={
        "type": rules.OneOf(("custom",)),
        "id": rules.Uuid(),
        "image": nested.Named(SCHEMAS, "TEMPLATE_IMAGE_INPUT"),
        "text": rules.Text(longest=500),
        "textElements": nested.Array(nested.Named(SCHEMAS, "TEMPLATE_TEXT_ELEMENT_INPUT"), most=10),
    },
    required=frozenset(["id", "image", "type"]),
    nullable=frozenset(["text"]),
    names={"type_": "type", "text_elements": "textElements"},
)
TEMPLATE_IMAGE_INPUT = nested.Object(
    properties={"id": rules.Text(), "url": rules.Text(), "name": rules.Text()},
    required=frozenset(["id", "name", "url"]),
    nullable=frozenset([]),
    names={},
)
TEMPLATE_CONTENT_INPUT = nested.Object(
    properties={
        "mode": rules.OneOf(
            (
                "ai",
                "manual",
            )
        ),
        "prompt": rules.Text(longest=2000),
        "productId": rules.Uuid(),
        "language": rules.Text(),
        "slideshowType": rules.OneOf(
            (
                "educational",
                "personal",
            )
        ),
    },
    required=frozenset(["mode", "productId", "slideshowType"]),
    nullable=frozenset(["productId"]),
    names={"product_id": "productId", "slideshow_type": "slideshowType"},
)
TEMPLATE_VISUALS_INPUT = nested.Object(
    properties={
        "packId": rules.Uuid(),
        "aspectRatio": rules.OneOf(
            (
                "9:16",
                "3:4",
                "4:5",
                "1:1",
            )
        ),
        "textSettings": nested.Named(SCHEMAS, "TEMPLATE_TEXT_SETTINGS_INPUT"),
    },
    required=frozenset(["aspectRatio", "packId", "textSettings"]),
    nullable=frozenset(["packId"]),
    names={"pack_id": "packId", "aspect_ratio": "aspectRatio", "text_settings": "textSettings"},
)
TEMPLATE_TEXT_SETTINGS_INPUT = nested.Object(
    properties={
        "fontSize": rules.OneOf(
            (
                "default",
                "small",
            )
        ),
        "preset": rules.Text(shortest=1),
        "width": rules.OneOf(
            (
                "default",
                "narrow",
            )
        ),
        "fontFamily": rules.Text(),
    },
    required=frozenset(["fontSize", "preset", "width"]),
    nullable=frozenset([]),
    names={"font_size": "fontSize", "font_family": "fontFamily"},
)
ANALYTICS_REFRESH_POLICY = nested.Object(
    properties={"freeDailyRefresh": rules.Boolean(), "maxPosts": rules.Number(least=0, whole=True)},
    required=frozenset([]),
    nullable=frozenset([]),
    names={"free_daily_refresh": "freeDailyRefresh", "max_posts": "maxPosts"},
    other=nested.Json(),
)
STUDIO_IMAGE_PARAMS = nested.Object(
    properties={
        "aspect_ratio": rules.Text(),
        "resolution": rules.Text(),
        "output_format": rules.Text(),
        "size": rules.Text(),
        "max_images": rules.Number(whole=True),
        "sequential_image_generation": rules.Text(),
        "scale_factor": rules.Number(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
STUDIO_RAW_PARAMS = nested.Object(
    properties={}, required=frozenset([]), nullable=frozenset([]), names={}, other=nested.Json()
)
STUDIO_VIDEO_PARAMS = nested.Object(
    properties={
        "resolution": rules.Text(),
        "duration_seconds": rules.Number(),
        "fps": rules.Number(),
        "aspect_ratio": rules.Text(),
        "generate_audio": rules.Boolean(),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={},
    other=nested.Json(),
)
