"""How the documentation is built: ``make docs``."""

from __future__ import annotations

import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS))

import reelkit  # noqa: E402
from _annotations import resolve_annotations  # noqa: E402
from _inventory import write_inventories  # noqa: E402
from reelkit._registry import PROVIDERS  # noqa: E402

resolve_annotations(reelkit, "_transfers", *PROVIDERS, "library")

project = "reelkit"
copyright = "the reelkit developers"
version = release = reelkit.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "sphinx_llms_txt",
    "_includes",
    "_tables",
]
# What is copied can be pasted: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
llms_txt_summary = "Typed Python SDKs for the media APIs of three AI-video platforms: Genviral, VideoGen and Swiftia."
exclude_patterns = ["README.md"]
nitpicky = True
# Type variables and what is private have no page; two providers may have models of one name.
nitpick_ignore_regex = [
    ("py:class", r"(reelkit\.[\w.]+\.)?[A-Z]"),
    ("py:.*", r"reelkit\.(_|mock\.engine\.)[\w.]+"),
    ("py:class", r"builtins\.list|Null|Uploadable|remix_actions|the team"),
]
suppress_warnings = ["ref.python"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_class_signature = "separated"
autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
python_maximum_signature_line_length = 80
add_module_names = False
default_role = "code"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

# The build needs no network: what is linked to elsewhere is listed in inventories/.
intersphinx_mapping = write_inventories(DOCS / "inventories", DOCS.parent / "build" / "inventories")

html_theme = "furo"
html_title = f"reelkit {release}"
html_static_path = ["_static"]
html_logo = html_favicon = "_static/logo.svg"
html_css_files = ["reelkit.css"]
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#a3234e", "color-brand-content": "#a3234e"},
    "dark_css_variables": {"color-brand-primary": "#f490b1", "color-brand-content": "#f490b1"},
}
html_domain_indices = False
html_show_sourcelink = False
html_copy_source = True  # llms-full.txt is made of them
pygments_style = "friendly"
