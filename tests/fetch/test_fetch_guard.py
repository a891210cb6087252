"""Private networks stay out of reach, however they are spelled."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from server import ARTICLE, Server

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch import guard
from newsgrab.fetch.client import get

LITERALS = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "017700000001",
    "0",
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::1]",
    "[2002:7f00:1::]",
    "[2001::1]",
    "[fc00::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
]


@pytest.mark.parametrize("host", LITERALS)
def test_private_addresses_are_refused_before_anything_is_sent(server: Server, host: str) -> None:
    """No spelling of a private address is connected to, directly or by a redirect."""
    with pytest.raises(FetchError) as caught:
        get(f"http://{host}:{server.port}/article")
    assert caught.value.outcome == Outcome.BLOCKED_POLICY
    assert server.connections == 0


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Names and their addresses, in place of DNS; 127.0.0.1 counts as public, all other loopback addresses do not."""
    table: dict[str, list[str]] = {}
    is_public = guard.is_public

    async def resolve(host: str, port: int) -> list[str]:
        return table[host]

    monkeypatch.setattr(guard, "resolve", resolve)
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1" or is_public(address))
    return table


def test_a_public_name_is_connected_to_at_its_checked_address(server: Server, names: dict[str, list[str]]) -> None:
    """The name goes into `Host`; the connection goes to the address that was checked."""
    names["news.example"] = ["127.0.0.1"]
    page = get(server.url("/article", host="news.example"))
    assert page.content == ARTICLE
    assert server.requests[0].headers["host"] == f"news.example:{server.port}"


@pytest.mark.parametrize(
    "addresses", [["127.0.0.2"], ["127.0.0.1", "127.0.0.2"], ["127.0.0.2", "127.0.0.1"], ["::ffff:127.0.0.2"]]
)
def test_one_private_address_refuses_the_name(
    server: Server, names: dict[str, list[str]], addresses: list[str]
) -> None:
    """All addresses of a name must be public, since the order is the attacker's."""
    names["rebound.example"] = addresses
    with pytest.raises(FetchError, match="not a public address") as caught:
        get(server.url("/article", host="rebound.example"))
    assert caught.value.outcome == Outcome.BLOCKED_POLICY
    assert server.connections == 0


@pytest.mark.parametrize(
    "target", ["http://127.0.0.2/", "http://inside.example/", "//127.0.0.2/", "http://0x7f000002/"]
)
def test_a_redirect_into_the_private_network_is_refused(
    server: Server, names: dict[str, list[str]], target: str
) -> None:
    """Every hop is checked; the private host sees nothing."""
    names["news.example"] = ["127.0.0.1"]
    names["inside.example"] = ["127.0.0.2"]
    with pytest.raises(FetchError) as caught:
        get(server.url(f"/redirect?{target}", host="news.example"))
    assert caught.value.outcome == Outcome.BLOCKED_POLICY
    assert server.connections == 1


def test_a_name_is_resolved_once_for_a_connection(
    server: Server, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was checked is what is connected to: an answer that changes in between changes nothing."""
    answers = [["127.0.0.1"], ["127.0.0.2"]]

    async def resolve(host: str, port: int) -> list[str]:
        return answers.pop(0)

    monkeypatch.setattr(guard, "resolve", resolve)
    assert get(server.url("/article", host="rebound.example")).content == ARTICLE
    assert answers == [["127.0.0.2"]]


def test_the_next_address_is_tried_when_one_does_not_answer(
    server: Server, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name whose first address is dead still works."""
    monkeypatch.setattr(guard, "is_public", lambda address: address.startswith("127.0.0."))
    names["two.example"] = ["127.0.0.3", "127.0.0.1"]
    assert get(server.url("/article", host="two.example")).content == ARTICLE


@given(st.ip_addresses(v=4))
def test_a_private_address_is_private_inside_any_other(address: ipaddress.IPv4Address) -> None:
    """Mapped, NAT64 and 6to4 forms are public only if the address inside is."""
    plain = guard.is_public(str(address))
    number = int(address)
    assert guard.is_public(f"::ffff:{address}") == plain
    assert guard.is_public(str(ipaddress.IPv6Address((0x64FF9B << 96) | number))) == plain
    assert guard.is_public(str(ipaddress.IPv6Address((0x2002 << 112) | (number << 80)))) == plain
    assert not guard.is_public(str(ipaddress.IPv6Address(number)))


@given(st.ip_addresses())
def test_what_python_calls_private_is_refused(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    """The guard is at least as strict as `ipaddress`."""
    if guard.is_public(str(address)):
        assert address.is_global
        assert not address.is_multicast


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    """The guard does not refuse the internet."""
    assert guard.is_public(address)


@given(st.text(max_size=40))
def test_what_is_no_address_is_not_public(text: str) -> None:
    """Nothing but an address passes, and nothing raises."""
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        assert not guard.is_public(text)
    guard.literal_address(text)
