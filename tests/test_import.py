"""``import reelkit`` loads nothing that is not used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
import reelkit

from tests.support.runtime import PROVIDERS


def modules_after(code: str) -> set[str]:
    program = f"import sys\n{code}\nprint(*sorted(sys.modules), sep='\\n')"
    completed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(completed.stdout.split())


def test_the_package_alone_loads_no_provider_and_no_http_library() -> None:
    loaded = modules_after("import reelkit")
    assert not {
        name for name in loaded if name.split(".")[0] in {"httpx", "genviral_api", "swiftia_api", "videogen_api"}
    }


def test_a_client_loads_its_own_provider_only() -> None:
    loaded = modules_after("import reelkit; reelkit.Swiftia('key')")
    assert "swiftia_api" in loaded
    assert not {name for name in loaded if name.split(".")[0] == "fsspec"}
    assert not loaded & {"genviral_api", "videogen_api", "reelkit.genviral", "reelkit.videogen", "reelkit.mock"}


@pytest.mark.parametrize("kind", ["Genviral", "AsyncGenviral"])
def test_what_lists_posts_loads_nothing_that_uploads(kind: str) -> None:
    loaded = modules_after(f"import reelkit; reelkit.{kind}('key').posts.list()")
    assert "genviral_api.resources.posts" in loaded
    assert not {name for name in loaded if name.startswith(("reelkit._transfers", "genviral_api.models.post_video"))}


def test_an_exception_loads_no_provider() -> None:
    assert "httpx" not in modules_after("import reelkit; reelkit.APIError")


def test_every_exported_name_is_there() -> None:
    for name in reelkit.__all__:
        assert getattr(reelkit, name) is not None
    assert set(reelkit.__all__) <= set(dir(reelkit))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = reelkit.Nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("provider", [name for name, one in PROVIDERS.items() if one.module.startswith("reelkit.")])
def test_the_models_of_a_provider_are_where_they_are_imported_from(provider: str) -> None:
    models = import_module(f"{PROVIDERS[provider].module}.models")
    generated = import_module(f"{PROVIDERS[provider].package}.models")
    assert set(generated.__all__) <= set(dir(models))
    assert all(getattr(models, name) is getattr(generated, name) for name in generated.__all__)
    found: dict[str, object] = {}
    exec(f"from {models.__name__} import *", found)
    assert found.keys() - {"__builtins__"} == set(generated.__all__)
    with pytest.raises(AttributeError, match=f"module '{models.__name__}' has no attribute 'Nothing'"):
        _ = models.Nothing
    for name in ("Nothing", "file"):
        with pytest.raises(ImportError, match=f"cannot import name '{name}' from '{models.__name__}'"):
            exec(f"from {models.__name__} import {name}")


def test_a_model_loads_no_other() -> None:
    loaded = modules_after("from reelkit.genviral.models import Folder")
    assert "genviral_api.models.folder" in loaded
    assert not loaded & {"genviral_api.models.post", "genviral_api.models.file"}
