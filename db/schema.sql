-- The tables of a newsgrab library. Generated: do not edit.

CREATE TABLE sites (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL UNIQUE, -- host of the URL without www.
    name TEXT -- the newest name that a page of the site gave
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    site_id INTEGER REFERENCES sites (id) ON DELETE SET NULL,
    url TEXT UNIQUE, -- where it was read; the identity, else canonical_url is
    canonical_url TEXT,
    title TEXT,
    lead TEXT,
    description TEXT,
    date_published TEXT, -- ISO 8601, UTC
    date_published_offset INTEGER, -- minutes east of UTC, as the page states it
    date_modified TEXT,
    date_modified_offset INTEGER,
    date_precision TEXT,
    language TEXT NOT NULL, -- BCP 47
    site_name TEXT,
    section TEXT,
    is_accessible_for_free INTEGER CHECK (is_accessible_for_free IN (0, 1)),
    page_kind TEXT NOT NULL,
    revision INTEGER NOT NULL, -- number of the current row in revisions
    content_hash TEXT NOT NULL, -- sha256 of all fields but the provenance
    first_saved_at TEXT NOT NULL,
    changed_at TEXT NOT NULL, -- when the current revision was saved
    checked_at TEXT NOT NULL, -- when it was last saved, changed or not
    page_id INTEGER REFERENCES pages (id) ON DELETE SET NULL,
    response TEXT, -- JSON: how the page was had
    text TEXT NOT NULL, -- the body as plain text, the lead first
    body TEXT NOT NULL, -- JSON: the blocks
    CHECK (coalesce(url, canonical_url) IS NOT NULL)
) STRICT;

CREATE INDEX articles_canonical_url ON articles (canonical_url);

CREATE INDEX articles_date_published ON articles (date_published);

CREATE INDEX articles_page_id ON articles (page_id);

CREATE TABLE qa_blocks (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    asker TEXT,
    answerer TEXT
) STRICT;

CREATE INDEX qa_blocks_article_id ON qa_blocks (article_id, position);

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT -- the page of all articles with this tag
) STRICT;

CREATE UNIQUE INDEX tags_name_url ON tags (name, coalesce(url, ''));

CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT;

CREATE INDEX article_tags_tag_id ON article_tags (tag_id);

CREATE TABLE related_links (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id INTEGER REFERENCES tags (id) ON DELETE SET NULL, -- the tag that the heading names
    box INTEGER NOT NULL, -- 1 for the first box on the page
    heading TEXT, -- of the box, as it is written
    heading_url TEXT, -- where the heading links to
    position INTEGER NOT NULL, -- within the box
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (article_id, box, position)
) STRICT;

CREATE INDEX related_links_tag_id ON related_links (tag_id);

CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT,
    kind TEXT NOT NULL -- person or organization
) STRICT;

CREATE UNIQUE INDEX authors_name_url_kind ON authors (name, coalesce(url, ''), kind);

CREATE TABLE article_authors (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT;

CREATE INDEX article_authors_author_id ON article_authors (author_id);

CREATE TABLE images (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    alt TEXT,
    caption TEXT,
    credit TEXT,
    width INTEGER,
    height INTEGER,
    UNIQUE (article_id, position)
) STRICT;

CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 1 for the first save
    saved_at TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    changed TEXT NOT NULL, -- JSON: fields that differ from the revision before
    page_id INTEGER REFERENCES pages (id) ON DELETE SET NULL,
    snapshot BLOB, edition_hash TEXT, cause TEXT NOT NULL DEFAULT 'edit' CHECK (cause IN ('first', 'edit', 'reparse', 'address')), is_stealth INTEGER CHECK (is_stealth IN (0, 1)), -- the article as JSON, zlib; NULL for the current revision, which the tables hold
    UNIQUE (article_id, number)
) STRICT;

CREATE INDEX revisions_page_id ON revisions (page_id);

CREATE TABLE provenance (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    source TEXT NOT NULL,
    raw TEXT,
    confidence REAL NOT NULL,
    note TEXT,
    PRIMARY KEY (article_id, field)
) STRICT;

CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE, -- sha256 of the bytes before compression
    content BLOB NOT NULL, -- zlib
    size INTEGER NOT NULL, -- bytes before compression
    stored_at TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    feeds TEXT NOT NULL DEFAULT '[]', -- JSON
    sitemaps TEXT NOT NULL DEFAULT '[]',
    listings TEXT NOT NULL DEFAULT '[]',
    tag_pages TEXT NOT NULL DEFAULT '[]',
    language TEXT,
    timezone TEXT,
    rate REAL, -- seconds between two requests
    rules TEXT,
    every TEXT,
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    labels TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE fetches (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    recorded_at TEXT NOT NULL,
    article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    page_url TEXT, -- after redirects
    status_code INTEGER,
    content_type TEXT,
    etag TEXT,
    last_modified TEXT,
    wire_bytes INTEGER,
    elapsed REAL /* seconds */, attempts INTEGER, fresh_until TEXT, source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL, role TEXT NOT NULL DEFAULT 'page',
    UNIQUE (run_id, url)
) STRICT;

CREATE INDEX fetches_url ON fetches (url);

CREATE INDEX fetches_article_id ON fetches (article_id);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    note TEXT,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    summary TEXT -- JSON: counts
) STRICT;

CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
    DELETE FROM articles_fts WHERE rowid = old.id;
END;

CREATE TRIGGER qa_blocks_deleted AFTER DELETE ON qa_blocks BEGIN
    DELETE FROM qa_fts WHERE rowid = old.id;
END;

CREATE TABLE frontier (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    same_as TEXT UNIQUE, -- what its tracked, mobile and AMP twins have in common with it
    host TEXT NOT NULL, -- of the URL, as it is asked; empty where it has none
    source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'failed')),
    priority INTEGER NOT NULL DEFAULT 0, -- the higher is first
    depth INTEGER NOT NULL DEFAULT 0, -- how many articles lie between it and a page of its source
    found TEXT, -- JSON: what the page that named it says of it
    attempts INTEGER NOT NULL DEFAULT 0, -- failures and expired leases since it was last done
    found_at TEXT NOT NULL,
    next_at TEXT, -- from when on it may be leased
    holder TEXT, -- who has leased it
    leased_until TEXT, -- then it is anybody's again
    CHECK ((state IN ('waiting', 'leased')) = (next_at IS NOT NULL)),
    CHECK ((state = 'leased') = (holder IS NOT NULL)),
    CHECK ((state = 'leased') = (leased_until IS NOT NULL))
) STRICT;

CREATE INDEX frontier_source_id ON frontier (source_id);

CREATE INDEX frontier_waiting ON frontier (host, priority, next_at) WHERE state = 'waiting';

CREATE INDEX frontier_leased ON frontier (leased_until) WHERE state = 'leased';

CREATE INDEX frontier_holder ON frontier (holder, host) WHERE state = 'leased';

CREATE TABLE frontier_lanes (
    host TEXT NOT NULL,
    priority INTEGER NOT NULL,
    head_at TEXT NOT NULL, -- the least next_at of what waits there
    PRIMARY KEY (host, priority)
) STRICT, WITHOUT ROWID;

CREATE INDEX frontier_lanes_due ON frontier_lanes (priority, head_at);

CREATE TRIGGER frontier_inserted AFTER INSERT ON frontier WHEN new.state = 'waiting' BEGIN
    INSERT INTO frontier_lanes (host, priority, head_at) VALUES (new.host, new.priority, new.next_at)
        ON CONFLICT (host, priority) DO UPDATE SET head_at = min(head_at, excluded.head_at);
END;

CREATE TRIGGER frontier_left AFTER UPDATE OF state, host, priority, next_at ON frontier
WHEN old.state = 'waiting' BEGIN
    UPDATE frontier_lanes SET head_at = (SELECT min(next_at) FROM frontier
        WHERE state = 'waiting' AND host = old.host AND priority = old.priority)
        WHERE host = old.host AND priority = old.priority
          AND EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host AND priority = old.priority);
    DELETE FROM frontier_lanes
        WHERE host = old.host AND priority = old.priority
          AND NOT EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host
            AND priority = old.priority);
END;

CREATE TRIGGER frontier_joined AFTER UPDATE OF state, host, priority, next_at ON frontier
WHEN new.state = 'waiting' BEGIN
    INSERT INTO frontier_lanes (host, priority, head_at) VALUES (new.host, new.priority, new.next_at)
        ON CONFLICT (host, priority) DO UPDATE SET head_at = min(head_at, excluded.head_at);
END;

CREATE TRIGGER frontier_deleted AFTER DELETE ON frontier WHEN old.state = 'waiting' BEGIN
    UPDATE frontier_lanes SET head_at = (SELECT min(next_at) FROM frontier
        WHERE state = 'waiting' AND host = old.host AND priority = old.priority)
        WHERE host = old.host AND priority = old.priority
          AND EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host AND priority = old.priority);
    DELETE FROM frontier_lanes
        WHERE host = old.host AND priority = old.priority
          AND NOT EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host
            AND priority = old.priority);
END;

CREATE TABLE hosts (
    host TEXT PRIMARY KEY,
    delay REAL NOT NULL, -- seconds between two requests
    free_at TEXT NOT NULL, -- when the next request may be sent
    rests_until TEXT NOT NULL, -- until when it asks to be left alone
    refusals INTEGER NOT NULL -- in a row
) STRICT;

CREATE TABLE robots (
    origin TEXT PRIMARY KEY, -- scheme, host and port
    status_code INTEGER NOT NULL,
    content BLOB NOT NULL,
    until TEXT NOT NULL -- then it is asked for again
) STRICT;

CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'listing', 'tag page')),
    depth INTEGER NOT NULL DEFAULT 0, -- 0: named by the source; else how many pages away from it
    etag TEXT,
    last_modified TEXT,
    interval REAL NOT NULL, -- seconds
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    outcome TEXT,
    detail TEXT,
    found INTEGER, -- addresses that were new, last time
    visited_at TEXT,
    next_at TEXT, -- NULL: not again
    UNIQUE (source_id, url)
) STRICT;

CREATE INDEX visits_next_at ON visits (next_at);

CREATE INDEX fetches_source_id ON fetches (source_id);

CREATE TABLE article_urls (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE,
    twin_key TEXT NOT NULL, -- what the address has in common with its tracked, mobile and AMP twins
    kind TEXT NOT NULL CHECK (kind IN ('canonical', 'page', 'tracking', 'mobile', 'amp', 'redirect')),
    was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)), -- 0: the page only names it, or it only led to the page
    first_seen_at TEXT NOT NULL
) STRICT;

CREATE INDEX article_urls_article_id ON article_urls (article_id);

CREATE INDEX article_urls_twin_key ON article_urls (twin_key);

CREATE INDEX revisions_stealth ON revisions (saved_at) WHERE is_stealth = 1;

CREATE TABLE unsigned_articles (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE -- not compared in its present wording
) STRICT;

CREATE TABLE article_signatures (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    signature BLOB NOT NULL -- MinHash of its text: 32-bit numbers, little-endian
) STRICT;

CREATE TABLE signature_bands (
    band INTEGER NOT NULL, -- hash of a part of the signature; near-duplicates have some in common
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX signature_bands_article_id ON signature_bands (article_id);

CREATE TABLE duplicate_groups (
    id INTEGER PRIMARY KEY,
    head_id INTEGER REFERENCES articles (id) ON DELETE SET NULL -- the article that was published first
) STRICT;

CREATE INDEX duplicate_groups_head_id ON duplicate_groups (head_id);

CREATE TABLE article_duplicates (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES duplicate_groups (id) ON DELETE CASCADE,
    similarity REAL NOT NULL -- to the article that it was found by: shared runs of words, 0 to 1
) STRICT;

CREATE INDEX article_duplicates_group_id ON article_duplicates (group_id);

CREATE TRIGGER articles_unsigned AFTER INSERT ON articles BEGIN
    INSERT INTO unsigned_articles (article_id) VALUES (new.id);
END;

CREATE TRIGGER articles_reworded AFTER UPDATE OF text ON articles WHEN new.text != old.text BEGIN
    INSERT INTO unsigned_articles (article_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER article_duplicates_deleted AFTER DELETE ON article_duplicates BEGIN
    DELETE FROM duplicate_groups WHERE id = old.group_id
        AND (SELECT count(*) FROM article_duplicates WHERE group_id = old.group_id) < 2;
    UPDATE duplicate_groups SET head_id = (SELECT article_id FROM article_duplicates JOIN articles ON articles.id = article_id
        WHERE group_id = old.group_id
        ORDER BY coalesce(date_published, first_saved_at), articles.id LIMIT 1)
        WHERE id = old.group_id AND coalesce(head_id, old.article_id) = old.article_id;
END;

CREATE INDEX articles_site ON articles (site_id, date_published, language, section, page_kind);

CREATE INDEX articles_language ON articles (language, date_published, site_id);

CREATE INDEX articles_page_kind ON articles (page_kind, date_published);

CREATE INDEX articles_section ON articles (section, date_published);

CREATE INDEX qa_blocks_answerer ON qa_blocks (answerer, article_id) WHERE answerer IS NOT NULL;

CREATE INDEX revisions_edits ON revisions (saved_at) WHERE cause = 'edit';

CREATE INDEX fetches_outcome ON fetches (outcome, role, recorded_at, source_id);

CREATE VIEW articles_recent AS
SELECT
    articles.id, title, lead, date_published, domain AS site, section, language, page_kind,
    (SELECT group_concat(name, ', ') FROM article_authors JOIN authors ON authors.id = author_id
        WHERE article_id = articles.id) AS authors,
    (SELECT group_concat(name, ', ') FROM article_tags JOIN tags ON tags.id = tag_id
        WHERE article_id = articles.id) AS tags,
    articles.url
FROM articles LEFT JOIN sites ON sites.id = site_id
ORDER BY date_published DESC, articles.id DESC;

CREATE VIEW interviews AS
SELECT
    articles.id, title, date_published, domain AS site, language,
    (SELECT group_concat(answerer, ', ') FROM (SELECT answerer FROM qa_blocks
        WHERE article_id = articles.id AND answerer IS NOT NULL GROUP BY answerer ORDER BY min(id))) AS answerers,
    (SELECT count(*) FROM qa_blocks WHERE article_id = articles.id) AS questions,
    (SELECT question FROM qa_blocks WHERE article_id = articles.id ORDER BY position LIMIT 1) AS first_question,
    articles.url
FROM articles LEFT JOIN sites ON sites.id = site_id
WHERE page_kind = 'interview'
ORDER BY date_published DESC, articles.id DESC;

CREATE VIEW articles_changed AS
SELECT
    articles.id, title, saved_at, number, changed, is_stealth, domain AS site, date_published, articles.url
FROM revisions JOIN articles ON articles.id = article_id LEFT JOIN sites ON sites.id = site_id
WHERE cause = 'edit'
ORDER BY saved_at DESC, revisions.id DESC;

CREATE VIEW coverage_by_source AS
WITH measured AS MATERIALIZED (
    SELECT
        id, domain, name,
        (SELECT json_array(count(*), round(avg(has_title), 2), round(avg(has_lead), 2), round(avg(has_authors), 2), round(avg(has_date_published), 2), round(avg(has_tags), 2), round(avg(has_images), 2), round(avg(has_section), 2))
            FROM (SELECT title IS NOT NULL AS has_title, lead IS NOT NULL AS has_lead, EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id) AS has_authors, date_published IS NOT NULL AS has_date_published, EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id) AS has_tags, EXISTS (SELECT 1 FROM images WHERE article_id = articles.id) AS has_images, section IS NOT NULL AS has_section
                FROM articles WHERE site_id = sites.id ORDER BY date_published DESC LIMIT 20)) AS shares
    FROM sites
)
SELECT
    domain AS site, name,
    (SELECT count(*) FROM articles WHERE site_id = measured.id) AS articles,
    (SELECT max(date_published) FROM articles WHERE site_id = measured.id) AS newest,
    json_extract(shares, '$[0]') AS measured,
    json_extract(shares, '$[1]') AS title, json_extract(shares, '$[2]') AS lead, json_extract(shares, '$[3]') AS authors, json_extract(shares, '$[4]') AS date_published, json_extract(shares, '$[5]') AS tags, json_extract(shares, '$[6]') AS images, json_extract(shares, '$[7]') AS section
FROM measured
ORDER BY domain;

CREATE VIEW failures_by_reason AS
SELECT
    reasons.outcome, reasons.role, failures, sources, first_at, last_at, url AS last_url, detail AS last_detail
FROM (
    SELECT outcome, role, count(*) AS failures, count(DISTINCT source_id) AS sources, min(recorded_at) AS first_at,
        max(recorded_at) AS last_at
    FROM fetches WHERE outcome IN (
        'not_article', 'blocked_robots', 'blocked_policy', 'http_4xx', 'http_5xx', 'rate_limited', 'timeout',
        'net_error', 'protocol_error', 'too_large', 'truncated', 'bad_encoding', 'unsupported_type', 'parse_timeout',
        'parser_crashed', 'extract_failed', 'store_error', 'interrupted')
    GROUP BY outcome, role
) AS reasons
JOIN fetches ON fetches.id = (SELECT max(id) FROM fetches AS latest
    WHERE latest.outcome = reasons.outcome AND latest.role = reasons.role AND latest.recorded_at = reasons.last_at)
ORDER BY failures DESC;

CREATE VIEW tag_counts AS
SELECT tags.id, name, url, articles
FROM (SELECT tag_id, count(*) AS articles FROM article_tags GROUP BY tag_id) JOIN tags ON tags.id = tag_id
ORDER BY articles DESC, name;

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, lead, text, tags, facets,
    tokenize = "ascii tokenchars ':_-.'"
);

CREATE VIRTUAL TABLE qa_fts USING fts5 (
    question, answer, facets,
    tokenize = "ascii tokenchars ':_-.'"
);

CREATE TABLE search_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL, -- of the rules by which words are folded and stemmed
    done_to INTEGER -- articles.id up to which articles are indexed by them; NULL when all are
) STRICT;

CREATE TABLE article_fingerprints (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    parts TEXT NOT NULL -- JSON: part of the article → beginning of the sha256 of its value
) STRICT;

CREATE TABLE recent_lines (
    site_id INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    fingerprints BLOB NOT NULL, -- of the lines of its text in reading order: 64-bit numbers, little-endian
    PRIMARY KEY (site_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX recent_lines_article_id ON recent_lines (article_id);

CREATE TABLE repeated_lines (
    site_id INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    fingerprint INTEGER NOT NULL,
    text TEXT NOT NULL, -- its beginning
    is_dropped INTEGER NOT NULL DEFAULT 1 CHECK (is_dropped IN (0, 1)), -- 0: somebody says that it is text
    articles INTEGER NOT NULL, -- that had it when it was learned
    of_articles INTEGER NOT NULL, -- that were compared then
    first_article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL, -- of those that had it, the first
    last_article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL, -- and the last
    learned_at TEXT NOT NULL,
    PRIMARY KEY (site_id, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE INDEX repeated_lines_first_article_id ON repeated_lines (first_article_id);

CREATE INDEX repeated_lines_last_article_id ON repeated_lines (last_article_id);
