"""One rule for every page: for those who write it and try it."""

from __future__ import annotations

import re
from os import PathLike
from pathlib import Path

from ..errors import RuleError
from ..model.site import DOMAIN, SiteRule
from .reading import SelectorCheck
from .rules import SUFFIX, SiteRules

__all__ = ["OneRule"]

_DOMAIN = re.compile(DOMAIN)


class OneRule(SiteRules):
    """The rule in one file, for every page, whatever its address.

    Args:
        file: `<domain>.toml`.
        rules: Where rules are looked for that it extends, after its own folder.

    Attributes:
        file: The file, absolute.
        domain: What the rule is for.

    Raises:
        RuleError: The file is not called by a domain.
    """

    def __init__(self, file: str | PathLike[str], rules: SiteRules | None = None) -> None:
        self.file = Path(file).expanduser().absolute()
        self.domain = self.file.name.removesuffix(SUFFIX)
        if not self.file.name.endswith(SUFFIX) or not _DOMAIN.fullmatch(self.domain):
            raise RuleError(f"{file}, line 1: the file is not called by a domain, such as news.example{SUFFIX}")
        places = rules or SiteRules()
        super().__init__(self.file.parent, standard=places._standard)
        self._given += places._given

    def rule_for(self, url: str | None, check: SelectorCheck) -> tuple[str, SiteRule]:
        """The rule, with what it takes from others.

        Raises:
            RuleError: The file, or one that it extends, is wrong.
        """
        return self.domain, self._whole(self.file, self.domain, check)
