"""Site rules, one TOML file for a domain; the file's name is the domain, so there is no list to keep."""

from __future__ import annotations

from .one_rule import OneRule
from .places import ENTRY_POINTS, VARIABLE
from .reading import SelectorCheck, read_rule
from .rules import SUFFIX, SiteRules, domain_of

__all__ = ["ENTRY_POINTS", "SUFFIX", "VARIABLE", "OneRule", "SelectorCheck", "SiteRules", "domain_of", "read_rule"]
