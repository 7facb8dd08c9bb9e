"""Build the wheel and the source distribution, and use the wheel in an environment that has nothing else.

The wheel is built from the source distribution, so a file that the latter lacks is noticed. What is checked runs with
the runtime dependencies only, far from the checkout; then again with the ``mock`` extra.
"""

from __future__ import annotations

import argparse
import email
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path

from reelkit._console import guarded

ROOT = Path(__file__).resolve().parent.parent
PROVIDERS = tuple(path.stem for path in sorted((Path(__file__).parent.parent / "specs").glob("*.yaml")))
PACKAGES = ("reelkit", *(f"{provider}_api" for provider in PROVIDERS))

RUNTIME = """
import importlib, importlib.metadata, importlib.resources, importlib.util, json, pkgutil

import reelkit

assert "{checkout}" not in reelkit.__file__, reelkit.__file__
loaded = 0
for name in {packages}:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        optional = module.name.startswith(("reelkit.cli", "reelkit.fs", "reelkit.mock"))
        if optional and not {with_extras} or module.name.endswith("__main__"):
            continue
        if module.name == "reelkit.pytest_plugin" or module.name.startswith("reelkit.cli"):
            continue  # pytest and the cli extra need not be there
        importlib.import_module(module.name)
        loaded += 1
    assert importlib.resources.files(name).joinpath("py.typed").is_file(), name + " is not marked as typed"
    if name != "reelkit":
        spec = json.loads(importlib.resources.files(name).joinpath("openapi.json").read_text(encoding="utf-8"))
        assert spec["openapi"].startswith("3.1")
for name in reelkit.__all__:
    getattr(reelkit, name)
(plugin,) = importlib.metadata.entry_points(group="pytest11", name="reelkit")
assert importlib.util.find_spec(plugin.value) is not None, "pytest would not find the plugin"
for absent in ("yaml", "openapi_python_client", *(() if {with_extras} else ("fsspec", "jsonschema"))):
    assert importlib.util.find_spec(absent) is None, absent + " is no runtime dependency"
print(loaded, "modules of reelkit", reelkit.__version__, "imported from the wheel")
"""

EXTRAS = """
from reelkit import mock
with mock.GenviralMock(files=3).client() as client:
    assert len(client.files.list().collect()) == 3
import fsspec
assert fsspec.get_filesystem_class("genviral").protocol == "genviral"
from reelkit.cli import main
assert main(["--version"]) == 0
"""


def build(folder: Path) -> tuple[Path, Path]:
    """The source distribution and the wheel, built into a folder."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder], cwd=ROOT, check=True)
    (sdist,) = folder.glob("*.tar.gz")
    # Our own archive; the extraction filters of tarfile came only with Python 3.11.4.
    shutil.unpack_archive(sdist, folder / "source")
    (source,) = (folder / "source").iterdir()
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=source, check=True)
    (wheel,) = folder.glob("*.whl")
    return sdist, wheel


def check_contents(sdist: Path, wheel: Path) -> None:
    """Both hold what they should, and nothing that is of use only in the checkout."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        check_metadata(archive.read(metadata).decode(), (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for package in PACKAGES:
        wanted = {f"{package}/py.typed"} | ({f"{package}/openapi.json"} if package != "reelkit" else set())
        if missing := wanted - names:
            raise SystemExit(f"{wheel.name} lacks {sorted(missing)}")
    if strays := sorted(name for name in names if name.split("/")[0] in ("tests", "scripts", "specs", "wrapper")):
        raise SystemExit(f"{wheel.name} holds {strays}")
    with tarfile.open(sdist) as archive:
        files = {member.name.partition("/")[2] for member in archive.getmembers()}
    if missing := {f"specs/{provider}.yaml" for provider in PROVIDERS} - files:
        raise SystemExit(f"{sdist.name} lacks {sorted(missing)}")


def check_metadata(metadata: str, project: str) -> None:
    """The wheel's metadata has the project's addresses, description and extras."""
    fields = email.message_from_string(metadata)
    described = tomllib.loads(project)["project"]
    urls = dict(value.split(", ", 1) for value in fields.get_all("Project-URL", []))
    if not urls or urls != described["urls"]:
        raise SystemExit(f"the metadata has the addresses {urls}, not {described['urls']}")
    if not fields.get_payload():
        raise SystemExit("the metadata has no long description")
    if missing := set(described["optional-dependencies"]) - set(fields.get_all("Provides-Extra", [])):
        raise SystemExit(f"the metadata lacks the extras {sorted(missing)}")


def try_out(wheel: Path, folder: Path) -> None:
    """Install the wheel into an environment of its own and import everything."""
    environment = folder / "environment"
    python = environment / "bin" / "python"
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    uv = [sys.executable, "-m", "uv"]
    subprocess.run([*uv, "venv", "--quiet", "--python", sys.executable, environment], env=clean, check=True)
    for requirement, with_extras in ((str(wheel), False), (f"reelkit[mock,cli,fs] @ {wheel.as_uri()}", True)):
        install = [*uv, "pip", "install", "--quiet", "--python", str(python), requirement]
        subprocess.run(install, cwd=folder, env=clean, check=True)
        program = RUNTIME.replace("{checkout}", str(ROOT)).replace("{with_extras}", str(with_extras))
        program = program.replace("{packages}", repr(PACKAGES))
        program += EXTRAS if with_extras else ""
        subprocess.run([python, "-W", "error", "-c", program], cwd=folder, env=clean, check=True)


def main(arguments: list[str] | None = None) -> int:
    """Build, look inside, install, import."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="reelkit-package-") as folder:
        sdist, wheel = build(Path(folder))
        check_contents(sdist, wheel)
        try_out(wheel, Path(folder))
        print(f"{sdist.name} and {wheel.name} are complete")
    return 0


if __name__ == "__main__":
    sys.exit(guarded(main))
