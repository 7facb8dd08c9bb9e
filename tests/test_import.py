"""``import reelkit`` loads nothing that is not used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
import reelkit


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


@pytest.mark.parametrize("provider", ["genviral", "swiftia", "videogen"])
def test_the_models_of_a_provider_are_listed_where_they_are_imported_from(provider: str) -> None:
    models = import_module(f"reelkit.{provider}.models")
    generated = import_module(f"{provider}_api.models")
    assert set(generated.__all__) <= set(dir(models))
    assert all(getattr(models, name) is getattr(generated, name) for name in generated.__all__)
