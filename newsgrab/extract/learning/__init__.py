"""Site rules learned from a few pages of one site.

A site's pages are filled-in forms: what repeats over them is the form, what varies is the article (Crescenzi, Mecca,
Merialdo: 'RoadRunner', 2001; Arasu, Garcia-Molina: 'Extracting structured data from web pages' (ExAlg), 2003). These
two find the form by aligning pages, and do not know what they have found; wrapper induction (Kushmerick, Weld,
Doorenbos, 1997) is told what to find by people who mark it. Here the marks are what general extraction, which reads
JSON-LD and other metadata, finds on each page, or the article that people have put beside it. Such marks are now and
then wrong, so that selectors are ranked by how many pages agree, as in Dalvi, Kumar, Soliman: 'Automatic wrappers for
large scale web extraction' (2011); among those of equal agreement the plainest is taken, as a person would write it.

What is done, and where:

* pages are grouped by template before anything is learned (`templates`);
* lines that several pages have word for word are the form's (`repeats`), as the noise in Yi, Liu, Li: 'Eliminating
  noisy information in web pages' (2003), whose Site Style Trees weigh how varied a part of all pages is;
* candidates are read off the elements that show a field's value (`targets`, `selectors`, `names`) and elected by the
  pages (`voting`); what a single page speaks for has to be named after the field (`vocabulary`);
* boxes that are text on no page are left out (`boxes`);
* a piece is taken into the rule only if no field of any page gets worse by it (`making`), and the rule is tried on
  pages that it was not learned from (`trying`).

No word of a page gets into a rule: its selectors are made of tags, and of names and attributes of elements.
"""

from __future__ import annotations

from .learn import MOST_PAGES, learn, lesson_of
from .lesson import Lesson
from .proposing import proposals
from .report import Disagreement, FieldReport, Learned, LeftOut, Template
from .writing import rule_toml, toml_value

__all__ = [
    "MOST_PAGES",
    "Disagreement",
    "FieldReport",
    "Learned",
    "LeftOut",
    "Lesson",
    "Template",
    "learn",
    "lesson_of",
    "proposals",
    "rule_toml",
    "toml_value",
]
