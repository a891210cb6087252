"""Pages whose text only comes once their scripts have run."""

from __future__ import annotations

from ..dom.document import Document

__all__ = ["asks_for_scripts"]

_LITTLE = 250
"""Characters of text; a page with more has shown what it is for."""
_ROOTS = (
    "#root, #app, #app-root, #react-root, #__next, #__nuxt, #__layout, #___gatsby, #svelte, #q-app, #main-app,"
    " app-root, [ng-app], [data-reactroot], [data-server-rendered], [data-v-app]"
)
"""Where the frameworks put what their scripts make."""


def asks_for_scripts(document: Document, text: str) -> str | None:
    """Why a page looks as if a browser were needed to read it; `None` where it does not.

    Args:
        document: The page as it came.
        text: What was read out of it.
    """
    if len(text) >= _LITTLE:
        return None
    # The name is the same in every language.
    if any("javascript" in match.text.lower() for match in document.select("noscript")):
        return "there is little text, and <noscript> asks for JavaScript"
    scripts = len(document.select("script[src]"))
    for root in document.select(_ROOTS):
        if scripts and len(root.text.strip()) < _LITTLE:
            return f"there is little text, and scripts are to fill <{root.tag}{_named(root.attribute('id'))}>"
    if scripts and not document.lines:
        return f"there is no text, and {scripts} scripts"
    return None


def _named(name: str) -> str:
    return f' id="{name}"' if name else ""
