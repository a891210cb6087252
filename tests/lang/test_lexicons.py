"""The word lists: complete, free of contradictions, and one file per language."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import snowballstemmer
from pydantic import ValidationError

import newsgrab.lang
from newsgrab.errors import RuleError
from newsgrab.lang import FALLBACK, languages, lexicon
from newsgrab.lang.words import fold
from newsgrab.model import Lexicon

SOURCES = Path(newsgrab.lang.__file__).parent
FIRST_LANGUAGES = {"az", "de", "en", "es", "fr", "kk", "ru", "tr", "uk", "und"}
LIST_FIELDS = [name for name, field in Lexicon.model_fields.items() if field.default == []]
FIELDS_OF_SOME = {"question_endings", "interview_titles"}
"""Languages with question marks need no other sign; where names are inflected, headlines do not have the basic form."""
FIELDS_OF_EVERY_LANGUAGE = [*(name for name in LIST_FIELDS if name not in FIELDS_OF_SOME), "months", "units"]
FIELDS_OF_ALL_LANGUAGES = [
    "common_words", "months", "units", "today", "yesterday", "ago", "published_labels", "modified_labels",
    "byline_prefixes", "name_joiners", "tags_labels", "related_headings", "listing_headings", "read_also",
    "promo_phrases", "paywall_phrases", "consent_phrases", "author_box_headings", "question_labels", "answer_labels",
    "interviewer_labels", "interviewer_credits", "question_words", "interview_words", "faq_words", "thanks_phrases",
    "further_questions", "address_words", "self_words",
]  # fmt: skip
FIELDS_WITHOUT_COLON = [
    *(name for name in LIST_FIELDS if name.endswith(("_labels", "_headings", "_prefixes", "_words"))),
    "read_also",
]
PLACEHOLDER = "{tag}"

every_language = pytest.mark.parametrize("code", languages())
every_real_language = pytest.mark.parametrize("code", [code for code in languages() if code != FALLBACK])


def phrases(code: str, field: str) -> list[str]:
    """The phrases of one list field."""
    value: list[str] = getattr(lexicon(code), field)
    return value


@pytest.fixture
def word_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that stands in for the package's own; the caches are empty before and after."""

    def folder(_package: str) -> Path:
        return tmp_path

    monkeypatch.setattr("newsgrab.lang.files", folder)
    languages.cache_clear()
    lexicon.cache_clear()
    yield tmp_path
    languages.cache_clear()
    lexicon.cache_clear()


def test_first_languages_are_there() -> None:
    """The languages promised are listed, in alphabetical order."""
    assert set(languages()) >= FIRST_LANGUAGES
    assert list(languages()) == sorted(languages())


@every_language
def test_list_is_a_lexicon_named_after_its_file(code: str) -> None:
    """Every file validates and its code is the file's name."""
    assert lexicon(code).code == code
    assert lexicon(code).name


@pytest.mark.parametrize("code", sorted(FIRST_LANGUAGES - {FALLBACK}))
@pytest.mark.parametrize("field", FIELDS_OF_EVERY_LANGUAGE)
def test_every_field_is_filled(code: str, field: str) -> None:
    """The first languages leave no list of the model empty."""
    assert getattr(lexicon(code), field), f"{code}.toml has no {field}"


@every_real_language
@pytest.mark.parametrize("field", FIELDS_OF_ALL_LANGUAGES)
def test_dates_boxes_and_interviews_are_told_in_every_language(code: str, field: str) -> None:
    """Every language has at least what tells it, its dates, its bylines, its interviews and its boxes of links."""
    assert getattr(lexicon(code), field), f"{code}.toml has no {field}"


@every_real_language
def test_letters_are_used_or_absent(code: str) -> None:
    """A letter that tells a language is none that the language never uses."""
    words = lexicon(code)
    assert set(words.letters) & set(words.absent_letters) == set()
    assert not set("".join(words.common_words)) & set(words.absent_letters)


@every_language
def test_no_field_is_written_down_empty(code: str) -> None:
    """A list that is written down has something in it: absence is a field left out."""
    written = tomllib.loads((SOURCES / f"{code}.toml").read_text(encoding="utf-8"))
    assert [name for name, value in written.items() if value in ([], {}, "")] == []


@every_language
@pytest.mark.parametrize("field", LIST_FIELDS)
def test_no_phrase_twice(code: str, field: str) -> None:
    """No phrase stands twice in one field, whatever its case."""
    counts = Counter(phrase.casefold() for phrase in phrases(code, field))
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@every_language
@pytest.mark.parametrize("field", LIST_FIELDS)
def test_no_space_at_either_end(code: str, field: str) -> None:
    """No phrase has white space round it or two spaces in a row, which no normalised text would match."""
    assert [phrase for phrase in phrases(code, field) if phrase != " ".join(phrase.split())] == []


@every_real_language
def test_twelve_months(code: str) -> None:
    """All twelve months are there, none without a form."""
    months = lexicon(code).months
    assert list(months) == [str(number) for number in range(1, 13)]
    assert all(months.values())


@every_real_language
def test_months_do_not_share_a_form(code: str) -> None:
    """No form of a month stands under two months, neither as written nor as folded for comparing."""
    months = lexicon(code).months.values()
    counts = Counter(form for forms in months for form in {fold(form) for form in forms})
    assert [form for form, count in counts.items() if count > 1] == []


@every_real_language
def test_no_form_of_a_month_twice(code: str) -> None:
    """No form stands twice under its month."""
    for forms in lexicon(code).months.values():
        assert len({form.casefold() for form in forms}) == len(forms), forms


@every_real_language
def test_months_are_written_as_matched(code: str) -> None:
    """Month forms are lower case and carry no full stop."""
    forms = [form for forms in lexicon(code).months.values() for form in forms]
    assert [form for form in forms if form != form.lower() or form.endswith(".")] == []


@every_language
def test_tag_headings_hold_the_tag_once_at_an_end(code: str) -> None:
    """'{tag}' stands exactly once, at the beginning or the end, and never alone."""
    for heading in lexicon(code).tag_headings:
        assert heading.count(PLACEHOLDER) == 1, heading
        assert heading.startswith(PLACEHOLDER) or heading.endswith(PLACEHOLDER), heading
        assert heading.replace(PLACEHOLDER, "").strip(), heading


@every_language
def test_tag_headings_have_no_quotation_marks(code: str) -> None:
    """Quotation marks are stripped before matching, so no pattern may need them."""
    assert [heading for heading in lexicon(code).tag_headings if set(heading) & set('"«»„“”‘’')] == []


@every_language
@pytest.mark.parametrize("field", FIELDS_WITHOUT_COLON)
def test_no_trailing_colon(code: str, field: str) -> None:
    """Labels, headings and prefixes leave their colon to the matcher."""
    assert [phrase for phrase in phrases(code, field) if phrase.endswith((":", "："))] == []


@every_language
def test_question_and_answer_labels_differ(code: str) -> None:
    """No label opens both a question and an answer, the international labels counted in."""
    own, shared = lexicon(code), lexicon(FALLBACK)
    askers = {fold(label) for words in (own, shared) for label in (*words.question_labels, *words.interviewer_labels)}
    answers = {fold(label) for words in (own, shared) for label in words.answer_labels}
    assert askers & answers == set()


@every_language
def test_dates_of_publication_and_change_differ(code: str) -> None:
    """No label announces both the date of publication and that of the last change."""
    words = lexicon(code)
    modified = {label.casefold() for label in words.modified_labels}
    assert [label for label in words.published_labels if label.casefold() in modified] == []


@every_language
def test_stemmer_exists(code: str) -> None:
    """A stemmer that is named is one that snowballstemmer has."""
    stemmer = lexicon(code).stemmer
    assert stemmer is None or stemmer in snowballstemmer.algorithms()


@every_language
def test_letters_are_lower_case_and_unique(code: str) -> None:
    """Letters stand once each, in lower case."""
    letters = lexicon(code).letters
    assert letters == letters.lower()
    assert len(set(letters)) == len(letters)


@every_language
def test_organization_words_are_lower_case(code: str) -> None:
    """Words for organisations are written in lower case."""
    assert [word for word in lexicon(code).organization_words if word != word.lower()] == []


@every_real_language
def test_common_words_are_twenty_to_fifty_single_words(code: str) -> None:
    """The words that tell a language are enough to tell it, and single words as counting needs them."""
    words = lexicon(code).common_words
    assert 20 <= len(words) <= 50
    assert [word for word in words if " " in word or word != word.lower()] == []


@pytest.mark.parametrize(
    ("form", "code", "month"),
    [
        ("января", "ru", "1"),
        ("янв", "ru", "1"),
        ("мая", "ru", "5"),
        ("қыркүйектің", "kk", "9"),
        ("shilde", "kk", "7"),
        ("sentyabr", "az", "9"),
        ("ağustos", "tr", "8"),
        ("січня", "uk", "1"),
        ("листопада", "uk", "11"),
        ("jänner", "de", "1"),
        ("févr", "fr", "2"),
        ("setiembre", "es", "9"),
        ("sept", "en", "9"),
    ],
)
def test_months_as_outlets_write_them(form: str, code: str, month: str) -> None:
    """Forms that bylines of real outlets use lead to their month."""
    assert [number for number, forms in lexicon(code).months.items() if form in forms] == [month]


@pytest.mark.parametrize("tag", ["de-AT", "DE", "de-Latn-DE"])
def test_region_and_case_do_not_matter(tag: str) -> None:
    """A code with a region, a script or in capitals gives the language's list."""
    assert lexicon(tag).code == "de"


@pytest.mark.parametrize("code", ["xx", "", "zxx-Latn"])
def test_unknown_language_gives_the_fallback(code: str) -> None:
    """A language without a list gets the words of no language in particular."""
    assert lexicon(code) is not lexicon("en")
    assert lexicon(code).code == FALLBACK


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('code = "eo"\nname = "Esperanto"\nmonth = []\n', "month"),
        ('code = "eo"\n', "name"),
        ('code = "eo"\nname = "Esperanto"\ntoday = [""]\n', "today"),
        ('code = "eo\nname = "Esperanto"\n', "line 1"),
    ],
    ids=["unknown field", "missing field", "empty phrase", "not TOML"],
)
def test_broken_list_says_which_file_and_why(word_lists: Path, text: str, reason: str) -> None:
    """A list that is not one raises RuleError with the file and the place."""
    (word_lists / "eo.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError, match=r"lang/eo\.toml") as raised:
        lexicon("eo")
    assert reason in str(raised.value)
    assert isinstance(raised.value.__cause__, (ValidationError, tomllib.TOMLDecodeError))


def test_files_of_other_kinds_are_no_languages(word_lists: Path) -> None:
    """Only TOML files count as languages."""
    (word_lists / "eo.toml").write_text('code = "eo"\nname = "Esperanto"\n', encoding="utf-8")
    (word_lists / "notes.md").write_text("", encoding="utf-8")
    assert languages() == ("eo",)
    assert lexicon("eo-EO").name == "Esperanto"


def test_adding_a_language_is_one_file(tmp_path: Path) -> None:
    """One file dropped into the package's folder, and the language is there: nothing else changes."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SOURCES.parent, tmp_path / "newsgrab", ignore=ignored)
    added = 'code = "eo"\nname = "Esperanto"\nread_also = ["Legu ankaŭ"]\n'
    (tmp_path / "newsgrab" / "lang" / "eo.toml").write_text(added, encoding="utf-8")
    program = (
        "from newsgrab.lang import languages, lexicon; import newsgrab;"
        "print(newsgrab.__file__, 'eo' in languages(), ascii(lexicon('eo').read_also), sep='|')"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    where, listed, read_also = ran.stdout.strip().split("|")
    assert Path(where).is_relative_to(tmp_path)
    assert listed == "True"
    assert read_also == ascii(["Legu ankaŭ"])
