"""The tests on every supported Python that is present, and on the lowest dependencies: ``make test-all``."""

from __future__ import annotations

import nox

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
OLDEST = PYTHONS[0]
# What reelkit does, and nothing about this repository: that is the same on every Python.
TESTS = ("-q", "-n", "auto", "--dist", "worksteal", "-p", "no:cacheprovider", "tests")
HERE_ONLY = tuple(f"--ignore=tests/{folder}" for folder in ("contract", "docs", "scripts", "typing"))

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv"
nox.options.error_on_missing_interpreters = False


def install_reelkit(session: nox.Session) -> None:
    """The checkout itself, without resolving its dependencies again."""
    session.install("--no-deps", "--no-build-isolation", "-e", ".")


@nox.session(python=PYTHONS)
def unit(session: nox.Session) -> None:
    """The pinned dependencies, on each Python that is present."""
    session.install("--require-hashes", "-r", "requirements-dev.lock")
    install_reelkit(session)
    session.run("pytest", *TESTS, *HERE_ONLY, *session.posargs)


@nox.session(python=OLDEST)
def lowest(session: nox.Session) -> None:
    """The lowest versions that pyproject.toml allows of everything users get, on the oldest Python."""
    pins = f"{session.create_tmp()}/lowest.txt"
    extras = [
        word for extra in nox.project.load_toml()["project"]["optional-dependencies"] for word in ("--extra", extra)
    ]
    compiled = ("uv", "pip", "compile", "--quiet", "--python-version", OLDEST, "--resolution", "lowest-direct")
    session.run_install(*compiled, "pyproject.toml", *extras, "-o", pins, external=True)
    session.install("-r", pins, "--group", "dev", "--group", "bench")
    install_reelkit(session)
    # fsspec's own tests are as old as fsspec is, and pytest is not.
    older = ("-W", "ignore:Class-scoped fixtures:pytest.PytestRemovedIn10Warning")
    session.run("pytest", *TESTS, *HERE_ONLY, *older, *session.posargs)


@nox.session(python=OLDEST, default=False)
def engines(session: nox.Session) -> None:
    """Programs of others that read libraries, or are filled from them, and are too large to be installed every time."""
    session.install("--group", "dev", "-e", ".[async,cli,fs,mock]", "ray[data]", "datasets", "s3fs", "moto[server]")
    session.run("pytest", "-q", "-n", "0", "tests/fs/large_engines.py", *session.posargs)
