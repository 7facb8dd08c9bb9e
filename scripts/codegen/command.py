"""``make generate`` and ``make check-generated``.

All packages that need it are built aside, and only when every one of them is finished are they put in their places: a
specification with a mistake changes nothing on disk.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen import derive_sync, fingerprint, orphans, pages, provider_packages, registry, swap
from scripts.codegen.compare import differences, text_difference
from scripts.codegen.files import content_of
from scripts.codegen.layout import Checkout
from scripts.codegen.problem import Problem, SpecError

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Built:
    """A finished package that is not in its place yet."""

    spec: Path
    package: Path
    surface: str
    seconds: float


def build_all(checkout: Checkout, specs: list[Path], folder: Path) -> list[Built]:
    """Check every specification and generate its package into a folder; SpecError if one cannot be."""
    # Loading validator and generator takes seconds, which a run with nothing to do has not.
    from scripts.codegen import build, lint, surface  # noqa: PLC0415
    from scripts.codegen.spec import operations  # noqa: PLC0415

    problems: list[Problem] = []
    documents, built = {}, []
    _say_what_is_not_checked(checkout)
    redocly = lint.Redocly(checkout.root, specs)
    try:
        for spec in specs:
            started = time.perf_counter()
            # Taken before the file is read: saved in between, it is generated once more, and not forgotten.
            inputs = fingerprint.of_inputs(checkout, spec)
            try:
                document = documents[str(spec.resolve())] = lint.load(spec, checkout.show(spec))
                package = folder / checkout.package(spec).name
                build.build(document, package, checkout.templates)
            except SpecError as error:
                problems += error.problems
                continue
            text = surface.render(package, operations(document.value))
            outputs = {
                "package": fingerprint.of_files(package, fingerprint.package_files(package)),
                "surface": _hash_of_text(checkout.surface(spec).name, text, folder),
            }
            record = fingerprint.render({**inputs, **outputs})
            (package / fingerprint.FILE).write_text(record, encoding="utf-8")
            built.append(Built(spec, package, text, time.perf_counter() - started))
        problems += redocly.problems(documents)
    finally:
        redocly.close()
    if problems:
        raise SpecError(problems)
    return built


def _hash_of_text(name: str, text: str, folder: Path) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return fingerprint.of_files(folder, [path])


def generate(checkout: Checkout, specs: list[Path], say: Callable[[str], None]) -> None:
    """Bring packages and surfaces up to date; one line for each."""
    with swap.alone(checkout.generated):
        swap.recover(checkout.generated)
        why = {spec: fingerprint.reasons(checkout, spec) for spec in specs}
        outdated = [spec for spec in specs if why[spec]]
        with _workshop(checkout.generated, needed=bool(outdated)) as folder:
            built = {one.spec: one for one in build_all(checkout, outdated, folder)} if outdated else {}
            for spec in specs:
                if spec not in built:
                    say(f"{spec.stem}: up to date")
                    continue
                one, package = built[spec], checkout.package(spec)
                changed = _changed_files(one.package, package)
                swap.install(one.package, package)
                swap.replace_text(checkout.surface(spec), one.surface)
                say(f"{spec.stem}: {', '.join(why[spec])} -> {checkout.show(package)}, {changed} ({one.seconds:.1f} s)")


def _say_what_is_not_checked(checkout: Checkout) -> None:
    from scripts.codegen import redocly  # noqa: PLC0415

    if not redocly.is_installed(checkout.root):
        print(redocly.MISSING, file=sys.stderr, flush=True)


def refresh_wrapper_surface(checkout: Checkout, say: Callable[[str], None]) -> None:
    """Write the surface of the hand-written layer, which changes without any specification."""
    from scripts.codegen.wrapper_surface import render_wrapper  # noqa: PLC0415

    path, text = checkout.wrapper_surface, render_wrapper(checkout.wrapper)
    if list(text_difference(text, path)):
        swap.replace_text(path, text)
        say(f"reelkit: surface changed -> {checkout.show(path)}")


def _changed_files(new: Path, old: Path) -> str:
    wanted, found = ({file.relative_to(root) for file in fingerprint.package_files(root)} for root in (new, old))
    changed = sum((new / file).read_bytes() != (old / file).read_bytes() for file in wanted & found)
    return f"files: {changed} changed, {len(wanted - found)} added, {len(found - wanted)} removed"


@contextmanager
def _workshop(generated: Path, *, needed: bool) -> Iterator[Path]:
    """A folder on the same file system as the packages, so that finished ones can be moved."""
    if not needed:
        yield generated
        return
    with tempfile.TemporaryDirectory(dir=generated, prefix=swap.BUILDING) as folder:
        yield Path(folder)


def check(checkout: Checkout, specs: list[Path]) -> list[str]:
    """Generate aside and compare; what is wrong, by file."""
    with tempfile.TemporaryDirectory() as folder:
        found: list[str] = []
        for one in build_all(checkout, specs, Path(folder)):
            found += differences(one.package, checkout.package(one.spec))
            found += text_difference(one.surface, checkout.surface(one.spec))
    from scripts.codegen.wrapper_surface import render_wrapper  # noqa: PLC0415

    wrapper = [
        *derive_sync.differences(checkout.wrapper),
        *registry.differences(checkout),
        *provider_packages.differences(checkout),
        *text_difference(render_wrapper(checkout.wrapper), checkout.wrapper_surface),
    ]
    return [
        *(f"generated/{line}" for line in found),
        *(f"wrapper/{line}" for line in wrapper),
        *pages.differences(checkout),
    ]


def watch(checkout: Checkout, act: Callable[[], object], pause: float = 0.2) -> None:
    """Act now and after every change of a specification or template, until interrupted."""
    seen: dict[Path, int] | None = None
    while True:
        files = [*checkout.specs, *checkout.templates.rglob("*.jinja")]
        now = {path: path.stat().st_mtime_ns for path in files if path.exists()}
        if now != seen:
            act()
            print("watching specs/ and scripts/templates/, Ctrl-C ends it", flush=True)
            seen = now
        time.sleep(pause)


def main(arguments: list[str] | None = None) -> int:
    """Generate the clients of all specifications, or of those named."""
    parser = argparse.ArgumentParser(description="Turn specs/<provider>.yaml into generated/<provider>_api/.")
    parser.add_argument("providers", nargs="*", help="names of files in specs/ without .yaml; default all")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="compare, and change nothing")
    mode.add_argument("--watch", action="store_true", help="generate again whenever a specification is saved")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    checkout = Checkout(options.root.resolve())
    if unknown := sorted(set(options.providers) - {spec.stem for spec in checkout.specs}):
        parser.error(f"no such file: {', '.join(f'specs/{name}.yaml' for name in unknown)}")

    def act() -> int:
        specs = [spec for spec in checkout.specs if not options.providers or spec.stem in options.providers]
        return run(checkout, specs, check_only=options.check)

    if not options.watch:
        return act()
    with suppress(KeyboardInterrupt):
        watch(checkout, act)
    return 0


def run(checkout: Checkout, specs: list[Path], *, check_only: bool) -> int:
    """Generate or check, and say what came of it."""
    wrong: list[str] = []
    try:
        for spec in checkout.specs:
            content_of(spec, checkout.show(spec))
        if check_only:
            if stale := [*orphans.named(checkout), *check(checkout, specs)]:
                wrong += [*stale, "these are not what is generated from specs/ and wrapper/. To mend it: make generate"]
        else:
            generate(checkout, specs, _say)
            wrong += orphans.delete(checkout, _say)
            registry.refresh(checkout, _say)
            provider_packages.refresh(checkout, _say)
            derive_sync.refresh(checkout.wrapper, _say)
            refresh_wrapper_surface(checkout, _say)
            wrong += pages.refresh(checkout, _say)
    except SpecError as error:
        wrong += [str(error), "Nothing was changed."]
    if wrong:
        print(*wrong, sep="\n", file=sys.stderr, flush=True)
    return 1 if wrong else 0


def _say(line: str) -> None:
    print(line, flush=True)
