"""What is not part of an article although it stands near it, told by markup alone; words that people read are in `lang/`.

Names are read as the words they are made of, and two neighbours count as one word too, so that `read-more` and
`readmore` are the same. A dictionary of words is several times faster than a regular expression of alternatives.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...dom.element import Attributes
from ..names import BREAK, name_words

__all__ = ["CHROME", "PAGE_HEADER", "Chrome", "drop_reason"]

PAGE_HEADER = "page header"
"""Said of every `<header>`; it does not count inside `<article>` and `<main>`."""
_TAGS: dict[str, str | None] = {
    # Their classes tell of the whole page: `class="post tag-travel comments-open"`.
    "article": None,
    "main": None,
    "body": None,
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "button": "button",
    "menu": "navigation",
    "figcaption": "caption",
    "label": "form",
    "amp-ad": "advertisement",
    "amp-sidebar": "navigation",
    "header": PAGE_HEADER,
}
_ROLES = {
    "navigation": "navigation",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "banner",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
}
_WORDS: dict[str, str] = {
    word: reason
    for reason, words in {
        "comments": "comment comments commentlist disqus discussion respond",
        "share bar": "share sharing shares addthis sharethis sharedaddy follow followus sharebar sharebox sharetools",
        "related": "readmore morenews morestories morearticles moreposts morefrom moreon morelike seealso readalso "
        "alsoread similar teaser teasers outbrain taboola zergnet mgid tagnews linkbox onward onwardjourney morelinks "
        "nextarticle nextpost nextstory prevarticle prevpost prevstory previousarticle previouspost previousstory "
        "postnavigation navlinks navsingle navbelow navabove jprelatedposts yarpp crosslinks crosslink readnext "
        "upnext alsolike youmay youmight",
        "latest news": "latest latestnews mostread mostpopular mostviewed mostshared mostrecent popular trending "
        "lastnews newsfeed newsticker ticker breakingnews breakingblock",
        "promotion": "signup cta calltoaction premiumbox membership socialline apppromo appdownload appbanner marketing "
        "upsell piano inlinesignup premiumhidden",
        "advertisement": "ad ads adv adbanner bannerad bannerads adsense adslot adunit adcontainer adwrapper adbox adlabel adplaceholder gptad "
        "dfp adsbygoogle affiliate",
        "navigation": "nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging toc "
        "tableofcontents jumplink jumpnav jumpto skiplink topbar toolbar tools eztoc",
        "sidebar": "sidebar sidebars rail rightrail aside widgetarea",
        "footer": "footer sitefooter colophon copyright legal disclaimer imprint",
        "consent": "cookie cookies gdpr privacy",
        "author box": "authorbox authorbio authorinfo authorcard authorprofile authordescription authordetails aboutauthor "
        "abouttheauthor bio biography vcard contributorbio saboxplugin",
        "byline": "byline bylines author authors authorname authornames postmeta entrymeta articlemeta metadata metainfo "
        "dateline pubdate publishdate publicationdate published timestamp postdate entrydate postinfo articleinfo "
        "postauthor postedon datetime readingtime readtime",
        "tags": "tags taglist tagcloud taglinks tagslist tagslinks posttags articletags topic topics topiclist categories "
        "categorylist catlinks keywords entryfooter postfooter entryutility",
        "caption": "caption captions figcaption captiontext imagecaption imagecredit imagecopyright imagesource "
        "photocaption photocredit imgcaption imgcredit credit credits creditline mediacaption mediacredit picturecaption "
        "picturecredit legend gallerycaption",
        "box": "infobox factbox notebox infokasten expandablebox boxexpandable",
        "embed": "twittertweet instagrammedia tiktokembed fbpost blueskyembed oembedplaceholder embedplaceholder "
        "embedconsent",
        "dialog": "lightbox popup popover rollover hovercard overlay tooltip toast offcanvas",
        "rating": "rating ratings vote votes poll polls survey quiz like likes reaction reactions feedback ratethis",
        "print": "printonly printblock printfriendly printlink noprint sronly visuallyhidden screenreader assistive hidetext",
        "player": "videoplayer videojs videometa videoinfo videotitle videodescription jwplayer vjs audioplayer "
        "podcastbox podcastplayer podcastpromo texttospeech preloader",
    }.items()
    for word in words.split()
}
_PREFIXES: dict[str, tuple[tuple[str, str], ...]] = {}
for _prefix, _reason in (
    ("related", "related"),
    ("recommend", "related"),
    ("recirc", "related"),
    ("outbrain", "related"),
    ("taboola", "related"),
    ("disqus", "comments"),
    ("social", "share bar"),
    ("addthis", "share bar"),
    ("promo", "promotion"),
    ("newsletter", "promotion"),
    ("subscri", "promotion"),
    ("sponsor", "promotion"),
    ("donat", "promotion"),
    ("mailchimp", "promotion"),
    ("optin", "promotion"),
    ("advert", "advertisement"),
    ("breadcrumb", "navigation"),
    ("sidebar", "sidebar"),
    ("footer", "footer"),
    ("consent", "consent"),
    ("modal", "dialog"),
    ("login", "dialog"),
    ("screenreader", "print"),
    ("printfriendly", "print"),
    ("jwplayer", "player"),
):
    _PREFIXES[_prefix[:4]] = (*_PREFIXES.get(_prefix[:4], ()), (_prefix, _reason))
# Languages that write compounds in one word do so in class names: `teasertext`, `singlepostmeta`.
_INSIDE_REASONS = {
    "teaser": "related",
    "caption": "caption",
    "newsletter": "promotion",
    "postmeta": "byline",
    "infobox": "box",
    "factbox": "box",
}
_INSIDE = re.compile("|".join(_INSIDE_REASONS))
for _medium in ("image", "img", "photo", "picture", "gallery", "media", "video", "foto", "figure"):
    for _note in (
        "description",
        "desc",
        "caption",
        "credit",
        "copyright",
        "source",
        "legend",
        "byline",
        "author",
        "info",
    ):
        _WORDS[_medium + _note] = "caption"
_ASIDE_OF_BLOGS = "secondary"
"""The id of side bars in WordPress; as a part of a name it says nothing."""
_COMPOUND = 9
"""Letters; shorter words are no compounds."""


def drop_reason(tag: str, attributes: Attributes) -> str | None:
    """Why an element is not part of the article's text, by tag, role and names; `None` if nothing speaks against it."""
    if tag in _TAGS:
        return _TAGS[tag]
    if not attributes:
        return None
    if names := attributes.get("class"):
        if reason := _named_reason(names):
            return reason
        if len(attributes) == 1:
            return None
    for key, value in attributes.items():
        if key in _TELLING and value is not None:
            if key == "role":
                reason = _ROLES.get(value)
            elif key == "itemprop":
                reason = _PROPERTIES.get(value.lower())
            elif key == "id" or key == "data-component":
                reason = "sidebar" if value == _ASIDE_OF_BLOGS else _named_reason(value)
            else:
                reason = "hidden" if _is_hidden(attributes) else None
            if reason:
                return reason
        elif key == "hidden":
            return "hidden"
    return None


_PROPERTIES = dict.fromkeys(
    (
        "publisher",
        "image",
        "logo",
        "datepublished",
        "datemodified",
        "mainentityofpage",
        "commentcount",
        "interactionstatistic",
    ),
    "metadata",
)
_TELLING = frozenset({"itemprop", "role", "id", "data-component", "aria-hidden", "style"})


@lru_cache(maxsize=8_192)
def _named_reason(names: str) -> str | None:
    """What the names of an element say."""
    before = ""
    for word in name_words(names):
        reason = _WORDS.get(word) or (_WORDS.get(before + word) if before else None)
        if reason:
            return reason
        if word[:4] in _PREFIXES:
            for prefix, reason in _PREFIXES[word[:4]]:
                if word.startswith(prefix):
                    return reason
        if len(word) >= _COMPOUND and (inside := _INSIDE.search(word)):
            return _INSIDE_REASONS[inside[0]]
        before = word if word != BREAK else ""
    return None


def _is_hidden(attributes: Attributes) -> bool:
    """Whether the page itself hides an element."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style or ("none" not in style and "hidden" not in style):
        return False
    rules = style.lower().replace(" ", "")
    return "display:none" in rules or "visibility:hidden" in rules


_PASSED_BY = frozenset(
    {
        "navigation", "footer", "share bar", "dialog", "advertisement", "comments", "consent", "sidebar", "aside",
        "latest news",
    }
)  # fmt: skip
_UNSEEN = frozenset({"print", "dialog", "hidden"})
_LARGE = 2_000
"""Characters; what is larger is read, since it may be the article under a misleading name."""
_A_COMMA = 150
"""Characters of running text have at least one comma."""
_KEPT_NAMES = ("crumb", "tag", "topic", "categor", "keyword")


class Chrome:
    """Passes by menus, footers, side bars and the like: the parts of a page that every page of its site has."""

    suspect = staticmethod(drop_reason)

    def minds(self, reason: str) -> bool:
        """Whether a reason is one of those for which elements are passed by."""
        return reason in _PASSED_BY

    def hides(self, reason: str) -> bool:
        """Whether a reason says that readers do not see a part of a line: notes for screen readers, tooltips."""
        return reason in _UNSEEN

    def turns_away(self, reason: str, attributes: Attributes, in_article: bool, text: str) -> bool:
        """Whether an element is short, does not read like running text, and says nothing about the article's topics."""
        if len(text) > _LARGE or text.count(", ") * _A_COMMA > len(text):
            return False
        if reason == "navigation" or reason == "footer":
            if reason == "footer" and in_article:
                return False
            names = " ".join([value for value in attributes.values() if value]).lower()
            return not any(name in names for name in _KEPT_NAMES)
        return True


CHROME = Chrome()
