"""Which rule a page's host has, from all places where there may be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..errors import RuleError
from ..model.site import DOMAIN, RuleFields, SiteRule
from .packed import PackedFile, PackedFolder
from .places import VARIABLE, File, Folder, of_environment, of_packages, own_folder
from .reading import MAX_BYTES, SelectorCheck, read_rule

__all__ = ["SUFFIX", "SiteRules", "domain_of"]

_DOMAIN = re.compile(DOMAIN)
_MOST_EXTENDED = 10
_MOST_TOLD = 20
"""Rules that are wrong."""
_MOST_KEPT = 1_000
"""Rules kept in memory; the files of others are read again."""
_KEPT: dict[tuple[str, int, int], SiteRule] = {}
"""Rules that were read, by path, time and size of their file: a worker gets its `SiteRules` anew with each page."""
SUFFIX = ".toml"
_SPECIAL = frozenset(SiteRule.model_fields) - frozenset(RuleFields.model_fields)


def domain_of(url: str | None) -> str | None:
    """The host of an address in the form that rules are called by, without `www.`; `None` if it has none."""
    try:
        host = (urlsplit(url or "").hostname or "").rstrip(".")
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        return None
    host = host.lower().removeprefix("www.")
    return host if _DOMAIN.match(host) else None


class SiteRules:
    """Site rules from several places, the first of which that has one for a page's host is asked.

    The order: the folders given, the last one first; those that the environment variable NEWSGRAB_RULES names; those of
    packages with an entry point in the group `newsgrab.sites`; newsgrab's own. Within a place the rule for the host
    itself goes before those for its parent domains. Only the file of the page's own rule is read, and read again when
    it has changed. Safe in threads; can be pickled.

    Args:
        folders: Folders with `<domain>.toml` files.
        standard: Whether the other places are asked too.

    Raises:
        RuleError: One of the folders is none.
    """

    def __init__(self, *folders: str | PathLike[str], standard: bool = True) -> None:
        paths = [Path(folder).expanduser().absolute() for folder in reversed(folders)]
        for path in paths:
            if not path.is_dir():
                raise RuleError(f"{path}: no folder of site rules")
        self._given: tuple[Folder, ...] = tuple(paths)
        self._standard = standard

    def with_folder(self, folder: str | PathLike[str]) -> SiteRules:
        """The same places, and a folder that is asked before them.

        Raises:
            RuleError: It is no folder.
        """
        more = SiteRules(folder, standard=self._standard)
        more._given += self._given
        return more

    def packed(self) -> tuple[SiteRules, str | None]:
        """The same rules as they are now, with all files in memory, for machines that do not have the folders.

        With them what changes when any does that does not come with newsgrab; `None` where there is none.

        Raises:
            RuleError: A folder or file cannot be read.
        """
        users = tuple(map(_packed, self._users()))
        whole = SiteRules(standard=False)
        whole._given = (*users, _packed(own_folder())) if self._standard else users
        digests = [folder.digest() for folder in users if folder.files]
        return whole, sha256("".join(digests).encode()).hexdigest() if digests else None

    def __repr__(self) -> str:
        folders = ", ".join(map(str, reversed(self._given)))
        return f"<SiteRules {folders or 'standard'}>"

    def folders(self) -> Iterator[Folder]:
        """The places, the first asked first.

        Raises:
            RuleError: NEWSGRAB_RULES or an entry point names what is not there.
        """
        yield from self._users()
        if self._standard:
            yield own_folder()

    def _users(self) -> Iterator[Folder]:
        """The places but newsgrab's own."""
        yield from self._given
        if self._standard:
            for folder in of_environment():
                if not folder.is_dir():
                    raise RuleError(f"{VARIABLE}: {folder}: no folder of site rules")
                yield folder
            yield from of_packages()

    def check(self, check: SelectorCheck) -> None:
        """Reads every rule of the folders given: for work on many pages, of which none is to fail for a typing error.

        Raises:
            RuleError: Some are wrong; the message has a line for each fault.
        """
        faults: list[str] = []
        for folder in self._given:
            for file in sorted(folder.iterdir(), key=str) if isinstance(folder, Path) else ():
                domain = file.name.removesuffix(SUFFIX)
                if domain != file.name and _DOMAIN.match(domain) and len(faults) < _MOST_TOLD:
                    try:
                        self._whole(file, domain, check)
                    except RuleError as error:
                        faults.append(str(error))
        if faults:
            raise RuleError("\n".join(faults))

    def rule_for(self, url: str | None, check: SelectorCheck) -> tuple[str, SiteRule] | None:
        """The rule for a page, with the domain it is for; what it takes from others is in it.

        Args:
            url: The page's address.
            check: What tells whether a selector is valid.

        Raises:
            RuleError: The rule's file, or one that it extends, is wrong.
        """
        host = domain_of(url)
        if host is None:
            return None
        labels = host.split(".")
        domains = [".".join(labels[at:]) for at in range(len(labels) - 1)]
        for folder in self.folders():
            for domain in domains:
                if (file := _file(folder, domain)) is not None:
                    return domain, self._whole(file, domain, check)
        return None

    def _whole(self, file: File, domain: str, check: SelectorCheck) -> SiteRule:
        """A rule with what it takes from those that it extends."""
        rule = self._read(file, check)
        line = [domain]
        extended: list[RuleFields] = [rule]
        at, last = file, rule
        while last.extends is not None:
            name = last.extends
            if name in line or len(line) > _MOST_EXTENDED:
                way = " extends ".join([*line, name])
                what = f"{way}: in a circle" if name in line else f"{way}: more than {_MOST_EXTENDED}"
                raise RuleError(f"{_place_of(at, 'extends')}: extends: {what}")
            base = next((one for folder in self.folders() if (one := _file(folder, name)) is not None), None)
            if base is None:
                raise RuleError(f"{_place_of(at, 'extends')}: extends: there is no rule for {name}")
            line.append(name)
            at, last = base, self._read(base, check)
            extended.append(last)
        return rule if len(extended) == 1 else _joined(rule, extended)

    def _read(self, file: File, check: SelectorCheck) -> SiteRule:
        key = _state(file)
        rule = _KEPT.get(key) if key is not None else None
        if rule is None:
            rule = read_rule(_content(file), str(file), check)
            if key is not None:
                if len(_KEPT) >= _MOST_KEPT:
                    _KEPT.clear()
                _KEPT[key] = rule
        return rule


def _joined(rule: SiteRule, extended: Iterable[RuleFields]) -> SiteRule:
    """The rule, where it is silent filled from the others in their order."""
    said: dict[str, Any] = {name: getattr(rule, name) for name in _SPECIAL}
    for fields in extended:
        for name in RuleFields.model_fields:
            if name not in said and getattr(fields, name) not in (None, ()):
                said[name] = getattr(fields, name)
    return rule.model_copy(update=said)


def _file(folder: Folder, domain: str) -> File | None:
    file: File = folder / f"{domain}{SUFFIX}"
    return file if file.is_file() else None


def _state(file: File) -> tuple[str, int, int] | None:
    """What changes when the file does; `None` for one in an archive."""
    if isinstance(file, PackedFile):
        return f"{file} {sha256(file.content or b'').hexdigest()}", 0, len(file.content or b"")
    if not isinstance(file, Path):
        return None
    try:
        status = file.stat()
    except OSError as error:
        raise RuleError(f"{file}, line 1: {error.strerror or error}") from error
    return str(file), status.st_mtime_ns, status.st_size


def _content(file: File) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise RuleError(f"{file}, line 1: {error.strerror or error}") from error


def _packed(folder: Folder) -> PackedFolder:
    if isinstance(folder, PackedFolder):
        return folder
    try:
        files = {each.name: _content(each) for each in folder.iterdir() if each.name.endswith(SUFFIX)}
    except OSError as error:
        raise RuleError(f"{folder}: {error.strerror or error}") from error
    return PackedFolder(str(folder), files)


def _place_of(file: File, field: str) -> str:
    """The file and the line of a field at its top."""
    from .toml_lines import toml_lines

    line = toml_lines(_content(file).decode("utf-8", "replace")).get((field,), 1)
    return f"{file}, line {line}"
