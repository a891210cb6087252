"""Files are replaced whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from newsgrab.jobs.exporting.files import replacing


def test_error_leaves_the_old_file(tmp_path: Path) -> None:
    """After an error in the block the old file is as it was, and nothing else lies about."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def interrupted() -> None:
        with replacing(path) as file:
            file.write(b"new, but half of")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_new_content_in_one_step(tmp_path: Path) -> None:
    """Until the block ends, readers see the old file; then the new one, with the old one's permissions."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_umask_of_new_files(tmp_path: Path) -> None:
    """A file that was not there gets the permissions that the umask says."""
    before = os.umask(0o027)
    try:
        with replacing(tmp_path / "a.txt"):
            pass
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


def test_link_is_replaced(tmp_path: Path) -> None:
    """A link in the place is not followed: what it points to stays as it was."""
    target = tmp_path / "target"
    target.write_bytes(b"mine")
    link = tmp_path / "link"
    link.symlink_to(target)
    with replacing(link) as file:
        file.write(b"new")
    assert target.read_bytes() == b"mine"
    assert (link.is_symlink(), link.read_bytes()) == (False, b"new")


def test_folder_in_the_place(tmp_path: Path) -> None:
    """A folder of this name is an error, and stays."""
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError, match="directory"), replacing(tmp_path / "a") as file:
        file.write(b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["a"]
