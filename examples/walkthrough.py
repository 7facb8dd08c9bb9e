"""A walk through reelkit in cells, for Jupyter, VS Code or any editor that knows ``# %%``.

It needs no key: the first cell starts a simulated Genviral in this process.
"""

# %% A simulated provider, and a client of it. With a key it is just: genviral = reelkit.Genviral()
from __future__ import annotations

from itertools import islice

import reelkit
from reelkit.mock import GenviralMock

mock = GenviralMock(files=250)
genviral = mock.client()

# %% A listing is lazy: this makes no request.
files = genviral.files.list()

# %% The first five. One page was fetched.
for file in islice(files, 5):
    print(f"{file.created_at:%Y-%m-%d}  {file.size / 1e6:6.1f} MB  {file.filename}")

# %% How many there are, and how many of these are videos.
print(files.total(), "files,", genviral.files.list(type="video").total(), "videos")

# %% The largest, without keeping all in memory.
largest = max(genviral.files.list(), key=lambda file: file.size)
print("largest:", largest.filename)

# %% A folder, and what is in it.
folder = genviral.folders.get(mock.folder_id)
print(folder.name, "holds", genviral.folders.items(folder.id).total(), "items")

# %% Put the largest file into it, and take it out again.
print("added", genviral.folders.add_items(folder.id, [largest.id]))
print("removed", genviral.folders.remove_items(folder.id, [largest.id]))

# %% Errors have types, and say what the provider said.
try:
    genviral.folders.get("99999999-9999-4999-8999-999999999999")
except reelkit.NotFoundError as error:
    print(type(error).__name__, error.code, error.message)

# %% What happens when the provider fails twice? The request is repeated, and succeeds.
mock.faults.add(status=503, times=2)
print(genviral.raw(genviral.api.files.list_files, limit=1).attempts, "attempts")

# %% Done.
genviral.close()
