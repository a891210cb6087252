"""What is not part of an article although it stands near it, told by markup alone; words are in `lang/`."""

from __future__ import annotations

import re
from functools import lru_cache

from ...dom.element import Element

__all__ = ["MARKED_TAGS", "drop_reason", "is_chrome"]

_TAGS = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "button": "button",
    "menu": "navigation",
    "figcaption": "caption",
    "amp-ad": "advertisement",
    "amp-sidebar": "navigation",
}
MARKED_TAGS = frozenset({*_TAGS, "header"})
"""Tags that speak against an element even without a name."""
# Their classes tell of the whole page: `class="post tag-travel comments-open"`.
_NEVER = frozenset({"article", "main", "body"})
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


def _tokens(words: str) -> re.Pattern[str]:
    """A pattern for words as parts of class names: `share` in `share-bar`, `article_share`, `js-share2`."""
    return re.compile(r"(?<![a-z])(?=[a-z])(?:" + "|".join(words.split()) + r")(?![a-z])")


_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "comments",
        _tokens(r"comments? commentlist comment-?list disqus[a-z]* discussion respond"),
    ),
    (
        "share bar",
        _tokens(
            r"share sharing shares social[a-z]* addthis[a-z]* sharethis sharedaddy follow followus sharebar "
            r"sharebox sharetools share-?buttons? ssba[a-z]*"
        ),
    ),
    (
        "related",
        _tokens(
            r"related[a-z]* recommend[a-z]* read-?more readmore "
            r"more-?(?:news|stories|articles|posts|from|on|like) see-?also read-?also also-?read similar "
            r"teasers? you-?may[a-z-]* outbrain taboola zergnet mgid trc[_-][a-z_-]* tag-?news linkbox "
            r"recirc[a-z]* onward onward-?journey more-?links next-?(?:article|post|story) "
            r"prev(?:ious)?-?(?:article|post|story) post-?navigation nav-?(?:links|single|below|above) "
            r"jp-relatedposts yarpp[a-z-]* crp_related"
        ),
    ),
    (
        "latest news",
        _tokens(
            r"latest latest-?news most-?(?:read|popular|viewed|shared|recent) popular trending lastnews "
            r"last-?news news-?feed newsticker ticker"
        ),
    ),
    (
        "promotion",
        _tokens(
            r"promo[a-z]* newsletter[a-z-]* subscri[a-z]* signup sign-?up sponsor[a-z]* donat[a-z]* cta "
            r"call-?to-?action premium-?box membership social-?line app-?(?:promo|download|banner) marketing "
            r"upsell piano[a-z-]* mailchimp[a-z-]* mc_embed[a-z_]* optin[a-z-]* inline-?signup"
        ),
    ),
    (
        "advertisement",
        _tokens(
            r"ad ads adv advert[a-z]* banner adsense adslot "
            r"ad-?(?:slot|unit|container|wrapper|box|label|placeholder) gpt-ad dfp[a-z-]* adsbygoogle"
        ),
    ),
    (
        "navigation",
        _tokens(
            r"nav navbar navigation menu submenu breadcrumbs? breadcrumb-?[a-z]* crumbs? pagination pager "
            r"paging toc table-?of-?contents jump-?(?:link|nav|to) skip-?link[a-z]* topbar toolbar tools "
            r"ez-toc[a-z-]*"
        ),
    ),
    (
        "sidebar",
        _tokens(
            r"sidebar[a-z0-9]* side-?bar rail right-?rail aside (?<![_-])widgets?(?![_-]) widget-?area "
            r"secondary"
        ),
    ),
    (
        "footer",
        _tokens(r"footer[a-z]* site-?footer colophon copyright legal disclaimer imprint"),
    ),
    (
        "consent",
        _tokens(r"cookies? cookie-?[a-z]* consent[a-z]* gdpr privacy"),
    ),
    (
        "author box",
        _tokens(
            r"author-?(?:box|bio|info|card|profile|description|details|about|block|section) "
            r"about-?(?:the-?)?author bio biography vcard contributor-?bio abh_[a-z_]* saboxplugin[a-z-]*"
        ),
    ),
    (
        "byline",
        _tokens(
            r"byline[a-z]* by-?line authors? author-?name author-?names? post-?meta entry-?meta article-?meta "
            r"meta-?(?:data|info) metadata dateline pub-?date publish-?date publication-?date published "
            r"timestamp post-?date entry-?date post-?info article-?info post-?author posted-?on date-?time "
            r"datetime byline-?wrapper reading-?time read-?time"
        ),
    ),
    (
        "tags",
        _tokens(
            r"tags tag-?(?:list|cloud|links) tags-?(?:list|links) post-?tags article-?tags topics? topic-?list "
            r"categories category-?list cat-?links keywords entry-?footer post-?footer entry-?utility"
        ),
    ),
    (
        "caption",
        _tokens(
            r"captions? figcaption wp-caption-text image-?(?:caption|credit|copyright|source) "
            r"photo-?(?:caption|credit) img-?(?:caption|credit) credits? credit-?line "
            r"media-?(?:caption|credit) picture-?(?:caption|credit) legend gallery-?caption carousel[a-z-]* "
            r"slideshow[a-z-]*"
        ),
    ),
    (
        "dialog",
        _tokens(
            r"modal[a-z]* popup pop-?up overlay lightbox tooltip login[a-z]* log-?in toast regwall offcanvas "
            r"off-canvas"
        ),
    ),
    (
        "rating",
        _tokens(r"rating ratings vote votes poll polls survey quiz likes? reactions? feedback rate-?this"),
    ),
    (
        "print",
        _tokens(
            r"print-?(?:only|friendly|link) printfriendly[a-z]* noprint no-?print sr-?only visually-?hidden "
            r"screen-?reader[a-z-]* visuallyhidden screenreader[a-z-]* assistive hide-?text"
        ),
    ),
    (
        "player",
        _tokens(
            r"video-?(?:player|js|meta|info|title|description) jwplayer[a-z-]* vjs-[a-z-]* audio-?player "
            r"player playlist podcast-?(?:box|player|promo) text-?to-?speech"
        ),
    ),
)
_ENOUGH = 500
"""Characters of names; the rest is generated."""
_ANY = re.compile("|".join(pattern.pattern for _, pattern in _NAMES))


def drop_reason(element: Element) -> str | None:
    """Why an element is not part of the article's text, by tag, role and names; `None` if nothing speaks against it."""
    tag = element.tag
    if tag in _TAGS:
        return _TAGS[tag]
    if tag in _NEVER:
        return None
    attributes = element.attributes
    if not attributes:
        return None
    role = attributes.get("role")
    if role in _ROLES:
        return _ROLES[role]
    return _named_reason(element.names[:_ENOUGH])


@lru_cache(maxsize=16_384)
def _named_reason(names: str) -> str | None:
    """What an element's names say; the answers are kept, since the elements of a page share their names."""
    if names and _ANY.search(names):
        return next(reason for reason, pattern in _NAMES if pattern.search(names))
    return None


def is_chrome(element: Element) -> bool:
    """Whether an element is the page's own header, which may hold the article's title but not its text."""
    return element.tag == "header" and element.closest("article", "main") is None
