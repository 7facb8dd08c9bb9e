from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, member, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .model_quality import ModelQuality
    from .visual_pacing import VisualPacing


class VoiceoverToVideoRequest(Model):
    """A voice-over to make a video of.

    Attributes:
        file_id (str): Id of an audio file.
        visual_style (VisualStyle): Where visuals come from.
        visual_pacing (VisualPacing | None): How often visuals change. The server's default is MEDIUM.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
        aspect_ratio (AspectRatio | None): Shape of a picture, as a ratio and not in pixels.
        language (str | None): Language as a BCP 47 tag. The server's default is English.
        actor_entity_id (None | str): Id of the actor who presents.
        avatar_quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every
            operation takes every quality.
        caption_style (None | WorkflowCaptionStyle): How captions look. Left out or empty, they are shown in the default
            style; null hides them.
        logo_file_id (None | str): Id of an image to show as a logo.
        scenes (list[SceneDescriptionRange] | None): What to show when. Sorted, and without overlaps.
        workflow_agent_context (str | None): What else the agent should know.
        remix_actions (list[AddTransitionsAction | AddZoomAction | ChangeNarratorAction | CleanUpTranscriptAction |
            ConvertImagesToVideosAction | DisableCaptionsAction | EnableCaptionsAction | GenerateMusicAction |
            RegenerateImagesAction | ResizeProjectAction | SetBackgroundMusicAction | SetLogoAction |
            ShuffleStockVisualsAction | TranslateProjectAction | UpscaleAssetsAction] | None): Edits to do afterwards, in
            this order.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
        auto_export (bool | None): Render an MP4 file as well; the run goes on until it is there. The server's default
            is false.
        export_options (ExportProjectRequest | None): How to render a project.
    """

    _fields = {
        "file_id": "fileId",
        "visual_style": "visualStyle",
        "visual_pacing": "visualPacing",
        "quality": "quality",
        "aspect_ratio": "aspectRatio",
        "language": "language",
        "actor_entity_id": "actorEntityId",
        "avatar_quality": "avatarQuality",
        "caption_style": "captionStyle",
        "logo_file_id": "logoFileId",
        "scenes": "scenes",
        "workflow_agent_context": "workflowAgentContext",
        "remix_actions": "remixActions",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
        "auto_export": "autoExport",
        "export_options": "exportOptions",
    }
    __slots__ = (*_fields,)
    _nested = {
        "visualStyle": False,
        "aspectRatio": True,
        "captionStyle": True,
        "scenes": True,
        "remixActions": True,
        "exportOptions": True,
    }

    file_id: str
    visual_style: VisualStyle
    visual_pacing: VisualPacing | None
    quality: ModelQuality | None
    aspect_ratio: AspectRatio | None
    language: str | None
    actor_entity_id: None | str
    avatar_quality: ModelQuality | None
    caption_style: None | WorkflowCaptionStyle
    logo_file_id: None | str
    scenes: list[SceneDescriptionRange] | None
    workflow_agent_context: str | None
    remix_actions: (
        list[
            AddTransitionsAction
            | AddZoomAction
            | ChangeNarratorAction
            | CleanUpTranscriptAction
            | ConvertImagesToVideosAction
            | DisableCaptionsAction
            | EnableCaptionsAction
            | GenerateMusicAction
            | RegenerateImagesAction
            | ResizeProjectAction
            | SetBackgroundMusicAction
            | SetLogoAction
            | ShuffleStockVisualsAction
            | TranslateProjectAction
            | UpscaleAssetsAction
        ]
        | None
    )
    is_output_temporary: bool | None
    hide_from_ui: bool | None
    auto_export: bool | None
    export_options: ExportProjectRequest | None

    def __init__(
        self,
        *,
        file_id: str,
        visual_style: VisualStyle,
        visual_pacing: VisualPacing | None = None,
        quality: ModelQuality | None = None,
        aspect_ratio: AspectRatio | None = None,
        language: str | None = None,
        actor_entity_id: None | str | Null = None,
        avatar_quality: ModelQuality | None = None,
        caption_style: None | WorkflowCaptionStyle | Null = None,
        logo_file_id: None | str | Null = None,
        scenes: list[SceneDescriptionRange] | None = None,
        workflow_agent_context: str | None = None,
        remix_actions: list[
            AddTransitionsAction
            | AddZoomAction
            | ChangeNarratorAction
            | CleanUpTranscriptAction
            | ConvertImagesToVideosAction
            | DisableCaptionsAction
            | EnableCaptionsAction
            | GenerateMusicAction
            | RegenerateImagesAction
            | ResizeProjectAction
            | SetBackgroundMusicAction
            | SetLogoAction
            | ShuffleStockVisualsAction
            | TranslateProjectAction
            | UpscaleAssetsAction
        ]
        | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | None = None,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "visual_style": visual_style,
                "visual_pacing": visual_pacing,
                "quality": quality,
                "aspect_ratio": aspect_ratio,
                "language": language,
                "actor_entity_id": actor_entity_id,
                "avatar_quality": avatar_quality,
                "caption_style": caption_style,
                "logo_file_id": logo_file_id,
                "scenes": scenes,
                "workflow_agent_context": workflow_agent_context,
                "remix_actions": remix_actions,
                "is_output_temporary": is_output_temporary,
                "hide_from_ui": hide_from_ui,
                "auto_export": auto_export,
                "export_options": export_options,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileId"]
            self.file_id = v if type(v) is str else text(v, "fileId")
            self.visual_style = VisualStyle._read(d["visualStyle"])
            v = d.get("visualPacing")
            self.visual_pacing = None if v is None else member(v, "visualPacing")
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("aspectRatio")
            self.aspect_ratio = None if v is None else AspectRatio._read(v)
            v = d.get("language")
            self.language = v if v is None or type(v) is str else text(v, "language")
            v = d.get("actorEntityId")
            self.actor_entity_id = v if v is None or type(v) is str else text(v, "actorEntityId")
            v = d.get("avatarQuality")
            self.avatar_quality = None if v is None else member(v, "avatarQuality")
            v = d.get("captionStyle")
            self.caption_style = None if v is None else WorkflowCaptionStyle._read(v)
            v = d.get("logoFileId")
            self.logo_file_id = v if v is None or type(v) is str else text(v, "logoFileId")
            v = d.get("scenes")
            self.scenes = (
                None
                if v is None
                else [SceneDescriptionRange._read(i) for i in v]
                if type(v) is list
                else array(v, "scenes")
            )
            v = d.get("workflowAgentContext")
            self.workflow_agent_context = v if v is None or type(v) is str else text(v, "workflowAgentContext")
            v = d.get("remixActions")
            self.remix_actions = (
                None
                if v is None
                else [
                    SetBackgroundMusicAction._read(i)
                    if type(i) is dict and i.get("type") == "SET_BACKGROUND_MUSIC"
                    else SetLogoAction._read(i)
                    if type(i) is dict and i.get("type") == "SET_LOGO"
                    else EnableCaptionsAction._read(i)
                    if type(i) is dict and i.get("type") == "ENABLE_CAPTIONS"
                    else DisableCaptionsAction._read(i)
                    if type(i) is dict and i.get("type") == "DISABLE_CAPTIONS"
                    else AddTransitionsAction._read(i)
                    if type(i) is dict and i.get("type") == "ADD_TRANSITIONS"
                    else AddZoomAction._read(i)
                    if type(i) is dict and i.get("type") == "ADD_ZOOM"
                    else ResizeProjectAction._read(i)
                    if type(i) is dict and i.get("type") == "RESIZE_PROJECT"
                    else CleanUpTranscriptAction._read(i)
                    if type(i) is dict and i.get("type") == "CLEAN_UP_TRANSCRIPT"
                    else ConvertImagesToVideosAction._read(i)
                    if type(i) is dict and i.get("type") == "CONVERT_IMAGES_TO_VIDEOS"
                    else RegenerateImagesAction._read(i)
                    if type(i) is dict and i.get("type") == "REGENERATE_IMAGES"
                    else UpscaleAssetsAction._read(i)
                    if type(i) is dict and i.get("type") == "UPSCALE_ASSETS"
                    else ChangeNarratorAction._read(i)
                    if type(i) is dict and i.get("type") == "CHANGE_NARRATOR"
                    else ShuffleStockVisualsAction._read(i)
                    if type(i) is dict and i.get("type") == "SHUFFLE_STOCK_VISUALS"
                    else GenerateMusicAction._read(i)
                    if type(i) is dict and i.get("type") == "GENERATE_MUSIC"
                    else TranslateProjectAction._read(i)
                    if type(i) is dict and i.get("type") == "TRANSLATE_PROJECT"
                    else mismatch(
                        i,
                        "remixActions",
                        "a SetBackgroundMusicAction object or a SetLogoAction object or a EnableCaptionsAction object or a DisableCaptionsAction object or a AddTransitionsAction object or a AddZoomAction object or a ResizeProjectAction object or a CleanUpTranscriptAction object or a ConvertImagesToVideosAction object or a RegenerateImagesAction object or a UpscaleAssetsAction object or a ChangeNarratorAction object or a ShuffleStockVisualsAction object or a GenerateMusicAction object or a TranslateProjectAction object",
                    )
                    for i in v
                ]
                if type(v) is list
                else array(v, "remixActions")
            )
            v = d.get("isOutputTemporary")
            self.is_output_temporary = v if v is None or type(v) is bool else boolean(v, "isOutputTemporary")
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            v = d.get("autoExport")
            self.auto_export = v if v is None or type(v) is bool else boolean(v, "autoExport")
            v = d.get("exportOptions")
            self.export_options = None if v is None else ExportProjectRequest._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .add_transitions_action import AddTransitionsAction  # noqa: E402
from .add_zoom_action import AddZoomAction  # noqa: E402
from .aspect_ratio import AspectRatio  # noqa: E402
from .change_narrator_action import ChangeNarratorAction  # noqa: E402
from .clean_up_transcript_action import CleanUpTranscriptAction  # noqa: E402
from .convert_images_to_videos_action import ConvertImagesToVideosAction  # noqa: E402
from .disable_captions_action import DisableCaptionsAction  # noqa: E402
from .enable_captions_action import EnableCaptionsAction  # noqa: E402
from .export_project_request import ExportProjectRequest  # noqa: E402
from .generate_music_action import GenerateMusicAction  # noqa: E402
from .regenerate_images_action import RegenerateImagesAction  # noqa: E402
from .resize_project_action import ResizeProjectAction  # noqa: E402
from .scene_description_range import SceneDescriptionRange  # noqa: E402
from .set_background_music_action import SetBackgroundMusicAction  # noqa: E402
from .set_logo_action import SetLogoAction  # noqa: E402
from .shuffle_stock_visuals_action import ShuffleStockVisualsAction  # noqa: E402
from .translate_project_action import TranslateProjectAction  # noqa: E402
from .upscale_assets_action import UpscaleAssetsAction  # noqa: E402
from .visual_style import VisualStyle  # noqa: E402
from .workflow_caption_style import WorkflowCaptionStyle  # noqa: E402
