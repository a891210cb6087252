"""The encodings that pages may use: their labels, their names, the languages written in them, and reading bytes.

They are those of the WHATWG Encoding Standard, held as Python codecs. A server or a page chooses among them by label
and can choose nothing else: `base64`, `rot13`, `idna`, `utf-7` and the like are no encodings of text. As in browsers,
iso-8859-1 means windows-1252, iso-8859-9 means windows-1254, and gb2312 means gb18030.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from w3lib.encoding import resolve_encoding, to_unicode

__all__ = ["ALPHABETS", "MULTI_BYTE", "NAMES", "WESTERN", "Alphabet", "codec_of", "fallback", "read"]

NAMES = {
    "utf-8": "utf-8",
    "utf-16": "utf-16le",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "utf-32-le": "utf-32le",
    "utf-32-be": "utf-32be",
    "big5hkscs": "big5",
    "cp866": "ibm866",
    "cp874": "windows-874",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "gb18030": "gb18030",
    "iso2022_jp": "iso-2022-jp",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "mac-cyrillic": "x-mac-cyrillic",
    "mac-roman": "macintosh",
    **{f"cp125{n}": f"windows-125{n}" for n in range(9)},
    **{f"iso8859-{n}": f"iso-8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
}
"""The Python codecs that pages may use, with the names of the standard; UTF-32 only behind its byte order mark."""

MULTI_BYTE = frozenset({"big5hkscs", "cp932", "cp949", "euc_jp", "gb18030", "iso2022_jp"})
"""Those that can fail to read bytes; all others but UTF have one byte a character."""

_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "utf-16": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff",
    "utf-16-be": "unicodefffe",
    "big5hkscs": "cn-big5 x-x-big5",
    "cp874": "dos-874 iso885911",
    "cp949": "cseuckr csksc56011987 iso-ir-149 ks_c_5601-1989 ksc_5601 windows-949",
    "cp1250": "x-cp1250",
    "cp1251": "x-cp1251",
    "cp1252": "iso88591 x-cp1252",
    "cp1253": "x-cp1253",
    "cp1254": "iso88599 x-cp1254",
    "cp1255": "x-cp1255",
    "cp1256": "x-cp1256",
    "cp1257": "x-cp1257",
    "cp1258": "x-cp1258",
    "euc_jp": "cseucpkdfmtjapanese x-euc-jp",
    "gb18030": "csgb2312 gb_2312 x-gbk",
    "iso8859-2": "iso88592",
    "iso8859-3": "iso88593",
    "iso8859-4": "iso88594",
    "iso8859-5": "iso88595",
    "iso8859-6": "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i iso88596",
    "iso8859-7": "iso88597 sun_eu_greek",
    "iso8859-8": "csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i iso88598 logical visual",
    "iso8859-10": "iso885910",
    "iso8859-13": "iso885913",
    "iso8859-14": "iso885914",
    "iso8859-15": "csisolatin9 iso885915",
    "koi8-r": "koi koi8",
    "koi8-u": "koi8-ru",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "mac-roman": "csmacintosh mac x-mac-roman",
}
"""Labels of the standard that Python does not know, or takes for another encoding."""

_CODEC_OF = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
_LONG = 60
_LABEL = re.compile(r"[A-Za-z0-9_:.+()-]{1,40}", re.ASCII)
# Python's koi8-u is that of 1993; the standard's has the Belarusian letter too.
_KOI8_U = bytes(range(256)).decode("koi8-u").replace("╝", "ў").replace("╬", "Ў")


class Alphabet(NamedTuple):
    """Languages with the same letters, and the codecs that they were written in before UTF-8."""

    languages: tuple[str, ...]
    """BCP 47 codes; not all of them have a word list."""
    codecs: tuple[str, ...]
    """The commonest first."""
    letters: str
    """Lower-case letters beyond ASCII; where there are thousands, their range as regular expressions write it."""
    kind: Literal["western", "latin", "other", "unspaced"]
    """`western` is Latin in which letters beyond ASCII stand alone or in pairs, `unspaced` is Chinese and the like."""


WESTERN = ("cp1252", "mac-roman", "iso8859-15")
_CENTRAL = ("cp1250", "iso8859-2")
_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "iso8859-5", "mac-cyrillic", "cp866")
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

ALPHABETS = (
    Alphabet(("en",), WESTERN, "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœ", "western"),
    Alphabet(("de",), WESTERN, "äöüßéèàç", "western"),
    Alphabet(("fr",), WESTERN, "àâæçéèêëîïôœùûüÿñöä", "western"),
    Alphabet(("es", "ca", "gl"), WESTERN, "áéíñóúüçàèò¿¡ªº", "western"),
    Alphabet(("pt",), WESTERN, "áàâãçéêíóôõúüªº", "western"),
    Alphabet(("it",), WESTERN, "àèéìíîòóùúªº", "western"),
    Alphabet(("nl",), WESTERN, "éëïèöüêáó", "western"),
    Alphabet(("da", "no", "nb", "nn"), WESTERN, "æøåéöäüòôó", "western"),
    Alphabet(("sv",), WESTERN, "åäöéüæøà", "western"),
    Alphabet(("fi",), WESTERN, "åäöšžéü", "western"),
    Alphabet(("id", "ms"), WESTERN, "é", "western"),
    Alphabet(("is", "fo"), WESTERN, "áéíóúýþæöðø", "western"),
    # Ukrainian names stand in Russian texts; they tell koi8-u from koi8-r.
    Alphabet(("ru",), _CYRILLIC, _RUSSIAN + "іїєґў", "other"),
    Alphabet(("uk",), _CYRILLIC, "абвгдежзийклмнопрстуфхцчшщьюяєіїґ", "other"),
    Alphabet(("be",), _CYRILLIC, "абвгдежзйклмнопрстуфхцчшыьэюяёіў", "other"),
    Alphabet(("bg", "mk"), _CYRILLIC, "абвгдежзийклмнопрстуфхцчшщъьюяѓќѕљњџј", "other"),
    Alphabet(("sr",), _CYRILLIC, "абвгдежзиклмнопрстуфхцчшђјљњћџ", "other"),
    Alphabet(("kk", "ky", "mn", "tg", "tt", "uz"), _CYRILLIC, _RUSSIAN + "іў", "other"),
    Alphabet(("tr", "az"), ("cp1254",), "çğıöşüâîûéəİ", "latin"),
    Alphabet(("pl",), _CENTRAL, "ąćęłńóśźżéöü", "latin"),
    Alphabet(("cs", "sk"), _CENTRAL, "áčďéěíňóřšťúůýžľĺŕôäöü", "latin"),
    Alphabet(("hu",), _CENTRAL, "áéíóöőúüű", "latin"),
    Alphabet(("ro",), (*_CENTRAL, "iso8859-16"), "ăâîșşțţéáöü", "latin"),
    Alphabet(("sr", "hr", "bs", "sl"), _CENTRAL, "čćđšžéöü", "latin"),
    Alphabet(("et", "lt", "lv"), ("cp1257",), "äöüõšžąčęėįųūāēģīķļņ", "latin"),
    Alphabet(("vi",), ("cp1258",), "ăâđêôơưàáãèéìíòóõùúý\u0300\u0301\u0303\u0309\u0323", "latin"),
    Alphabet(("el",), ("cp1253", "iso8859-7"), "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ", "other"),
    Alphabet(("he",), ("cp1255", "iso8859-8"), "".join(map(chr, range(0x5B0, 0x5F5))), "other"),
    Alphabet(("ar", "fa"), ("cp1256", "iso8859-6"), "".join(map(chr, range(0x60C, 0x6D3))), "other"),
    Alphabet(("th",), ("cp874",), "".join(map(chr, range(0xE01, 0xE5C))), "other"),
    Alphabet(("ja",), ("cp932", "euc_jp"), "\u3040-\u30ff\u4e00-\u9fff", "unspaced"),
    Alphabet(("zh",), ("gb18030", "big5hkscs"), "\u4e00-\u9fff", "unspaced"),
    Alphabet(("ko",), ("cp949",), "\uac00-\ud7af", "unspaced"),
)
"""Where texts read the same in two of them, the first one counts; Kazakh and others were written in part of theirs."""


def codec_of(label: str | None) -> str | None:
    """The Python codec for a label, `None` for one that no page may use: `base64`, `idna`, `utf-7`. Never raises."""
    return _codec_of(label) if label and len(label) < _LONG else None


@lru_cache(maxsize=256)
def _codec_of(label: str) -> str | None:
    label = label.strip(" \t\r\n\f\"'")
    if not _LABEL.fullmatch(label):
        return None
    name = _CODEC_OF.get(label.lower()) or resolve_encoding(label)
    return name if name in NAMES and not name.startswith("utf-32") else None


def read(content: bytes, codec: str) -> str:
    """The bytes read with one of the codecs in `NAMES`; what it cannot read becomes U+FFFD."""
    if codec == "koi8-u":
        return codecs.charmap_decode(content, "replace", _KOI8_U)[0]
    if codec == "gb18030":
        return to_unicode(content, codec)
    return content.decode(codec, "replace")


def fallback(language: str | None) -> str:
    """What undeclared pages in a language used to be written in, as browsers guess it by locale; else windows-1252."""
    return next((alphabet.codecs[0] for alphabet in ALPHABETS if language in alphabet.languages), "cp1252")
