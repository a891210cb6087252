"""The language of a page: its claim, unless the text plainly speaks another one."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab.lang import FALLBACK, languages, lexicon

SENTENCES = {
    "kk": (
        "Қала әкімдігі бұл көпірдің құрылысы келесі жылы аяқталады деп хабарлады және ол үшін қаржы бар екенін айтты. "
    ),
    "ky": (
        "Шаардын мэриясы бул көпүрөнүн курулушу кийинки жылы бүтөт деп билдирди жана ал үчүн каражат бар экенин айтты. "
    ),
    "az": (
        "Şəhər icra hakimiyyəti bu körpünün tikintisinin gələn il başa "
        "çatacağını və bunun üçün vəsait olduğunu bildirib. "
    ),
    "tr": (
        "Belediye bu köprünün yapımının gelecek yıl tamamlanacağını ve bunun "
        "için kaynak olduğunu bir açıklama ile duyurdu. "
    ),
    "uz": (
        "Shahar hokimligi bu ko'prik qurilishi kelasi yil tugaydi deb ma'lum "
        "qildi va uning uchun mablag' bor deb aytdi. "
    ),
    "tg": ("Шаҳрдорӣ гуфт, ки сохтмони ин пул дар соли оянда ба охир мерасад ва барои он маблағ ҷудо карда шуда аст. "),
    "ru": (
        "Мэрия города сообщила, что строительство этого моста будет завершено "
        "в следующем году и деньги на него уже есть. "
    ),
    "uk": (
        "Мерія міста повідомила, що будівництво цього мосту буде завершено наступного року і гроші на нього вже є. "
    ),
    "be": (
        "Мэрыя горада паведаміла, што будаўніцтва гэтага моста будзе завершана "
        "ў наступным годзе і грошы на яго ўжо ёсць. "
    ),
    "en": (
        "The city said that the building of the bridge will be finished by the "
        "end of next year and that it has the money. "
    ),
    "de": (
        "Die Stadt hat mitgeteilt, dass der Bau der Brücke im nächsten Jahr "
        "abgeschlossen wird und das Geld dafür da ist. "
    ),
}


def language_of(text: str, claim: str = "") -> str:
    lang = f' lang="{claim}"' if claim else ""
    return newsgrab.parse(
        f"<html{lang}><body><main><h1>_</h1><p>{text * 3}</p><p>{text * 2}</p></main></body></html>"
    ).language


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_the_text_tells_the_language(code: str) -> None:
    """Neighbours with the same letters are told apart."""
    assert language_of(SENTENCES[code]) == code


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_true_claim_is_believed(code: str) -> None:
    """With a region, too."""
    assert language_of(SENTENCES[code], f"{code}-XX") == code


@pytest.mark.parametrize(
    ("claim", "spoken"),
    [
        ("ru", "kk"), ("ru", "ky"), ("ru", "tg"), ("ru", "uk"), ("ru", "be"), ("uk", "ru"), ("kk", "ru"), ("ky", "kk"),
        ("kk", "ky"), ("en", "ru"), ("tr", "az"), ("az", "tr"), ("en", "tr"), ("ru", "uz"), ("en", "de"), ("de", "en"),
    ],
)  # fmt: skip
def test_a_false_claim_is_overruled(claim: str, spoken: str) -> None:
    """Templates are copied with their `lang`."""
    assert language_of(SENTENCES[spoken], claim) == spoken


@pytest.mark.parametrize(
    ("claim", "code"), [("eng", "en"), ("RU_ru", "ru"), ("ua", "uk"), ("kz", "kk"), ("utf-8", "und"), ("is", "is")]
)
def test_a_claim_in_other_words_is_understood(claim: str, code: str) -> None:
    """Codes of three letters and of countries; what is no language is no claim."""
    assert newsgrab.parse(f'<html lang="{claim}"><body><p>-</p></body></html>').language == code


def test_norwegian_by_any_name() -> None:
    """Bokmål and Nynorsk keep their codes and share their words."""
    assert lexicon("nb") is lexicon("nn") or lexicon("nb") == lexicon("no")
    assert newsgrab.parse('<html lang="nb-NO"><body><p>-</p></body></html>').language == "nb"


@pytest.mark.parametrize("code", [code for code in languages() if code != FALLBACK])
def test_common_words_are_the_languages_own(code: str) -> None:
    """A text of a language's commonest words is never taken for another language that claims it."""
    words = lexicon(code).common_words
    text = "".join(words) * 4 if words[0] >= "\u2e80" and not "\uac00" <= words[0] <= "\ud7af" else " ".join(words * 3)
    assert language_of(text + " ", code) == code
