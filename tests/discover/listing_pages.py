"""Pages of sites that do not exist, built as real ones are."""

from __future__ import annotations

HOME = """<!doctype html><html lang="en"><head><title>The Harbour Post</title>
<link rel="alternate" type="application/rss+xml" href="/rss/top">
<link rel="hub" href="https://hub.example/push"></head><body>
<header class="site-header"><a href="/"><img src="/logo.svg" alt="The Harbour Post"></a>
<nav><ul><li><a href="/politics">Politics</a></li><li><a href="/world/europe">Europe and the world around it</a></li>
<li><a href="/login?next=/2026/03/02/x-y-z-story">Sign in to your account</a></li></ul></nav></header>
<main><section><h2><a href="/politics">Politics</a></h2>
<article><a href="/2026/03/02/ferry-returns-to-the-strait"><img src="/1.jpg" alt="Ferry"></a>
<h3><a href="/2026/03/02/ferry-returns-to-the-strait">Ferry returns to the strait</a></h3>
<a href="/author/ana-rios">Ana Ríos</a> <time datetime="2026-03-02T08:00:00+04:00">2 March</time>
<p>The first ferry in six years left the harbour on Monday with forty cars on board.</p>
<a class="more" href="/2026/03/02/ferry-returns-to-the-strait#more">Read more</a></article>
<article><h3>
<a href="https://www.harbour.example/2026/03/01/what-the-new-law-means?utm_source=home">What it means</a></h3>
<a href="/tag/ferries">Ferries</a><a href="/2026/03/01/what-the-new-law-means#comments">18 comments</a></article>
<div class="teaser"><a href="/2026/02/28/bridge"><h4>Bridge</h4>
<p>Engineers say that it opens in the autumn, if at all,
and that nobody should count on it before the water has gone down again.</p></a></div></section>
<aside class="sidebar most-read"><h3>Most read</h3><ol>
<li><a href="/2026/02/20/the-long-night-of-the-lighthouse-keepers">The long night of the lighthouse keepers</a></li>
</ol>
<a href="https://ads.example/click?id=9923">Win a car and a house with our partner today</a></aside></main>
<footer><a href="/about-us">About us</a>
<a href="/terms-and-conditions-of-use">Terms and conditions of use of this site</a>
<a href="/rss/">RSS</a></footer></body></html>"""
HOME_LINKS = [
    ("https://harbour.example/2026/03/02/ferry-returns-to-the-strait", "Ferry returns to the strait"),
    ("https://www.harbour.example/2026/03/01/what-the-new-law-means?utm_source=home", "What it means"),
    ("https://harbour.example/2026/02/28/bridge", "Bridge"),
    (
        "https://harbour.example/2026/02/20/the-long-night-of-the-lighthouse-keepers",
        "The long night of the lighthouse keepers",
    ),
]

TABLES = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Хабар-Каспий</title><base href="http://habar.example/az/"></head><body bgcolor="#ffffff">
<table width=980><tr><td colspan=3><a href="index.php"><img src="logo.gif"></a></td></tr>
<tr><td width=160 valign=top><a href="news.php?cat=1">Политика</a><br><a href="news.php?cat=2">Экономика</a><br>
<a href="news.php?cat=3">Культура и спорт</a><br><a href="contact.php">Контакты</a></td>
<td valign=top>
<b>02.03.2026</b> <a href="news.php?id=4711">Паром вернулся в пролив после шести лет</a><br>
Первый паром вышел из гавани в понедельник.<br><a href="news.php?id=4711">Подробнее</a><br><br>
<b>01.03.2026</b> <a href="news.php?id=4710">Кто построит мост</a><br><a href="news.php?id=4710">Подробнее</a><br><br>
<b>28.02.2026</b> <a href="news.php?id=4709">Вода спадает: инженеры ждут осени, а рыбаки — зимы</a><br>
<a href="news.php?id=4709">Подробнее</a><br><br>
<center>
<b>1</b> <a href="news.php?page=2">2</a> <a href="news.php?page=3">3</a> <a href="news.php?page=2">&raquo;</a>
</center>
</td><td><a href="http://counter.example/?site=12345">Счётчик посещений</a>
<a href="rss.xml">RSS</a></td></tr></table></body></html>"""

WORDPRESS = """<!doctype html><html lang="tr-TR"><head><title>Ekonomi arşivleri</title>
<link rel="alternate" type="application/rss+xml" title="Akış" href="https://kiyi.example/feed/">
<link rel="next" href="https://kiyi.example/kategori/ekonomi/page/2/"></head>
<body class="archive category category-ekonomi"><div id="page" class="site">
<div class="menu-ana-container"><ul id="menu-ana" class="menu"><li>
<a href="https://kiyi.example/kategori/ekonomi/">Ekonomi</a></li>
<li><a href="https://kiyi.example/kunye-ve-iletisim-bilgileri/">Künye ve iletişim bilgileri sayfası</a></li></ul>
</div>
<main id="main"><article id="post-91" class="post-91 post category-ekonomi tag-liman"><header class="entry-header">
<h2 class="entry-title">
<a href="https://kiyi.example/liman-yeniden-aciliyor/" rel="bookmark">Liman yeniden açılıyor</a></h2>
<div class="entry-meta"><time class="entry-date" datetime="2026-03-02T10:15:00+03:00">2 Mart</time>
<a href="https://kiyi.example/yazar/deniz-kaya/">Deniz Kaya</a></div></header>
<a class="post-thumbnail" href="https://kiyi.example/liman-yeniden-aciliyor/"><img alt=""></a>
<div class="entry-summary">
<p>Altı yıl sonra … <a class="more-link" href="https://kiyi.example/liman-yeniden-aciliyor/">Devamını oku</a></p>
</div>
<footer class="entry-footer"><a href="https://kiyi.example/etiket/liman/" rel="tag">liman</a></footer></article>
<article id="post-90" class="post-90 post"><h2 class="entry-title"><a href="https://kiyi.example/zam/">Zam</a></h2>
<time datetime="2026-03-01">1 Mart</time></article>
<nav class="pagination"><span class="current">1</span>
<a class="page-numbers" href="https://kiyi.example/kategori/ekonomi/page/2/">2</a></nav>
</main></div></body></html>"""

TAGGED = """<!doctype html><html lang="ru"><head><title>Новости по тегу: паром</title></head><body>
<div class="header"><div class="menu"><a href="/ru/news">Новости</a><a href="/ru/tag/mosty">Мосты</a></div></div>
<div class="content"><h1>Новости по тегу «паром»</h1><div class="items">
<div class="item"><a class="pic" href="/ru/news/388121.html"><img src="a.jpg" alt="Паром у причала"></a>
<a class="name" href="/ru/news/388121.html">Паром вернулся</a><span class="date">2 марта</span></div>
<div class="item"><a class="pic" href="/ru/news/388120.html"><img src="b.jpg"></a>
<a class="name" href="/ru/news/388120.html">Мост откроют осенью, если позволит вода</a></div>
<div class="item"><a href="/ru/news/388119.html">В порту заявили о росте числа пассажиров</a></div>
<div class="item"><a href="/ru/news/388118.html">Капитан: «Мы ждали этого шесть лет»</a></div>
</div><div class="tags">
<a href="/ru/tag/more">море</a> <a href="/ru/tag/port-i-prichal-goroda">порт и причал города</a></div>
<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div></div></body></html>"""

KAZAKH = """<!doctype html><html lang="kk"><head><title>Жаңалықтар</title></head><body>
<div class="top"><a href="/kk/sayasat">Саясат</a> <a href="/kk/ekonomika">Экономика</a> <a href="/ru">Рус</a></div>
<div class="news-list"><div class="news-list__item">
<a href="/kk/parom-qaityp-keldi_a4021">Паром алты жылдан кейін қайтып келді</a></div>
<div class="news-list__item"><a href="/kk/kopir-kuzde-ashylady_a4020">Көпір күзде ашылады</a></div>
<div class="news-list__item"><a href="/kk/teniz_a4019">Теңіз</a></div>
<div class="news-list__item"><a href="/kk/su-dengeii-tomendedi_a4018">Су деңгейі төмендеді, дейді инженерлер</a>
</div></div>
<div><a href="/kk?start=4">2</a><a href="/kk?start=8">3</a><a href="/kk?start=12">4</a></div></body></html>"""

UZBEK = """<!doctype html><html lang="uz"><head><title>So‘nggi yangiliklar</title></head><body><div class="lenta">
<a class="card" href="/uz/news/2026/03/02/parom"><img src="/p.webp">
<h5 class="card__title">Parom olti yildan keyin qaytdi</h5>
<p>Birinchi parom dushanba kuni qirqta mashina bilan portdan chiqdi, dedi port ma’muriyati,
va u kuzgacha qatnaydi.</p></a>
<a class="card" href="/uz/news/2026/03/01/koprik"><h5 class="card__title">Ko‘prik</h5></a>
<a class="btn" href="/uz/news?p=2">Ko‘proq</a></div>
<a href="/uz/category/jamiyat">Jamiyat</a><a href="/media/foto.jpg">Kattalashtirilgan surat va boshqalar</a></body>
</html>"""

AMP = """<!doctype html><html ⚡ lang="de"><head><title>Küste</title>

<link rel="canonical" href="https://kueste.example/"></head>
<body><amp-sidebar id="s"><a href="/amp/wetter-am-meer-heute">Das Wetter am Meer heute und morgen</a></amp-sidebar>
<section><a href="/amp/nachrichten/die-faehre-kehrt-zurueck-a-881234.html"><amp-img src="a.jpg" alt="x"></amp-img>
<h2>Die Fähre kehrt zurück</h2></a></section>
<section><a href="/nachrichten/die-faehre-kehrt-zurueck-a-881234.html">Weiter</a></section></body></html>"""

JAPANESE = """<!doctype html><html lang="ja"><head><title>新着</title></head><body><ul>
<li><a href="/articles/20260302a01">フェリーが六年ぶりに海峡に戻った</a></li>
<li><a href="/articles/20260301a07">橋は秋に開通する見込み</a></li>
<li><a href="/articles/">一覧</a></li></ul></body></html>"""

SCRIPTED = """<!doctype html><html lang="fr"><head><title>À la une</title><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[
{"@type":"ListItem","item":{"@id":"https://cote.example/monde","name":"Monde"}}]},
{"@type":"ItemList","itemListElement":[
{"@type":"ListItem","position":1,"url":"https://cote.example/le-bac-revient"},
{"@type":"ListItem","position":2,"item":{"@type":"NewsArticle","@id":"https://cote.example/le-pont","name":"Le pont",
"datePublished":"2026-03-01T10:00:00+01:00"}}]}]}</script></head><body><div id="app"></div></body></html>"""
