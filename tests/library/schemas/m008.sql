BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
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
CREATE TABLE qa_blocks (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    asker TEXT,
    answerer TEXT
) STRICT;
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT -- the page of all articles with this tag
) STRICT;
CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT;
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
CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT,
    kind TEXT NOT NULL -- person or organization
) STRICT;
CREATE TABLE article_authors (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT;
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
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    note TEXT,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    summary TEXT -- JSON: counts
) STRICT;
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
CREATE TABLE frontier_lanes (
    host TEXT NOT NULL,
    priority INTEGER NOT NULL,
    head_at TEXT NOT NULL, -- the least next_at of what waits there
    PRIMARY KEY (host, priority)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE article_urls (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE,
    twin_key TEXT NOT NULL, -- what the address has in common with its tracked, mobile and AMP twins
    kind TEXT NOT NULL CHECK (kind IN ('canonical', 'page', 'tracking', 'mobile', 'amp', 'redirect')),
    was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)), -- 0: the page only names it, or it only led to the page
    first_seen_at TEXT NOT NULL
) STRICT;
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
CREATE TABLE duplicate_groups (
    id INTEGER PRIMARY KEY,
    head_id INTEGER REFERENCES articles (id) ON DELETE SET NULL -- the article that was published first
) STRICT;
CREATE TABLE article_duplicates (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES duplicate_groups (id) ON DELETE CASCADE,
    similarity REAL NOT NULL -- to the article that it was found by: shared runs of words, 0 to 1
) STRICT;
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
DELETE FROM articles_fts_config;
DELETE FROM articles_fts_content;
DELETE FROM articles_fts_data;
DELETE FROM articles_fts_docsize;
DELETE FROM articles_fts_idx;
DELETE FROM qa_fts_config;
DELETE FROM qa_fts_content;
DELETE FROM qa_fts_data;
DELETE FROM qa_fts_docsize;
DELETE FROM qa_fts_idx;
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 03:18:08.072143+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 03:18:08.112070+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'newsgrab', 'm003_frontier', '2026-11-30 03:18:08.147075+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'newsgrab', 'm004_visits', '2026-11-30 03:18:08.295002+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'newsgrab', 'm005_aliases', '2026-11-30 03:18:08.341682+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'newsgrab', 'm006_editions_and_near_duplicates', '2026-11-30 03:18:08.461557+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'newsgrab', 'm007_views', '2026-11-30 04:55:34.794543+00:00');
INSERT INTO _sqlite_migrations VALUES (8, 'newsgrab', 'm008_search', '2026-11-30 04:55:34.861610+00:00');
INSERT INTO sites VALUES (1, 'example.az', 'Пример');
INSERT INTO sites VALUES (2, 'ru.example', NULL);
INSERT INTO sites VALUES (3, 'en.example', NULL);
INSERT INTO sites VALUES (4, 'az.example', NULL);
INSERT INTO sites VALUES (5, 'zh.example', NULL);
INSERT INTO sites VALUES (6, '0.example', 'Example 0');
INSERT INTO sites VALUES (7, '1.example', 'Example 1');
INSERT INTO sites VALUES (8, '2.example', 'Example 2');
INSERT INTO sites VALUES (9, '3.example', 'Example 3');
INSERT INTO sites VALUES (10, '4.example', 'Example 4');
INSERT INTO sites VALUES (11, '5.example', 'Example 5');
INSERT INTO sites VALUES (12, '6.example', 'Example 6');
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m006/0', 'https://www.example.az/m006/0', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '04140e2ec6d06be1710810d922e79a38058fb9100eb379cb55168f015175c9f4', '2026-11-30T03:18:08.619+00:00', '2026-11-30T03:18:08.711+00:00', '2026-11-30T03:18:08.711+00:00', 1, '{"url":"https://www.example.az/m006/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m006/1', 'https://www.example.az/m006/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '237b15f4e2ab951699701a654aaba358aa1d072a6a134847b015d33bbd7a24f0', '2026-11-30T03:18:08.759+00:00', '2026-11-30T03:18:08.835+00:00', '2026-11-30T03:18:08.835+00:00', 2, '{"url":"https://www.example.az/m006/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m006/2', 'https://www.example.az/m006/2', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '5b3b26476d3572e73c4723d810d753f89d1b81d321cd98f5d989eb24b782116c', '2026-11-30T03:18:08.984+00:00', '2026-11-30T03:18:09.053+00:00', '2026-11-30T03:18:09.053+00:00', 3, '{"url":"https://www.example.az/m006/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m006/3', 'https://www.example.az/m006/3', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '3ef8eb39f5a0ff1262b95f4cebf45d0de07a1f2c2ecf37920a7575bba80ef96c', '2026-11-30T03:18:09.127+00:00', '2026-11-30T03:18:09.251+00:00', '2026-11-30T03:18:09.251+00:00', 4, '{"url":"https://www.example.az/m006/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m006/4', 'https://www.example.az/m006/4', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'dac74ac1587f1155f591120114a2480ed8cc6a171b4314b2b46d4eb6aa7ab67b', '2026-11-30T03:18:09.327+00:00', '2026-11-30T03:18:09.378+00:00', '2026-11-30T03:18:09.378+00:00', 5, '{"url":"https://www.example.az/m006/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m006/5', 'https://www.example.az/m006/5', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '606d9de43127ffddc7630d771b3bbdae118db3b41ddd929716be2f3eef7b84e6', '2026-11-30T03:18:09.443+00:00', '2026-11-30T03:18:09.499+00:00', '2026-11-30T03:18:09.499+00:00', 6, '{"url":"https://www.example.az/m006/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m006/6', 'https://www.example.az/m006/6', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '444918078ea321a425c5ee083a77ad67eb7941d239f64a43f2dc7f0d4595e3a1', '2026-11-30T03:18:09.545+00:00', '2026-11-30T03:18:09.603+00:00', '2026-11-30T03:18:09.603+00:00', 7, '{"url":"https://www.example.az/m006/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m006/7', 'https://www.example.az/m006/7', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '2dc34aeb0a41be877fa840f1312a6e03370397dd1a1508588fa3689e3c914289', '2026-11-30T03:18:09.675+00:00', '2026-11-30T03:18:09.735+00:00', '2026-11-30T03:18:09.735+00:00', 8, '{"url":"https://www.example.az/m006/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m006/8', 'https://www.example.az/m006/8', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'a977ddea37a070ede19875a54c08500e5fec6fb83e457d1ffb507c0c8424b1ed', '2026-11-30T03:18:09.799+00:00', '2026-11-30T03:18:09.835+00:00', '2026-11-30T03:18:09.835+00:00', 9, '{"url":"https://www.example.az/m006/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m006/9', 'https://www.example.az/m006/9', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '719d092fefaa33d3a60b3dfb8d52fde58e029bc755ca274b65ad37117b063eaf', '2026-11-30T03:18:09.881+00:00', '2026-11-30T03:18:09.921+00:00', '2026-11-30T03:18:09.921+00:00', 10, '{"url":"https://www.example.az/m006/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m006/10', 'https://www.example.az/m006/10', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'fe3bbdf483a4f1de73b5e436c8cb6c58341175b8e55924b0f8833763074c6b1e', '2026-11-30T03:18:09.951+00:00', '2026-11-30T03:18:09.993+00:00', '2026-11-30T03:18:09.993+00:00', 11, '{"url":"https://www.example.az/m006/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m006/11', 'https://www.example.az/m006/11', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'a57a3b572a917d9356e3e05c1883ac282bb4123a613ceb3e44ab0aca18198194', '2026-11-30T03:18:10.024+00:00', '2026-11-30T03:18:10.045+00:00', '2026-11-30T03:18:10.045+00:00', 12, '{"url":"https://www.example.az/m006/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m006', NULL, 'm006 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, 'ea23acf7fa7b14a11a489323f90c63ad2e575aff0e84a086037091d066269496', '2026-11-30T03:18:10.059+00:00', '2026-11-30T03:18:10.074+00:00', '2026-11-30T03:18:10.074+00:00', 13, '{"url":"https://ru.example/m006","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m006', NULL, 'm006 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, 'cd0bf9270634d94395afc16a26eaaa20623c8a96367acd154b5d27511021b557', '2026-11-30T03:18:10.089+00:00', '2026-11-30T03:18:10.129+00:00', '2026-11-30T03:18:10.129+00:00', 14, '{"url":"https://en.example/m006","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m006', NULL, 'm006 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, '8d660dd25dc9e03c5480351650a445f9ed209c62bf4cc3a1059ae5d7de9d06d4', '2026-11-30T03:18:10.157+00:00', '2026-11-30T03:18:10.215+00:00', '2026-11-30T03:18:10.215+00:00', 15, '{"url":"https://az.example/m006","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m006', NULL, 'm006 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, '4de2a78e0deb589540ff7c9c4f03c077d3ca8026af225efb816506d364b1af2c', '2026-11-30T03:18:10.255+00:00', '2026-11-30T03:18:10.284+00:00', '2026-11-30T03:18:10.284+00:00', 16, '{"url":"https://zh.example/m006","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
INSERT INTO qa_blocks VALUES (1, 1, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (2, 1, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (3, 2, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (4, 2, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (5, 3, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (6, 3, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (7, 4, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (8, 4, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (9, 5, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (10, 5, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (11, 6, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (12, 6, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (13, 7, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (14, 7, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (15, 8, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (16, 8, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (17, 9, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (18, 9, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (19, 10, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (20, 10, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (21, 11, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (22, 11, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO qa_blocks VALUES (23, 12, 1, 'Когда вы приехали?', 'Вчера.

Утром.', 'Газета', 'Али');
INSERT INTO qa_blocks VALUES (24, 12, 2, 'Что дальше?', 'Строить школу.', NULL, NULL);
INSERT INTO tags VALUES (1, 'Физули', 'https://example.az/tag/1');
INSERT INTO tags VALUES (2, 'Возвращение', NULL);
INSERT INTO tags VALUES (3, 'Возвращение m006 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m006 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m006 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m006 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m006 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m006 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m006 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m006 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m006 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m006 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m006 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m006 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m006 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m006 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m006 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m006 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m006 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m006 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m006 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m006 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m006 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m006 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m006 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m006 11', 'https://example.az/tag/1');
INSERT INTO article_tags VALUES (1, 4, 1);
INSERT INTO article_tags VALUES (1, 3, 2);
INSERT INTO article_tags VALUES (2, 6, 1);
INSERT INTO article_tags VALUES (2, 5, 2);
INSERT INTO article_tags VALUES (3, 8, 1);
INSERT INTO article_tags VALUES (3, 7, 2);
INSERT INTO article_tags VALUES (4, 10, 1);
INSERT INTO article_tags VALUES (4, 9, 2);
INSERT INTO article_tags VALUES (5, 12, 1);
INSERT INTO article_tags VALUES (5, 11, 2);
INSERT INTO article_tags VALUES (6, 14, 1);
INSERT INTO article_tags VALUES (6, 13, 2);
INSERT INTO article_tags VALUES (7, 16, 1);
INSERT INTO article_tags VALUES (7, 15, 2);
INSERT INTO article_tags VALUES (8, 18, 1);
INSERT INTO article_tags VALUES (8, 17, 2);
INSERT INTO article_tags VALUES (9, 20, 1);
INSERT INTO article_tags VALUES (9, 19, 2);
INSERT INTO article_tags VALUES (10, 22, 1);
INSERT INTO article_tags VALUES (10, 21, 2);
INSERT INTO article_tags VALUES (11, 24, 1);
INSERT INTO article_tags VALUES (11, 23, 2);
INSERT INTO article_tags VALUES (12, 26, 1);
INSERT INTO article_tags VALUES (12, 25, 2);
INSERT INTO related_links VALUES (1, 1, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (2, 1, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (3, 1, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (4, 1, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (5, 2, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (6, 2, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (7, 2, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (8, 2, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (9, 3, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (10, 3, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (11, 3, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (12, 3, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (13, 4, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (14, 4, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (15, 4, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (16, 4, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (17, 5, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (18, 5, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (19, 5, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (20, 5, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (21, 6, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (22, 6, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (23, 6, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (24, 6, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (25, 7, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (26, 7, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (27, 7, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (28, 7, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (29, 8, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (30, 8, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (31, 8, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (32, 8, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (33, 9, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (34, 9, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (35, 9, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (36, 9, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (37, 10, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (38, 10, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (39, 10, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (40, 10, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (41, 11, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (42, 11, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (43, 11, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (44, 11, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (45, 12, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 1, 'Мост', 'https://example.az/2');
INSERT INTO related_links VALUES (46, 12, 1, 1, 'Новости по тегу "Физули"', 'https://example.az/tag/1', 2, 'Школа', 'https://example.az/3');
INSERT INTO related_links VALUES (47, 12, NULL, 2, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (48, 12, NULL, 3, 'Ещё', 'https://example.az/more', 1, 'Сад', 'https://e.az/4');
INSERT INTO related_links VALUES (49, 13, NULL, 1, '≡', NULL, 1, '一', 'https://example.com/more');
INSERT INTO related_links VALUES (50, 14, NULL, 1, '≡', NULL, 1, '一', 'https://example.com/more');
INSERT INTO related_links VALUES (51, 15, NULL, 1, '≡', NULL, 1, '一', 'https://example.com/more');
INSERT INTO related_links VALUES (52, 16, NULL, 1, '≡', NULL, 1, '一', 'https://example.com/more');
INSERT INTO authors VALUES (1, 'Лейла', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (2, 'АФП', NULL, 'organization');
INSERT INTO authors VALUES (3, 'Лейла 0', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (4, 'АФП 0', NULL, 'organization');
INSERT INTO authors VALUES (5, 'Лейла 1', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (6, 'АФП 1', NULL, 'organization');
INSERT INTO authors VALUES (7, 'Лейла 2', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (8, 'АФП 2', NULL, 'organization');
INSERT INTO authors VALUES (9, 'Лейла 3', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (10, 'АФП 3', NULL, 'organization');
INSERT INTO authors VALUES (11, 'Лейла 4', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (12, 'АФП 4', NULL, 'organization');
INSERT INTO authors VALUES (13, 'Лейла 5', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (14, 'АФП 5', NULL, 'organization');
INSERT INTO authors VALUES (15, 'Лейла 6', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (16, 'АФП 6', NULL, 'organization');
INSERT INTO authors VALUES (17, 'Лейла 7', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (18, 'АФП 7', NULL, 'organization');
INSERT INTO authors VALUES (19, 'Лейла 8', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (20, 'АФП 8', NULL, 'organization');
INSERT INTO authors VALUES (21, 'Лейла 9', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (22, 'АФП 9', NULL, 'organization');
INSERT INTO authors VALUES (23, 'Лейла 10', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (24, 'АФП 10', NULL, 'organization');
INSERT INTO authors VALUES (25, 'Лейла 11', 'https://example.az/leyla', 'person');
INSERT INTO authors VALUES (26, 'АФП 11', NULL, 'organization');
INSERT INTO article_authors VALUES (1, 3, 1);
INSERT INTO article_authors VALUES (1, 4, 2);
INSERT INTO article_authors VALUES (2, 5, 1);
INSERT INTO article_authors VALUES (2, 6, 2);
INSERT INTO article_authors VALUES (3, 7, 1);
INSERT INTO article_authors VALUES (3, 8, 2);
INSERT INTO article_authors VALUES (4, 9, 1);
INSERT INTO article_authors VALUES (4, 10, 2);
INSERT INTO article_authors VALUES (5, 11, 1);
INSERT INTO article_authors VALUES (5, 12, 2);
INSERT INTO article_authors VALUES (6, 13, 1);
INSERT INTO article_authors VALUES (6, 14, 2);
INSERT INTO article_authors VALUES (7, 15, 1);
INSERT INTO article_authors VALUES (7, 16, 2);
INSERT INTO article_authors VALUES (8, 17, 1);
INSERT INTO article_authors VALUES (8, 18, 2);
INSERT INTO article_authors VALUES (9, 19, 1);
INSERT INTO article_authors VALUES (9, 20, 2);
INSERT INTO article_authors VALUES (10, 21, 1);
INSERT INTO article_authors VALUES (10, 22, 2);
INSERT INTO article_authors VALUES (11, 23, 1);
INSERT INTO article_authors VALUES (11, 24, 2);
INSERT INTO article_authors VALUES (12, 25, 1);
INSERT INTO article_authors VALUES (12, 26, 2);
INSERT INTO images VALUES (1, 1, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (2, 2, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (3, 3, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (4, 4, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (5, 5, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (6, 6, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (7, 7, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (8, 8, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (9, 9, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (10, 10, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (11, 11, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO images VALUES (12, 12, 1, 'https://example.az/1.jpg', 'дом', 'Дом', 'АФП', 800, 600);
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T03:18:08.619+00:00', 'df45eabfecd6044599e19eda263585c5e0f6641db89de7fdea615f945d238eff', '[]', 1, X'789CC555DF6F134710FE57AC7DADB1CF9784567EE93FC15B12599BF3DADEE66EF7D8BB8B81C8124954B58848400B3C50DA80406A1F8D49482021FC0BBBFF51BFD9E3CC991FA12F159122DB73F3CDCC37F3CDDC362B4CCCBA6C94E769D66DB7C7E3714B5CE3491A8B16BFD14E82E0723B604D1671A5958C78DCFB6FFEB9CC63013FFB9B3DB7C776E66EDAA9BB658FEC5B7B628F1A76D6B08F6081D5BEC0E7CF80C482F70971608F609FB9DBF0733B809CB97D7B0288B7BF757BF6D49EB81DB7DFB087087E86FFD72DE0FB228B8C4C73A915857902E43B7BEE6EBA5D247905870DDDBFCEBAABDB6C532ACA344242A98654ADB89613E63EF923DE4B3BF5056D09700D27CD3924E5860F0D4F4735D04354B38B64A754E402293B6D802F0CEE0E4A3D293D76F0F1C6EDB5582DECD542E7A216F2B1BB5D91A3422299FB5EBEAA32B9FD3A3A96590E2F382519F8315FC0312C08314380F526D3A62F8C80736E0A5183E67C23A6C4468F09BACA40FDDC1EC202D42A0B837009DF3B61C0D6D76BB0811C1686708B62A809A1D3FA29A5CEF2D813F25CBC8CE6F3B95F995097F44E77ED737B502726920DD4FC71962DD917BA125DBBC326E07795FBC1A63A9365FC0E6C85C8AA648FFC500F692033EAED3BF4083AA411D1547EA44A553616C64BD6FDE2A5366DADA935659FB95D2F8A331219CF364BA7DFA9C770DBF5132AC1E593BB14D1D3F8504EB858CEDF809DD384A7344BF7AB3D5AACE0E9FB941837648EE76FF0E3944433AF4015715CCF4BBFA913391F66BE178A275E34CF41F4B85C9A8B06061CF5B2F901F8D9CDAD4254E98C88794EC2424684F834218CBDAF246DCE3711E83F91758635DC418BB02DD8E086D7FC4BB7D7585B08BEC66847A5DA2CF9CE2FCEE3127D11D9D0139D23FE29FBEB27F945CC1284E651C4B2ECFE85DC12ED37A446ED81BBE5EE7DBEE6A750C2E1A7D929CEF2B7CC8B09F3221F69B3A8A93F3090D75F6B582CAEC71C0ED5E9142683FAEB0A2B17BEA6A8B9B33643AEE40DEE1786AAE84365BDB4D8C0AD1B91DCE8342D5F0A562E059D2B9DB0BB14743B2BAD7025C0DF77C17237A07790C724BA2F077211125E093A70E97EEC9B1A11C9ACDCD14C445AD1F189B91A167C48059B02BFB1D2A2573138F077E48CCE053D1251B5E17FD917B4345EC690339DE70441CA36FE0F57B3C9C6B29F8F58F78720A0E1CBE1084F2F0701354F663D1E4522CB24AE7D6FA04D6F6004EA1FF038134DBCD486A2F7BEF152E5C26C493146C4D4E82DA1B88AE03AD7CC36CB7461C8C446B4BA868FF1B5F185F73C55AAD50017DB47095ADFAF3499D2FE75961B992418CC6432F917926E9168', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T03:18:08.711+00:00', '04140e2ec6d06be1710810d922e79a38058fb9100eb379cb55168f015175c9f4', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '2a056b16d3dbfbe94dbed81c1da20d964b2bc48525c809021cb00257c55cfe28', 'edit', 0);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T03:18:08.759+00:00', '1f65682bdf0cee3d5632ff0af0114ca42528ecc81aef375b4136750a8f387fcf', '[]', 2, X'789CC5554D6FDB4610FD2BC25EABC8146DA7852EFD13B9D986B0A656D4D6E42EB324AD248680D846D10631D0A44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66692A543E9C5E8A1A30240DE7CDBC997933DC61A549588F8D8A22CB7B4B4BE3F1B8236EF1344B4487DF594A83E0FA5297B559C4955632E249FFDFF917B24804FCEC8FF6C29ED899BB6BA7EE9E3DB66FECA93D6ED959CB3E860556FB1C9FDF0292083E20C4A13D867DE6EEC3CFED0272EE0EEC2920DEFEC6EDDB337BEA76DD41CB1E21F839FE5F75801F883C32322BA45614E60F20DFDA0B77D7ED21C94B386CEAC16DD65BDB615B5251A611124A15135B71AB20CC23F247BC1776EA096D0BD41A4EDA7348C60D8F0DCF460DD02F60B38764674472A1283B6DA15E18DC0FA07A5A79ECE2E3B5DBEFB046D89BA52E4423E41377BF2E8E8844B2F0BD7C596772074D7422F3025E704A73D4C73C811358106286001B6DA6CD401801E7C294A2012DF86642898D1E13748DA1F40B7B040B506B2C0CC2657CEF8601DBD868C086322E0DE116C5D01042B7F34D469DE5892FC8D7E265349FCFA3DA045ED23B3DB0CFEC61B330916E82F3FB59B6E540E85A7410DB04F5DDE47EB099CE6515BF0B5B29F23AD9633FD4231AC88C7AFB163D820E69443495AF89A9CAC7C278C9BAEFBCD4A69D75B5AEEC9F6ECF8BE29C44C6F3ADCAE927EA31DCF6FC842A70F5E40145F465BCA3132ED2F90BB00B9AF09466E9BEB7C78B0C9E5EA6C4B821733C7F8D1F67249A3903552649332FFDA64E143CCE7D2F144FBD689EA1D0936A69AE1A1870D4CBF63BE04737B70E51A73322E105090B1911E2C38430F63F93B43DDF44A07F43D619D670172DC2B660835B5EF32FDC7E6B7D21F83AA31D956AABAA777E719E54E8AB8A0D7DA173C4DF557FFD243F895986D03C8AAAACBA7F656DA9F61BD228ED6777CF3DFC38E7A750C2D187D929CECAFF991713E66531D2665153BF6220AF3ED7B044DC4E381CEAD3294C0EF53715562D7C435173676D62AEE41DEE1786580CA0B27E566EE2D68D486E749A56AE05ABD782EE8D6ED85B0E7ADDD54EB81AE0EF8B60A51704EC1293EA811CCA45487823E8C2A5F7BE6F664424F36A4773116945C727E12A2E794C844D89DF5869D1AF2B38F477E49CCE053D1251BDE1BFDBE7B4345EC690339DE71441AA36FE0757B3CDC672508C58EFAB20A0E1CB7884A7D783809A27F33E8F2291E712D7BE3FD4A63F3402FC873CC9451B2FB558F42F1B2F5521CCB6146344CC8CDE168AAB08AE73CDECB05C97864C6C44AB6BF8185F5B9F78CF1353AD86B8D83E4AD0F972B5CD94F6AFB3C2C834C5602693C93FA302916A', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T03:18:08.835+00:00', '237b15f4e2ab951699701a654aaba358aa1d072a6a134847b015d33bbd7a24f0', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'c2cd475bd9c892b0862e5c2c444e0d876a61a26c51bf642df61347896bdc99a9', 'edit', 0);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T03:18:08.984+00:00', 'f920ce11c4147715a70344942bffe995d479f24cd7827833184062c878f4603f', '[]', 3, X'789CC555DF6F134710FE57AC7DADB1CF9784567EE93FC15B12599BF3DADEE66EF7D8BB8B81C8124954B58848404BFB4069535424783426218184F02FECFE47FD662F67CEFC087DA98814D99E9B6FE69B996FE6B6596162D665A33C4FB36EBB3D1E8F5BE2064FD258B4F8AD76120457DB216BB2882BAD64C4E3DE7FF3CF651E0BF8D95FECB93DB63377DB4EDD1D7B64DFDA137BD4B0B3867D040BACF6053E7F042416BC4F88037B04FBCCDD859FDB01E4CCEDDB1340BCFDADDBB3A7F6C4EDB8FD863D44F033FCBF6E01DF175964649A4BAD28CCDF40BEB3E7EEB6DB45925770D8D0FD9BACBBBACD36A5A24C2324946A486CC58D9C300FC91FF15EDAA927B425506B3869CE2129377C68783AAA817E079B5D243B25920B45D96903F5C2E0EE81EA49E9B1838F376EAFC56A61AF173A17B5908FDDDDAA382212C9DCF7F25595C9EDD7D1B1CC7278C129C9501FF3048E6141881902AC3799367D61049C7353881A34E71B3125367A4CD05586D2CFED212C40ADB2300897F0BD13066C7DBD061BC8616108B728869A103AAD1F52EA2C8F7D41BE162FA3F97C1E5626F092DEE9BE7D6A0FEA858964039C3FCCB225FB4257A26B77D804F55DE77EB0A9CE6419BF035B21B22AD9233FD4431AC88C7AFB0E3D820E69443495EF89A9CAC6C278C9BA9FBCD4A6AD35B5A6EC3F6ED78BE28C44C6B3CDD2E957EA31DC76FD844A70F9E43E45F465BCA7132ED27906D8394D784AB3743FDBA345064F2E5262DC90399EBFC18F5312CD9C812AE2B89E977E5327723ECC7C2F144FBC689EA2D0E372692E1B1870D4CBE67BE02737B70A51A53322E639090B1911E2E38430F6BE90B439DF44A0FF44D619D670072DC2B660831B5EF32FDD5E636D21F81AA31D956AB3AC777E711E97E8CB8A0D7DA173C4F3B2BF7E929FC52C41681E455596DDBFB4B644FB0DA995F69BBBE31E7C9AF31328E1F0E3EC1467F96BE6C58479918FB459D4D41F18C8EB2F352C1637630E87EA740A9341FD7585950B5F53D4DC599B2157F216F70B432CFA50592F2D3670EB4624373A4DCB5782952B41E75A27EC2E05DDCE4A2B5C09F0F74DB0DC0D02768149745F0EE42224BC1674E0D2FDD03735229259B9A39988B4A2E31373352CF890089B02BFB1D2A2575570E0EFC8199D0B7A24A26AC3FFB22F6869BC8C21673ACF0982946DFC1FAE66938D653F1FB1EE774140C397C3119E5E0D026A9ECC7A3C8A4496495CFBDE409BDEC008F01FF038134DBCD486A277D178A97261B6A41823626AF496505C45709D6B669B65BA306462235A5DC3C7F8DAF8CC7B9E986A35C0C5F65182D6B72B4DA6B47F9DE54626090633994CFE05B396916C', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T03:18:09.053+00:00', '5b3b26476d3572e73c4723d810d753f89d1b81d321cd98f5d989eb24b782116c', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'eb19d949d59a697ae36634a50a7f4a78732d8da41e8e534eafdf2751bb6031c2', 'edit', 0);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T03:18:09.127+00:00', '9827eaa5f1adfe8fefe8590fb48248bc2730c1b2cb481defc3a31544e3b9f20a', '[]', 4, X'789CC555DF6F134710FE57AC7DADB1CF9784567EE93FC15B12599BF3DADEE66EF7D8BB8B81C8124954B58848404BFB4069535424783426218184F02FECFE47FD662F67CEFC087DA98814D99E9B6FE69B996FE6B6596162D665A33C4FB36EBB3D1E8F5BE2064FD258B4F8AD76120457DB4BACC922AEB492118F7BFFCD3F97792CE0677FB1E7F6D8CEDC6D3B7577EC917D6B4FEC51C3CE1AF6112CB0DA17F8FC119058F03E210EEC11EC3377177E6E079033B76F4F00F1F6B76ECF9EDA13B7E3F61BF610C1CFF0FFBA057C5F649191692EB5A2307F03F9CE9EBBDB6E17495EC16143F76FB2EEEA36DB948A328D9050AA21B1153772C23C247FC47B69A79ED09640ADE1A43987A4DCF0A1E1E9A806FA1D6C7691EC94482E1465A70DD40B83BB07AA27A5C70E3EDEB8BD16AB85BD5EE85CD4423E7677ABE288482473DFCB575526B75F47C732CBE105A724437DCC13388605216608B0DE64DAF4851170CE4D216AD09C6FC494D8E8314157194A3FB787B000B5CAC220A46176C280ADAFD76003392C0CE116C5501342A7F5434A9DE5B12FC8D7E265349FCFC3CA045ED23BDDB74FED41BD30916C80F38759B6645FE84A74ED0E9BA0BEEBDC0F36D5992CE377602B4456257BE4877A480399516FDFA147D0218D88A6F23D3155D958182F59F79397DAB4B5A6D694FDC7ED7A519C91C878B6593AFD4A3D86DBAE9F50092E9FDCA788BE8CF774C2453ACF003BA7094F6996EE677BB4C8E0C9454A8C1B32C7F337F8714AA2993350451CD7F3D26FEA44CE8799EF85E28917CD53147A5C2ECD6503038E7AD97C0FFCE4E65621AA7446C43C27612123427C9C10C6DE179236E79B08F49FC83AC31AEEA045D8166C70C36BFEA5DB6BAC2D045F63B4A3526D96F5CE2FCEE3127D59B1A12F748E785EF6D74FF2B3982508CDA3A8CAB2FB97D69668BF21B5D27E7377DC834F737E02251C7E9C9DE22C7FCDBC98302FF291368B9AFA030379FDA586C5E266CCE1509D4E6132A8BFAEB072E16B8A9A3B6B33E44ADEE27E6188451F2AEBA5C5066EDD88E446A769F94AB07225E85CEB84DDA5A0DB5969852B01FEBE0996BB41C02E3089EECB815C8484D7820E5CBA1FFAA64644322B7734139156747C62AE86051F126153E037565AF4AA0A0EFC1D39A373418F44546DF85FF6052D8D9731E44CE7394190B28DFFC3D56CB2B1ECE723D6FD2E0868F87238C2D3AB4140CD93598F4791C832896BDF1B68D31B1801FE031E67A28997DA50F42E1A2F552ECC961463444C8DDE128AAB08AE73CD6CB34C17864C6C44AB6BF8185F1B9F79CF1353AD06B8D83E4AD0FA76A5C994F6AFB3DCC824C1602693C9BFC42A916E', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T03:18:09.251+00:00', '3ef8eb39f5a0ff1262b95f4cebf45d0de07a1f2c2ecf37920a7575bba80ef96c', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'cecfccc712038d912f2a9f51666d10df8c20177a6314ea49dfef6bcce81810b9', 'edit', 0);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T03:18:09.327+00:00', 'f8ea0efae8f7499fd625a9f4db028576c0f479e6b2f40d4cf8ac91bace9fc85a', '[]', 5, X'789CC555DF6F134710FE57AC7DADB1CF9784567EE93FC15B12599BF3DADEE66EF7D8BB8B81C8124954B58848404BFB4069535424783426218184F02FECFE47FD662F67CEFC087DA98814D99E9B6FE69B996FE6B6596162D665A33C4FB36EBB3D1E8F5BE2064FD258B4F8AD76120457DBCBACC922AEB492118F7BFFCD3F97792CE0677FB1E7F6D8CEDC6D3B7577EC917D6B4FEC51C3CE1AF6112CB0DA17F8FC119058F03E210EEC11EC3377177E6E079033B76F4F00F1F6B76ECF9EDA13B7E3F61BF610C1CFF0FFBA057C5F649191692EB5A2307F03F9CE9EBBDB6E17495EC16143F76FB2EEEA36DB948A328D9050AA21B1153772C23C247FC47B69A79ED09640ADE1A43987A4DCF0A1E1E9A806FA1D6C7691EC94482E1465A70DD40B83BB07AA27A5C70E3EDEB8BD16AB85BD5EE85CD4423E7677ABE288482473DFCB575526B75F47C732CBE105A724437DCC13388605216608B0DE64DAF4851170CE4D216AD09C6FC494D8E8314157194A3FB787B000B5CAC2205CC2F74E18B0F5F51A6C20878521DCA2186A42E8B47E48A9B33CF605F95ABC8CE6F3795899C04B7AA7FBF6A93DA81726920D70FE30CB96EC0B5D89AEDD6113D4779DFBC1A63A9365FC0E6C85C8AA648FFC500F692033EAED3BF4083AA411D154BE27A62A1B0BE325EB7EF2529BB6D6D49AB2FFB85D2F8A331219CF364BA75FA9C770DBF5132AC1E593FB14D197F19E4EB848E71960E734E129CDD2FD6C8F16193CB948897143E678FE063F4E49347306AA88E37A5EFA4D9DC8F930F3BD503CF1A2798A428FCBA5B96C60C0512F9BEF819FDCDC2A4495CE8898E7242C6444888F13C2D8FB42D2E67C1381FE13596758C31DB408DB820D6E78CDBF747B8DB585E06B8C7654AACDB2DEF9C5795CA22F2B36F485CE11CFCBFEFA497E16B304A17914555976FFD2DA12ED37A456DA6FEE8E7BF069CE4FA084C38FB3539CE5AF991713E6453ED26651537F6020AFBFD4B058DC8C391CAAD3294C06F5D715562E7C4D5173676D865CC95BDC2F0CB1E84365BDB4D8C0AD1B91DCE8342D5F0956AE049D6B9DB0BB14743B2BAD7025C0DF37C1723708D80526D17D39908B90F05AD0814BF743DFD4884866E58E6622D28A8E4FCCD5B0E043226C0AFCC64A8B5E55C181BF2367742EE89188AA0DFFCBBEA0A5F132869CE93C270852B6F17FB89A4D3696FD7CC4BADF05010D5F0E47787A3508A87932EBF12812592671ED7B036D7A0323C07FC0E34C34F1521B8ADE45E3A5CA85D992628C88A9D15B427115C175AE996D96E9C290898D68750D1FE36BE333EF7962AAD50017DB47095ADFAE3499D2FE75961B992418CC6432F917D4BE9170', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T03:18:09.378+00:00', 'dac74ac1587f1155f591120114a2480ed8cc6a171b4314b2b46d4eb6aa7ab67b', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '48e738d17673aa6679892a963e73d6350e2a1d13b889892cfff7a0bbbc65a335', 'edit', 0);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T03:18:09.443+00:00', 'b99ca896610a6019817b9f8b573d17a6a3437220ff3b1ff692063c3b5844e6c8', '[]', 6, X'789CC5554D6FDB4610FD2BC25EAB48946CA5852EFD13B9D986B0A656D4D6E42EB324AD248680D846D10631D0A44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66692A543E9C5E8A1A30240DE7CDBC997933DC618589599F8DF33CCDFAEDF6643269895B3C4963D1E277DA49105C6FF75893855C6925431E0FFE9D7F2EF358C0CFFE682FEC899DBBBB76E6EED963FBC69EDAE3869D37EC635860B5CFF1F92D20B1E043421CDA63D8E7EE3EFCDC2E20E7EEC09E02E2ED6FDCBE3DB3A76ED71D34EC11829FE3FF550BF8A1C84223D35C6A4561FE00F2ADBD7077DD1E92BC84C3A61EDE66FDB51DB62515651A23A15411B115B772C23C227FC47B61679ED0B640ADDD69730149B9E191E1E9B806FA056CF690EC8C482E1565670DD40B83FB01544F4B8F5D7CBC76FB2D560B7BB3D0B9A8857CE2EE57C5119150E6BE972FAB4CEEA08E8E6596C30B4E4986FA982770020B42CC1160A3C9B4190A23E09C9B42D4A039DF8C29B1D11382AE31947E618F60016A8D7583EE0ABE77BA01DBD8A8C146322A0CE196C5501342A7F54D4A9DE5B12FC8D7E265B498CFA3CA045ED23B3DB0CFEC61BD30916C82F3FB59B6E550E84A74ED0E9BA2BE9BDC0F36D5992CE377602B4456257BEC877A440399536FDFA247D0218D88A6F2353155D944182F59F79D97DAACB5AED695FDD3ED79519C93C878B6553AFD443D86DB9E9F50092E9F3CA088BE8C7774BACB74FE02EC82263CA359BAEFEDF13283A79729316EC81CCF5FE3C7198966C14015715CCF4BBFA913398F32DF0BC5132F9A6728F4A45C9AAB06061CF5B2F90EF8D1CDAD4254E98C88794EC2424684F830218C83CF246D2E3611E8DF90758E35DC458BB02DD8E086D7FC0BB7DF585F0ABECE6847A5DA2AEB5D5C9C2725FAAA62BBBED005E2EFB2BF7E929FC4AC40681E455596DDBFB2B644FB0DA995F6B3BBE71E7E9CF35328E1E8C3EC1467F5FFCC8B09F3221F6BB3ACA95F3190579F6B582C6EC71C0ED5E9142683FAEB0A2B17BEA6A885B3361157F20EF70B432C8650D9202D3671EBC624373A4DABD782DEB5A073A3D3EDAF04FD4EAFD5ED05F8FB2258ED0701BBC4247A28477219D2BD1174E0D27FDF3735229459B9A39908B5A2E3137315153C22C2A6C06FACB41854151CFA3B724EE7821E89B0DAF0DFED735A1A2F63C899CE738220651BFF83ABD9641339CCC7ACFF5510D0F06534C6D3EB4140CD93D98087A1C832896B3F186933181901FE231E67A289975A2406978D972A17665B8A0922A6466F0BC55508D785667658A60B432636A6D5357C82AF8D4FBCE789A956235C6C1F25687DD96B32A5FDEB2C3732493098E974FA0FE5529172', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T03:18:09.499+00:00', '606d9de43127ffddc7630d771b3bbdae118db3b41ddd929716be2f3eef7b84e6', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'df64f2b9fa54adaf05713ff15386c1a275a6b1d4041491cc75c3d3829d1a4db5', 'edit', 0);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T03:18:09.545+00:00', 'a66c940365aeb82e66b5ed358908d4d0bbd0a3e5bab195187a7077210b14820c', '[]', 7, X'789CC555DB6EDB4610FD15615FAB48147D69A197FE44DE6C4358532B696B72975992561243406CA368831868D2267948D3BA4103B48F8A62C74EEC38BFB0FB473DB334152A17A72F450D1892867366CECC9C19EEB0C2C4ACCB46799E66DD767B3C1EB7C44D9EA4B168F1DBED240856DBABACC922AEB492118F7BFFCE3F97792CE0677FB617F6C4CEDC1D3B7577EDB17D6B4FED71C3CE1AF6092CB0DA17F8FC1E9058F03E210EED31EC33770F7E6E17907377604F01F1F6B76EDF9ED953B7EB0E1AF608C1CFF1FFBA057C5F649191692EB5A2307F00F9CE5EB83B6E0F495EC16153F76FB1EEDA0EDB928A328D9050AA21B1153773C23C247FC47B69A79ED0B640ADE1A43987A4DCF0A1E1E9A8067A0C367B48764624178AB2D306EA85C1FD04AAA7A5C72E3EDEB8FD16AB85BD51E85CD4423E75F7AAE288482473DFCB575526775047C732CBE105A724437DCC13388105216608B0D164DAF4851170CE4D216AD09C6FC694D8E83141D7184ABFB047B000B5C6C2205CC2F74E18B08D8D1A6C20878521DCA2186A42E8B4BE4BA9B33CF605F95ABC8CE6F3795899C04B7AA7FBF6B93DAC1726924D70FE30CBB6EC0B5D89AEDD6113D47783FBC1A63A9365FC0E6C85C8AA644FFC508F682033EAED3BF4083AA411D154BE25A62A1B0BE325EB7EF0529BB6D6D5BAB27FBA3D2F8A731219CFB64AA75FA8C770DBF3132AC1E593FB14D197F19E4EB848E72FC02E68C2539AA5FBD11E2F3278769912E386CCF1FC0D7E9C9168E60C5411C7F5BCF49B3A91F361E67BA178E245F31C859E944B73D5C080A35E36DF033FB9B955882A9D1131CF4958C888101F2784B1F785A4CDF92602FD1BB2CEB086BB6811B6051BDCF09A7FE9F61BEB0BC1D719EDA8545B65BDF38BF3B4445F556CE80B9D23FE2EFBEB27F959CC1284E6515465D9FD2B6B4BB4DF905A698FDC5DF7E0D39C9F4109471F67A738CBFF675E4C9817F9489B454DFD8A81BCFE52C362712BE670A84EA73019D45F5758B9F03545CD9DB51972256F73BF30C4A20F95F5D26213B76E4472A3D3B47C2D58B91674AE77C2EE52D0EDACB4C295007F5F05CBDD2060979844F7E5402E42C2EB41072EDD0F7D53232299953B9A89482B3A3E3157C3820F89B029F01B2B2D7A550587FE8E9CD3B9A04722AA36FC77FB8296C6CB1872A6F39C2048D9C6FFE06A36D958F6F311EB7E1304347C391CE1E96A1050F364D6E35124B24CE2DAF706DAF4064680FF80C79968E2A53614BDCBC64B950BB32DC5181153A3B785E22A82EB5C333B2CD38521131BD1EA1A3EC6D7C667DEF3C454AB012EB68F12B4BE5E6932A5FDEB2C3732493098C964F20FF5E69174', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T03:18:09.603+00:00', '444918078ea321a425c5ee083a77ad67eb7941d239f64a43f2dc7f0d4595e3a1', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '91a1035d08c922e2f4d5b086a4d3c7919146648ba4778187a500b2a60e6e21de', 'edit', 0);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T03:18:09.675+00:00', '3deb282f97fec443688f5de667bf68b9a088ab34f9b18218b80817970eddb413', '[]', 8, X'789CC555DF6F134710FE57AC7DADB1CF97042ABFF49FE02D89ACCD796D2FB9DB3DF6EE6220B24412552D225269A17DA0B4292A52FB684C420209E15FD8FD8FFACD5ECE9CF911FA828814D99E9B6FE69B996FE6B6596162D665A33C4FB36EBB3D1E8F5BE2164FD258B4F89D76120457DBD75893455C6925231EF7FE9F7F2EF358C0CFFE62CFEDB19DB9BB76EAEED923FBC69ED8A3869D35EC635860B5CFF1F93D20B1E07D421CD823D867EE3EFCDC0E20676EDF9E00E2ED6FDC9E3DB5276EC7ED37EC21829FE1FF550BF8BEC82223D35C6A4561FE02F2AD3D7777DD2E92BC84C386EEDF66DDD56DB62915651A21A15443622B6EE5847944FE88F7C24E3DA12D815AC349730E49B9E143C3D3510DF41BD8EC22D929915C28CA4E1BA81706F713A89E941E3BF878EDF65AAC16F666A173510BF9C4DDAF8A232291CC7D2F5F5699DC7E1D1DCB2C87179C920CF5314FE01816849821C07A9369D31746C0393785A84173BE115362A3C7045D6528FDDC1EC202D42A0B837009DF3B61C0D6D76BB0811C1686708B62A809A1D3BA91526779EC0BF2B57819CDE7F3A8328197F44E0FEC337B502F4C241BE0FC7E962DD917BA125DBBC326A8EF26F7834D7526CBF81DD80A9155C91EFBA11ED24066D4DBB7E811744823A2A97C474C553616C64BD6FDE0A5366DADA93565FF76BB5E146724329E6D964E0FA9C770DBF5132AC1E5930714D197F18E4EB848E71FC0CE69C2539AA5FBD11E2D32787A9112E386CCF1FC357E9C9268E60C5411C7F5BCF49B3A91F361E67BA178E245F30C851E974B73D9C080A35E36DF013FBAB955882A9D1131CF4958C888101F2684B1F799A4CDF92602FD07B2CEB0863B6811B6051BDCF09A7FE1F61A6B0BC1D718EDA8549B65BDF38BF3A4445F566CE80B9D23FE2DFBEB27F949CC1284E6515465D9FD4B6B4BB4DF905A69BFBA7BEEE78F737E0A251C7E989DE22C7FCDBC98302FF291368B9AFA1D0379F5B986C5E276CCE1509D4E6132A8BFAEB072E16B8A9A3B6B33E44ADEE17E6188451F2AEBA5C5066EDD88E446A769F94AB07225E85CEF84DDA5A0DB5969852B01FEBE0996BB41C02E3089EECB815C8484D7830E5CBAEFFBA64644322B7734139156747C62AE86051F126153E037565AF4AA0A0EFC1D39A373418F44546DF89FF6392D8D9731E44CE7394190B28D5FE06A36D958F6F311EB7E1B04347C391CE1E9D520A0E6C9ACC7A3486499C4B5EF0DB4E90D8C00FF018F33D1C44B6D287A178D972A17664B8A3122A6466F09C55504D7B966B659A60B432636A2D5357C8CAF8D4FBCE789A956035C6C1F25685D5B6932A5FDEB2C3732493098C964F21F06899176', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T03:18:09.735+00:00', '2dc34aeb0a41be877fa840f1312a6e03370397dd1a1508588fa3689e3c914289', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'ae45305b2980eec7b7bb96224c6b4f56aa8e7dc278c3d81be35fe2ffc4879726', 'edit', 0);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T03:18:09.799+00:00', 'af46499de81410de42856abdeafe1e1fdce57a65e1618ee92349927f8175b37b', '[]', 9, X'789CC555DF6F134710FE57AC7DADB1CF978422BFF49FE02D89ACCD796D2FB9DB3DF6EE6220B24412552D2212B4D03E50DA1415A97D3426218184F02FECFE47FD662F67CEFC087DA98814D99E9B6FE69B996FE6B6596162D665A33C4FB36EBB3D1E8F5BE2164FD258B4F89D76120457DBD75893455C6925231EF7FE9B7F2EF358C0CFFE6CCFEDB19DB9BB76EAEED923FBD69ED8A3869D35EC135860B52FF0F93D20B1E07D421CD823D867EE3EFCDC0E20676EDF9E00E2ED6FDD9E3DB5276EC7ED37EC21829FE1FF750BF8BEC82223D35C6A4561FE04F29D3D7777DD2E92BC82C386EEDF66DDD56DB62915651A21A15443622B6EE584794CFE88F7D24E3DA12D815AC349730E49B9E143C3D3510DF42BD8EC22D929915C28CA4E1BA81706F700544F4A8F1D7CBC717B2D560B7BB3D0B9A8857CEAEE57C5119148E6BE97AFAA4C6EBF8E8E6596C30B4E4986FA9827700C0B42CC1060BDC9B4E90B23E09C9B42D4A039DF8829B1D16382AE32947E6E0F61016A958541B884EF9D3060EBEB35D8400E0B43B84531D484D069DD48A9B33CF605F95ABC8CE6F3795C99C04B7AA787F6B93DA81726920D70FE30CB96EC0B5D89AEDD6113D47793FBC1A63A9365FC0E6C85C8AA644FFC500F692033EAED3BF4083AA411D154BE23A62A1B0BE325EB7EF0529BB6D6D49AB27FB95D2F8A331219CF364BA747D463B8EDFA0995E0F2C9438AE8CB784F275CA4F33760E734E129CDD2FD688F16193CBB48897143E678FE063F4E49347306AA88E37A5EFA4D9DC8F930F3BD503CF1A2798E428FCBA5B96C60C0512F9BEF819FDCDC2A4495CE8898E7242C6444888F13C2D8FB42D2E67C1381FE1D596758C31DB408DB820D6E78CDBF747B8DB585E06B8C7654AACDB2DEF9C5795AA22F2B36F485CE11FF94FDF593FC2C660942F328AAB2ECFEA5B525DA6F48ADB45FDC3DF7D3A7393F83120E3FCE4E7196BF665E4C9817F9489B454DFD8681BCFE52C362713BE670A84EA73019D45F5758B9F03545CD9DB5197225EF70BF30C4A20F95F5D26203B76E4472A3D3B47C2558B91274AE77C2EE52D0EDACB4C295007FDF04CBDD2060179844F7E5402E42C2EB41072EDD0F7D53232299953B9A89482B3A3E3157C3820F89B029F01B2B2D7A550507FE8E9CD1B9A04722AA36FC0FFB8296C6CB1872A6F39C2048D9C6FFE16A36D958F6F311EB5E0B021ABE1C8EF0F46A1050F364D6E35124B24CE2DAF706DAF4064680FF80C79968E2A53614BD8BC64B950BB325C5181153A3B784E22A82EB5C33DB2CD38521131BD1EA1A3EC6D7C667DEF3C454AB012EB68F12B4BE5D6932A5FDEB2C3732493098C964F22F171D9178', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T03:18:09.835+00:00', 'a977ddea37a070ede19875a54c08500e5fec6fb83e457d1ffb507c0c8424b1ed', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '318faa41146cd63b6ad28808625b45958cebc3f33fef8a4a1001f61b91401424', 'edit', 0);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T03:18:09.881+00:00', '5f717672c39f1977ac8b3a9cb534ab942960d2ecb1f28c85989229c908f70e24', '[]', 10, X'789CC555DF6F134710FE57AC7DC5D8E74B02AD5FF827784B226B735EDBDBDCED1E7B773110592289AA1611A9B4A57DA0B42902A97D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C46D9EA4B168F1BBED2408AEB5BF664D1671A5958C78DCFB77FEB9CC63013FFB933DB7C776E6EED9A9BB6F8FEC5B7B628F1A76D6B08F6181D5BEC0E7B780C482F70971608F609FB907F0733B809CB97D7B0288B7BF757BF6D49EB81DB7DFB087087E86FFD72DE0FB228B8C4C73A91585F913C877F6DCDD73BB48F20A0E1BBA7F877557B7D9A65494698484520D89ADB89D13E611F923DE4B3BF584B6046A0D27CD3924E5860F0D4F4735D0AF60B38B64A74472A1283B6DA05E18DC0FA07A527AECE0E38DDB6BB15AD85B85CE452DE413F7A02A8E884432F7BD7C556572FB75742CB31C5E704A32D4C73C81635810628600EB4DA64D5F1801E7DC14A206CDF9464C898D1E137495A1F4737B080B50AB2C0CC2257CEF84015B5FAFC106725818C22D8AA126844EEB9B943ACB635F90AFC5CB683E9F479509BCA4777A689FDB837A6122D900E70FB36CC9BED095E8DA1D36417DB7B81F6CAA3359C6EFC05688AC4AF6D80FF5900632A3DEBE438FA0431A114DE5063155D958182F59F79D97DAB4B5A6D6947DE676BD28CE48643CDB2C9D7EA61EC36DD74FA804974F1E52445FC67B3AE1229DBF003BA7094F6996EE7B7BB4C8E0E9454A8C1B32C7F337F8714AA2993350451CD7F3D26FEA44CE8799EF85E28917CD73147A5C2ECD6503038E7AD97C0FFCE4E65621AA7446C43C27612123427C9C10C6DE179236E79B08F4EFC83AC31AEEA045D8166C70C36BFEA5DB6BAC2D045F63B4A3526D96F5CE2FCE93127D59B1A12F748EF8BBECAF9FE467314B109A47519565F72FAD2DD17E436AA5FDE2EEBB1F3FCDF9299470F871768AB3FC7FE6C58479918FB459D4D46F18C8EB2F352C1677620E87EA740A9341FD7585950B5F53D4DC599B2157F22EF70B432CFA50592F2D3670EB4624373A4DCB578395AB41E76627EC2E05DDCE4A2B5C09F0772558EE0601BBC024BA2F07721112DE0C3A70E97EE89B1A11C9ACDCD14C445AD1F189B91A167C48844D81DF5869D1AB2A38F077E48CCE053D1251B5E17FD817B4345EC690339DE70441CA36FE0757B3C9C6B29F8F58F7AB20A0E1CBE1084FAF0501354F663D1E4522CB24AE7D6FA04D6F6004F80F789C89265E6A43D1BB68BC54B9305B528C1131357A4B28AE22B8CE35B3CD325D1832B111ADAEE1637C6D7CE63D4F4CB51AE062FB2841EBFA4A9329ED5F67B9914982C14C26937F0027B1917A', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T03:18:09.921+00:00', '719d092fefaa33d3a60b3dfb8d52fde58e029bc755ca274b65ad37117b063eaf', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '8fa81a204e50807ed40fb4f03e30c26ca61d6fc3fa67e790780aceb5af239709', 'edit', 0);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T03:18:09.951+00:00', '56af9572100c121b71786c1ffb53374c6b0867edaeabdc80c132f05ad11b54a9', '[]', 11, X'789CC5555D6F135710FD2BD67DADB1773709ADFCD23FC15B125937EBEBF56D76EF2E77776320B24412552D2212D0020F94362090DA4763121248087FE1DE7FD4337759B3E623F4A52252647B76CECC9C9933B3DBACD431EBB151516479AFDB1D8FC71D718D27592C3AFC4637F1BCCB5DDF636D1672952A19F2B8FF1F01852C620147F39B3937C766666F9AA9BD658ECC5B73628E5A66D6328F6081D5BCC0E7CF80C4820F0871608E609FD9DBF0B33B809CD97D730288B3BFB57BE6D49CD81DBBDF3287087E86FFD71DE007220FB5CC0A992A0AF304C877E6DCDEB4BB48F20A0E1BE9E03AEBAD6EB34DA928D30809A58AA85A71AD20CC7DF247BC9766EA0ADA12201B4CDA7348C6358F34CF460DD04354B38B64A754E40229336D812F0CF60E4A3DA93C76F0F1C6EE755823ECD5322D4423E4637BBB26478584B270BD7C5567B2FB4D742CF3025E704A72F063AE80635810628600EB6D96EA81D002CE852E45035AF08D9812EB744CD05506EAE7E61016A05659E0054BF8EE071E5B5F6FC086322A35E116D5D05082DFF929A3CEF2D811725C9C8EE6F3B95F9B5097744E77CD7373D02426920DD4FC71962D391069ADBAAECF26E07795BBC166692EABF83E6CA5C8EB648FDC500F692033EAED3BF4083AA411D1547EA44A553E16DA49D6FEE2A436EDACA935659ED95D278A331219CF372BA7DFA9C770DB7513AAC0D593BB14D1D1F8504EB058CEDF809DD384A7344BFBAB395AACE0E9FB941837648EE76FF0E3944433AF409571DCCC4BBFA913058F72D70BC513279AE7207A5C2DCD4503038E7AD9FE00FCECE6D621EA745AC4BC20612123427C9A10C6FE5792B6E79B08F49FC83AC31AEEA045D8166C70CB69FEA5DD6BAD2D045F63B4A3526D567CE717E77185BE886CE088CE11FF54FD7593FC226609427328625975FF426E49EA36A441ED81BD65EF7DBEE6A750C2E1A7D929CEF2B7CC8B09F3B218A57A51537F6020AFBFD6B0585C8F391CEAD329740EF53715562D7C435173E754475CC91BDC2D0C553180CAFA59B9815B3722B9D1695ABEE4AD5CF2FC2B7ED05BF27AFE4A2758F1F0F79DB7DCF3E81DE430493A9043B90809AE783E5C7A1FFB665A8432AF76341761AAE8F8C45C45258FA8605DE237565AF46B0607EE8E9CD1B9A04722AC37FC2FF38296C6C91872A6F39C2048D5C6FFE16AB6D9580E8A11EBFDE079347C198DF0F4B2E751F364DEE76128F25CE2DAF787A9EE0FB540FD431EE7A28D975A24FAEF1B2F5521F496146344CC74BA251457215CE79AD966795A6A32B111ADAEE6637C6D7DE13D4F95A66A888BEDA2789DEF57DA4CA5EE755668992418CC6432F917E7F491CA', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T03:18:09.993+00:00', 'fe3bbdf483a4f1de73b5e436c8cb6c58341175b8e55924b0f8833763074c6b1e', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '131ffe3ef02657591f96369dd79275180af6e9bf796d7242060272f1ab337039', 'edit', 0);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T03:18:10.024+00:00', 'e4f2c43f708bb505887379659cfdf16cbc0b647e7568e680edb31b5e21962eae', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D2A63DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450C189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C40D9E64B1E8F05BDDC4F3AE767D9FB559C855AA64C8E3FE7F0414B288051CCD2FE6DC1C9B99BD6DA6F68E39326FCD89396A9959CB3C820556F3029F3F02120B3E20C48139827D66EFC2CFEE007266F7CD0920CEFED6EE9953736277EC7ECB1C22F819FE5F77801F883CD4322B64AA28CCDF40BE33E7F6B6DD45925770D8480737596F759B6D4A459946482855446CC58D82300FC91FF15E9AA923B425506C3069CF2119D73CD23C1B3540BF83CD2E929D12C985A2CCB4857A61B0F740F5A4F2D8C1C71BBBD7618DB0D7CBB4108D908FEDDDBA382212CAC2F5F2559DC9EE37D1B1CC0B78C129C9511F73048E6141881902ACB759AA07420B3817BA140D68C137624AACD3314157194A3F3787B000B5CA022F58C2773FF0D8FA7A03369451A909B7A8868612FCCE0F197596C7AE20578BD3D17C3E0F6B137849E774DF3C3507CDC244B201CE1F66D9920391D6AAEBFA6C82FAAE7337D82CCD6515DF87AD14799DEC911BEA210D6446BD7D871E418734229ACAF7C454E563A19D64ED4F4E6AD3CE9A5A53E61FBBEB44714622E3F966E5F42BF5186EBB6E4215B87A729F22BA32DED30916E93C03EC9C263CA559DA9FCDD12283271729316EC81CCFDFE0C7298966CE409571DCCC4BBFA913058F72D70BC513279AA728F4B85A9ACB06061CF5B2FD1EF8C9CDAD43D4E9B4887941C2424684F838218CFD2F246DCF3711E83F91758635DC418BB02DD8E096D3FC4BBBD75A5B08BEC66847A5DAACEA9D5F9CC715FAB2620357E81CF1BCEAAF9BE467314B109A43519555F72FAD2D49DD86344AFBCDDEB10F3ECDF9099470F871768AB3FC35F362C2BC2C46A95ED4D41F18C8EB2F352C1637630E87FA740A9D43FD4D85550BDF50D4DC39D51157F216770B432C0650593F2B3770EB4624373A4DCB57BC952B9E7FCD0F7A4B5ECF5FE9042B1EFEBEF1967B9EC72E30493A9043B90809AE793E5C7A1FFA665A8432AF76341761AAE8F8C45C45258F88B02EF11B2B2DFA750507EE8E9CD1B9A04722AC37FC2FF38296C6C91872A6F39C2048D5C6FFE16AB6D9580E8A11EB7DE779347C198DF0F4AAE751F364DEE76128F25CE2DAF787A9EE0FB500FF218F73D1C64B2D12FD8BC64B5508BD25C51811339D6E09C55508D7B966B6599E969A4C6C44ABABF9185F5B9F79CF13D3540D71B15D14AFF3ED4A9BA9D4BDCE0A2D930483994C26FF02F88991CC', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T03:18:10.045+00:00', 'a57a3b572a917d9356e3e05c1883ac282bb4123a613ceb3e44ab0aca18198194', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '06f84319218e18d64aaf313d44cd289076fb3bf0acf3c1cf1ab3e417b3c19a5a', 'edit', 0);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T03:18:10.059+00:00', 'da163283d850cdee9cc60a0b0941cfa02d2469d37b47732ffeb25cab3a497c5f', '[]', 13, X'789C5D51C14AC34010FD95B0E7D27AF2D05F1109D3CD3459BAD98DBB1BA994825A040551BC78F0E61F5450282DED37CCFE82F8214EDA54ABA749DEBCD979EFCD44D44E8BBE2842A87CBFD7737517C750561A7BE5D1D1B1E80809C61A2541A75BA6A9B5EE88A082461E6B3889AB99A611B27D37432F9DAA82B2660F0D6C7621FA271331528679A20207B983AAE0D180E3C0103DD3225ED307AD6891D00BCDE325CDE98DEB0DCD135A37407CA4775A6C19F189CB32CE3A0977E32D2D6943AB384B68C38F2C7976131FE275F37BC56FAEE37D7CE88AE969479C010BE11A20F7BB2F871A02665B7D8CFE9884FCD073C10E95E1AEF8BC7B6D1C2B33F2BB99368DAFC525E37F036DD3EC4A5BF64AEB90253422A00E8575EDFE8CB7A7553DD0CA17F89B628396365343F50FAC1C4AE50FD2D560F21AF246C3F6185E31CB40897B824779780D5532B95DAE7C0A52A2F76AA0311D5A970E1DFE0C564C4CDB9B810B4AB251469D3D470346326F329D7E0347CAE9B9', '20e66a9e7aacfd0906e3ca9f008a0c2d1ddd8bc242e49861b96194e21567bfc2', 'first', 0);
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T03:18:10.074+00:00', 'ea23acf7fa7b14a11a489323f90c63ad2e575aff0e84a086037091d066269496', '["title", "date_modified"]', NULL, NULL, 'eb2c8dddf680cf15253eba26d7e5b66c2cfe0ac862ad7a545572df802be13a94', 'edit', 0);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T03:18:10.089+00:00', 'f0e639c13ab30de8cd190a279ada8c438acb3a5c2112a6fcdabbc892794db32d', '[]', 14, X'789C5D91414EC3301045AF62791D355DB1C831D822144DED6932AA3D361E07155595D8720C6EC179100761D226507515EBFB4DFE9FEF939D4AB09D1D6BCDD2B52DF2068F1073C0366EB70FB6B10E38313908FD85E42984C656AA01756C660CB26201C1AFB71EC515CA9512AFD22EF937DB3D9DEC8158399BA1C050208F3A5AF158557A44218F5CC57874A940456FC0D482D818606FEA8846DC98523029238B213630D529F2C69E9F1BFB026AA0DF0A835C4F05C3FC978BAFAA7FE161B8DD65D4E4C47A6BBF3F3EE74D880F729D59B6FCF97A57FDAEA86B4B1B97621B53418D3087D040632A8BBF57F73E4FBB4032E27F3BB31A93A73DDD89B9A023B9692D000F130C73864BC9424A31445C014177DB3245851773921E9C4311DA05ECF7A9F47BAD7225B382FDF216502A395D54D5925E91819D72A7F3F9174462BC2F', 'e58e2d7795a8fcbea97921972f288fa3f4eb113c52f515293bd59dccb2806ee1', 'first', 0);
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T03:18:10.129+00:00', 'cd0bf9270634d94395afc16a26eaaa20623c8a96367acd154b5d27511021b557', '["title", "date_modified"]', NULL, NULL, '9f6efafcfef88122301c1880dc250bc649b91282a12f42d09c3c02617f53a782', 'edit', 0);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T03:18:10.157+00:00', '65dfc4535fc32d8ec77d33a2e3049a7aadb101a6356a3d5aa8d1cb3a0bbc9aef', '[]', 15, X'789C5D913D4EC3401085AF626D1DC5A928720B6A84ACF1EEC41E79FFB2BB4689A348B41CC115A2A24E474F1A5F037110C6891302D5AEDE7EA379EFED4EB4418BA5A853F27199E7D0CD7103C66BCCCD627127664282759624E8E244DA56EB99489434F2D8C864D031A611D4E5556194817C22672F52E9D4562C1F76A221CB9CF010A00AE06B1E4DB8492CDDB354C2F1358BC0901EFA40D9D6E906B272E8BBA157346AB3CC0C7D9386BECC280E7DE6617B3C740A32F87C3F1E344858CFC5FE7126D6C0FBF84C50C5F32DA08684EA6483D56B16A86EA3D51C842CBF8AAF97B73118D9269E67A6D0DF1FCFACFFED6D2A6D2E9DC98D0BC8164613D0A6DA8569BFE2ED856F4B4DB1C6DFB246D538452BFA27FA8092E24D891A6CD542357A38751E89290B062F4044795B3A1986A7E5140B901263A45263B172A15805BC0E7A068BE96B2024921C94D5E09ED08295CCEDF6FB1FD2F3C92F', '22f8813446e8f2f2523666ff4e339a2f06c7a31094cfc4ce5e001ca2e8c49b33', 'first', 0);
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T03:18:10.215+00:00', '8d660dd25dc9e03c5480351650a445f9ed209c62bf4cc3a1059ae5d7de9d06d4', '["title", "date_modified"]', NULL, NULL, 'b787e9466836c47c962b8229442b30cfdb5fedfd5c7320ad73982d9d045b2d0f', 'edit', 0);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T03:18:10.255+00:00', '98d2ebd7b62cc77af12640bd585d68dfe237cac9e7c22fcc49c4b4947ca22f67', '[]', 16, X'789C5D91CF4E023110C65FC5F44C584E1E781563364377D86DE8B6B5ED1A849010134C8C5EB81B03C13F31D18837A33C8DB288275FC15958143DB5FDFA9BCE375FBB2CB392D559E2BD71F520E824556C436A240669ADB6CB2A8C83D24A7090E18A54999415E68597486505B3D349089308D1E63642C7AD305E68B5911A3A3A62F5BD2E6B09451C336021B6608A528F6D4F52FE34584C87F3D7FBE564F0793D9DBF9CE41793E5E3E56234FC9A9DE70F378BD1F8E3F62CBFBACB677D3ABEF78F596FBFC20E801EA6D543ECD63B8B123C46AB7EA4FE9886787B86841C0B45B7ECED745C4C2054CBAD6BCAE9E6CF7DD2FF0654A653E53A0D526D912C142620F389B665FF88BA87266B48E112FC4DA550531D89A6F8271A8B5CB8ADB424A83883B8F0B00AD709A214A4B8011CF2ED74454A70D95CB8103847E7444362D8D4366C5AFC29340486E51F80F582D3A0A45A7D880A1427AEDBEB7D038270CB71', '5c3fa9cadcc5a2a1239078e1b34d84e51e26298fb4126d612b79e1d37cf2b432', 'first', 0);
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T03:18:10.284+00:00', '4de2a78e0deb589540ff7c9c4f03c077d3ca8026af225efb816506d364b1af2c', '["title", "date_modified"]', NULL, NULL, 'e43c29b2ecaa5a7a0ca80007b9f6d99d68af82f5dff4fd390a16e12451a6e683', 'edit', 0);
INSERT INTO provenance VALUES (1, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (2, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (3, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (4, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (5, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (6, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (7, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (8, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (9, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (10, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (11, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO provenance VALUES (12, 'title', 'h1', ' Возвращение ', 0.75, 'trimmed');
INSERT INTO pages VALUES (1, '4c0f114707062cba67ba515e2a2cae381e637571128f580a726933b4383c51c9', X'789CB3C928C9CDB1B329B0CB3530305330B0D12FB0B3D1078B01006BDD07E4', 26, '2026-11-30T03:18:08.619+00:00');
INSERT INTO pages VALUES (2, '025bb884aba1808708b5c1e6119d4ffa1f3e25f47d81fe407b9b0988d5d7d6e8', X'789CB3C928C9CDB1B329B0CB3530305330B4D12FB0B3D1078B01006BE907E5', 26, '2026-11-30T03:18:08.759+00:00');
INSERT INTO pages VALUES (3, 'edaec1d0124ac9fbd9954093a60e7ad004669c9abe673f3ca04fa9622c0d7b96', X'789CB3C928C9CDB1B329B0CB3530305330B2D12FB0B3D1078B01006BF507E6', 26, '2026-11-30T03:18:08.984+00:00');
INSERT INTO pages VALUES (4, 'd3adf77165fbc54ef9903bc331fa0d361f807bc4fccf2bd94ef85dbe1d04f122', X'789CB3C928C9CDB1B329B0CB3530305330B6D12FB0B3D1078B01006C0107E7', 26, '2026-11-30T03:18:09.127+00:00');
INSERT INTO pages VALUES (5, '0c57c87a8dfa10cb5518c69a5ba531f4b3c84a6507f520a790f61dc6065ea76d', X'789CB3C928C9CDB1B329B0CB3530305330B1D12FB0B3D1078B01006C0D07E8', 26, '2026-11-30T03:18:09.327+00:00');
INSERT INTO pages VALUES (6, 'c319ad1773993b472450e874dcbeabeff01599692c7a22bef405701a11fc68c9', X'789CB3C928C9CDB1B329B0CB3530305330B5D12FB0B3D1078B01006C1907E9', 26, '2026-11-30T03:18:09.443+00:00');
INSERT INTO pages VALUES (7, 'e5e496e191d60e45817434b1e3c9a9fb0e7db8ff7fc74df81f4620b004d7c383', X'789CB3C928C9CDB1B329B0CB3530305330B3D12FB0B3D1078B01006C2507EA', 26, '2026-11-30T03:18:09.545+00:00');
INSERT INTO pages VALUES (8, '26a0a811bf0033029b86f5a5e7b96aa68ed869e6ea45c9183dac7e6392215461', X'789CB3C928C9CDB1B329B0CB3530305330B7D12FB0B3D1078B01006C3107EB', 26, '2026-11-30T03:18:09.675+00:00');
INSERT INTO pages VALUES (9, '7319cd3932b42b7c9f190f33686378b448298aac56163032a4f6a91973d2b44b', X'789CB3C928C9CDB1B329B0CB35303053B0B0D12FB0B3D1078B01006C3D07EC', 26, '2026-11-30T03:18:09.799+00:00');
INSERT INTO pages VALUES (10, '0b747f9bbe1a959e08289805095d65b6810b64d46c5af4cb6d35e3955fd53c14', X'789CB3C928C9CDB1B329B0CB35303053B0B4D12FB0B3D1078B01006C4907ED', 26, '2026-11-30T03:18:09.881+00:00');
INSERT INTO pages VALUES (11, 'd80c651b08142dedebe9d5e1e59675b71a5cda644da88f954eeaa16475dea697', X'789CB3C928C9CDB1B329B0CB353030533034B0D12FB0B3D1070B020072970815', 27, '2026-11-30T03:18:09.951+00:00');
INSERT INTO pages VALUES (12, '952b352fde94b09b2e6f59a6e16ca392536a163570328c01d293821cb0f12683', X'789CB3C928C9CDB1B329B0CB353030533034B4D12FB0B3D1070B020072A30816', 27, '2026-11-30T03:18:10.024+00:00');
INSERT INTO pages VALUES (13, '39872e53a836eeb133703312aa7fc262782462d6946b881a78e8221f79a1b942', X'789CB3C928C9CDB1B329B0CB353030533034B2D12FB0B3D1070B020072AF0817', 27, '2026-11-30T03:18:10.059+00:00');
INSERT INTO pages VALUES (14, '7b51bca6c8a45d3d0b8e454be5a2dba614eee3dbf99660edb60e0ecf67e9c459', X'789CB3C928C9CDB1B329B0CB353030533034B6D12FB0B3D1070B020072BB0818', 27, '2026-11-30T03:18:10.089+00:00');
INSERT INTO pages VALUES (15, '25ff04083419e3fc6bf29a1866cd23a39907434f1cda60ca990a4fcd9e51a077', X'789CB3C928C9CDB1B329B0CB353030533034B1D12FB0B3D1070B020072C70819', 27, '2026-11-30T03:18:10.157+00:00');
INSERT INTO pages VALUES (16, 'b1b98badac23f7e5de9021e8f1cc9cf677352873bbc99ab3bd538e3e2bb15126', X'789CB3C928C9CDB1B329B0CB353030533034B5D12FB0B3D1070B020072D3081A', 27, '2026-11-30T03:18:10.255+00:00');
INSERT INTO sources VALUES (1, 'Source 0', 'https://0.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (2, 'Source 1', 'https://1.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (3, 'Source 2', 'https://2.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (4, 'Source 3', 'https://3.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (5, 'Source 4', 'https://4.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (6, 'Source 5', 'https://5.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (7, 'Source 6', 'https://6.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (8, 'Source 7', 'https://7.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (9, 'Source 8', 'https://8.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (10, 'Source 9', 'https://9.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (11, 'Source 10', 'https://10.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO sources VALUES (12, 'Source 11', 'https://11.example/', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 1, '["News"]');
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m006/0', 'ok', NULL, '2026-11-30T03:18:08.653+00:00', 1, 'https://www.example.az/m006/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m006/1', 'ok', NULL, '2026-11-30T03:18:08.761+00:00', 2, 'https://www.example.az/m006/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m006/2', 'ok', NULL, '2026-11-30T03:18:08.985+00:00', 3, 'https://www.example.az/m006/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m006/3', 'ok', NULL, '2026-11-30T03:18:09.128+00:00', 4, 'https://www.example.az/m006/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m006/4', 'ok', NULL, '2026-11-30T03:18:09.328+00:00', 5, 'https://www.example.az/m006/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m006/5', 'ok', NULL, '2026-11-30T03:18:09.444+00:00', 6, 'https://www.example.az/m006/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m006/6', 'ok', NULL, '2026-11-30T03:18:09.551+00:00', 7, 'https://www.example.az/m006/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m006/7', 'ok', NULL, '2026-11-30T03:18:09.676+00:00', 8, 'https://www.example.az/m006/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m006/8', 'ok', NULL, '2026-11-30T03:18:09.800+00:00', 9, 'https://www.example.az/m006/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m006/9', 'ok', NULL, '2026-11-30T03:18:09.891+00:00', 10, 'https://www.example.az/m006/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m006/10', 'ok', NULL, '2026-11-30T03:18:09.952+00:00', 11, 'https://www.example.az/m006/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m006/11', 'ok', NULL, '2026-11-30T03:18:10.025+00:00', 12, 'https://www.example.az/m006/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m006', 'ok', NULL, '2026-11-30T03:18:10.060+00:00', 13, 'https://ru.example/m006', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m006', 'ok', NULL, '2026-11-30T03:18:10.102+00:00', 14, 'https://en.example/m006', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m006', 'ok', NULL, '2026-11-30T03:18:10.165+00:00', 15, 'https://az.example/m006', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m006', 'ok', NULL, '2026-11-30T03:18:10.257+00:00', 16, 'https://zh.example/m006', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO runs VALUES (1, 'add', 'm006 0', '2026-11-30T03:18:08.551+00:00', '2026-11-30T03:18:08.678+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm006 1', '2026-11-30T03:18:08.734+00:00', '2026-11-30T03:18:08.810+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm006 2', '2026-11-30T03:18:08.888+00:00', '2026-11-30T03:18:09.034+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm006 3', '2026-11-30T03:18:09.094+00:00', '2026-11-30T03:18:09.170+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm006 4', '2026-11-30T03:18:09.289+00:00', '2026-11-30T03:18:09.359+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm006 5', '2026-11-30T03:18:09.398+00:00', '2026-11-30T03:18:09.470+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm006 6', '2026-11-30T03:18:09.530+00:00', '2026-11-30T03:18:09.574+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm006 7', '2026-11-30T03:18:09.640+00:00', '2026-11-30T03:18:09.710+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm006 8', '2026-11-30T03:18:09.778+00:00', '2026-11-30T03:18:09.818+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm006 9', '2026-11-30T03:18:09.862+00:00', '2026-11-30T03:18:09.906+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm006 10', '2026-11-30T03:18:09.938+00:00', '2026-11-30T03:18:09.973+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm006 11', '2026-11-30T03:18:10.018+00:00', '2026-11-30T03:18:10.040+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm006 12', '2026-11-30T03:18:10.050+00:00', '2026-11-30T03:18:10.069+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm006 13', '2026-11-30T03:18:10.082+00:00', '2026-11-30T03:18:10.115+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm006 14', '2026-11-30T03:18:10.142+00:00', '2026-11-30T03:18:10.193+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm006 15', '2026-11-30T03:18:10.236+00:00', '2026-11-30T03:18:10.273+00:00', '{"new": 1}');
INSERT INTO frontier VALUES (1, 'https://example.az/later/0', NULL, 'example.az', NULL, 'waiting', 0, 0, NULL, 0, '2024-05-01T00:00:00+00:00', '2024-05-01T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (2, 'https://example.az/later/1', NULL, 'example.az', NULL, 'waiting', 1, 0, NULL, 0, '2024-05-02T00:00:00+00:00', '2024-05-02T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (3, 'https://example.az/later/2', NULL, 'example.az', NULL, 'waiting', 2, 0, NULL, 0, '2024-05-03T00:00:00+00:00', '2024-05-03T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (4, 'https://example.az/later/3', NULL, 'example.az', NULL, 'waiting', 3, 0, NULL, 0, '2024-05-04T00:00:00+00:00', '2024-05-04T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (5, 'https://example.az/later/4', NULL, 'example.az', NULL, 'waiting', 4, 0, NULL, 0, '2024-05-05T00:00:00+00:00', '2024-05-05T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (6, 'https://example.az/later/5', NULL, 'example.az', NULL, 'waiting', 5, 0, NULL, 0, '2024-05-06T00:00:00+00:00', '2024-05-06T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (7, 'https://example.az/later/6', NULL, 'example.az', NULL, 'waiting', 6, 0, NULL, 0, '2024-05-07T00:00:00+00:00', '2024-05-07T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (8, 'https://example.az/later/7', NULL, 'example.az', NULL, 'waiting', 7, 0, NULL, 0, '2024-05-08T00:00:00+00:00', '2024-05-08T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (9, 'https://example.az/later/8', NULL, 'example.az', NULL, 'waiting', 8, 0, NULL, 0, '2024-05-09T00:00:00+00:00', '2024-05-09T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (10, 'https://example.az/later/9', NULL, 'example.az', NULL, 'waiting', 9, 0, NULL, 0, '2024-05-10T00:00:00+00:00', '2024-05-10T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (11, 'https://example.az/later/10', NULL, 'example.az', NULL, 'waiting', 10, 0, NULL, 0, '2024-05-11T00:00:00+00:00', '2024-05-11T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier VALUES (12, 'https://example.az/later/11', NULL, 'example.az', NULL, 'waiting', 11, 0, NULL, 0, '2024-05-12T00:00:00+00:00', '2024-05-12T00:00:00+00:00', NULL, NULL);
INSERT INTO frontier_lanes VALUES ('example.az', 0, '2024-05-01T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 1, '2024-05-02T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 2, '2024-05-03T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 3, '2024-05-04T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 4, '2024-05-05T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 5, '2024-05-06T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 6, '2024-05-07T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 7, '2024-05-08T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 8, '2024-05-09T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 9, '2024-05-10T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 10, '2024-05-11T00:00:00+00:00');
INSERT INTO frontier_lanes VALUES ('example.az', 11, '2024-05-12T00:00:00+00:00');
INSERT INTO hosts VALUES ('0.example', 1.5, '2024-05-01T00:00:00+00:00', '2024-05-01T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('1.example', 1.5, '2024-05-02T00:00:00+00:00', '2024-05-02T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('2.example', 1.5, '2024-05-03T00:00:00+00:00', '2024-05-03T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('3.example', 1.5, '2024-05-04T00:00:00+00:00', '2024-05-04T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('4.example', 1.5, '2024-05-05T00:00:00+00:00', '2024-05-05T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('5.example', 1.5, '2024-05-06T00:00:00+00:00', '2024-05-06T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('6.example', 1.5, '2024-05-07T00:00:00+00:00', '2024-05-07T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('7.example', 1.5, '2024-05-08T00:00:00+00:00', '2024-05-08T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('8.example', 1.5, '2024-05-09T00:00:00+00:00', '2024-05-09T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('9.example', 1.5, '2024-05-10T00:00:00+00:00', '2024-05-10T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('10.example', 1.5, '2024-05-11T00:00:00+00:00', '2024-05-11T00:00:00+00:00', 1);
INSERT INTO hosts VALUES ('11.example', 1.5, '2024-05-12T00:00:00+00:00', '2024-05-12T00:00:00+00:00', 1);
INSERT INTO robots VALUES ('https://0.example', 200, X'', '2024-05-01T00:00:00+00:00');
INSERT INTO robots VALUES ('https://1.example', 200, X'', '2024-05-02T00:00:00+00:00');
INSERT INTO robots VALUES ('https://2.example', 200, X'', '2024-05-03T00:00:00+00:00');
INSERT INTO robots VALUES ('https://3.example', 200, X'', '2024-05-04T00:00:00+00:00');
INSERT INTO robots VALUES ('https://4.example', 200, X'', '2024-05-05T00:00:00+00:00');
INSERT INTO robots VALUES ('https://5.example', 200, X'', '2024-05-06T00:00:00+00:00');
INSERT INTO robots VALUES ('https://6.example', 200, X'', '2024-05-07T00:00:00+00:00');
INSERT INTO robots VALUES ('https://7.example', 200, X'', '2024-05-08T00:00:00+00:00');
INSERT INTO robots VALUES ('https://8.example', 200, X'', '2024-05-09T00:00:00+00:00');
INSERT INTO robots VALUES ('https://9.example', 200, X'', '2024-05-10T00:00:00+00:00');
INSERT INTO robots VALUES ('https://10.example', 200, X'', '2024-05-11T00:00:00+00:00');
INSERT INTO robots VALUES ('https://11.example', 200, X'', '2024-05-12T00:00:00+00:00');
INSERT INTO visits VALUES (1, 1, 'https://0.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-01T00:00:00+00:00');
INSERT INTO visits VALUES (2, 2, 'https://1.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-02T00:00:00+00:00');
INSERT INTO visits VALUES (3, 3, 'https://2.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-03T00:00:00+00:00');
INSERT INTO visits VALUES (4, 4, 'https://3.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-04T00:00:00+00:00');
INSERT INTO visits VALUES (5, 5, 'https://4.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-05T00:00:00+00:00');
INSERT INTO visits VALUES (6, 6, 'https://5.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-06T00:00:00+00:00');
INSERT INTO visits VALUES (7, 7, 'https://6.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-07T00:00:00+00:00');
INSERT INTO visits VALUES (8, 8, 'https://7.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-08T00:00:00+00:00');
INSERT INTO visits VALUES (9, 9, 'https://8.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-09T00:00:00+00:00');
INSERT INTO visits VALUES (10, 10, 'https://9.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-10T00:00:00+00:00');
INSERT INTO visits VALUES (11, 11, 'https://10.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-11T00:00:00+00:00');
INSERT INTO visits VALUES (12, 12, 'https://11.example/rss.xml', 'feed', 0, NULL, NULL, 600.0, 0, NULL, NULL, NULL, NULL, '2024-05-12T00:00:00+00:00');
INSERT INTO article_urls VALUES (1, 1, 'https://www.example.az/m006/0', 'example.az/m006/0', 'canonical', 1, '2026-11-30T03:18:08.619+00:00');
INSERT INTO article_urls VALUES (2, 16, 'http://example.az/news/1', 'example.az/news/1', 'redirect', 0, '2026-11-30T03:18:08.619+00:00');
INSERT INTO article_urls VALUES (3, 2, 'https://www.example.az/m006/1', 'example.az/m006/1', 'canonical', 1, '2026-11-30T03:18:08.759+00:00');
INSERT INTO article_urls VALUES (4, 3, 'https://www.example.az/m006/2', 'example.az/m006/2', 'canonical', 1, '2026-11-30T03:18:08.984+00:00');
INSERT INTO article_urls VALUES (5, 4, 'https://www.example.az/m006/3', 'example.az/m006/3', 'canonical', 1, '2026-11-30T03:18:09.127+00:00');
INSERT INTO article_urls VALUES (6, 5, 'https://www.example.az/m006/4', 'example.az/m006/4', 'canonical', 1, '2026-11-30T03:18:09.327+00:00');
INSERT INTO article_urls VALUES (7, 6, 'https://www.example.az/m006/5', 'example.az/m006/5', 'canonical', 1, '2026-11-30T03:18:09.443+00:00');
INSERT INTO article_urls VALUES (8, 7, 'https://www.example.az/m006/6', 'example.az/m006/6', 'canonical', 1, '2026-11-30T03:18:09.545+00:00');
INSERT INTO article_urls VALUES (9, 8, 'https://www.example.az/m006/7', 'example.az/m006/7', 'canonical', 1, '2026-11-30T03:18:09.675+00:00');
INSERT INTO article_urls VALUES (10, 9, 'https://www.example.az/m006/8', 'example.az/m006/8', 'canonical', 1, '2026-11-30T03:18:09.799+00:00');
INSERT INTO article_urls VALUES (11, 10, 'https://www.example.az/m006/9', 'example.az/m006/9', 'canonical', 1, '2026-11-30T03:18:09.881+00:00');
INSERT INTO article_urls VALUES (12, 11, 'https://www.example.az/m006/10', 'example.az/m006/10', 'canonical', 1, '2026-11-30T03:18:09.951+00:00');
INSERT INTO article_urls VALUES (13, 12, 'https://www.example.az/m006/11', 'example.az/m006/11', 'canonical', 1, '2026-11-30T03:18:10.024+00:00');
INSERT INTO article_urls VALUES (14, 13, 'https://ru.example/m006', 'ru.example/m006', 'page', 1, '2026-11-30T03:18:10.059+00:00');
INSERT INTO article_urls VALUES (15, 14, 'https://en.example/m006', 'en.example/m006', 'page', 1, '2026-11-30T03:18:10.089+00:00');
INSERT INTO article_urls VALUES (16, 15, 'https://az.example/m006', 'az.example/m006', 'page', 1, '2026-11-30T03:18:10.157+00:00');
INSERT INTO article_urls VALUES (17, 16, 'https://zh.example/m006', 'zh.example/m006', 'page', 1, '2026-11-30T03:18:10.255+00:00');
INSERT INTO unsigned_articles VALUES (1);
INSERT INTO unsigned_articles VALUES (2);
INSERT INTO unsigned_articles VALUES (3);
INSERT INTO unsigned_articles VALUES (4);
INSERT INTO unsigned_articles VALUES (5);
INSERT INTO unsigned_articles VALUES (6);
INSERT INTO unsigned_articles VALUES (7);
INSERT INTO unsigned_articles VALUES (8);
INSERT INTO unsigned_articles VALUES (9);
INSERT INTO unsigned_articles VALUES (10);
INSERT INTO unsigned_articles VALUES (11);
INSERT INTO unsigned_articles VALUES (12);
INSERT INTO unsigned_articles VALUES (13);
INSERT INTO unsigned_articles VALUES (14);
INSERT INTO unsigned_articles VALUES (15);
INSERT INTO unsigned_articles VALUES (16);
INSERT INTO article_signatures VALUES (1, X'00');
INSERT INTO article_signatures VALUES (2, X'01');
INSERT INTO article_signatures VALUES (3, X'02');
INSERT INTO article_signatures VALUES (4, X'03');
INSERT INTO article_signatures VALUES (5, X'04');
INSERT INTO article_signatures VALUES (6, X'05');
INSERT INTO article_signatures VALUES (7, X'06');
INSERT INTO article_signatures VALUES (8, X'07');
INSERT INTO article_signatures VALUES (9, X'08');
INSERT INTO article_signatures VALUES (10, X'09');
INSERT INTO article_signatures VALUES (11, X'0A');
INSERT INTO article_signatures VALUES (12, X'0B');
INSERT INTO signature_bands VALUES (0, 1);
INSERT INTO signature_bands VALUES (0, 2);
INSERT INTO signature_bands VALUES (1, 3);
INSERT INTO signature_bands VALUES (1, 4);
INSERT INTO signature_bands VALUES (2, 5);
INSERT INTO signature_bands VALUES (2, 6);
INSERT INTO signature_bands VALUES (3, 7);
INSERT INTO signature_bands VALUES (3, 8);
INSERT INTO signature_bands VALUES (4, 9);
INSERT INTO signature_bands VALUES (4, 10);
INSERT INTO signature_bands VALUES (5, 11);
INSERT INTO signature_bands VALUES (5, 12);
INSERT INTO duplicate_groups VALUES (1, 1);
INSERT INTO duplicate_groups VALUES (2, 2);
INSERT INTO duplicate_groups VALUES (3, 3);
INSERT INTO duplicate_groups VALUES (4, 4);
INSERT INTO duplicate_groups VALUES (5, 5);
INSERT INTO duplicate_groups VALUES (6, 6);
INSERT INTO duplicate_groups VALUES (7, 7);
INSERT INTO duplicate_groups VALUES (8, 8);
INSERT INTO duplicate_groups VALUES (9, 9);
INSERT INTO duplicate_groups VALUES (10, 10);
INSERT INTO duplicate_groups VALUES (11, 11);
INSERT INTO duplicate_groups VALUES (12, 12);
INSERT INTO article_duplicates VALUES (1, 1, 1.0);
INSERT INTO article_duplicates VALUES (2, 1, 1.0);
INSERT INTO article_duplicates VALUES (3, 2, 1.0);
INSERT INTO article_duplicates VALUES (4, 2, 1.0);
INSERT INTO article_duplicates VALUES (5, 3, 1.0);
INSERT INTO article_duplicates VALUES (6, 3, 1.0);
INSERT INTO article_duplicates VALUES (7, 4, 1.0);
INSERT INTO article_duplicates VALUES (8, 4, 1.0);
INSERT INTO article_duplicates VALUES (9, 5, 1.0);
INSERT INTO article_duplicates VALUES (10, 5, 1.0);
INSERT INTO article_duplicates VALUES (11, 6, 1.0);
INSERT INTO article_duplicates VALUES (12, 6, 1.0);
INSERT INTO articles_fts_data VALUES (1, X'');
INSERT INTO articles_fts_data VALUES (10, X'00000000000000');
INSERT INTO articles_fts_config VALUES ('version', 4);
INSERT INTO qa_fts_data VALUES (1, X'');
INSERT INTO qa_fts_data VALUES (10, X'00000000000000');
INSERT INTO qa_fts_config VALUES ('version', 4);
INSERT INTO search_index VALUES (1, 0, 0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX articles_canonical_url ON articles (canonical_url);
CREATE INDEX articles_date_published ON articles (date_published);
CREATE INDEX articles_page_id ON articles (page_id);
CREATE INDEX qa_blocks_article_id ON qa_blocks (article_id, position);
CREATE UNIQUE INDEX tags_name_url ON tags (name, coalesce(url, ''));
CREATE INDEX article_tags_tag_id ON article_tags (tag_id);
CREATE INDEX related_links_tag_id ON related_links (tag_id);
CREATE UNIQUE INDEX authors_name_url_kind ON authors (name, coalesce(url, ''), kind);
CREATE INDEX article_authors_author_id ON article_authors (author_id);
CREATE INDEX revisions_page_id ON revisions (page_id);
CREATE INDEX fetches_url ON fetches (url);
CREATE INDEX fetches_article_id ON fetches (article_id);
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
    DELETE FROM articles_fts WHERE rowid = old.id;
END;
CREATE TRIGGER qa_blocks_deleted AFTER DELETE ON qa_blocks BEGIN
    DELETE FROM qa_fts WHERE rowid = old.id;
END;
CREATE INDEX frontier_source_id ON frontier (source_id);
CREATE INDEX frontier_waiting ON frontier (host, priority, next_at) WHERE state = 'waiting';
CREATE INDEX frontier_leased ON frontier (leased_until) WHERE state = 'leased';
CREATE INDEX frontier_holder ON frontier (holder, host) WHERE state = 'leased';
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
CREATE INDEX visits_next_at ON visits (next_at);
CREATE INDEX fetches_source_id ON fetches (source_id);
CREATE INDEX article_urls_article_id ON article_urls (article_id);
CREATE INDEX article_urls_twin_key ON article_urls (twin_key);
CREATE INDEX revisions_stealth ON revisions (saved_at) WHERE is_stealth = 1;
CREATE INDEX signature_bands_article_id ON signature_bands (article_id);
CREATE INDEX duplicate_groups_head_id ON duplicate_groups (head_id);
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
COMMIT;
