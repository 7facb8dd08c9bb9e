from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, mismatch
from .._model import Model

if TYPE_CHECKING:
    pass


class RemixProjectRequest(Model):
    """Edits of a project.

    Attributes:
        remix_actions (list[AddTransitionsAction | AddZoomAction | ChangeNarratorAction | CleanUpTranscriptAction |
            ConvertImagesToVideosAction | DisableCaptionsAction | EnableCaptionsAction | GenerateMusicAction |
            RegenerateImagesAction | ResizeProjectAction | SetBackgroundMusicAction | SetLogoAction |
            ShuffleStockVisualsAction | TranslateProjectAction | UpscaleAssetsAction]): What to do, in this order.
        save_as_new_project (bool | None): Edit a copy, and leave the project as it is. The server's default is false.
    """

    _fields = {
        "remix_actions": "remixActions",
        "save_as_new_project": "saveAsNewProject",
    }
    __slots__ = (*_fields,)
    _nested = {
        "remixActions": False,
    }

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
    save_as_new_project: bool | None

    def __init__(
        self,
        *,
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
        ],
        save_as_new_project: bool | None = None,
    ) -> None:
        self._make(
            {
                "remix_actions": remix_actions,
                "save_as_new_project": save_as_new_project,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["remixActions"]
            self.remix_actions = (
                [
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
            v = d.get("saveAsNewProject")
            self.save_as_new_project = v if v is None or type(v) is bool else boolean(v, "saveAsNewProject")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .add_transitions_action import AddTransitionsAction  # noqa: E402
from .add_zoom_action import AddZoomAction  # noqa: E402
from .change_narrator_action import ChangeNarratorAction  # noqa: E402
from .clean_up_transcript_action import CleanUpTranscriptAction  # noqa: E402
from .convert_images_to_videos_action import ConvertImagesToVideosAction  # noqa: E402
from .disable_captions_action import DisableCaptionsAction  # noqa: E402
from .enable_captions_action import EnableCaptionsAction  # noqa: E402
from .generate_music_action import GenerateMusicAction  # noqa: E402
from .regenerate_images_action import RegenerateImagesAction  # noqa: E402
from .resize_project_action import ResizeProjectAction  # noqa: E402
from .set_background_music_action import SetBackgroundMusicAction  # noqa: E402
from .set_logo_action import SetLogoAction  # noqa: E402
from .shuffle_stock_visuals_action import ShuffleStockVisualsAction  # noqa: E402
from .translate_project_action import TranslateProjectAction  # noqa: E402
from .upscale_assets_action import UpscaleAssetsAction  # noqa: E402
