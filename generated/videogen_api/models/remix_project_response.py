from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RemixProjectResponse(Model):
    """Edits that have been started.

    Attributes:
        project_id (str): Id of the project that is edited, which is the copy if there is one.
        project_url (str): Address of that project in the web app, for the team.
        remix_action_ids (list[str]): Ids of the remix actions, in the order of the request.
    """

    _fields = {
        "project_id": "projectId",
        "project_url": "projectUrl",
        "remix_action_ids": "remixActionIds",
    }
    __slots__ = (*_fields,)

    project_id: str
    project_url: str
    remix_action_ids: list[str]

    def __init__(
        self,
        *,
        project_id: str,
        project_url: str,
        remix_action_ids: list[str],
    ) -> None:
        self._make(
            {
                "project_id": project_id,
                "project_url": project_url,
                "remix_action_ids": remix_action_ids,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d["remixActionIds"]
            self.remix_action_ids = (
                [i if type(i) is str else text(i, "remixActionIds") for i in v]
                if type(v) is list
                else array(v, "remixActionIds")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
