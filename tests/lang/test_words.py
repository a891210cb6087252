"""Looking for the phrases of a language in a text."""

from __future__ import annotations

import pytest

from newsgrab.lang.words import fold, words


@pytest.mark.parametrize("sign", ["'", "\u2018", "\u2019", "\u02bb", "\u02bc"])
def test_apostrophes_are_one(sign: str) -> None:
    """Whichever of them Uzbek is written with."""
    assert fold(f"SHUNINGDEK O{sign}QING") == fold("Shuningdek o'qing")
    assert words("uz").beginning("read_also", f"Shuningdek o{sign}qing: narxlar") > 0


def test_languages_that_part_no_words_are_heard() -> None:
    """A phrase within a Japanese or Chinese sentence; words of other languages are whole ones."""
    heard = words("ja").hear("この記事は有料会員限定です。残り500文字")
    assert heard is not None
    assert "paywall_phrases" in heard.holds
    chinese = words("zh").hear("歡迎訂閱電子報，每天早上送到")
    assert chinese is not None
    assert "promo_phrases" in chinese.holds
    assert words("en").hear("Nothing of the kind is said here") is None
