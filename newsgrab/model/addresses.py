"""One form for the many addresses of one page, so that known pages are told without a request."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from w3lib.url import canonicalize_url

__all__ = ["AddressForm", "are_of_one_host", "canonical", "form_of", "preferred", "site_of", "twin_key", "untracked"]

AddressForm = Literal["page", "tracking", "mobile", "amp"]
"""What an address looks like: a page of its own, or one of its twins."""

_PORTS = {"http": ":80", "https": ":443"}
_TWIN_HOSTS = ("m.", "mobile.", "amp.")
_FORMS: tuple[AddressForm, ...] = ("page", "tracking", "mobile", "amp")
"""The better first."""
_SCHEMES = {"https": 0, "http": 1}
_TRACKING_PREFIXES = ("utm_", "mtm_", "hsa_", "ns_", "_hs", "fb_action_", "vero_")
_TRACKING = frozenset(
    """
    fbclid gclid gclsrc gbraid wbraid dclid yclid ysclid msclkid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid
    mkt_tok oly_anon_id oly_enc_id rb_clickid s_cid wickedid _openstat openstat _ga _gl wt_mc wt.mc_id xtor yadclid
    at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 cmpid ncid sr_share sh_kit srsltid wprov
    ref_src ref_url referer referrer soc_src soc_trk __twitter_impression guccounter guce_referrer guce_referrer_sig
    pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_vid fb_source fb_ref
    """.split()
)
_TRACKING_UNLESS_NUMBERS = frozenset("ref smid cmp icid ito scid spm rssom".split())
"""What some sites name their articles by: `?ref=4711` is one, `?ref=home` is none."""
_SECOND_LEVEL = frozenset("co com net org gov gob gouv edu ac or ne go info biz in nom mil press media web gen".split())
"""Labels that stand before a country's own label and belong to nobody: `co.uk`, `com.tr`."""
_AMP_VALUES = frozenset({"", "1", "true", "yes", "amp"})
_AMP_END = re.compile(r"(?:/amp/?|\.amp)\Z", re.IGNORECASE)
_AMP_START = re.compile(r"\A/amp(?=/[^/])", re.IGNORECASE)
_INDEX = re.compile(r"(?<=/)(?:index|default)\.(?:html?|php|aspx?)\Z", re.IGNORECASE)
_ROUNDS = 8
"""Taking one thing away may show the next: `/amp/index.html`."""


def canonical(url: str) -> str:
    """The address under which a page is filed; the same for its tracked, mobile and AMP twins. Never raises.

    Gone are the fragment, tracking parameters, the default port, `m.`, `mobile.` and `amp.` before the host, `/amp`
    and its like, and a trailing `index.html`; scheme and host are in lower case, the query is sorted and percent
    encoding is in one form. The result is for comparing: such an address need not answer. It is its own canonical form.
    What is no HTTP(S) address stays as it is.
    """
    short = url
    for _ in range(_ROUNDS):
        shorter = _shorten(short)
        if shorter == short:
            return short
        short = shorter
    # Nothing but malice goes on like this.
    return url


@lru_cache(maxsize=1_024)
def twin_key(url: str) -> str:
    """The canonical address without scheme, `www.` and trailing slash: what tells two addresses of one page alike."""
    short = canonical(url)
    for prefix in ("https://", "http://"):
        if short.startswith(prefix):
            place, mark, query = short.removeprefix(prefix).removeprefix("www.").partition("?")
            return place.rstrip("/") + mark + query
    return short


def untracked(url: str) -> str:
    """The address without fragment and tracking parameters, otherwise as it is: what to ask for."""
    try:
        parts = urlsplit(url)
        return parts._replace(query=_query(parts.query), fragment="").geturl()
    except ValueError:
        return url


def site_of(host: str) -> str:
    """The part of a host name that one owner has: `news.example.co.uk` is of `example.co.uk`. A good guess."""
    labels = host.lower().strip(".").split(".")
    if host.startswith("[") or labels[-1].isdecimal():
        return host.lower()
    own = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-own:])


def form_of(url: str) -> AddressForm:
    """What an address looks like; what is no HTTP(S) address is a page of its own. Never raises."""
    parts = _split(url)
    if parts is None:
        return "page"
    host = _named_host(parts)
    is_twin_host = _without_twin_prefix(host) != host
    names = {pair.partition("=")[0].lower().removeprefix("amp;") for pair in parts.query.split("&") if _is_idle(pair)}
    path = _INDEX.sub("", parts.path)
    if (is_twin_host and host.startswith("amp.")) or names & {"amp", "outputtype"} or _path(path) != (path or "/"):
        return "amp"
    if is_twin_host:
        return "mobile"
    return "tracking" if names - {""} or parts.fragment else "page"


def preferred(one: str, other: str) -> str:
    """The better of two addresses of a page, whichever comes first: no twin, encrypted, short."""
    return min(one, other, key=_cost)


def are_of_one_host(one: str, other: str) -> bool:
    """Whether two HTTP(S) addresses are of one host, but for `www.`, `m.`, `mobile.` and `amp.`."""
    hosts = [
        _without_twin_prefix(_named_host(parts).removeprefix("www.")).removeprefix("www.")
        for url in (one, other)
        if (parts := _split(url))
    ]
    return len(hosts) == 2 and hosts[0] == hosts[1]


def _cost(url: str) -> tuple[int, int, int, str]:
    parts = _split(url)
    return _FORMS.index(form_of(url)), 2 if parts is None else _SCHEMES[parts.scheme], len(url), url


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        return parts if parts.scheme in _SCHEMES and parts.hostname else None
    except ValueError:
        return None


def _shorten(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return url
        plain = parts._replace(
            netloc=_host(parts), path=_path(parts.path), query=_query(parts.query), fragment=""
        ).geturl()
        return str(canonicalize_url(plain))
    except (ValueError, UnicodeError):
        # Such as a host in brackets that is no IPv6 address, or half of a surrogate pair.
        return url


def _host(parts: SplitResult) -> str:
    user, at, _ = parts.netloc.rpartition("@")
    return user + at + _without_twin_prefix(_named_host(parts))


def _named_host(parts: SplitResult) -> str:
    """The host in lower case, with its port where that is another than usual."""
    return parts.netloc.rpartition("@")[2].lower().removesuffix(_PORTS[parts.scheme]).removesuffix(":")


def _without_twin_prefix(host: str) -> str:
    for prefix in _TWIN_HOSTS:
        rest = host.removeprefix(prefix)
        if rest != host and "." in rest.strip(".") and not _is_nobodys(rest):
            host = rest
    return host


def _is_nobodys(host: str) -> bool:
    """Whether a host is a country's `co.uk` or the like, so that `m.co.uk` is the name of a site."""
    first, _, rest = host.partition(".")
    return first in _SECOND_LEVEL and len(rest.partition(":")[0]) == 2


def _path(path: str) -> str:
    path = _AMP_START.sub("", path)
    shorter = _AMP_END.sub("", path)
    # `/amp` alone may be a page of its own, and so may `/amp/`.
    if shorter and shorter != path:
        path = shorter + ("/" if path.endswith("/") else "")
    return _INDEX.sub("", path).replace(".amp.html", ".html") or "/"


def _query(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if pair and not _is_idle(pair))


def _is_idle(pair: str) -> bool:
    """Whether a parameter says nothing of which page it is."""
    name, _, value = pair.partition("=")
    # Addresses that were escaped twice on their way.
    name = name.lower().removeprefix("amp;")
    if name == "amp":
        return value.lower() in _AMP_VALUES
    if name == "outputtype":
        return value.lower() == "amp"
    if name in _TRACKING_UNLESS_NUMBERS:
        return not value.isdecimal()
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
