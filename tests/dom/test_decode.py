"""Bytes become the text that a browser would show, or a better one where the page contradicts itself."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsgrab.dom.charsets import NAMES, codec_of, read
from newsgrab.dom.decode import Decoded, decode, is_binary
from newsgrab.dom.guess import Guess, is_doubtful

RUSSIAN = "Встреча в Астане: «всё по плану», – сказал министр. Ёлки, щи, объём и ещё немного слов."
TEXTS = {
    "utf-8": RUSSIAN + " Ələkbər, ığüşöç, 東京",
    "windows-1251": RUSSIAN,
    "koi8-r": RUSSIAN.replace("«", "").replace("»", "").replace("–", "-"),
    "iso-8859-5": RUSSIAN.replace("«", "").replace("»", "").replace("–", "-"),
    "windows-1252": "Über den Fluß – „so“ sagte er, ça va très bien…",
    "windows-1254": "İstanbul’da güneşli bir gün, ığdır ve şırnak",
    "windows-1250": "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "shift_jis": "東京で開かれた会議で、首相は述べた。カタカナとひらがな。",
    "euc-jp": "東京で開かれた会議で、首相は述べた。カタカナとひらがな。",
    "gb18030": "北京的会议上，部长说了这番话。",
    "big5": "臺北的會議上，部長說了這番話。",
    "euc-kr": "서울에서 열린 회의에서 장관이 말했다.",
}
LEGACY = sorted(set(TEXTS) - {"utf-8"})


def page(text: str, *, meta: str | None = None, lang: str = "") -> str:
    """A page with that text."""
    declared = f'<meta charset="{meta}">' if meta else ""
    return f"<!doctype html><html{lang}><head>{declared}<title>t</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("encoding", LEGACY)
def test_utf8_declared_as_something_else_is_still_utf8(encoding: str) -> None:
    """Bytes that are UTF-8 beyond doubt are not taken for the encoding that an old template names."""
    html = page(TEXTS["utf-8"], meta=encoding)
    assert decode(html.encode(), charset=encoding) == Decoded(html, "utf-8", "content")


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8"),
        (b"\xff\xfe", "utf-16-le", "utf-16le"),
        (b"\xfe\xff", "utf-16-be", "utf-16be"),
    ],
)
def test_a_byte_order_mark_wins(mark: bytes, codec: str, name: str) -> None:
    """Over header and meta, and it is no part of the text."""
    html = page(RUSSIAN, meta="koi8-r")
    assert decode(mark + html.encode(codec), charset="windows-1251") == Decoded(html, name, "bom")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("charset", [None, "utf-8", "windows-1251"])
def test_utf16_without_a_mark_is_seen(codec: str, charset: str | None) -> None:
    """By the zeros beside its ASCII characters."""
    html = page("Plain text, and " + RUSSIAN)
    decoded = decode(html.encode(codec), charset=charset)
    if charset != "windows-1251":
        assert (decoded.text, decoded.source) == (html, "content")
    declared = decode(html.encode(codec), charset="utf-16")
    assert (declared.text, declared.source) == (html, "header")


def test_utf16_in_a_meta_means_utf8() -> None:
    """A declaration that could be read as ASCII cannot be in UTF-16."""
    html = page(RUSSIAN, meta="utf-16")
    assert decode(html.encode()) == Decoded(html, "utf-8", "meta")


@pytest.mark.parametrize("charset", [None, "utf-8"])
def test_a_few_broken_bytes_cost_only_themselves(charset: str | None) -> None:
    """A page cut off inside a character, or with a bad byte in a comment, is still UTF-8."""
    html = page(RUSSIAN)
    broken = html.encode().replace("плану".encode(), b"\xff\xfe")
    assert decode(broken, charset=charset).text == html.replace("плану", "��")
    cut = decode(RUSSIAN.encode()[:-2] + "щ".encode()[:1], charset=charset)
    assert cut.encoding == "utf-8"
    assert cut.text.endswith("�")


def test_a_declaration_far_down_a_long_head_is_found() -> None:
    """Scripts before the meta push it past the first 1,024 bytes."""
    html = page(RUSSIAN, meta="koi8-r").replace("<head>", "<head><script>" + "x" * 2000 + "</script>")
    assert decode(html.replace("«", "").replace("»", "").replace("–", "-").encode("koi8-r")).source == "meta"


def test_old_spelling_and_xml_declaration_are_read() -> None:
    """`http-equiv` and `<?xml encoding?>` declare too."""
    for head in (
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<?xml version="1.0" encoding="windows-1251"?>',
    ):
        assert decode((head + RUSSIAN).encode("cp1251")) == Decoded(head + RUSSIAN, "windows-1251", "meta")


LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "ibm866": "866 cp866 csibm866 ibm866",
    "iso-8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": ("csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
    "iso-8859-6": (
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
        "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    "iso-8859-7": (
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
        "iso_8859-7:1987 sun_eu_greek"
    ),
    "iso-8859-8": (
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
        "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
    ),
    "iso-8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "macintosh": "csmacintosh mac macintosh x-mac-roman",
    "windows-874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "windows-1250": "cp1250 windows-1250 x-cp1250",
    "windows-1251": "cp1251 windows-1251 x-cp1251",
    "windows-1252": (
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
        "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
    ),
    "windows-1253": "cp1253 windows-1253 x-cp1253",
    "windows-1254": (
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
        "windows-1254 x-cp1254"
    ),
    "windows-1255": "cp1255 windows-1255 x-cp1255",
    "windows-1256": "cp1256 windows-1256 x-cp1256",
    "windows-1257": "cp1257 windows-1257 x-cp1257",
    "windows-1258": "cp1258 windows-1258 x-cp1258",
    "x-mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso-2022-jp": "csiso2022jp iso-2022-jp",
    "shift_jis": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "euc-kr": (
        "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
    ),
    "utf-16be": "unicodefffe utf-16be",
    "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}
"""Every label of the WHATWG Encoding Standard that means text, by the name that newsgrab gives the encoding."""


@pytest.mark.parametrize("name", sorted(LABELS))
def test_labels_mean_what_the_standard_says(name: str) -> None:
    """Also those that Python takes for another encoding, or does not know, in the header and in the page."""
    for label in LABELS[name].split():
        for spelling in (label, label.upper(), f' "{label}" \n'):
            assert NAMES.get(codec_of(spelling) or "") == name
        if not name.startswith("utf-16"):
            assert (decode(b"<p>plain", charset=label).encoding, decode(b"", charset=label).source) == (name, "header")
            for declared in (
                f"<meta charset={label}>",
                f'<META HTTP-EQUIV="Content-Type" CONTENT="x; charset={label}">',
            ):
                decoded = decode(f"<!-- <meta charset=utf-8> --><title>t</title>{declared}<p>plain".encode())
                assert (decoded.encoding, decoded.source) == (name, "meta")


def test_a_declaration_in_the_body_or_in_a_comment_is_none() -> None:
    """As in browsers; what looks like a label but is none is passed over."""
    for head in (
        "<!-- <meta charset=x-gbk> -->",
        "<body><meta charset=x-cp1251>",
        "<meta charset=none-such>",
        "<meta charset>",
    ):
        assert decode(f"{head}<p>plain".encode()) == Decoded(f"{head}<p>plain", "utf-8", "content")


def test_every_encoding_reads_all_bytes() -> None:
    """Nothing raises, and the letters that Python's tables lack are there."""
    for codec in NAMES:
        assert read(bytes(range(256)) * 2, codec)
    assert read(b"\xae\xbe", "koi8-u") == "ўЎ"
    assert read(b"\xa2\xb6\xff", "mac-cyrillic") == "Ґґ€"


HOSTILE = [
    "base64", "hex", "zlib", "bz2", "rot13", "rot_13", "uu", "quopri", "idna", "punycode", "utf-7", "utf_7_imap",
    "undefined", "unicode_escape", "raw_unicode_escape", "string_escape", "mbcs", "oem", "utf-32", "utf-8-sig",
    "x-user-defined", "cp037", "cp500", "aliases", "../utf_8", "os", "utf-8\0", "a" * 100_000, "\ud800", "кои8", "",
    " ", "iso-2022-kr", "hz", "replacement", "hz-gb-2312", "csiso2022kr", "iso-2022-cn", "a" * 10_000, "utf-8;" * 2_000,
]  # fmt: skip


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_labels_that_no_page_may_use_are_ignored(label: str) -> None:
    """A server cannot choose one of Python's own codecs."""
    html = page(RUSSIAN)
    assert decode(html.encode(), charset=label) == Decoded(html, "utf-8", "content")


@given(st.binary(max_size=300), st.none() | st.sampled_from([*HOSTILE, *TEXTS, "utf-16"]) | st.text(max_size=20))
@example(b"", None)
@example(b"\xff", "utf-8")
@example(b"\xff\xfe\x00\xd8", None)
@example(b"<meta charset=rot13>", None)
def test_anything_becomes_text(content: bytes, charset: str | None) -> None:
    """No bytes and no label raise, and the text can be stored as UTF-8."""
    decoded = decode(content, charset=charset)
    decoded.text.encode("utf-8")
    assert decoded.encoding


PIECES = [
    *(text.encode(encoding) for encoding, text in TEXTS.items()), "на и в не".encode("cp1251"), b"the of and", b" ",
    b"<p>", b"</p>", b"<script>", b"</script>", b"<!--", b"-->", b"<style", b"<html lang=ru>", b"<html lang='kk'>",
    b"<meta charset=x-mac-cyrillic>", b"&#1241;", b"&#" + b"9" * 5_000 + b";", b"&nbsp;", b"&#xd800;", b"&", b"\xff",
    b"\0", b"\x1b$B", b"\xef\xbb\xbf", b"\xe2\x80",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES) | st.binary(max_size=9), max_size=40),
    st.none() | st.sampled_from([*HOSTILE, *TEXTS, *LABELS]),
)
def test_anything_like_a_page_becomes_text(pieces: list[bytes], charset: str | None) -> None:
    """Where encodings are mixed, where markup is torn, and where numbers are too long for Python."""
    content = b"".join(pieces)
    decode(content, charset=charset).text.encode("utf-8")
    guess = Guess(content, "ru")
    for codec in NAMES:
        guess.denies(codec)
        is_doubtful(content, codec)


@pytest.mark.soak
@given(st.binary(max_size=2_000), st.none() | st.sampled_from([*HOSTILE, *TEXTS, *LABELS]) | st.text(max_size=20))
@settings(max_examples=200_000, deadline=None)
def test_anything_becomes_text_for_long(content: bytes, charset: str | None) -> None:
    """The long form: random bytes, random labels."""
    decode(content, charset=charset).text.encode("utf-8")


@given(st.text(max_size=200), st.none() | st.sampled_from(LEGACY))
def test_utf8_text_comes_back(text: str, charset: str | None) -> None:
    """What was encoded as UTF-8 and has letters beyond ASCII to show it is decoded as it was."""
    html = page("Ж" + text)
    assert decode(html.encode(), charset=charset).text == html


@pytest.mark.parametrize(
    "unit",
    [
        b"<", b"<meta ", b"<!--", b"\xff", b"\xc3", b"a", b"<html lang", b"\x00", b"charset=", "Ж".encode("cp1251"),
        b"<script>\xe8", b"<meta charset= ", b"&#9;\xe8", b"\xe8 \xe2 ", b"\xe8\xe2", b"\xb0\xa1",
        b"<style\xe8", "на ".encode("cp1251"), b"\xd0\xb0\xd0",
    ],
)  # fmt: skip
@pytest.mark.parametrize("charset", [None, "windows-1252", "gbk"])
def test_time_grows_with_the_size_only(unit: bytes, charset: str | None) -> None:
    """Ten times the bytes take about ten times as long."""

    def seconds(size: int) -> float:
        content = (unit * size)[:size]
        began = time.perf_counter()
        decode(content, charset=charset)
        is_binary(content)
        return time.perf_counter() - began

    seconds(10_000)
    assert min(seconds(1_000_000) for _ in range(3)) < 0.02 + 30 * min(seconds(100_000) for _ in range(3))


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"GIF89a...", "image/gif"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"PK\x03\x04....", "application/zip"),
        (b"\x1f\x8b\x08....", "application/gzip"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"SQLite format 3\x00", "application/vnd.sqlite3"),
        (b"plain text \x00 with a zero", "application/octet-stream"),
    ],
)
def test_what_is_no_text_is_named(content: bytes, media_type: str) -> None:
    """By the first bytes, whatever the file or the server calls it."""
    assert is_binary(content) == media_type


def test_random_bytes_are_no_text() -> None:
    """A file of noise is not decoded into nonsense."""
    assert all(is_binary(os.urandom(2_000)) for _ in range(200))


@pytest.mark.parametrize("encoding", [*TEXTS, "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_pages_are_text(encoding: str) -> None:
    """In every encoding, UTF-16 with and without a mark included."""
    text = TEXTS.get(encoding, "Some text in English")
    assert is_binary(page(text).encode(encoding)) is None
    assert is_binary(text.encode(encoding)) is None


@pytest.mark.parametrize("content", [b"", b"a", b"<!DOCTYPE html><p>stray \x01 control", b"\x0c\t\r\n\x1b[0m"])
def test_markup_with_a_stray_control_byte_is_text(content: bytes) -> None:
    """One bad byte does not cost a page."""
    assert is_binary(content) is None
