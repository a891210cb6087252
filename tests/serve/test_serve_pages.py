"""Pages over HTTP: all there, all under the policy, and clear about what is not there."""

from __future__ import annotations

import re

import httpx
import pytest
from served import Site

BASE = "/harbour+news"


def policy(response: httpx.Response) -> dict[str, list[str]]:
    """The directives of the answer's security policy."""
    parts = response.headers["content-security-policy"].split("; ")
    return {name: values for name, *values in (part.split() for part in parts)}


OURS = ["/", f"{BASE}/-/front", f"{BASE}/-/search", f"{BASE}/-/search?q=apple", f"{BASE}/-/article/1"]
OURS += [f"{BASE}/-/article/1/changes"]
DATASETTE = ["/-/", BASE, f"{BASE}/articles", f"{BASE}/articles/1", f"{BASE}/qa_blocks", f"{BASE}/-/query?sql=select+1"]
DATASETTE += [f"{BASE}/articles.json", f"{BASE}/articles.csv", "/-/versions.json", "/-/static/app.css"]


@pytest.mark.parametrize("path", OURS + DATASETTE)
def test_every_page_is_there_and_under_the_policy(site: Site, path: str) -> None:
    response = site.get(path)
    assert response.status_code == 200
    directives = policy(response)
    assert directives["default-src"] == ["'none'"]
    assert directives["frame-ancestors"] == directives["base-uri"] == ["'none'"]
    assert directives["form-action"] == directives["connect-src"] == ["'self'"]
    assert "'unsafe-inline'" not in directives["script-src"]
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("path", OURS)
def test_our_pages_have_no_code_in_line(site: Site, path: str) -> None:
    response = site.get(path)
    assert policy(response)["script-src"] == policy(response)["style-src"] == ["'self'"]
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:", response.text)


@pytest.mark.parametrize("path", DATASETTE[:6])
def test_the_scripts_of_datasette_have_the_nonce_of_their_answer(site: Site, path: str) -> None:
    response, again = site.get(path), site.get(path)
    scripts = re.findall(r"<script[^>]*>", response.text)
    nonces = {nonce for script in scripts for nonce in re.findall(r'nonce="([^"]+)"', script)}
    assert scripts
    assert all("nonce=" in script for script in scripts)
    assert {f"'nonce-{nonce}'" for nonce in nonces} <= set(policy(response)["script-src"])
    assert len(nonces) == 1
    assert policy(again)["script-src"] != policy(response)["script-src"]


@pytest.mark.parametrize("path", OURS + DATASETTE[:6])
def test_nothing_is_loaded_from_elsewhere(site: Site, path: str) -> None:
    loaded = re.findall(r'<(?:script|img|iframe|link|source|video)\b[^>]*?(?:src|href)="([^"]*)"', site.get(path).text)
    assert loaded
    assert not [address for address in loaded if re.match(r"[a-z]+:|//", address) and site.address not in address]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{BASE}/-/article/999999999", 404),
        (f"{BASE}/-/article/999999999999999999999999", 404),
        (f"{BASE}/-/article/999999999/changes", 404),
        (f"{BASE}/-/article/x", 404),
        ("/nothing/-/front", 404),
        (f"{BASE}/nothing", 404),
        (f"{BASE}/nothing.json", 404),
        (f"{BASE}/-/query.json?sql=select", 400),
    ],
)
def test_what_is_not_there_is_told_under_the_policy(site: Site, path: str, status: int) -> None:
    response = site.get(path)
    assert response.status_code == status
    assert policy(response)["default-src"] == ["'none'"]
    assert "Traceback" not in response.text


@pytest.mark.parametrize("article", ["999999999", "9" * 30, "x"])
def test_an_unknown_article_is_named(site: Site, article: str) -> None:
    response = site.get(f"{BASE}/-/article/{article}")
    assert f"There is no article {article} in this library." in response.text
    assert f'href="{BASE}/-/front"' in response.text
