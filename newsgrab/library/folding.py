"""One spelling for all that readers take for the same letter."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["APOSTROPHES", "folded", "lowered"]

APOSTROPHES: Final = "'`´\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2032\uff07"
"""Whatever is typed for an apostrophe, or for the sign in Uzbek oʻ and gʻ."""

_BEFORE = str.maketrans({"İ": "i", "Ё": "Е", "ё": "е", "\u00ad": None})
_LOOSE_MARKS = re.compile("[\u0300-\u036f]+")  # what NFKC left apart belongs to no letter: stress marks
_ACCENTS = re.compile("(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]")
_LETTERS: Final[dict[str, str]] = {
    "ı": "i",
    "ə": "e",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "ŋ": "n",
    "þ": "th",
    # What is typed on Russian keyboards for Kazakh, Kyrgyz, Tatar, Bashkir, Uzbek, Tajik and Ukrainian letters.
    **dict(zip("әғқңөұүһҳҷҡҙҫґє", "агкноууххчкзсге", strict=True)),
    # Arabic and Persian code points for one letter, and spellings that are mixed.
    **dict(zip("ىیےکڪةہھەۀٱ", "يييككههههها", strict=True)),
    # The shapes that Hebrew letters have at the end of a word.
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
}
_WITHOUT_ACCENT = str.maketrans(_LETTERS)


def lowered(text: str) -> str:
    """In one Unicode form, without case, soft hyphens and stress marks; what stemmers take."""
    text = unicodedata.normalize("NFKC", text.translate(_BEFORE))
    return _LOOSE_MARKS.sub("", text.casefold())


def folded(word: str) -> str:
    """A word from `lowered`, without accents and vowel points, its digits 0 to 9."""
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", word)))
    bare = bare.translate(_WITHOUT_ACCENT)
    return bare if bare.isalpha() else "".join(map(_digit, bare))  # no letter is a digit


def _digit(character: str) -> str:
    digit = unicodedata.digit(character, None)
    return character if digit is None else str(digit)
