"""Datasette's own pages over HTTP: what a library's tables are described, labelled, faceted and linked with."""

from __future__ import annotations

import re

import pytest
from served import Site

BASE = "/harbour+news"


def facets(site: Site, path: str, **query: str) -> dict[str, dict[str, int]]:
    """Facet to label to count, as a page of rows has them."""
    response = site.get(f"{path}.json", _extra="facet_results", _size=0, **query)
    assert response.status_code == 200, response.text
    found = response.json()["facet_results"]["results"]
    return {name: {str(row["label"]): row["count"] for row in facet["results"]} for name, facet in found.items()}


def test_articles_are_faceted_by_source_language_section_kind_and_tags(site: Site) -> None:
    articles = site.rows(f"{BASE}/articles.json", _size=1000)
    found = facets(site, f"{BASE}/articles")
    assert set(found) == {"site_id", "language", "section", "page_kind", "tags"}
    assert sum(found["language"].values()) == sum(found["page_kind"].values()) == len(articles)
    assert found["page_kind"]["interview"] == sum(row["page_kind"] == "interview" for row in articles)
    assert "golos-prichala.example" in found["site_id"]
    counts = {row["name"]: row["n"] for row in site.rows(
        f"{BASE}/-/query.json",
        sql="select tags.name, count(*) as n from article_tags join tags on tags.id = tag_id group by tag_id",
    )}  # fmt: skip
    assert found["tags"]
    assert all(counts[name] == count for name, count in found["tags"].items())


def test_choosing_a_tag_leaves_its_articles(site: Site) -> None:
    response = site.get(f"{BASE}/articles.json", _extra="facet_results", language="ru").json()
    tag = response["facet_results"]["results"]["tags"]["results"][0]
    chosen = site.get(tag["toggle_url"].removeprefix(site.address)).json()
    assert len(chosen["rows"]) == tag["count"] > 0
    assert {row["language"] for row in chosen["rows"]} == {"ru"}
    assert f"tag is &#34;{tag['label']}&#34;" in site.get(f"{BASE}/articles", language="ru", _tag=tag["value"]).text
    assert site.get(f"{BASE}/articles", _tag="x").status_code == 400
    again = site.get(tag["toggle_url"].removeprefix(site.address) + "&_extra=facet_results").json()
    assert again["facet_results"]["results"]["tags"]["results"][0]["selected"] is True


@pytest.mark.parametrize("joint", ["articles", "nothing", "article_authors", "x; drop table articles"])
def test_the_facet_of_tags_takes_no_other_table(site: Site, joint: str) -> None:
    assert "nothing" not in facets(site, f"{BASE}/articles", _facet_tag=joint)


def test_the_search_box_of_articles_finds_inflected_forms(site: Site) -> None:
    page = site.get(f"{BASE}/articles").text
    assert 'name="_search"' in page
    found = site.rows(f"{BASE}/articles.json", _search="apples")
    assert found
    assert all(re.search("apple", f"{row['title']} {row['lead']} {row['text']}", re.IGNORECASE) for row in found)
    assert site.rows(f"{BASE}/articles.json", _search='"(* ^') == []
    assert site.rows(f"{BASE}/qa_blocks.json", _search="apples")


def test_titles_lead_to_the_page_for_reading(site: Site) -> None:
    number = site.rows(f"{BASE}/articles.json")[0]["id"]
    assert f'href="{BASE}/-/article/{number}"' in site.get(f"{BASE}/articles").text
    assert f'href="{BASE}/-/article/{number}"' in site.get(f"{BASE}/articles/{number}").text
    asked = site.rows(f"{BASE}/qa_blocks.json")[0]
    assert f'href="{BASE}/-/article/{asked["article_id"]}"' in site.get(f"{BASE}/qa_blocks/{asked['id']}").text
    assert "/-/article/" not in site.get(f"{BASE}/related_links").text


def test_the_list_of_tables_leads_to_our_pages_and_hides_the_notebook(site: Site) -> None:
    page = site.get(BASE).text
    assert f'href="{BASE}/-/front"' in page
    assert f'href="{BASE}/-/search"' in page
    tables = {table["name"]: table["hidden"] for table in site.get(f"{BASE}.json").json()["tables"]}
    assert {name for name, hidden in tables.items() if not hidden} >= {"articles", "qa_blocks", "tags", "fetches"}
    assert tables["frontier"] is tables["robots"] is tables["_sqlite_migrations"] is tables["articles_fts"] is True


def test_tables_and_columns_are_described(site: Site) -> None:
    page = site.get(f"{BASE}/articles").text
    assert "One row for each article, as it is now." in page
    assert "<dt>revision</dt><dd>number of the current row in revisions</dd>" in page


def test_rows_are_called_by_their_labels(site: Site) -> None:
    page = site.get(f"{BASE}/article_tags").text
    title = str(site.rows(f"{BASE}/articles.json", _sort="id")[0]["title"])
    assert title.partition("'")[0] in page


@pytest.mark.parametrize(
    ("path", "document"),
    [
        ("/articles/-/insert", {"row": {"url": "https://x.example/", "title": "x"}}),
        ("/articles/1/-/update", {"update": {"title": "x"}}),
        ("/articles/1/-/delete", {}),
        ("/articles/-/drop", {"confirm": True}),
        ("/-/create", {"table": "x", "row": {"a": 1}}),
        ("/-/execute-write", {"sql": "delete from articles"}),
        ("/-/queries/store", {"name": "x", "sql": "delete from articles"}),
    ],
)
def test_nobody_writes(site: Site, path: str, document: dict[str, object]) -> None:
    before = len(site.rows(f"{BASE}/articles.json", _size=1000))
    response = site.post(f"{BASE}{path}", document)
    assert response.status_code in (400, 403)
    assert response.headers["content-security-policy"]
    assert len(site.rows(f"{BASE}/articles.json", _size=1000)) == before
    refused = site.get(f"{BASE}/-/query.json", sql="delete from articles")
    assert refused.status_code == 400
