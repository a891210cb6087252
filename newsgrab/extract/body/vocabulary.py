"""What class names say against an element, as words: each reason with the words that give it.

Two neighbours, written with a hyphen here, count as one word too: `read-more` is `readmore` and `readMore`.
"""

from __future__ import annotations

__all__ = ["FIRST_WORDS", "INSIDE", "PREFIXES", "WORDS"]

_REASONS = {
    "comments": """
        comment comments comment-list disqus discussion respond
        yorum yorumlar kommentar kommentare kommentarer kommentarii komentarze komentar comentario comentarios
        commentaire commentaires commenti reacties
    """,
    "share bar": """
        copy-button copy-link share sharing shares addthis sharethis sharedaddy follow follow-us
        share-bar share-box share-tools
        paylas paylash teilen partage partager compartir udostepnij condividi
    """,
    "related": """
        read-more more-news more-stories more-articles more-posts more-from more-on more-like see-also read-also
        also-read similar teaser teasers outbrain taboola zergnet mgid tag-news link-box onward onward-journey
        more-links next-article next-post next-story prev-article prev-post prev-story previous-article
        previous-post previous-story post-navigation nav-links nav-single nav-below nav-above jp-relatedposts
        yarpp cross-links cross-link read-next up-next also-like you-may you-might
        ilgili-haber ilgili-haberler benzer-haberler chitayte-takzhe chitaj-takzhe chitay-takzhe
        chitajte-takzhe po-teme pohozhie lire-aussi voir-aussi czytaj-takze czytaj-tez weitere-artikel
        relacionadas relacionados leia-mais leia-tambem oxsar-xeberler
    """,
    "cut short": """
        line-clamp
    """,
    "latest news": """
        latest latest-news most-read most-popular most-viewed most-shared most-recent popular trending last-news
        news-feed news-ticker ticker breaking-news breaking-block
        son-dakika en-cok en-cox son-haberler son-xeberler poslednie-novosti ultimas-noticias
    """,
    "promotion": """
        sign-up cta calltoaction premium-box membership social-line app-promo app-download app-banner marketing
        upsell not-prose piano inline-signup premium-hidden
        bulten ebulten bulteni biuletyn rassylka podpiska infolettre boletin
    """,
    "advertisement": """
        ad ads adv ad-banner banner-ad banner-ads adsense ad-slot ad-unit ad-container ad-wrapper ad-box
        ad-label ad-placeholder gpt-ad dfp adsbygoogle affiliate
        reklam reklama reklame werbung publicite publicidad publicidade anzeige
    """,
    "navigation": """
        nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging toc
        tableofcontents jump-link jump-nav jump-to skip-link topbar toolbar tools eztoc
    """,
    "sidebar": """
        sidebar sidebars rail right-rail aside widget-area
    """,
    "footer": """
        footer site-footer colophon copyright legal disclaimer imprint
    """,
    "consent": """
        cookie cookies gdpr privacy
    """,
    "author box": """
        author-box author-bio author-info author-card author-profile author-description author-details
        about-author abouttheauthor bio biography vcard contributor-bio saboxplugin
        fiche-auteur autoren-box autoren-info autor-box autor-info
    """,
    "byline": """
        byline bylines author authors writer writers author-name author-names post-meta entry-meta article-meta
        meta-data meta-info dateline pub-date publish-date publication-date published timestamp post-date entry-date
        post-info entry-info article-info post-author posted-on date-time reading-time read-time
        autor autorin auteur auteurs yazar avtor muellif muallif
    """,
    "tags": """
        tags tag-list tag-cloud tag-links tags-list tags-links post-tags article-tags topic topics topic-list
        categories category-list cat-links keywords entry-footer post-footer entry-utility
        etiketler etiket etiquetas etiquettes teqler tegi schlagworte mots-cles palabras-clave
    """,
    "caption": """
        caption captions figcaption caption-text image-caption image-credit image-copyright image-source
        photo-caption photo-credit img-caption img-credit credit credits credit-line media-caption media-credit
        picture-caption picture-credit legend gallery-caption
        altyazi bildunterschrift legende
    """,
    "box": """
        info-box fact-box note-box infokasten expandable-box box-expandable
    """,
    "form": """
        gfield gform wpforms wpcf7 hs-form contact-form signup-form
    """,
    "embed": """
        twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed reddit-embed reddit-card
        text-post mastodon-embed oembed-placeholder embed-placeholder embed-consent
    """,
    "dialog": """
        cc-policy lightbox popup popover rollover hover-card overlay tooltip toast off-canvas
    """,
    "rating": """
        rating ratings vote votes poll polls survey quiz like likes reaction reactions feedback rate-this
        anket sonda opros umfrage sondage encuesta golosovanie
    """,
    "print": """
        print-only print-block print-friendly print-link no-print sr-only visually-hidden screen-reader
        assistive hide-text
    """,
    "player": """
        video-player video-js video-meta video-info video-title video-description jwplayer vjs audio-player
        podcast-box podcast-player podcast-promo texttospeech preloader
    """,
}
_MEDIA = "image img photo picture gallery media video foto figure"
_NOTES = "description desc caption credit copyright source legend byline author info"
_NAMES = {
    **{name: reason for reason, names in _REASONS.items() for name in names.split()},
    **{f"{medium}-{note}": "caption" for medium in _MEDIA.split() for note in _NOTES.split()},
    **{f"{picture}-title": "caption" for picture in ("image", "img", "photo", "picture", "foto")},
}
WORDS: dict[str, str] = {name.replace("-", ""): reason for name, reason in _NAMES.items()}
"""Word, or two neighbours as one, to reason."""
FIRST_WORDS = frozenset(name.partition("-")[0] for name in _NAMES if "-" in name)
"""What the first of two neighbours may be."""
_BEGINNINGS = {
    "related": "related recommend recirc outbrain taboola",
    "comments": "disqus",
    "share bar": "social addthis",
    "promotion": "promo newsletter subscri sponsor donat mailchimp optin",
    "advertisement": "advert",
    "navigation": "breadcrumb",
    "sidebar": "sidebar",
    "footer": "footer",
    "consent": "consent",
    "dialog": "modal login",
    "print": "screenreader printfriendly",
    "player": "jwplayer",
}
PREFIXES: dict[str, list[tuple[str, str]]] = {}
"""The first four letters of a word to the beginnings that say something, each with its reason."""
for _reason, _words in _BEGINNINGS.items():
    for _word in _words.split():
        PREFIXES.setdefault(_word[:4], []).append((_word, _reason))
INSIDE = {
    "teaser": "related",
    "caption": "caption",
    "newsletter": "promotion",
    "postmeta": "byline",
    "infobox": "box",
    "factbox": "box",
}
"""What says something within a word too: some languages write compounds in one word, `teasertext`."""
