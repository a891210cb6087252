"""What class names say against an element, as words: each reason with the words that give it.

Two neighbours count as one word: `readmore` stands for `read-more` and `readMore` too.
"""

from __future__ import annotations

__all__ = ["INSIDE", "PREFIXES", "WORDS"]

_REASONS = {
    "comments": """
        comment comments commentlist disqus discussion respond
    """,
    "share bar": """
        share sharing shares addthis sharethis sharedaddy follow followus sharebar sharebox sharetools
    """,
    "related": """
        readmore morenews morestories morearticles moreposts morefrom moreon morelike seealso readalso alsoread
        similar teaser teasers outbrain taboola zergnet mgid tagnews linkbox onward onwardjourney morelinks
        nextarticle nextpost nextstory prevarticle prevpost prevstory previousarticle previouspost previousstory
        postnavigation navlinks navsingle navbelow navabove jprelatedposts yarpp crosslinks crosslink readnext
        upnext alsolike youmay youmight
    """,
    "latest news": """
        latest latestnews mostread mostpopular mostviewed mostshared mostrecent popular trending lastnews
        newsfeed newsticker ticker breakingnews breakingblock
    """,
    "promotion": """
        signup cta calltoaction premiumbox membership socialline apppromo appdownload appbanner marketing upsell
        piano inlinesignup premiumhidden
    """,
    "advertisement": """
        ad ads adv adbanner bannerad bannerads adsense adslot adunit adcontainer adwrapper adbox adlabel
        adplaceholder gptad dfp adsbygoogle affiliate
    """,
    "navigation": """
        nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging toc
        tableofcontents jumplink jumpnav jumpto skiplink topbar toolbar tools eztoc
    """,
    "sidebar": """
        sidebar sidebars rail rightrail aside widgetarea
    """,
    "footer": """
        footer sitefooter colophon copyright legal disclaimer imprint
    """,
    "consent": """
        cookie cookies gdpr privacy
    """,
    "author box": """
        authorbox authorbio authorinfo authorcard authorprofile authordescription authordetails aboutauthor
        abouttheauthor bio biography vcard contributorbio saboxplugin
    """,
    "byline": """
        byline bylines author authors authorname authornames postmeta entrymeta articlemeta metadata metainfo
        dateline pubdate publishdate publicationdate published timestamp postdate entrydate postinfo articleinfo
        postauthor postedon datetime readingtime readtime
    """,
    "tags": """
        tags taglist tagcloud taglinks tagslist tagslinks posttags articletags topic topics topiclist categories
        categorylist catlinks keywords entryfooter postfooter entryutility
    """,
    "caption": """
        caption captions figcaption captiontext imagecaption imagecredit imagecopyright imagesource photocaption
        photocredit imgcaption imgcredit credit credits creditline mediacaption mediacredit picturecaption
        picturecredit legend gallerycaption
    """,
    "box": """
        infobox factbox notebox infokasten expandablebox boxexpandable
    """,
    "embed": """
        twittertweet instagrammedia tiktokembed fbpost blueskyembed oembedplaceholder embedplaceholder
        embedconsent
    """,
    "dialog": """
        lightbox popup popover rollover hovercard overlay tooltip toast offcanvas
    """,
    "rating": """
        rating ratings vote votes poll polls survey quiz like likes reaction reactions feedback ratethis
    """,
    "print": """
        printonly printblock printfriendly printlink noprint sronly visuallyhidden screenreader assistive
        hidetext
    """,
    "player": """
        videoplayer videojs videometa videoinfo videotitle videodescription jwplayer vjs audioplayer podcastbox
        podcastplayer podcastpromo texttospeech preloader
    """,
}
_MEDIA = "image img photo picture gallery media video foto figure"
_NOTES = "description desc caption credit copyright source legend byline author info"
WORDS: dict[str, str] = {
    **{word: reason for reason, words in _REASONS.items() for word in words.split()},
    **{medium + note: "caption" for medium in _MEDIA.split() for note in _NOTES.split()},
}
"""Word to reason."""
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
