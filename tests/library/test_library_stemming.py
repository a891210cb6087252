"""Light stemming: a word and its forms meet, whichever of them is in the text and whichever in the query."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
import Stemmer

from newsgrab.lang import FALLBACK, languages, lexicon
from newsgrab.library.stemming import stemming_of, stemmings
from newsgrab.library.terms import query_terms, terms

LIGHT = [code for code in languages() if lexicon(code).inflection.suffixes and lexicon(code).stemmer is None]
WORD = re.compile(r"[^\W\d_]{4,}")


def words(code: str) -> list[str]:
    """Words of a language, as they stand in its list."""
    phrases = (*lexicon(code).read_also, *lexicon(code).organization_words, *lexicon(code).listing_headings)
    return sorted({word for phrase in phrases for word in WORD.findall(phrase.lower())})[:30]


def forms(code: str, word: str) -> list[str]:
    """The word with each ending that may follow its last letter."""
    inflection = lexicon(code).inflection
    after_vowel = word[-1] in inflection.vowels
    fitting = inflection.suffixes_after_vowel if after_vowel else inflection.suffixes_after_consonant
    return [word + suffix for suffix in (*inflection.suffixes, *fitting)]


@pytest.mark.parametrize("code", LIGHT)
def test_forms_meet(code: str) -> None:
    """A query of a word finds a text with any of its forms, and the other way round."""
    pairs = [(word, form) for word in words(code) for form in forms(code, word)]
    assert len(pairs) > 200
    unmet = [
        (word, form)
        for word, form in pairs
        if terms(form, code) not in query_terms(word, code) or terms(word, code) not in query_terms(form, code)
    ]
    assert len(unmet) <= len(pairs) // 500, unmet[:10]


@pytest.mark.parametrize("code", LIGHT)
def test_different_words_stay_apart(code: str) -> None:
    """Words of one list, though some are forms of one word, seldom have the same stem."""
    found = {terms(word, code) for word in words(code)}
    assert len(found) >= len(words(code)) * 2 / 3


def test_every_language_is_stemmed_by_its_own() -> None:
    """Languages with rules have their own, regional ones those of their language, others none."""
    assert stemmings()[0] == FALLBACK
    assert {"az", "en", "kk", "ru", "tr", "uk", "uz"} <= set(stemmings())
    assert stemming_of("pt-BR") == "pt"
    assert stemming_of("nb") == "no"
    assert stemming_of("zh-Hant") == stemming_of("tlh") == FALLBACK


@pytest.mark.parametrize("apostrophe", "'’ʼʻ‘`´ʹ′")
def test_apostrophes(apostrophe: str) -> None:
    """Whatever sign is typed, it joins, parts or ends words as the language has it."""
    assert terms(f"м{apostrophe}ята", "uk") == terms("мята", "uk")
    assert terms(f"o{apostrophe}zbek", "uz") == terms("ozbek", "uz")
    assert terms(f"l{apostrophe}eau", "fr") == ("l", *terms("eau", "fr"))
    assert terms(f"Ankara{apostrophe}nın", "tr") == terms("Ankara", "tr")


@pytest.mark.parametrize("algorithm", sorted({lexicon(code).stemmer for code in languages()} - {None}, key=str))
def test_stems_are_the_same_in_c_and_in_python(algorithm: str) -> None:
    """An index that one of them has made is searched with the other where a machine has another installation."""
    in_python = getattr(import_module(f"snowballstemmer.{algorithm}_stemmer"), f"{algorithm.capitalize()}Stemmer")()
    in_c = Stemmer.Stemmer(algorithm)
    known = {word for code in languages() for word in words(code)}
    assert len(known) > 500
    assert {word: in_c.stemWord(word) for word in known} == {word: in_python.stemWord(word) for word in known}
