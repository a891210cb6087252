"""Changing a selectolax tree while it is walked ends the process, so no code of ours may change one at all."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsgrab

PACKAGE = Path(newsgrab.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MUTATORS = {
    "decompose",
    "unwrap",
    "unwrap_tags",
    "strip_tags",
    "replace_with",
    "insert_before",
    "insert_after",
    "insert_child",
    "merge_text_nodes",
    "create_node",
}


def calls(source: str) -> set[str]:
    """The names of all methods that a source calls."""
    tree = ast.parse(source)
    return {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_module_changes_the_tree(module: Path) -> None:
    """None of the calls that change a tree stands anywhere in the package."""
    source = module.read_text(encoding="utf-8")
    assert not calls(source) & MUTATORS
    if "selectolax" in source:
        assert "traverse" not in calls(source)
        assert "remove" not in calls(source)


def test_the_check_sees_a_mutation() -> None:
    """The check itself works: it finds a planted call."""
    assert calls("for node in tree.root.traverse():\n    node.decompose()") & MUTATORS == {"decompose"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_inside_the_package_are_relative(module: Path) -> None:
    """The package never names itself, so that it can be vendored and its floors can be read off the dots."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not any(alias.name.split(".")[0] == "newsgrab" for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            assert (node.module or "").split(".")[0] != "newsgrab"
