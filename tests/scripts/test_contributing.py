"""The change that CONTRIBUTING walks through works as it is written there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scripts.checkouts import ROOT

# The verbs of the Makefile that are used, without what sets up an environment.
MAKE = """
make() {
  case "$1" in
    drift) python -m reelkit.drift "${2#FILES=}" ;;
    generate) python scripts/generate.py ;;
    spec-diff) python -m scripts.spec_diff --base "${2#BASE=}" ;;
    *) return 1 ;;
  esac
}
"""


def steps(text: str, first: str, last: str) -> str:
    """The shell commands between two headings."""
    part = text[text.index(first) : text.index(last)]
    return "\n".join(re.findall(r"```sh\n(.*?)```", part, re.DOTALL))


@pytest.mark.slow
def test_the_walk_from_an_answer_to_the_changelog(checkout: Path) -> None:
    for name in ("CONTRIBUTING.md", "CHANGELOG.md", "pyproject.toml"):
        (checkout / name).write_bytes((ROOT / name).read_bytes())
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paths = [str(checkout), str(checkout / "wrapper"), str(checkout / "generated")]
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(paths),
        "GIT_PAGER": "cat",
    }
    (checkout / ".venv/bin").mkdir(parents=True)
    (checkout / ".venv/bin/python").symlink_to(sys.executable)
    author = "-c user.name=Test -c user.email=test@example.com -c commit.gpgsign=false"
    files = "specs generated wrapper CHANGELOG.md pyproject.toml"
    begin = f"git init -q && git add {files} && git {author} commit -qm Before"
    program = "\n".join([begin, MAKE, steps(text, "## A real change", "**5. Tell users")])

    def run(commands: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", commands],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    done = run(program)
    assert "$.files[].jobId" in done.stdout
    assert "+    codec: str | Unset (optional)\n" in done.stdout
    assert "-    job_id: None | str (required)\n" in done.stdout
    assert 'Breaking lacks: "- `File.job_id` may be absent."' in done.stderr
    told = re.search(r"```md\n(.*?)```", text, re.DOTALL)
    assert told
    (checkout / "CHANGELOG.md").write_text(f"## Unreleased\n\n{told[1]}", encoding="utf-8")
    assert run(f"{MAKE}\nmake spec-diff BASE=HEAD").returncode == 0
