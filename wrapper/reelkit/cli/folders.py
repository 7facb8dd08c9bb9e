"""``reelkit folders``: Genviral's folders as a tree."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

import reelkit

from ._clients import open_client
from ._output import console, for_people, write_json_lines
from ._text import printable
from ._waiting import counted


def folders(*, json: Annotated[bool, Parameter(negative=())] = False) -> int:
    """Show Genviral's folders as a tree.

    Parameters
    ----------
    json
        JSON lines, also on a terminal.
    """
    with open_client("genviral") as genviral:
        assert isinstance(genviral, reelkit.Genviral)  # noqa: S101
        walked = list(counted(genviral.folders.walk(), "listing genviral's folders", "folder"))
    if json or not for_people():
        write_json_lines(
            {
                "id": met.folder.id,
                "path": "/" + "/".join(met.names),
                "media_type": met.folder.media_type,
                "file_count": met.folder.file_count,
                "subfolder_count": met.folder.subfolder_count,
            }
            for met in walked
        )
        return 0
    from rich.text import Text
    from rich.tree import Tree

    root = Tree("Genviral")
    branches: list[Tree] = [root]
    for met in walked:
        del branches[met.depth + 1 :]
        label = Text.assemble(
            (printable(met.folder.name), "bold"), f"  {met.folder.file_count} x {met.folder.media_type}  "
        )
        label.append(met.folder.id, style="dim")
        branches.append(branches[-1].add(label))
    console().print(root)
    return 0
