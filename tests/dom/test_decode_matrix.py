"""Pages in the encodings of their languages, with right, wrong and no declarations."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab.dom.decode import Decoded, Source, decode
from newsgrab.dom.guess import Guess, is_doubtful

RUSSIAN = (
    "Мост через реку открыли в прошлом году, но спорить о нём не перестали. Мы встретились с инженером, который его "
    "строил, и спросили, почему работы заняли семь лет. «Река каждый год меняет русло, – говорит он, – и никто не "
    "мог сказать, где будет берег через десять лет. Мы бурили, ждали и снова бурили. Все хотели, чтобы было быстрее, "
    "а я хотел, чтобы мост стоял и после меня». По его словам, для города это больше, чем дорога: теперь дети ходят "
    "в школу за двадцать минут, а не за час. Ещё он надеется, что старый паром тоже сохранят, хотя бы летом."
)
UKRAINIAN = (
    "Бібліотека на нашій вулиці відчинена до десятої вечора, і це не помилка в розкладі. Її завідувачка каже, що "
    "люди приходять після роботи: хтось читає газети, хтось вчить мову, а діти граються на килимі біля вікна. Ми "
    "запитали, чи не шкодить галас тим, хто працює. «Ні, – відповіла вона, – тиша в нас теж є, але на другому "
    "поверсі». Про те, що буде взимку, вона говорить обережно: світло вимикали вже тричі, проте всі залишалися до "
    "кінця. Є ще ґанок, де читають просто неба."
)
KAZAKH = (
    "Ауылдағы жаңа мектеп биыл күзде ашылды. Оның мұғалімі Әсел бұрын қалада жұмыс істеген, ал қазір үйіне қайтып "
    "келді. «Балаларға өз тілінде оқу керек, – дейді ол, – сонда олар шаршамайды». Біз одан неге ұзақ күткенін және "
    "енді не өзгеретінін сұрадық. Айтуынша, жылу мен жол болса, бәрі де жақсы болады, ал мектеп ауылдың гауһары екен."
)
TURKISH = (
    "Kıyıdaki küçük fırın otuz yıldır aynı ailenin elinde. Sabahın dördünde ışığı yanan tek dükkân o; balıkçılar "
    "denize açılmadan önce buradan ekmek alıyor. Ustaya neden hiç şube açmadığını sorduk. “Ben hamura dokunmadan "
    "güne başlayamam,” dedi, “ikinci dükkânda kim dokunacak?” Kızı ise başka düşünüyor: ona göre fırın büyümeli, ama "
    "aceleyle değil. İki kuşak arasındaki bu tartışma her akşam sürüyor ve çoğu zaman sıcak bir simitle bitiyor. "
    "Şimdilik değişen tek şey, kapının önüne konan iki iskemle oldu."
)
AZERBAIJANI = (
    "Kəndin yeni kitabxanası keçən ay açıldı və indi hər gün ora uşaqlar gəlir. Müdir deyir ki, ən çox nağıllar və "
    "səyahət kitabları oxunur. “Biz bir otaqla başladıq, – deyib o, – amma artıq yer çatmır”. Ondan soruşduq ki, "
    "qışda binanı necə qızdıracaqlar. Cavab sadədir: soba hazırdır, odun da var, qalanı isə oxucuların öz işidir. "
    "Şəhərdən gələn qonaqlar da kömək edib, çünki bu kitabxana onlar üçün də əzizdir."
)
POLISH = (
    "Stary młyn nad rzeką znów pracuje, choć mąki jest z niego niewiele. Nowa właścicielka mówi, że kupiła go za "
    "cenę używanego samochodu i przez trzy lata uczyła się, jak się ostrzy kamienie. Zapytaliśmy, czy to się opłaca. "
    "„Jeszcze nie, ale ludzie przyjeżdżają tu nie tylko po mąkę – odpowiada – chcą zobaczyć koło i usłyszeć, jak "
    "woda w nie uderza”. Najtrudniejsza jest zima, kiedy lód zatrzymuje wszystko. Wtedy piecze chleb i pisze listy "
    "do młynarzy, których zna już w całej Europie. Źle jest dopiero, gdy śnieg zasypie drogę, bo wtedy nikt się tu "
    "nie zjawia, a mąka leży w workach aż do wiosny."
)
CZECH = (
    "Malá pekárna na nábřeží patří stejné rodině už třicet let. Ve čtyři ráno je jediná, kde se svítí, a rybáři si "
    "tu kupují chléb, než vyrazí na vodu. Zeptali jsme se, proč majitelka nikdy neotevřela druhou. „Když se těsta "
    "nedotknu, den nezačne,“ řekla nám. Její dcera si myslí, že by podnik měl růst, ale bez spěchu. Hádají se o tom "
    "každý večer, a nakonec se vždycky rozdělí o teplý rohlík. Letos přibyly před dveřmi dvě židle, které jsou pořád "
    "obsazené."
)
HUNGARIAN = (
    "A folyóparti kis pékség harminc éve ugyanannak a családnak a kezében van. Hajnali négykor csak itt ég a "
    "villany, és a halászok innen viszik a kenyeret, mielőtt vízre szállnak. Megkérdeztük, hogy miért nem nyitottak "
    "soha másikat. „Ha nem érek a tésztához, nem kezdődik el a nap” – mondta az asszony. A lánya szerint nőni "
    "kellene, de nem sietve. Erről minden este vitatkoznak, és a végén egy meleg kiflin osztoznak. Az ajtó előtt már "
    "két szék is áll, őszre pedig tűzhely is lesz."
)
FRENCH = (
    "La dernière scierie de la vallée a rouvert après dix années de silence. Élodie, qui l’a rachetée, répète "
    "qu’elle n’y connaissait rien : « J’étais comptable, j’avais peur des machines et j’espérais être à l’aise dès "
    "l’été. » Les premières semaines ont été très dures, la rivière a débordé à deux reprises et l’électricité a été "
    "coupée. Nous lui avons demandé pourquoi elle était restée. « Parce que le bois d’ici était envoyé à l’étranger, "
    "puis revenait déjà scié, séché, étiqueté », répond-elle. À présent, trois employés ont été formés, et le maître "
    "d’école amène ses élèves le mercredi. Même les voisins, qui s’étaient opposés à la réouverture, achètent là "
    "leurs étagères."
)
GERMAN = (
    "Die kleine Bäckerei am Fluss gehört seit dreißig Jahren derselben Familie. Um vier Uhr früh brennt nur hier "
    "Licht, und die Fischer holen ihr Brot, bevor sie hinausfahren. Warum es nie eine zweite gab? „Wenn ich den Teig "
    "nicht berühre, fängt der Tag nicht an“, sagt die Bäckerin. Ihre Tochter würde gern größer werden, aber nicht "
    "übereilt."
)
SPANISH = (
    "La pequeña panadería del río pertenece a la misma familia desde hace treinta años. A las cuatro de la mañana "
    "sólo aquí hay luz, y los pescadores compran el pan antes de salir. ¿Por qué nunca abrieron otra? «Si no toco la "
    "masa, el día no empieza», nos dijo la dueña. Su hija cree que habría que crecer, pero sin prisa, y cada noche "
    "discuten."
)
GREEK = (
    "Τον παλιό φάρο του νησιού τον ανάβει ακόμη ένας άνθρωπος, αν και θα μπορούσε να γίνεται μόνο του. Τον ρωτήσαμε "
    "γιατί δεν έφυγε όταν ήρθε ο ηλεκτρισμός. Μας είπε ότι η θάλασσα δεν άλλαξε και ότι κάποιος πρέπει να την "
    "κοιτάζει. Κάθε βράδυ γράφει σε ένα τετράδιο τον καιρό και τα πλοία που περνούν. Από τα παιδιά του κανένα δεν "
    "θέλει τη δουλειά, αλλά η εγγονή του ρωτάει ήδη πώς καθαρίζεται το γυαλί."
)
HEBREW = (
    "הגינה הקהילתית בקצה הרחוב נפתחה לפני שלוש שנים, והיום כבר אין בה מקום פנוי. שאלנו את הגננת למה היא לא מרחיבה "
    "אותה. היא אמרה כי זה לא עניין של שטח אלא של מים, וכי כל טיפה נספרת. את העגבניות מחלקים בין השכנים, אבל את "
    "התותים אוכלים הילדים עוד לפני שהם מבשילים. בחורף הם נפגשים בבית של אחד השכנים, מחליפים זרעים ומתכננים את האביב. "
    "גם מי שלא אוהב לעבוד באדמה בא, כי יש שם תמיד תה חם."
)
ARABIC = (
    "افتتحت المكتبة الجديدة في القرية قبل عام، ومنذ ذلك الوقت لا تغلق أبوابها قبل العاشرة مساء. سألنا أمينة المكتبة "
    "عن سر هذا النجاح فقالت إن الناس كانوا ينتظرون مكانا هادئا يجلسون فيه. وأضافت أن الأطفال يأتون بعد المدرسة، وأن "
    "الكبار يقرؤون الصحف حتى المساء. لم يكن كل شيء سهلا، فقد انقطع الماء مرتين في الشتاء، لكن الجيران ساعدوا في كل "
    "مرة. هي تحلم الآن بغرفة أخرى للموسيقى، وقد وعدها أحد النجارين بأن يصنع الرفوف من خشب الزيتون."
)
JAPANESE = (
    "川沿いの小さな本屋は、この町で最後の一軒になった。店主に、なぜ続けているのかと聞いた。「毎朝ここを開けないと、一"
    "日が始まらないのです」と彼女は言う。客の多くは近くの学校の生徒で、雨の日には二階で宿題をしている。新しい本は少な"
    "いが、古い地図や旅の本がたくさんある。来年は店の前に長い椅子を置くという。そこで読むだけの人も、もちろん歓迎だと"
    "話した。"
)
KOREAN = (
    "강가의 작은 빵집은 삼십 년 동안 같은 가족이 운영하고 있다. 새벽 네 시에 불이 켜지는 가게는 이 집뿐이다. 우리는 "
    "주인에게 왜 다른 가게를 열지 않았는지 물었다. 그는 반죽을 만지지 않으면 하루를 시작할 수 없다고 말했다. 딸의 "
    "생각은 다르다. 빵집은 더 커져야 하지만 서두르지는 않겠다는 것이다. 두 사람은 이 문제를 두고 저녁마다 "
    "이야기하고, 따뜻한 빵을 나누어 먹는다."
)
CHINESE = (
    "河边的小书店是这座城市里最后的一家。我们问店主，为什么她还要把门开着。她说，如果早上不来这里，一天就没有开始。来"
    "的人多是附近的学生，下雨的时候他们在楼上写作业。新书不多，但是有很多旧地图和旅行的书。明年她想在门前放一张长椅，"
    "只看书不买书的人也可以坐。对她来说，这不是生意，而是和人说话的地方。"
)
TRADITIONAL = (
    "河邊的小書店是這座城市裡最後的一家。我們問店主，為什麼她還要把門開著。她說，如果早上不來這裡，一天就沒有開始。來"
    "的人多是附近的學生，下雨的時候他們在樓上寫作業。新書不多，但是有很多舊地圖和旅行的書。明年她想在門前放一張長椅，"
    "只看書不買書的人也可以坐。對她來說，這不是生意，而是和人說話的地方。"
)
PLAIN = str.maketrans({"«": '"', "»": '"', "–": "-", "“": '"', "”": '"', "„": '"', "’": "'"})
"""For encodings without typography."""

PYTHON = {"x-mac-cyrillic": "mac-cyrillic", "macintosh": "mac-roman"}
"""Names that Python does not know."""
TEXTS = {
    "utf-8": KAZAKH,
    "windows-1251": RUSSIAN,
    "koi8-r": RUSSIAN.translate(PLAIN),
    "koi8-u": UKRAINIAN.translate(PLAIN),
    "iso-8859-5": RUSSIAN.translate(PLAIN),
    "ibm866": RUSSIAN.translate(PLAIN),
    "x-mac-cyrillic": RUSSIAN,
    "windows-1252": FRENCH,
    "windows-1254": TURKISH,
    "windows-1250": POLISH,
    "iso-8859-2": POLISH.translate(PLAIN),
    "windows-1253": GREEK,
    "windows-1255": HEBREW,
    "windows-1256": ARABIC,
    "shift_jis": JAPANESE,
    "euc-jp": JAPANESE,
    "gb18030": CHINESE,
    "big5": TRADITIONAL,
    "euc-kr": KOREAN,
}
"""By the name of the encoding in the WHATWG Encoding Standard."""
WRONG = ("utf-8", "iso-8859-1", "windows-1251", "koi8-r", "iso-8859-9")
NOT_WRONG = {(name, name) for name in TEXTS} | {
    ("windows-1252", "iso-8859-1"), ("windows-1252", "iso-8859-9"), ("windows-1254", "iso-8859-9")
}  # fmt: skip
"""Right, or read the same."""


def page(text: str, *, meta: str | None = None, lang: str = "") -> str:
    """A page with that text, and with scripts that speak ASCII."""
    declared = f'<meta http-equiv="Content-Type" content="text/html; charset={meta}">' if meta else ""
    script = "<script>if (a < b && c > d) { document.write('<p>of the and to in'); }</script><style>p > a {}</style>"
    return (
        f"<!doctype html><html{lang}><head>{declared}<title>{text[:40]}</title>{script}</head>"
        f'<body><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul><!-- and --><p>{text}</p></body></html>'
    )


def encoded(html: str, name: str) -> bytes:
    """The bytes of a page in an encoding of the standard; character references for what it does not have."""
    return html.encode(PYTHON.get(name, name), "xmlcharrefreplace")


@pytest.mark.parametrize("meta", [None, "right", "wrong"])
@pytest.mark.parametrize("header", [None, "right", "wrong"])
@pytest.mark.parametrize(("name", "wrong"), [(n, w) for n in sorted(TEXTS) for w in WRONG if (n, w) not in NOT_WRONG])
def test_every_declaration(name: str, wrong: str, header: str | None, meta: str | None) -> None:
    """The text is exact in every cell, and the source is the first declaration that is right, else the bytes."""
    labels = {None: None, "right": name, "wrong": wrong}
    html = page(TEXTS[name], meta=labels[meta])
    source: Source = "header" if header == "right" else "meta" if meta == "right" else "content"
    assert decode(encoded(html, name), charset=labels[header]) == Decoded(html, name, source)


@pytest.mark.parametrize("meta", [None, "utf-8", "windows-1251"])
@pytest.mark.parametrize("header", [None, "utf-8", "windows-1251", "utf-16"])
@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8"),
        (b"\xff\xfe", "utf-16-le", "utf-16le"),
        (b"\xfe\xff", "utf-16-be", "utf-16be"),
        (b"\xff\xfe\x00\x00", "utf-32-le", "utf-32le"),
    ],
)
def test_a_byte_order_mark_is_above_all(
    mark: bytes, codec: str, name: str, header: str | None, meta: str | None
) -> None:
    """Whatever else is declared, and it is no part of the text."""
    html = page(KAZAKH, meta=meta)
    assert decode(mark + html.encode(codec), charset=header) == Decoded(html, name, "bom")


UNDECLARED = [
    *((name, text) for name, text in TEXTS.items() if name != "utf-8"),
    ("windows-1251", UKRAINIAN),
    ("x-mac-cyrillic", UKRAINIAN),
    ("windows-1254", AZERBAIJANI),
    ("windows-1250", CZECH),
    ("iso-8859-2", CZECH.translate(PLAIN)),
    ("windows-1250", HUNGARIAN),
    ("windows-1252", GERMAN),
    ("windows-1252", SPANISH),
    ("macintosh", FRENCH),
    ("iso-8859-7", GREEK),
]


@pytest.mark.parametrize("lang", ["", ' lang="en"', " lang=ru", ' class="x" lang="tr-TR"', ' lang="lt"', ' lang="xx"'])
@pytest.mark.parametrize(("name", "text"), UNDECLARED, ids=lambda value: value[:12])
def test_undeclared_pages_are_read_by_their_words(name: str, text: str, lang: str) -> None:
    """Without a language, with the right one, and with the one of a template."""
    html = page(text, lang=lang)
    decoded = decode(encoded(html, name))
    assert decoded.source == "content"
    assert decoded.text == encoded(html, name).decode(PYTHON.get(name, name))


@pytest.mark.parametrize(
    ("name", "text"),
    [("windows-1251", KAZAKH), ("windows-1254", AZERBAIJANI)],
)
def test_letters_that_an_encoding_lacks_are_references(name: str, text: str) -> None:
    """Kazakh and Azerbaijani pages wrote them so; the rest tells the encoding."""
    decoded = decode(encoded(page(text), name), charset="iso-8859-1")
    assert (decoded.encoding, decoded.source) == (name, "content")
    assert "&#" in decoded.text


@pytest.mark.parametrize("text", [KAZAKH, AZERBAIJANI, TURKISH, FRENCH, JAPANESE, HEBREW])
@pytest.mark.parametrize("charset", ["windows-1251", "iso-8859-1", "gb2312", "koi8-r"])
def test_utf8_with_a_flaw_is_still_utf8(text: str, charset: str) -> None:
    """One broken character does not turn a page over to the encoding that an old template names."""
    html = page(text)
    broken = html.encode().replace(b"</p>", b"\xd0</p>")
    assert decode(broken, charset=charset).text == html.replace("</p>", "�</p>")


@pytest.mark.parametrize(("name", "text"), UNDECLARED, ids=lambda value: value[:12])
def test_what_is_declared_rightly_is_not_looked_into(name: str, text: str) -> None:
    """Short and long pages pass the quick look; only those may be slow that do not."""
    codec = PYTHON.get(name, {"macintosh": "mac-roman"}.get(name, name)).replace("windows-", "cp")
    codec = codec.replace("iso-8859", "iso8859").replace("ibm", "cp")
    for times in (1, 40):
        content = encoded(page(text * times), name)
        assert not is_doubtful(content, codec)
        assert not Guess(content).denies(codec)
        assert decode(content, charset=name).source == "header"


@pytest.mark.parametrize(
    ("name", "text"), [("windows-1251", RUSSIAN), ("windows-1254", TURKISH), ("koi8-r", TEXTS["koi8-r"])]
)
def test_a_few_foreign_words_do_not_outweigh_a_declaration(name: str, text: str) -> None:
    """An English page that is mostly ASCII keeps what it declares, even where it quotes what spoils."""
    english = "The bridge was opened last year, and people have been arguing about it ever since. " * 60
    html = page(english)
    content = html.encode().replace(b"</body>", encoded(f"<p>{text[:100]}", name) + b"</body>")
    assert decode(content, charset="windows-1252") == Decoded(content.decode("cp1252"), "windows-1252", "header")


def test_icelandic_is_not_turkish() -> None:
    """It has the letters that Turkish becomes when it is read as iso-8859-1, and no word list."""
    text = (
        "Litla bakaríið við ána hefur verið í eigu sömu fjölskyldu í þrjátíu ár. Klukkan fjögur á morgnana er aðeins "
        "þar ljós, og sjómennirnir kaupa brauð áður en þeir sigla. Við spurðum hvers vegna aldrei var opnað annað. "
        "Hún sagði að dagurinn byrjaði ekki fyrr en hún hefði snert deigið, en dóttir hennar er á annarri skoðun og "
        "þær þræta enn."
    )
    for lang in ("", ' lang="is"', ' lang="tr"'):
        html = page(text, lang=lang)
        assert decode(html.encode("cp1252"), charset="iso-8859-1") == Decoded(html, "windows-1252", "header")


@pytest.mark.parametrize(
    "text", ["", "a", "plain ASCII text, and no more than that", "caf\xe9", "\xe9" * 50, "x\xff\xfe\xfd"]
)
def test_what_says_nothing_is_read_as_browsers_do(text: str) -> None:
    """windows-1252, or UTF-8 where the bytes are valid."""
    decoded = decode(text.encode("latin-1"))
    assert decoded.text == text
    assert (decoded.encoding, decoded.source) in {("utf-8", "content"), ("windows-1252", "fallback")}


@pytest.mark.parametrize(
    ("language", "name"),
    [("ru", "windows-1251"), ("uk-UA", "windows-1251"), ("tr", "windows-1254"), ("az", "windows-1254"),
     ("pl", "windows-1250"), ("el", "windows-1253"), ("he", "windows-1255"), ("fa", "windows-1256"),
     ("lt", "windows-1257"), ("vi", "windows-1258"), ("th", "windows-874"), ("ja", "shift_jis"), ("ko", "euc-kr"),
     ("zh-TW", "gb18030"), ("sr", "windows-1251"), ("de", "windows-1252"), ("xx", "windows-1252")],
)  # fmt: skip
def test_the_language_is_the_last_resort(language: str, name: str) -> None:
    """Where the bytes say nothing, pages are read as pages in that language used to be written."""
    decoded = decode(f'<html lang="{language}"><p>'.encode() + b"\xa6\xa7 \xa7")
    assert (decoded.encoding, decoded.source) == (name, "fallback")


INTERVIEW = """<html><head><title>Интервью с инженером</title></head><body><article>
<h1>«Мост должен стоять и после меня»: интервью с инженером</h1>
<p>Мост через реку открыли в прошлом году, но спорить о нём не перестали. Мы встретились с тем, кто его строил.</p>
<p><b>– Почему работы заняли семь лет?</b></p>
<p>– Река каждый год меняет русло, и никто не мог сказать, где будет берег. Мы бурили, ждали и снова бурили.</p>
<p><b>– Что изменилось для города?</b></p>
<p>– Это больше, чем дорога. Теперь дети ходят в школу за двадцать минут, а раньше шли целый час вокруг.</p>
<p><b>– Что будет со старым паромом?</b></p>
<p>– Я надеюсь, что его сохранят, хотя бы летом. Без него река станет совсем другой, и я буду скучать.</p>
</article></body></html>"""


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "iso8859-5", "mac-cyrillic", "cp866"])
@pytest.mark.parametrize("charset", [None, "iso-8859-1", "utf-8", "windows-1251"])
def test_an_undeclared_interview_is_russian(codec: str, charset: str | None) -> None:
    """From bytes to questions and answers, the same as from text."""
    html = INTERVIEW if codec in {"cp1251", "mac-cyrillic"} else INTERVIEW.translate(PLAIN)
    article = newsgrab.parse(html.encode(codec), charset=charset)
    encoding = article.provenance["encoding"]
    assert encoding.source == ("header" if (codec, charset) == ("cp1251", "windows-1251") else "content")
    plain = newsgrab.parse(html)
    assert article == plain.model_copy(update={"provenance": plain.provenance | {"encoding": encoding}})
    assert article.language == "ru"
    assert article.title is not None
    assert article.title.endswith("интервью с инженером")
    assert len(article.qa) == 3
