"""Rules of the schemas that arguments are made of. Written by ``make generate``."""

from __future__ import annotations

from reelkit._resource import nested, rules

SCHEMAS = __name__

DELIVERY_DESTINATION = nested.Object(
    properties={
        "integrationConnectionId": rules.Text(),
        "type": rules.OneOf(
            (
                "SLACK_CHANNEL",
                "GOOGLE_DRIVE_FOLDER",
            )
        ),
        "slackChannelId": rules.Text(),
        "googleDriveFolderId": rules.Text(),
    },
    required=frozenset(["integrationConnectionId", "type"]),
    nullable=frozenset(["googleDriveFolderId", "slackChannelId"]),
    names={
        "integration_connection_id": "integrationConnectionId",
        "type_": "type",
        "slack_channel_id": "slackChannelId",
        "google_drive_folder_id": "googleDriveFolderId",
    },
)
SET_BACKGROUND_MUSIC_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("SET_BACKGROUND_MUSIC",)),
        "fileId": rules.Text(),
        "volume": rules.Number(least=0, most=1),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["fileId", "volume"]),
    names={"type_": "type", "file_id": "fileId"},
)
SET_LOGO_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("SET_LOGO",)),
        "fileId": rules.Text(),
        "position": rules.OneOf(
            (
                "TOP_LEFT",
                "TOP_CENTER",
                "TOP_RIGHT",
                "BOTTOM_LEFT",
                "BOTTOM_CENTER",
                "BOTTOM_RIGHT",
            )
        ),
        "sizePercent": rules.Number(),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["fileId", "position", "sizePercent"]),
    names={"type_": "type", "file_id": "fileId", "size_percent": "sizePercent"},
)
ENABLE_CAPTIONS_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("ENABLE_CAPTIONS",)),
        "captionStyle": nested.Named(SCHEMAS, "WORKFLOW_CAPTION_STYLE"),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["captionStyle"]),
    names={"type_": "type", "caption_style": "captionStyle"},
)
WORKFLOW_CAPTION_STYLE = nested.Object(
    properties={
        "fontName": rules.Text(),
        "fontSize": rules.Number(least=1),
        "fontWeight": rules.Number(least=100, most=900, whole=True),
        "textColor": nested.Named(SCHEMAS, "RGB_COLOR"),
        "textJustification": rules.OneOf(
            (
                "LEFT",
                "CENTER",
                "RIGHT",
            )
        ),
        "verticalAlignment": rules.OneOf(
            (
                "TOP",
                "MIDDLE",
                "BOTTOM",
            )
        ),
        "strokeColor": nested.Named(SCHEMAS, "RGB_COLOR"),
        "strokeWeight": rules.Number(least=0),
        "backgroundStyle": nested.Named(SCHEMAS, "CAPTION_BACKGROUND"),
        "spokenTextColor": nested.Named(SCHEMAS, "RGB_COLOR"),
        "spokenTextStrokeColor": nested.Named(SCHEMAS, "RGB_COLOR"),
        "persistSpokenTextColor": rules.Boolean(),
    },
    required=frozenset([]),
    nullable=frozenset(["backgroundStyle", "spokenTextColor", "spokenTextStrokeColor", "strokeColor"]),
    names={
        "font_name": "fontName",
        "font_size": "fontSize",
        "font_weight": "fontWeight",
        "text_color": "textColor",
        "text_justification": "textJustification",
        "vertical_alignment": "verticalAlignment",
        "stroke_color": "strokeColor",
        "stroke_weight": "strokeWeight",
        "background_style": "backgroundStyle",
        "spoken_text_color": "spokenTextColor",
        "spoken_text_stroke_color": "spokenTextStrokeColor",
        "persist_spoken_text_color": "persistSpokenTextColor",
    },
)
RGB_COLOR = nested.Object(
    properties={
        "red": rules.Number(least=0, most=255, whole=True),
        "green": rules.Number(least=0, most=255, whole=True),
        "blue": rules.Number(least=0, most=255, whole=True),
    },
    required=frozenset(["blue", "green", "red"]),
    nullable=frozenset([]),
    names={},
)
CAPTION_BACKGROUND = nested.Object(
    properties={
        "type": rules.OneOf(
            (
                "RECT",
                "WRAPPED",
                "WORD_BY_WORD",
            )
        ),
        "backgroundColor": nested.Named(SCHEMAS, "RGB_COLOR"),
        "borderRadiusProportion": rules.Number(least=0, most=1),
        "opacityProportion": rules.Number(least=0, most=1),
    },
    required=frozenset(["backgroundColor", "type"]),
    nullable=frozenset([]),
    names={
        "type_": "type",
        "background_color": "backgroundColor",
        "border_radius_proportion": "borderRadiusProportion",
        "opacity_proportion": "opacityProportion",
    },
)
DISABLE_CAPTIONS_ACTION = nested.Object(
    properties={"type": rules.OneOf(("DISABLE_CAPTIONS",))},
    required=frozenset(["type"]),
    nullable=frozenset([]),
    names={"type_": "type"},
)
ADD_TRANSITIONS_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("ADD_TRANSITIONS",)),
        "sectionTransition": rules.OneOf(
            (
                "DYNAMIC",
                "NONE",
                "FADE",
                "RISE",
                "PAN",
                "POP",
                "WIPE",
            )
        ),
        "assetTransition": rules.OneOf(
            (
                "DYNAMIC",
                "NONE",
                "FADE",
                "RISE",
                "PAN",
                "POP",
                "WIPE",
            )
        ),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["assetTransition", "sectionTransition"]),
    names={"type_": "type", "section_transition": "sectionTransition", "asset_transition": "assetTransition"},
)
ADD_ZOOM_ACTION = nested.Object(
    properties={"type": rules.OneOf(("ADD_ZOOM",))},
    required=frozenset(["type"]),
    nullable=frozenset([]),
    names={"type_": "type"},
)
RESIZE_PROJECT_ACTION = nested.Object(
    properties={"type": rules.OneOf(("RESIZE_PROJECT",)), "aspectRatio": nested.Named(SCHEMAS, "ASPECT_RATIO")},
    required=frozenset(["aspectRatio", "type"]),
    nullable=frozenset([]),
    names={"type_": "type", "aspect_ratio": "aspectRatio"},
)
ASPECT_RATIO = nested.Object(
    properties={"width": rules.Number(least=1, whole=True), "height": rules.Number(least=1, whole=True)},
    required=frozenset(["height", "width"]),
    nullable=frozenset([]),
    names={},
)
CLEAN_UP_TRANSCRIPT_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("CLEAN_UP_TRANSCRIPT",)),
        "removeFillers": rules.Boolean(),
        "removePauses": rules.Boolean(),
        "fillerWords": nested.Array(rules.Text()),
        "minPauseSeconds": rules.Number(least=0),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["fillerWords", "minPauseSeconds", "removeFillers", "removePauses"]),
    names={
        "type_": "type",
        "remove_fillers": "removeFillers",
        "remove_pauses": "removePauses",
        "filler_words": "fillerWords",
        "min_pause_seconds": "minPauseSeconds",
    },
)
CONVERT_IMAGES_TO_VIDEOS_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("CONVERT_IMAGES_TO_VIDEOS",)),
        "motionPrompt": rules.Text(),
        "muteOutputVideos": rules.Boolean(),
        "quality": rules.OneOf(
            (
                "LOW",
                "STANDARD",
                "HIGH",
                "MAX",
            )
        ),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["motionPrompt", "muteOutputVideos"]),
    names={"type_": "type", "motion_prompt": "motionPrompt", "mute_output_videos": "muteOutputVideos"},
)
REGENERATE_IMAGES_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("REGENERATE_IMAGES",)),
        "stylePrompt": rules.Text(),
        "quality": rules.OneOf(
            (
                "LOW",
                "STANDARD",
                "HIGH",
                "MAX",
            )
        ),
    },
    required=frozenset(["stylePrompt", "type"]),
    nullable=frozenset([]),
    names={"type_": "type", "style_prompt": "stylePrompt"},
)
UPSCALE_ASSETS_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("UPSCALE_ASSETS",)),
        "includeVideos": rules.Boolean(),
        "includeStockContent": rules.Boolean(),
    },
    required=frozenset(["type"]),
    nullable=frozenset(["includeStockContent", "includeVideos"]),
    names={"type_": "type", "include_videos": "includeVideos", "include_stock_content": "includeStockContent"},
)
CHANGE_NARRATOR_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("CHANGE_NARRATOR",)),
        "voiceId": rules.Text(),
        "actorEntityId": rules.Text(),
        "avatarQuality": rules.OneOf(
            (
                "LOW",
                "STANDARD",
                "HIGH",
                "MAX",
            )
        ),
        "voiceSpeed": rules.Number(least=0.5, most=2),
    },
    required=frozenset(["type", "voiceId"]),
    nullable=frozenset(["actorEntityId", "voiceSpeed"]),
    names={
        "type_": "type",
        "voice_id": "voiceId",
        "actor_entity_id": "actorEntityId",
        "avatar_quality": "avatarQuality",
        "voice_speed": "voiceSpeed",
    },
)
SHUFFLE_STOCK_VISUALS_ACTION = nested.Object(
    properties={"type": rules.OneOf(("SHUFFLE_STOCK_VISUALS",))},
    required=frozenset(["type"]),
    nullable=frozenset([]),
    names={"type_": "type"},
)
GENERATE_MUSIC_ACTION = nested.Object(
    properties={"type": rules.OneOf(("GENERATE_MUSIC",)), "prompt": rules.Text()},
    required=frozenset(["prompt", "type"]),
    nullable=frozenset([]),
    names={"type_": "type"},
)
TRANSLATE_PROJECT_ACTION = nested.Object(
    properties={
        "type": rules.OneOf(("TRANSLATE_PROJECT",)),
        "languageCode": rules.Text(),
        "changeVoice": rules.Boolean(),
        "translateImageText": rules.Boolean(),
    },
    required=frozenset(["languageCode", "type"]),
    nullable=frozenset(["changeVoice", "translateImageText"]),
    names={
        "type_": "type",
        "language_code": "languageCode",
        "change_voice": "changeVoice",
        "translate_image_text": "translateImageText",
    },
)
CONTENT_POLICY_CONFIG = nested.Object(
    properties={"maxPromptRewrites": rules.Number(least=0, most=4, whole=True)},
    required=frozenset([]),
    nullable=frozenset([]),
    names={"max_prompt_rewrites": "maxPromptRewrites"},
)
SUB_TOOL_MODES = nested.Object(
    properties={
        "generateImages": rules.OneOf(
            (
                "AUTO",
                "ENABLED",
                "DISABLED",
            )
        ),
        "generateVideoClips": rules.OneOf(
            (
                "AUTO",
                "ENABLED",
                "DISABLED",
            )
        ),
        "generateVoiceover": rules.OneOf(
            (
                "AUTO",
                "ENABLED",
                "DISABLED",
            )
        ),
        "searchStockMedia": rules.OneOf(
            (
                "AUTO",
                "ENABLED",
                "DISABLED",
            )
        ),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={
        "generate_images": "generateImages",
        "generate_video_clips": "generateVideoClips",
        "generate_voiceover": "generateVoiceover",
        "search_stock_media": "searchStockMedia",
    },
)
PRONUNCIATION_REPLACEMENT = nested.Object(
    properties={"original": rules.Text(), "replacement": rules.Text()},
    required=frozenset(["original", "replacement"]),
    nullable=frozenset([]),
    names={},
)
VISUAL_STYLE = nested.Object(
    properties={
        "type": rules.OneOf(
            (
                "STOCK",
                "AI_IMAGE",
            )
        ),
        "aiStyle": rules.Text(),
        "entityId": rules.Text(),
        "restyleFeaturedBRollWithAiStyle": rules.Boolean(),
    },
    required=frozenset(["type"]),
    nullable=frozenset([]),
    names={
        "type_": "type",
        "ai_style": "aiStyle",
        "entity_id": "entityId",
        "restyle_featured_b_roll_with_ai_style": "restyleFeaturedBRollWithAiStyle",
    },
)
SCENE_DESCRIPTION_RANGE = nested.Object(
    properties={"startSeconds": rules.Number(least=0), "endSeconds": rules.Number(), "description": rules.Text()},
    required=frozenset(["description", "endSeconds", "startSeconds"]),
    nullable=frozenset([]),
    names={"start_seconds": "startSeconds", "end_seconds": "endSeconds"},
)
EXPORT_PROJECT_REQUEST = nested.Object(
    properties={
        "quality": rules.OneOf(
            (
                "STANDARD",
                "HIGH",
                "FULL_HIGH",
                "ULTRA_HIGH",
            )
        ),
        "watermarkMode": rules.OneOf(
            (
                "NONE",
                "VIDEO_GEN",
                "AUTO",
            )
        ),
        "endScreenMode": rules.OneOf(
            (
                "NONE",
                "VIDEO_GEN",
                "AUTO",
            )
        ),
        "deliveryDestinations": nested.Array(nested.Named(SCHEMAS, "DELIVERY_DESTINATION")),
    },
    required=frozenset([]),
    nullable=frozenset([]),
    names={
        "watermark_mode": "watermarkMode",
        "end_screen_mode": "endScreenMode",
        "delivery_destinations": "deliveryDestinations",
    },
)
