"""The SQL of the views since migration m007, and of the indexes that keep them and Datasette's facets fast.

No view sorts all articles: each begins at the end of an index, so that its first page comes at once however many there
are. What is measured of a source is measured of its newest articles.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COVERAGE_OF_SOME", "COVERED_FIELDS", "VIEWS_SCHEMA"]

_NEWEST = 20
"""Articles of each site whose fields are counted: each is some four reads from places far apart in a large file."""

_FILLED = {
    "title": "title IS NOT NULL",
    "lead": "lead IS NOT NULL",
    "authors": "EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id)",
    "date_published": "date_published IS NOT NULL",
    "tags": "EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id)",
    "images": "EXISTS (SELECT 1 FROM images WHERE article_id = articles.id)",
    "section": "section IS NOT NULL",
}
COVERED_FIELDS: Final = tuple(_FILLED)
"""The columns of the view `coverage_by_source` that are shares of articles."""

_FAILED = """(
        'not_article', 'blocked_robots', 'blocked_policy', 'http_4xx', 'http_5xx', 'rate_limited', 'timeout',
        'net_error', 'protocol_error', 'too_large', 'truncated', 'bad_encoding', 'unsupported_type', 'parse_timeout',
        'parser_crashed', 'extract_failed', 'store_error', 'interrupted')"""

# SQLite has no LATERAL, so one subquery gives all that is measured of a site, as JSON.
_COVERAGE = f"""WITH measured AS MATERIALIZED (
    SELECT
        id, domain, name,
        (SELECT json_array(count(*), {", ".join(f"round(avg(has_{field}), 2)" for field in _FILLED)})
            FROM (SELECT {", ".join(f"{test} AS has_{field}" for field, test in _FILLED.items())}
                FROM articles WHERE site_id = sites.id ORDER BY date_published DESC LIMIT {_NEWEST})) AS shares
    FROM sites
)
SELECT
    domain AS site, name,
    (SELECT count(*) FROM articles WHERE site_id = measured.id) AS articles,
    (SELECT max(date_published) FROM articles WHERE site_id = measured.id) AS newest,
    json_extract(shares, '$[0]') AS measured,
    {", ".join(f"json_extract(shares, '$[{place}]') AS {field}" for place, field in enumerate(_FILLED, 1))}
FROM measured
ORDER BY domain"""  # noqa: S608 - constants
COVERAGE_OF_SOME = _COVERAGE.replace(
    "    FROM sites\n", "    FROM sites WHERE domain IN (SELECT value FROM json_each(:domains))\n"
)
"""What the view `coverage_by_source` shows, of the sites in the JSON array `:domains` only."""

_INDEXES = (
    "DROP INDEX IF EXISTS articles_language",
    "DROP INDEX articles_site_id",
    "CREATE INDEX articles_site ON articles (site_id, date_published, language, section, page_kind)",
    "CREATE INDEX articles_language ON articles (language, date_published, site_id)",
    "CREATE INDEX articles_page_kind ON articles (page_kind, date_published)",
    "CREATE INDEX articles_section ON articles (section, date_published)",
    "CREATE INDEX qa_blocks_answerer ON qa_blocks (answerer, article_id) WHERE answerer IS NOT NULL",
    "CREATE INDEX revisions_edits ON revisions (saved_at) WHERE cause = 'edit'",
    "CREATE INDEX fetches_outcome ON fetches (outcome, role, recorded_at, source_id)",
)

_VIEWS = (
    """CREATE VIEW articles_recent AS
SELECT
    articles.id, title, lead, date_published, domain AS site, section, language, page_kind,
    (SELECT group_concat(name, ', ') FROM article_authors JOIN authors ON authors.id = author_id
        WHERE article_id = articles.id) AS authors,
    (SELECT group_concat(name, ', ') FROM article_tags JOIN tags ON tags.id = tag_id
        WHERE article_id = articles.id) AS tags,
    articles.url
FROM articles LEFT JOIN sites ON sites.id = site_id
ORDER BY date_published DESC, articles.id DESC""",
    """CREATE VIEW interviews AS
SELECT
    articles.id, title, date_published, domain AS site, language,
    (SELECT group_concat(answerer, ', ') FROM (SELECT answerer FROM qa_blocks
        WHERE article_id = articles.id AND answerer IS NOT NULL GROUP BY answerer ORDER BY min(id))) AS answerers,
    (SELECT count(*) FROM qa_blocks WHERE article_id = articles.id) AS questions,
    (SELECT question FROM qa_blocks WHERE article_id = articles.id ORDER BY position LIMIT 1) AS first_question,
    articles.url
FROM articles LEFT JOIN sites ON sites.id = site_id
WHERE page_kind = 'interview'
ORDER BY date_published DESC, articles.id DESC""",
    """CREATE VIEW articles_changed AS
SELECT
    articles.id, title, saved_at, number, changed, is_stealth, domain AS site, date_published, articles.url
FROM revisions JOIN articles ON articles.id = article_id LEFT JOIN sites ON sites.id = site_id
WHERE cause = 'edit'
ORDER BY saved_at DESC, revisions.id DESC""",
    f"CREATE VIEW coverage_by_source AS\n{_COVERAGE}",
    f"""CREATE VIEW failures_by_reason AS
SELECT
    reasons.outcome, reasons.role, failures, sources, first_at, last_at, url AS last_url, detail AS last_detail
FROM (
    SELECT outcome, role, count(*) AS failures, count(DISTINCT source_id) AS sources, min(recorded_at) AS first_at,
        max(recorded_at) AS last_at
    FROM fetches WHERE outcome IN {_FAILED}
    GROUP BY outcome, role
) AS reasons
JOIN fetches ON fetches.id = (SELECT max(id) FROM fetches AS latest
    WHERE latest.outcome = reasons.outcome AND latest.role = reasons.role AND latest.recorded_at = reasons.last_at)
ORDER BY failures DESC""",  # noqa: S608 - constants
    """CREATE VIEW tag_counts AS
SELECT tags.id, name, url, articles
FROM (SELECT tag_id, count(*) AS articles FROM article_tags GROUP BY tag_id) JOIN tags ON tags.id = tag_id
ORDER BY articles DESC, name""",
)

VIEWS_SCHEMA = _INDEXES + _VIEWS
"""Statements in order."""
