"""Bytes become the text that a browser would show, or a better one where the page contradicts itself."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsgrab.dom.decode import Decoded, decode, is_binary

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


@pytest.mark.parametrize("meta", [None, "right", "wrong"])
@pytest.mark.parametrize("header", [None, "right", "wrong"])
@pytest.mark.parametrize("encoding", sorted(TEXTS))
def test_header_and_meta(encoding: str, header: str | None, meta: str | None) -> None:
    """Twelve encodings, declared rightly, wrongly as UTF-8 or not at all, in the header and in the page."""
    labels = {None: None, "right": encoding, "wrong": "windows-1252" if encoding == "utf-8" else "utf-8"}
    html = page(TEXTS[encoding], meta=labels[meta])
    decoded = decode(html.encode(encoding), charset=labels[header])
    if encoding == "utf-8":
        source = "header" if header == "right" else "meta" if meta == "right" and header != "right" else "content"
    elif header == "right":
        source = "header"
    else:
        source = "meta" if meta == "right" else "fallback"
    assert decoded.source == source
    if source != "fallback":
        assert decoded == Decoded(html, encoding, decoded.source)
    else:
        assert decoded.encoding == "windows-1252"


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


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", RUSSIAN, "windows-1251"),
        ("uk-UA", "Їжак і ґанок", "windows-1251"),
        ("kk", "Қазақ".replace("Қ", "К").replace("қ", "к"), "windows-1251"),
        ("tr", TEXTS["windows-1254"], "windows-1254"),
        ("az", "Bakıda şənlik".replace("ə", "e"), "windows-1254"),
        ("de", TEXTS["windows-1252"], "windows-1252"),
    ],
)
def test_the_language_of_the_page_is_the_last_resort(language: str, text: str, name: str) -> None:
    """Undeclared pages are read as pages in that language used to be written."""
    html = page(text, lang=f' class="x" lang="{language}"')
    assert decode(html.encode(name)) == Decoded(html, name, "fallback")


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


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("latin1", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        ("us-ascii", "windows-1252"),
        ("x-cp1251", "windows-1251"),
        (' "cp1251" ', "windows-1251"),
        ("koi8-ru", "koi8-u"),
        ("iso-8859-9", "windows-1254"),
        ("tis-620", "windows-874"),
        ("gb2312", "gb18030"),
        ("ks_c_5601-1987", "euc-kr"),
        ("iso-8859-8-i", "iso-8859-8"),
        ("x-mac-cyrillic", "x-mac-cyrillic"),
        ("macintosh", "macintosh"),
        ("unicode-1-1-utf-8", "utf-8"),
    ],
)
def test_labels_mean_what_the_standard_says(label: str, name: str) -> None:
    """Also those that Python takes for another encoding, or does not know."""
    decoded = decode(b"<p>plain", charset=label)
    assert (decoded.encoding, decoded.source) == (name, "header")


HOSTILE = [
    "base64", "hex", "zlib", "bz2", "rot13", "rot_13", "uu", "quopri", "idna", "punycode", "utf-7", "utf_7_imap",
    "undefined", "unicode_escape", "raw_unicode_escape", "string_escape", "mbcs", "oem", "utf-32", "utf-8-sig",
    "x-user-defined", "cp037", "cp500", "aliases", "../utf_8", "os", "utf-8\0", "a" * 100_000, "\ud800", "кои8", "",
    " ", "iso-2022-kr", "hz",
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


@given(st.text(max_size=200), st.none() | st.sampled_from(LEGACY))
def test_utf8_text_comes_back(text: str, charset: str | None) -> None:
    """What was encoded as UTF-8 and has letters beyond ASCII to show it is decoded as it was."""
    html = page("Ж" + text)
    assert decode(html.encode(), charset=charset).text == html


@pytest.mark.parametrize(
    "unit",
    [b"<", b"<meta ", b"<!--", b"\xff", b"\xc3", b"a", b"<html lang", b"\x00", b"charset=", "Ж".encode("cp1251")],
)
def test_time_grows_with_the_size_only(unit: bytes) -> None:
    """Ten times the bytes take about ten times as long."""

    def seconds(size: int) -> float:
        content = (unit * size)[:size]
        began = time.perf_counter()
        decode(content)
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
