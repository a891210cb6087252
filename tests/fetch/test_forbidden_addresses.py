"""Private networks stay out of reach: every address, every spelling, on every way that leads there.

A server listens on loopback and must see nobody. Another plays a public host: 127.0.0.53, which the guard of these
tests takes for public, sends visitors on to it. Names resolve to loopback unless a test says otherwise.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from server import Server, redirecting, serving

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch import guard
from newsgrab.fetch.client import get

FRONT = "127.0.0.53"
Names = dict[str, list[str]]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

ADDRESSES = {
    "loopback": "127.0.0.1 127.0.0.2 127.255.255.255 ::1",
    "unspecified": "0.0.0.0 0.0.0.1 0.255.255.255 ::",
    "private": "10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 fc00::1 fdff::1",
    "link-local": "169.254.0.1 169.254.255.255 fe80::1 febf::1 fec0::1 feff::1",
    "metadata": "169.254.169.254 169.254.170.2 192.0.0.192 100.100.100.200 fd00:ec2::254 fd20:ce::254",
    "CGNAT": "100.64.0.1 100.127.255.255",
    "protocols": "192.0.0.1 192.88.99.1 2001:2::1 2001:10::1 2001:20::1 5f00::1",
    "documentation": "192.0.2.1 198.51.100.1 203.0.113.1 2001:db8::1 3fff::1",
    "benchmarks": "198.18.0.1 198.19.255.255",
    "discard": "100::1 100:0:0:1::1",
    "multicast": "224.0.0.1 239.255.255.255 ff02::1 ff0e::1",
    "reserved": "240.0.0.1 255.255.255.254",
    "broadcast": "255.255.255.255",
    "mapped": "::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:0.0.0.0",
    "compatible": "::127.0.0.1 ::10.0.0.1 ::169.254.169.254",
    "translated": "::ffff:0:127.0.0.1 ::ffff:0:169.254.169.254",
    "NAT64": "64:ff9b::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 64:ff9b:1:7f00:0:100::",
    "6to4": "2002:7f00:1:: 2002:7f00:1::1 2002:a00:1:: 2002:a9fe:a9fe::a9fe:a9fe",
    "Teredo": "2001:: 2001:0:7f00:1:: 2001::80ff:fffe",
}
LITERALS = [address for group in ADDRESSES.values() for address in group.split()]

SPELLINGS = [
    # Short, decimal, octal, hexadecimal, mixed; in upper case; with noughts in front.
    *"127.1 127.0.1 127.0x1 2130706433 017700000001 0x7f000001 0X7F000001 0x7F.1 0x7f.0.0.1 0x7f.0x0.0x0.0x1".split(),
    *"0177.1 0177.0x0.0.01 0x00000000007f.1 0 0x0 00 0.0 2852039166 0xa9fea9fe".split(),
    *"0xA9.254.0251.254 167772161 10.1 0xc0a80001 3232235521 192.168.1 4294967295 0xffffffff".split(),
    # As the root of all names.
    *"127.0.0.1. 127.1. 2130706433. 0x7f000001. 169.254.169.254.".split(),
    # Other ways to write the same sixteen bytes.
    *"[0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::0001] [0::1] [::0.0.0.1] [0::0]".split(),
    *"[::FFFF:127.0.0.1] [0:0:0:0:0:ffff:7f00:1] [64:FF9B::7F00:1] [FD00:EC2::254] [FE80::1] [2002:7F00:1::]".split(),
    # In the company of user names and passwords.
    *"user@127.0.0.1 user:password@127.0.0.1 public.example@127.0.0.1 public.example:80@127.0.0.1".split(),
    *"8.8.8.8@127.0.0.1 8.8.8.8:80@[::1] %40public.example@127.0.0.1 @127.0.0.1 :@127.0.0.1".split(),
    # Names that are known to lead there, and names that anybody can register.
    *"localhost LOCALHOST LocalHost localhost. localhost.localdomain ip6-localhost".split(),
    *"127.0.0.1.wildcard.example a.b.c.d.e xn--4ca.example имя.example".split(),
]
"""Hosts, as they stand in an address, that are valid and lead to a private network."""

ODD_SPELLINGS = [
    # Digits, letters and dots of other scripts, which some software reads as ASCII.
    *"①②⑦.⓪.⓪.① １２７.０.０.１ 𝟏𝟐𝟕.𝟎.𝟎.𝟏 127。0。0。1 127．0．0．1 127｡0｡0｡1 ⓛⓞⓒⓐⓛⓗⓞⓢⓣ ١٢٧.٠.٠.١ ⅼocalhost".split(),
    "127.0.0.1\u00ad",
    "127.0.0.\u200b1",
    # Percent signs.
    *"%31%32%37.0.0.1 127%2e0%2e0%2e1 127.0.0.1%2e %6c%6f%63alhost 127.0.0.1%00 127.0.0.1%00.public.example".split(),
    *"127.0.0.1%2f.public.example 127.0.0.1%40public.example 127.0.0.1%23.public.example [%3a%3a1]".split(),
    # Zones.
    *"[::1%25lo] [::1%lo] [fe80::1%25eth0] [fe80::1%eth0] [::ffff:127.0.0.1%25lo]".split(),
    # Where programs do not agree where the host ends.
    *"public.example\\@127.0.0.1 127.0.0.1\\@public.example 127.0.0.1\\.public.example".split(),
    *"user@public.example@127.0.0.1 public.example#@127.0.0.1 public.example?@127.0.0.1 127.0.0.1#.example".split(),
    # What is no address.
    *". .. [::1 ::1 [] [127.0.0.1] [::ffff:127.0.0.1.] [:::1] [1::1::1] [0x7f000001]".split(),
    *"256.0.0.1 127.0.0.256 4294967296 0x17f000001 127.0.0.0.1 0x 0xg 127.0.0.-1 127.+0.0.1 1e2.1".split(),
    *"0177.0.0.1 00000177.0.0.1 127.0.0.01 127.0.0.1,8.8.8.8 127.0.0.1;8.8.8.8 127.0.0.1:80:80".split(),
]
"""Hosts that are refused too, whether as malformed or for where they lead."""

UNSENDABLE = [
    "",
    " 127.0.0.1",
    "127.0.0.1 ",
    "127.0.0.\t1",
    "127.0.0.1\n",
    "127.0.0.1\r\nX-Header: 1",
    "127.0.0.1\0",
    "\x7f127.1",
]
"""The same, with what cannot stand in a header."""

MIXED = [
    ["8.8.8.8", "127.0.0.1"],
    ["127.0.0.1", "8.8.8.8"],
    [FRONT, "10.0.0.1"],
    [FRONT, "127.0.0.1", FRONT],
    [FRONT, "::1"],
    [FRONT, "::ffff:127.0.0.1"],
    ["2606:4700::1111", "fe80::1%lo"],
]


@pytest.fixture(scope="module")
def inside() -> Iterator[Server]:
    """What must not be reached: loopback of both kinds, at one port."""
    with ExitStack() as stack:
        server = stack.enter_context(serving("127.0.0.1"))
        with suppress(OSError):  # a machine without IPv6
            other = stack.enter_context(serving("::1", port=server.port))
            stack.callback(lambda: check(other))
        yield server
        check(server)


def check(server: Server) -> None:
    """Nobody has come."""
    assert server.connections == 0


@pytest.fixture(scope="module")
def outside(inside: Server) -> Iterator[Server]:
    """A public host, at the same port."""
    with serving(FRONT, port=inside.port) as server:
        yield server


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch, shared_tls: None) -> Names:
    """Names and their addresses, in place of DNS; those that are not there belong to somebody who wants to get in."""
    table: Names = {"public.test": [FRONT]}
    is_public = guard.is_public

    async def resolve(host: str, port: int) -> list[str]:
        return table.get(host) or [_literal(host) or "127.0.0.1"]

    monkeypatch.setattr(guard, "resolve", resolve)
    monkeypatch.setattr(guard, "is_public", lambda address: address == FRONT or is_public(address))
    return table


def _literal(host: str) -> str | None:
    with suppress(ValueError):
        return str(ipaddress.ip_address(host))
    return None


def refused(url: str, inside: Server, *outcomes: Outcome, proxy: str | None = None) -> None:
    """Checks that a URL is refused and that nobody was connected to."""
    with pytest.raises(FetchError) as caught:
        get(url, timeout=10.0, proxy=proxy)
    assert caught.value.outcome in outcomes, caught.value
    assert inside.connections == 0


def directly(host: str, inside: Server, outside: Server) -> str:
    """The address itself."""
    return f"http://{host}:{inside.port}/article"


def by_redirect(host: str, inside: Server, outside: Server, *, status: str = "302 Found", start: str = "http:") -> str:
    """A public address that leads to it."""
    outside.handlers["on"] = redirecting(f"{start}//{host}:{inside.port}/article", status=status)
    return outside.url("/on", host="public.test")


def in_two_steps(host: str, inside: Server, outside: Server) -> str:
    """A public address that leads to another that leads to it."""
    by_redirect(host, inside, outside)
    return outside.url("/redirect?/on", host="public.test")


WAYS: dict[str, Callable[[str, Server, Server], str]] = {
    "direct": directly,
    "302": by_redirect,
    "protocol-relative": partial(by_redirect, start=""),
}
OTHER_WAYS: dict[str, Callable[[str, Server, Server], str]] = {
    **{str(status): partial(by_redirect, status=f"{status} Elsewhere") for status in (301, 303, 307, 308)},
    "two steps": in_two_steps,
}


def in_url(address: str) -> str:
    """An address as the host of a URL."""
    return f"[{address}]" if ":" in address else address


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("address", LITERALS)
def test_no_way_leads_to_an_address(inside: Server, outside: Server, names: Names, address: str, way: str) -> None:
    """Every kind of address that is not public."""
    refused(WAYS[way](in_url(address), inside, outside), inside, Outcome.BLOCKED_POLICY)


@pytest.mark.parametrize("way", OTHER_WAYS)
@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "a@127.0.0.1"])
def test_no_redirect_is_less_looked_at(inside: Server, outside: Server, names: Names, host: str, way: str) -> None:
    """Whatever its status, and wherever it comes in a chain."""
    refused(OTHER_WAYS[way](host, inside, outside), inside, Outcome.BLOCKED_POLICY)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_hides_an_address(inside: Server, outside: Server, names: Names, host: str, way: str) -> None:
    """Whatever the system's resolver would make an address of, and every name that resolves to one."""
    refused(WAYS[way](host, inside, outside), inside, Outcome.BLOCKED_POLICY)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("host", ODD_SPELLINGS)
def test_no_oddity_hides_an_address(inside: Server, outside: Server, names: Names, host: str, way: str) -> None:
    """What only some software takes for an address."""
    refused(WAYS[way](host, inside, outside), inside, Outcome.BLOCKED_POLICY, Outcome.PROTOCOL_ERROR)


@pytest.mark.parametrize("host", UNSENDABLE)
def test_no_control_character_hides_an_address(inside: Server, outside: Server, names: Names, host: str) -> None:
    """They are not left out, as browsers do."""
    refused(directly(host, inside, outside), inside, Outcome.BLOCKED_POLICY, Outcome.PROTOCOL_ERROR)


@pytest.mark.parametrize("address", [*LITERALS, "fe80::1%lo", "::1%1"])
def test_no_name_leads_to_an_address(inside: Server, outside: Server, names: Names, address: str) -> None:
    """What counts is what the name resolves to."""
    names["news.example"] = [address]
    refused(directly("news.example", inside, outside), inside, Outcome.BLOCKED_POLICY)


@pytest.mark.parametrize("addresses", MIXED)
def test_one_private_address_among_public_ones_is_enough(
    inside: Server, outside: Server, names: Names, addresses: list[str]
) -> None:
    """The order of the answers is the attacker's, so not even the public ones are connected to."""
    names["news.example"] = addresses
    before = outside.connections
    refused(directly("news.example", inside, outside), inside, Outcome.BLOCKED_POLICY)
    assert outside.connections == before


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_name_that_changes_is_looked_at_each_time(
    inside: Server, outside: Server, names: Names, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Public so often, then private: the connection is refused, for it goes where the check has looked."""
    answers = [[FRONT]] * times + [["127.0.0.1"]] * 9

    async def resolve(host: str, port: int) -> list[str]:
        await asyncio.sleep(0)
        return answers.pop(0)

    monkeypatch.setattr(guard, "resolve", resolve)
    refused(outside.url("/loop", host="rebound.example"), inside, Outcome.BLOCKED_POLICY)
    assert len(answers) == 8


@pytest.mark.parametrize("address", [group.split()[0] for group in ADDRESSES.values()])
def test_no_proxy_is_asked_for_an_address(inside: Server, outside: Server, names: Names, address: str) -> None:
    """A proxy inside the private network would get it; names are for the proxy to resolve."""
    host, before = in_url(address), outside.connections
    proxy = f"http://{FRONT}:{outside.port}"
    refused(directly(host, inside, outside), inside, Outcome.BLOCKED_POLICY, proxy=proxy)
    assert outside.connections == before
    refused(by_redirect(host, inside, outside), inside, Outcome.BLOCKED_POLICY, proxy=proxy)


@pytest.mark.parametrize("scheme", ["file", "ftp", "gopher", "dict", "ldap", "ws", "unix", "http+unix", "jar", "data"])
def test_no_other_scheme_is_followed(inside: Server, outside: Server, names: Names, scheme: str) -> None:
    """Neither from the start nor by a redirect."""
    url = f"{scheme}://127.0.0.1:{inside.port}/etc/passwd"
    refused(url, inside, Outcome.BLOCKED_POLICY)
    by_redirect("127.0.0.1", inside, outside, start=f"{scheme}:")
    refused(outside.url("/on", host="public.test"), inside, Outcome.BLOCKED_POLICY)


def test_the_public_host_is_reached(inside: Server, outside: Server, names: Names) -> None:
    """Otherwise nothing here would prove anything."""
    assert get(outside.url("/article", host="public.test")).status_code == 200
    assert get(outside.url("/article")).status_code == 200
    with socket.create_connection((inside.host, inside.port)):
        pass
    until = time.monotonic() + 10
    while not inside.connections and time.monotonic() < until:
        time.sleep(0.01)
    assert inside.connections == 1, "the server would not see a visitor"
    inside.connections = 0


NOT_GLOBAL = [
    ipaddress.ip_network(network)
    for network in """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.8/32
    192.0.0.170/31 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
    224.0.0.0/4 240.0.0.0/4 255.255.255.255/32
    ::/128 ::1/128 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/32 2001:2::/48 2001:10::/28 2001:db8::/32 3fff::/20
    5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8
    """.split()
]
"""The special-purpose registries of IANA, as of 2025: what is not "globally reachable", or no more in use; multicast.

https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
"""
NOT_GLOBAL_V4 = [network for network in NOT_GLOBAL if network.version == 4]

EMBEDDINGS: dict[str, Callable[[int, int], int]] = {
    "mapped": lambda inner, rest: 0xFFFF << 32 | inner,
    "compatible": lambda inner, rest: inner,
    "translated": lambda inner, rest: 0xFFFF << 48 | inner,
    "NAT64": lambda inner, rest: 0x64FF9B << 96 | inner,
    "local NAT64": lambda inner, rest: 0x64FF9B0001 << 80 | inner,
    "6to4": lambda inner, rest: 0x2002 << 112 | inner << 80 | rest,
    "Teredo server": lambda inner, rest: 0x20010000 << 96 | inner << 64 | rest % 2**64,
    "Teredo client": lambda inner, rest: 0x20010000 << 96 | rest % 2**32 << 64 | inner ^ 0xFFFFFFFF,
}
"""How an IPv6 address holds an IPv4 address; the other number fills what is free."""


def holds_forbidden(address: Address) -> bool:
    """Whether an address, or one that it holds, is in the table."""
    if any(address in network for network in NOT_GLOBAL):
        return True
    if address.version == 4:
        return False
    number = int(address)
    inner = [number >> 80 & 0xFFFFFFFF] if number >> 112 == 0x2002 else []
    if number >> 32 in (0, 0xFFFF, 0xFFFF << 16, 0x64FF9B << 64):
        inner.append(number & 0xFFFFFFFF)
    return any(holds_forbidden(ipaddress.IPv4Address(each)) for each in inner)


SPECIAL = st.sampled_from(NOT_GLOBAL).flatmap(lambda network: st.ip_addresses(network=network))
SPECIAL_V4 = st.sampled_from(NOT_GLOBAL_V4).flatmap(lambda network: st.ip_addresses(network=network))
HOLDING = st.builds(
    lambda name, inner, rest: ipaddress.IPv6Address(EMBEDDINGS[name](int(inner), rest)),
    st.sampled_from(sorted(EMBEDDINGS)),
    st.ip_addresses(v=4) | SPECIAL_V4,
    st.integers(0, 2**80 - 1),
)
ANY = st.ip_addresses() | SPECIAL | HOLDING


@given(ANY)
def test_what_is_public_is_not_special(address: Address) -> None:
    """No address is public that is in a special-purpose range or holds one that is."""
    assert not (guard.is_public(str(address)) and holds_forbidden(address))


@pytest.mark.soak
@settings(max_examples=100_000, deadline=None)
@given(ANY)
def test_what_is_public_is_never_special(address: Address) -> None:
    """The same, for longer."""
    assert not (guard.is_public(str(address)) and holds_forbidden(address))


@pytest.mark.parametrize("name", EMBEDDINGS)
@given(SPECIAL_V4, st.integers(0, 2**80 - 1))
def test_a_special_address_is_not_public_inside_another(name: str, inner: Address, rest: int) -> None:
    """However it is wrapped."""
    assert not guard.is_public(str(ipaddress.IPv6Address(EMBEDDINGS[name](int(inner), rest))))


@pytest.mark.parametrize("network", NOT_GLOBAL, ids=str)
def test_special_ranges_are_refused_to_their_edges(
    network: ipaddress.IPv4Network | ipaddress.IPv6Network,
) -> None:
    """The first and the last address of each; and in IPv4, where all else is in use, no more than the ranges."""
    assert not guard.is_public(str(network[0]))
    assert not guard.is_public(str(network[-1]))
    for neighbour in (int(network[0]) - 1, int(network[-1]) + 1):
        if network.version == 4 and 0 <= neighbour < 2**32:
            address = ipaddress.IPv4Address(neighbour)
            # 192.0.0.0/24 is refused whole, although a few of its addresses are reachable.
            expected = not holds_forbidden(address) and address not in ipaddress.ip_network("192.0.0.0/24")
            assert guard.is_public(str(address)) == expected
