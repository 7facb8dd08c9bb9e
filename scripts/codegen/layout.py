"""Where things are in a checkout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Checkout:
    """A checkout of this repository."""

    root: Path

    @property
    def specs(self) -> list[Path]:
        """Every specification, sorted by name."""
        return sorted((self.root / "specs").glob("*.yaml"))

    @property
    def generated(self) -> Path:
        """The folder of generated packages and their surfaces."""
        return self.root / "generated"

    @property
    def templates(self) -> Path:
        """The templates of our own."""
        return self.root / "scripts" / "templates"

    @property
    def codegen(self) -> Path:
        """The code that calls the generator and works on its output."""
        return self.root / "scripts" / "codegen"

    @property
    def wrapper(self) -> Path:
        """The folder of the hand-written layer and its surface."""
        return self.root / "wrapper"

    @property
    def wrapper_surface(self) -> Path:
        """The surface of the hand-written layer."""
        return self.wrapper / "reelkit.surface.txt"

    @property
    def registry(self) -> Path:
        """The list of providers that the hand-written layer reads."""
        return self.wrapper / "reelkit" / "_registry.py"

    @property
    def pages(self) -> Path:
        """The folder of pages that are written from specifications and code, and of some that are not."""
        return self.root / "docs" / "reference"

    @property
    def pages_stamp(self) -> Path:
        """Where it is noted for which state the pages were written last."""
        return self.root / "build" / "pages.json"

    def provider_package(self, spec: Path) -> Path:
        """The folder of what is written by hand for the provider of a specification."""
        return self.wrapper / "reelkit" / spec.stem

    def package(self, spec: Path) -> Path:
        """The package that is generated from a specification."""
        return self.generated / f"{spec.stem}_api"

    def surface(self, spec: Path) -> Path:
        """The surface of the package that is generated from a specification."""
        return self.generated / f"{spec.stem}_api.surface.txt"

    def orphans(self) -> list[Path]:
        """Generated packages and surfaces that no specification asks for."""
        wanted = {path for spec in self.specs for path in (self.package(spec), self.surface(spec))}
        return sorted(path for path in self.generated.glob("[!._]*") if path not in wanted)

    def show(self, path: Path) -> str:
        """A path as it is written in messages."""
        return path.relative_to(self.root).as_posix()
