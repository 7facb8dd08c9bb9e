"""What users import a provider from is written from what is written by hand for it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts import size
from scripts.codegen import provider_packages
from scripts.codegen.layout import Checkout

ROOT = Path(__file__).resolve().parents[2]
RENDERS = "wrapper/reelkit/swiftia/_async/renders.py"


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """Swiftia alone, as far as its package depends on it."""
    for folder in ("generated/swiftia_api/models", "generated/swiftia_api/resources", "wrapper/reelkit/swiftia"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "specs").mkdir()
    for file in ("specs/swiftia.yaml", "wrapper/reelkit/__init__.py"):
        shutil.copy(ROOT / file, tmp_path / file)
    return Checkout(tmp_path)


def test_the_package_follows_what_is_written_by_hand(checkout: Checkout) -> None:
    assert not list(provider_packages.differences(checkout))
    source = checkout.root / RENDERS
    source.write_text(source.read_text(encoding="utf-8").replace("Videos that", "Films that"), encoding="utf-8")
    (checkout.root / "wrapper/reelkit/swiftia/_more.py").write_text('__all__ = ("More",)\n', encoding="utf-8")
    assert [line.partition(":")[0] for line in provider_packages.differences(checkout)] == [
        "reelkit/swiftia/__init__.py"
    ]
    provider_packages.refresh(checkout, lambda _: None)
    module = (checkout.root / "wrapper/reelkit/swiftia/__init__.py").read_text(encoding="utf-8")
    assert (module.count('"""Films that'), module.count("import More as More")) == (2, 1)
    assert not list(provider_packages.differences(checkout))


def test_models_are_exported_by_name(checkout: Checkout) -> None:
    models = checkout.root / "generated/swiftia_api/models/__init__.py"
    source = models.read_text(encoding="utf-8")
    models.write_text(source.replace("__all__ = (\n", '__all__ = (\n    "More",\n'), encoding="utf-8")
    provider_packages.refresh(checkout, lambda _: None)
    module = (checkout.root / "wrapper/reelkit/swiftia/models.py").read_text(encoding="utf-8")
    assert module.count("    from swiftia_api.models import More as More\n") == 1
    assert not list(provider_packages.differences(checkout))


def test_a_package_that_was_edited_is_named_and_mended(checkout: Checkout) -> None:
    module = checkout.root / "wrapper/reelkit/swiftia/models.py"
    before = module.read_text(encoding="utf-8")
    module.write_text(before + "\nmine = 1\n", encoding="utf-8")
    assert [line.partition(":")[0] for line in provider_packages.differences(checkout)] == ["reelkit/swiftia/models.py"]
    provider_packages.refresh(checkout, lambda _: None)
    assert module.read_text(encoding="utf-8") == before


def test_a_provider_with_nothing_written_by_hand_has_no_package(checkout: Checkout) -> None:
    shutil.rmtree(checkout.root / "wrapper/reelkit/swiftia")
    assert provider_packages.rendered(checkout) == {}


def test_written_modules_do_not_count_as_written_and_mocks_do() -> None:
    wrapper = ROOT / "wrapper" / "reelkit"
    written = {file: size.is_written(wrapper / "swiftia" / file) for file in ("__init__.py", "models.py", "_files.py")}
    assert written == {"__init__.py": False, "models.py": False, "_files.py": True}
    assert size.is_written(wrapper / "mock" / "swiftia" / "__init__.py")
