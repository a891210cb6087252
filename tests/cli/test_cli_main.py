"""The command line as a whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from cli_commands import Newsgrab

from newsgrab.cli import newsgrab as command_line
from newsgrab.cli.terminal import printable


def modules_loaded(code: str) -> set[str]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    script = f"import sys\nfrom newsgrab.cli import execute as run\n{code}\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_version(newsgrab: Newsgrab) -> None:
    """`--version` tells name and version."""
    done = newsgrab("--version")
    assert done.code == 0
    assert done.out.startswith("newsgrab, version ")


def test_help_names_every_verb(newsgrab: Newsgrab) -> None:
    """`--help` names every verb with a sentence."""
    done = newsgrab("--help")
    assert done.code == 0
    for name, verb in command_line.commands.items():
        assert name in done.out
        assert verb.help


@pytest.mark.parametrize("verb", ["parse", "explain", "add", "run", "watch"])
def test_verbs_that_download_take_the_same_options(verb: str) -> None:
    """Whatever downloads takes all options for downloads."""
    context = click.Context(command_line.commands[verb])
    options = {option for parameter in command_line.commands[verb].get_params(context) for option in parameter.opts}
    assert options >= {"--allow-private", "--delay", "--timeout", "--user-agent", "--proxy", "--cookies"}


def test_help_opens_no_door() -> None:
    """Help loads neither the network, nor the database, nor worker processes, nor the bar."""
    assert not modules_loaded("run(['--help'])") & {"httpx", "sqlite_utils", "pebble", "rich"}


def test_parsing_a_file_opens_no_door(tmp_path: Path) -> None:
    """Parsing a file loads neither the network nor the database."""
    page = tmp_path / "page.html"
    page.write_text("<p>text")
    assert not modules_loaded(f"run(['parse', {str(page)!r}])") & {"httpx", "sqlite_utils", "pebble", "rich"}


def test_printable() -> None:
    """Control characters go; letters of every script, tabs and newlines stay."""
    assert printable("a\x00\x1b[1m\x7f\x85\u202eб\u2066\tگ\n漢") == "a[1mб\tگ\n漢"
