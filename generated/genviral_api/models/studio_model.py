from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .studio_mode import StudioMode


class StudioModel(Model):
    """A model that makes images or videos.

    Attributes:
        id (str): Unique id of the model, such as `openai/sora-2`.
        mode (str | StudioMode): What it makes.
        name (str): Name.
        provider (None | str): Who runs it.
        description (None | str): What it is good for.
        credits (None | StudioModelCredits): What it costs.
        capabilities (None | StudioModelCapabilities): What it can do.
        inputs (None | StudioModelInputs): What it takes.
        params (None | StudioModelParams): Its parameters.
        raw_available_params (None | StudioModelParams): Its parameters, in the words of the one who runs it.
    """

    _fields = {
        "id": "id",
        "mode": "mode",
        "name": "name",
        "provider": "provider",
        "description": "description",
        "credits": "credits",
        "capabilities": "capabilities",
        "inputs": "inputs",
        "params": "params",
        "raw_available_params": "raw_available_params",
    }
    __slots__ = (*_fields,)
    _nested = {
        "credits": True,
        "capabilities": True,
        "inputs": True,
        "params": True,
        "raw_available_params": True,
    }
    _key = "id"

    id: str
    mode: str | StudioMode
    name: str
    provider: None | str
    description: None | str
    credits: None | StudioModelCredits
    capabilities: None | StudioModelCapabilities
    inputs: None | StudioModelInputs
    params: None | StudioModelParams
    raw_available_params: None | StudioModelParams

    def __init__(
        self,
        *,
        id: str,
        mode: str | StudioMode,
        name: str,
        provider: None | str | Null = None,
        description: None | str | Null = None,
        credits: None | StudioModelCredits | Null = None,
        capabilities: None | StudioModelCapabilities | Null = None,
        inputs: None | StudioModelInputs | Null = None,
        params: None | StudioModelParams | Null = None,
        raw_available_params: None | StudioModelParams | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "mode": mode,
                "name": name,
                "provider": provider,
                "description": description,
                "credits": credits,
                "capabilities": capabilities,
                "inputs": inputs,
                "params": params,
                "raw_available_params": raw_available_params,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["mode"]
            self.mode = v if type(v) is str else text(v, "mode")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d.get("provider")
            self.provider = v if v is None or type(v) is str else text(v, "provider")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("credits")
            self.credits = None if v is None else StudioModelCredits._read(v)
            v = d.get("capabilities")
            self.capabilities = None if v is None else StudioModelCapabilities._read(v)
            v = d.get("inputs")
            self.inputs = None if v is None else StudioModelInputs._read(v)
            v = d.get("params")
            self.params = None if v is None else StudioModelParams._read(v)
            v = d.get("raw_available_params")
            self.raw_available_params = None if v is None else StudioModelParams._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .studio_model_capabilities import StudioModelCapabilities  # noqa: E402
from .studio_model_credits import StudioModelCredits  # noqa: E402
from .studio_model_inputs import StudioModelInputs  # noqa: E402
from .studio_model_params import StudioModelParams  # noqa: E402
