"""Pages that came are kept in a file and taken from it: for development, so that sites are asked once."""

from __future__ import annotations

from pathlib import Path

import httpx

__all__ = ["cached"]

_MOST = 100_000_000
"""Bytes of one response; what is larger is not kept."""
_SECRET = ("cookie", "authorization", "proxy-authorization")
_EXTENSION = "newsgrab.secrets"


def cached(transport: httpx.AsyncBaseTransport, file: Path) -> httpx.AsyncBaseTransport:
    """A transport that answers from a file whatever it holds, whatever the server says of how long it is good.

    Cookies and credentials are sent as ever, and are not kept.

    Raises:
        ImportError: hishel is not installed.
    """
    try:
        from hishel import AsyncSqliteStorage
        from hishel.httpx import AsyncCacheTransport

        storage = AsyncSqliteStorage(database_path=file, max_stream_size=_MOST)
    except ImportError as error:
        raise ImportError("the cache needs hishel: pip install 'newsgrab[cache]'") from error
    return _WithoutSecrets(AsyncCacheTransport(_WithSecrets(transport), storage=storage))


class _WithoutSecrets(httpx.AsyncBaseTransport):
    """Hands a request on without what must not be kept; `_WithSecrets` on the other side puts it back."""

    def __init__(self, cache: httpx.AsyncBaseTransport) -> None:
        self._cache = cache

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response, from the file or from the server."""
        secrets = {name: request.headers[name] for name in _SECRET if name in request.headers}
        bare = httpx.Request(
            request.method,
            request.url.copy_with(username=None, password=None),
            headers=[(name, value) for name, value in request.headers.multi_items() if name not in _SECRET],
            stream=request.stream,
            extensions={**request.extensions, _EXTENSION: secrets},
        )
        return await self._cache.handle_async_request(bare)

    async def aclose(self) -> None:
        """Closes the file and the connections."""
        await self._cache.aclose()


class _WithSecrets(httpx.AsyncBaseTransport):
    """Sends a request with what was taken from it, and takes the cookies from what will be kept."""

    def __init__(self, network: httpx.AsyncBaseTransport) -> None:
        self._network = network

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The server's response."""
        extensions = dict(request.extensions)
        request.headers.update(extensions.pop(_EXTENSION, {}))
        request.extensions = extensions
        response = await self._network.handle_async_request(request)
        if response.is_success:
            response.headers.pop("set-cookie", None)
        return response

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._network.aclose()
