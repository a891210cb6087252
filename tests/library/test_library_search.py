"""Search: inflected forms in many languages, original text in snippets, and no query that breaks."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_examples import FULL, article

from newsgrab.library import Library
from newsgrab.model import Paragraph, QABlock, Tag

FORMS = [
    ("ru", "Жители Карабаха вернулись", "Карабах"),
    ("ru", "Говорят о Карабахе", "карабаху"),
    ("ru", "нарядили Ёлку", "елка"),
    ("ru", "Ставили елки", "Ёлка"),
    ("ru", "новый за́мок", "замок"),
    ("en", "The ministers were meeting", "minister meets"),
    ("de", "Die Häuser stehen leer", "Häusern"),
    ("de", "Auf den Straßen", "strasse"),
    ("fr", "Les élections présidentielles", "election"),
    ("es", "Las canciones", "canción"),
    ("tr", "İstanbul'da buluştu", "istanbul"),
    ("tr", "IĞDIR yolunda", "ığdır"),
    ("tr", "kitaplarımızdan biri", "kitap"),
    ("az", "Qarabağın dirçəlişi", "Qarabağ"),
    ("az", "Azərbaycanda seçkilər", "azerbaycan"),
    ("kk", "мектептер ашылды", "мектеп"),
    ("kk", "Қазақстанның жолы", "ҚАЗАҚСТАН"),
    ("uk", "вулицями Києва", "Києв"),
    ("uk", "м’ята і м'яч", "мʼята"),
    ("en", "foo_bar", "bar"),
    ("ru", "2024年发布 по-русски", "2024年"),
    ("zh", "据新闻网今天报道", "新闻"),
    ("zh", "据新闻网今天报道", "今天报道"),
    ("zh", "据新闻网", "网"),
    ("zh", "长江新大桥通车", "长江大桥"),
    ("ko", "서울의 시장은", "서울시장"),
    ("ja", "東京タワーへ行く", "東京"),
    ("ja", "ﾀﾜｰへ行く", "タワー"),
    ("ko", "서울에서 만났다", "서울"),
    ("th", "ข่าวการเมืองวันนี้", "การเมือง"),
    ("ar", "مُحَمَّد في بغداد", "محمد"),
    ("hi", "हिन्दी समाचार", "हिन्दी"),
    ("und", "Жители Карабаха", "Карабах"),
    ("en", "a report on ＡＢＣ２０２４", "abc2024"),
    ("en", "The minister’s answer", "ministers"),
    ("fr", "L’élection d’aujourd’hui", "élections"),
    ("az", "Gəncədə yağış", "Gence"),
    ("az", "uşaqların bayramı", "uşağı"),
    ("az", "insanı sevmək", "insan"),
    ("kk", "Қазақстанның жолы", "казакстан"),
    ("kk", "халқының тарихы", "халық"),
    ("kk", "мектебінде жиналды", "мектептер"),
    ("kk", "Astanada, ýiñ", "astana"),
    ("ky", "Бишкектеги жыйын", "Бишкек"),
    ("uz", "Oʻzbekistonda saylov", "O'zbekiston"),
    ("uz", "O‘zbekistonga keldi", "ozbekistonda"),
    ("uz", "Ўзбекистонда сайлов", "узбекистон"),
    ("tg", "шаҳрҳои Тоҷикистон", "тоҷикистон"),
    ("uk", "у Києві та Львові", "Київ Львів"),
    ("uk", "рішень ради", "рішення"),
    ("be", "у Менску і Віцебску", "Віцебск"),
    ("bg", "президентът на страната", "президент"),
    ("ka", "საქართველოს პარლამენტში", "პარლამენტი"),
    ("ru", "встретился с Алиевым", "Алиев"),
    ("ru", "пере\u00adговоры", "переговорам"),
    ("tr", "Ankara'nın suyu", "ankaraya"),
    ("fa", "كتاب‌های تازه", "کتاب"),
    ("fa", "سال ۱۴۰۳", "1403"),
    ("pl", "w Krakowie", "Kraków"),
    ("tt", "Татарстан мәктәпләре", "мэктэплэре мактапларе"[11:]),
    ("und", "ə Gəncə", "gence"),
]


@pytest.mark.parametrize(("language", "text", "query"), FORMS)
def test_inflected_forms(library: Library, language: str, text: str, query: str) -> None:
    """An article is found by another form, case, or spelling of its words, whatever its language."""
    library.save(article("https://example.com/other", language=language, text="0"))
    saved = library.save(article(language=language, text=text))
    hits = library.search(query)
    assert [hit.article.url for hit in hits] == ["https://example.com/1"]
    assert saved.status == "new"
    assert "‹" in hits[0].snippet


def test_all_words_are_needed(library: Library) -> None:
    """Every word of a query must be found, in any order and field."""
    library.save(article(title="Мост в Баку", language="ru", text="Открыт новый мост"))
    assert len(library.search("баку открыт мосты")) == 1
    assert library.search("баку тоннель") == []


def test_title_weighs_more(library: Library) -> None:
    """An article about the word comes before those that mention it; scores fall from hit to hit."""
    for number in range(5):
        library.save(article(f"https://example.com/{number}", language="ru", text="Мост и ещё другие слова"))
    library.save(article("https://example.com/lead", language="ru", lead="Построен мост", text="Текст о другом"))
    library.save(article("https://example.com/title", language="ru", title="Мост", text="Слова"))
    for number in range(20):
        library.save(article(f"https://example.org/{number}", language="ru", text="Совсем о другом"))
    hits = library.search("мост")
    assert [hit.article.url for hit in hits[:2]] == ["https://example.com/title", "https://example.com/lead"]
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) > 0


def test_whole_words_before_beginnings(library: Library) -> None:
    """A word that only begins like the query comes after the word itself."""
    library.save(article("https://example.com/begin", title="Миронов Миронов", language="ru"))
    library.save(article("https://example.com/word", language="ru", text="Подписан мир. " + "Другие слова. " * 50))
    assert [hit.article.url for hit in library.search("мир")] == [
        "https://example.com/word",
        "https://example.com/begin",
    ]


def test_question_and_answer(library: Library) -> None:
    """A hit in an answer gives its article, once, however many answers hit."""
    qa = [QABlock(position=n, question=f"Вопрос {n}?", answer="О железной дороге.") for n in (1, 2, 3)]
    library.save(article(language="ru", title="Беседа", qa=qa))
    hits = library.search("железные дороги")
    assert len(hits) == 1
    assert hits[0].snippet == "О ‹железной› ‹дороге›."


def test_a_hit_tells_its_key(library: Library) -> None:
    """The primary key is the article's also where one of its questions was found, and where there is no query."""
    library.save(article("https://example.com/other", text="Words."))
    qa = [QABlock(position=n, question=f"Question {n}?", answer="About ferries.") for n in (1, 2, 3)]
    saved = library.save(article("https://example.com/talk", language="en", text="A talk.", qa=qa))
    for hits in (library.search("ferry"), library.search("ferry", in_="answers"), library.search(language="en")):
        assert [hit.id for hit in hits] == [saved.id]


def test_tags_are_searched(library: Library) -> None:
    """A tag that is nowhere in the text finds its article."""
    library.save(article(title="A", text="B", tags=[Tag(name="Физули")]))
    assert library.search("физули")[0].snippet == "‹Физули›"


def test_equal_hits_newest_first(library: Library) -> None:
    """Among equal hits the newest come first, undated last, and the limit keeps the newest."""
    days = [3, 9, 1, 7, 5]
    for day in days:
        date = datetime(2024, 5, day, tzinfo=UTC)
        library.save(article(f"https://example.com/{day}", title="Мост", language="ru", date_published=date))
    library.save(article("https://example.com/undated", title="Мост", language="ru"))
    urls = [hit.article.url for hit in library.search("мост")]
    assert urls == [f"https://example.com/{day}" for day in sorted(days, reverse=True)] + [
        "https://example.com/undated"
    ]
    assert [hit.article.url for hit in library.search("мост", limit=2)] == urls[:2]
    assert library.search("мост", limit=0) == []
    with pytest.raises(ValueError, match="limit"):
        library.search("мост", limit=-1)


def test_snippet_is_original_text(library: Library) -> None:
    """A snippet is one line of the text as it was written, cut at words, with each hit marked."""
    words = " ".join(f"слово{number}" for number in range(60))
    library.save(article(language="ru", body=[Paragraph(text=f"{words}\nВ Карабахе,\t{words}")]))
    text = library.search("карабах")[0].snippet
    assert text.startswith("…слово")
    assert " В ‹Карабахе›, слово0 " in text
    assert text.endswith("…")
    assert len(text) <= 210
    assert set(text.strip("…").replace("‹", "").replace("›", "").replace(",", "").split()) <= {
        *words.split(),
        "В",
        "Карабахе",
    }


def test_snippet_marks_the_word_alone(library: Library) -> None:
    """Where an apostrophe parts words, only the one that is found is marked; where it joins them, all of it."""
    library.save(article("https://example.com/fr", language="fr", text="L’élection d’avril"))
    library.save(article("https://example.com/uk", language="uk", text="Свіжа м’ята"))
    assert library.search("élections")[0].snippet == "L’‹élection› d’avril"
    assert library.search("мʼяти")[0].snippet == "Свіжа ‹м’ята›"


def test_snippet_shows_where_most_words_are(library: Library) -> None:
    """Not the first hit is shown but the place where the words stand together."""
    text = f"Мост закрыт. {'Другие слова. ' * 40}Тоннель и мост откроют в мае."
    library.save(article(language="ru", text=text))
    assert "‹Тоннель› и ‹мост› откроют" in library.search("мост тоннель")[0].snippet


def test_function_words_need_not_be_found(library: Library) -> None:
    """A preposition that the text does not have keeps nothing away, unless there is nothing else in the query."""
    library.save(article(language="ru", title="Мост открыт"))
    assert len(library.search("на мосту")) == 1
    assert library.search("на") == []


def test_index_follows_updates(library: Library) -> None:
    """After an update the new words are found and the old are not, in articles, answers and after a new language."""
    library.save(article(title="Тоннель", language="ru", qa=[QABlock(position=1, question="Сад?", answer="Да")]))
    library.save(article(title="Мосты", language="ru", qa=[QABlock(position=1, question="Порт?", answer="Да")]))
    assert [len(library.search(word)) for word in ("тоннель", "мост", "сад", "порт")] == [0, 1, 0, 1]
    library.save(article(title="Houses", language="en", qa=[QABlock(position=1, question="Trees?", answer="Yes")]))
    assert [len(library.search(word)) for word in ("мост", "house", "tree", "порт")] == [0, 1, 1, 0]
    library.save(article(title="Houses", language="de"))
    assert [len(library.search(word)) for word in ("houses", "trees")] == [1, 1]


UNSAFE = [
    "",
    " ",
    '"',
    '""',
    "'",
    "a AND",
    "NOT a",
    "NEAR(",
    "*",
    "^",
    "-a",
    "title:a",
    "{title}: a",
    "a OR",
    "\x00",
    "a\x00b",
    "\ud800",
    "(" * 2000,
    "a" * 100_000,
    "新" * 10_000,
    " ".join(f"w{number}" for number in range(5_000)),
    "'; DROP TABLE articles; --",
    "ﷺ½㎏",
    "\u0301",
]


@pytest.mark.parametrize("query", UNSAFE, ids=range(len(UNSAFE)))
def test_unsafe_queries(library: Library, query: str) -> None:
    """Quotes, operators, NUL, surrogates and floods are words or nothing, never an error."""
    library.save(FULL)
    library.search(query)
    assert len(library.search("карабах")) == 1


def test_signs_alone_find_nothing(library: Library) -> None:
    """A query without a word finds nothing, and signs around a word do not matter."""
    library.save(FULL)
    assert library.search('"( * ^ : -') == []
    assert len(library.search('("Карабах*" ^OR')) == 0
    assert len(library.search('"-Карабах^*"')) == 1


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library that only read tests use."""
    library = Library(tmp_path_factory.mktemp("shared") / "news.db")
    library.save(FULL)
    return library


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(query=st.text() | st.text(alphabet='"*^()-+:{}aя新\x00 NEARORAND', max_size=40))
def test_any_string_is_a_query(shared: Library, query: str) -> None:
    """Whatever a user types is answered with hits or nothing."""
    assert len(shared.search(query)) in (0, 1)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(min_size=1), language=st.sampled_from(["ru", "tr", "en", "az", "zh", "und"]))
def test_text_finds_itself(shared: Library, text: str, language: str) -> None:
    """Every article is found by its own title, whatever the script: what is indexed and what is asked agree."""
    url = "https://example.com/self"
    shared.save(article(url, language=language, title=text))
    found = {hit.article.url for hit in shared.search(text)}
    assert url in found or not any(unicodedata.category(character) in ("Lu", "Ll", "Nd") for character in text)
