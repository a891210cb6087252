"""Keeps downloads out of private networks: addresses are checked after resolution and connected to as checked."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress

import httpcore
import httpx

__all__ = ["AddressRefused", "Allowed", "GuardedTransport", "is_public", "literal_address", "resolve"]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_REFUSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
        "::/96",
        "::ffff:0:0:0/96",
        "64:ff9b:1::/48",
        "100::/64",
        "100:0:0:1::/64",
        "2001::/23",
        "2001:db8::/32",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/9",
        "ff00::/8",
    )
)
"""The special-purpose registries of IANA: `ipaddress` misses NAT64, 6to4, site-local and CGNAT ranges."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


_Origin = tuple[bytes, bytes, int]

_KEPT_OPEN = 30.0
"""Seconds for which an idle connection waits for the next request to its host."""


class AddressRefused(Exception):
    """A host stands for an address outside the public internet; the message says which."""


def is_public(address: str) -> bool:
    """Whether an IP address is on the public internet, addresses embedded in it included."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_plainly_public(each) for each in (parsed, *_embedded(parsed)))


def _is_plainly_public(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return True  # judged by the address embedded in it
    return not any(address in network for network in _REFUSED) and not address.is_multicast


def _embedded(address: Address) -> Iterable[ipaddress.IPv4Address]:
    """The IPv4 addresses that a mapped, 6to4 or NAT64 address leads to."""
    if not isinstance(address, ipaddress.IPv6Address):
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address.sixtofour is not None:
        yield address.sixtofour
    if address in _NAT64:
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def literal_address(host: str) -> str | None:
    """The IP address that a host spells, in any form the system's resolver takes (`127.1`, `0x7f000001`), else None."""
    host = host.strip("[]")
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order in which to try them.

    Raises:
        OSError: The name cannot be resolved.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[list[str]] = loop.create_future()

    def work() -> None:
        try:
            entries = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
            result: list[str] | Exception = list(dict.fromkeys(str(entry[4][0]) for entry in entries))
        except Exception as error:
            result = error
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_settle, found, result)

    # Not in the loop's executor, which is waited for at the end however long the resolver takes.
    threading.Thread(target=work, name="newsgrab-resolve", daemon=True).start()
    return await found


def _settle(future: asyncio.Future[list[str]], result: list[str] | Exception) -> None:
    if future.done():
        return
    if isinstance(result, Exception):
        future.set_exception(result)
    else:
        future.set_result(result)


class Allowed:
    """Which addresses outside the public internet may be connected to all the same.

    Args:
        everything: All of them.
        names: Host names, addresses and networks such as `10.1.0.0/16`.

    Raises:
        ValueError: A name looks like a network and is none.
    """

    def __init__(self, *, everything: bool = False, names: Iterable[str] = ()) -> None:
        self.everything = everything
        self._hosts: set[str] = set()
        self._networks: list[ipaddress.IPv4Network | ipaddress.IPv6Network] = []
        for name in names:
            literal = literal_address(name)
            if "/" in name or literal is not None:
                self._networks.append(ipaddress.ip_network(literal or name))
            else:
                self._hosts.add(name.lower().rstrip("."))

    def permits(self, host: str, address: str) -> bool:
        """Whether a host may be asked at one of its addresses."""
        if self.everything or is_public(address) or host.lower().rstrip(".") in self._hosts:
            return True
        parsed = ipaddress.ip_address(address.partition("%")[0])
        return any(parsed in network for network in self._networks)


class _GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens TCP connections to checked addresses only."""

    def __init__(self, allowed: Allowed) -> None:
        self._backend = httpcore.AnyIOBackend()
        self._allowed = allowed

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first of the host's addresses that answers.

        Raises:
            AddressRefused: One of the addresses is not public; none is connected to then.
        """
        addresses = await _checked(host, port, self._allowed)
        for address in addresses[:-1]:
            try:
                return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._backend.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        """Returns after that many seconds."""
        await self._backend.sleep(seconds)


async def _checked(host: str, port: int, allowed: Allowed) -> list[str]:
    addresses = await resolve(host, port)
    for address in addresses:
        if not allowed.permits(host, address):
            # A name with one private address is refused whole: the order of answers is the attacker's.
            raise AddressRefused(f"{host} stands for {address}, which is not a public address")
    if not addresses:
        raise httpcore.ConnectError(f"{host} has no address")
    return addresses


class GuardedTransport(httpx.AsyncBaseTransport):
    """Sends requests over connections to public addresses; the host's name stays in `Host` and in TLS."""

    def __init__(self, allowed: Allowed | None = None, *, connections: int = 100) -> None:
        self._trusted = httpx.create_ssl_context(trust_env=False)
        self._backend = _GuardedBackend(allowed or Allowed())
        self._connections = connections
        self._pools: dict[_Origin, httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response to a request, its body not read yet."""
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        pool = await self._pool(url)
        response = await pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=url,
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Closes the connections."""
        for pool in self._pools.values():
            await pool.aclose()
        self._pools.clear()

    async def _pool(self, url: httpcore.URL) -> httpcore.AsyncConnectionPool:
        """The connections to an origin: in a pool for all, each request would look at every connection that is kept."""
        origin = (url.scheme, url.host, url.origin.port)
        if origin not in self._pools and len(self._pools) >= self._connections:
            await self._close_idle()
        pool = self._pools.pop(origin, None)  # and back at the end: the order tells which was asked last
        if pool is None:
            pool = httpcore.AsyncConnectionPool(
                ssl_context=self._trusted,
                max_connections=self._connections,
                keepalive_expiry=_KEPT_OPEN,
                http2=True,
                network_backend=self._backend,
            )
        self._pools[origin] = pool
        return pool

    async def _close_idle(self) -> None:
        """Closes the origin that has not been asked for the longest time, unless it still answers."""
        for origin, pool in self._pools.items():
            if all(connection.is_idle() for connection in pool.connections):
                del self._pools[origin]
                await pool.aclose()
                return


class _Body(httpx.AsyncByteStream):
    """A response's body as it comes."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response
        self._chunks = response.aiter_stream()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def aclose(self) -> None:
        """Gives the connection back."""
        await self._response.aclose()
