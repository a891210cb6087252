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
CREATE TABLE article_fingerprints (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    parts TEXT NOT NULL -- JSON: part of the article → beginning of the sha256 of its value
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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 04:55:34.936960+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 04:55:34.955567+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'newsgrab', 'm003_frontier', '2026-11-30 04:55:34.957242+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'newsgrab', 'm004_visits', '2026-11-30 04:55:34.959419+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'newsgrab', 'm005_aliases', '2026-11-30 04:55:34.983298+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'newsgrab', 'm006_editions_and_near_duplicates', '2026-11-30 04:55:35.000982+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'newsgrab', 'm007_views', '2026-11-30 04:55:35.018180+00:00');
INSERT INTO _sqlite_migrations VALUES (8, 'newsgrab', 'm008_search', '2026-11-30 04:55:35.026147+00:00');
INSERT INTO _sqlite_migrations VALUES (9, 'newsgrab', 'm009_fingerprints', '2026-11-30 04:55:35.041747+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m009/0', 'https://www.example.az/m009/0', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'ee92487456fe40476cbe86eb4b2f2efd93d0523263c95db2998056f6dff703e4', '2026-11-30T04:55:35.115+00:00', '2026-11-30T04:55:35.167+00:00', '2026-11-30T04:55:35.167+00:00', 1, '{"url":"https://www.example.az/m009/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m009/1', 'https://www.example.az/m009/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '61b792f28f4ff622a5fa23c7d683b31961c3227bcd38ee74e6031e15d3ec9852', '2026-11-30T04:55:35.195+00:00', '2026-11-30T04:55:35.221+00:00', '2026-11-30T04:55:35.221+00:00', 2, '{"url":"https://www.example.az/m009/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m009/2', 'https://www.example.az/m009/2', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'c1a5adc19a9656e22348e01b642ca71bd93d7d3939b13d0333896c3940df09a6', '2026-11-30T04:55:35.252+00:00', '2026-11-30T04:55:35.288+00:00', '2026-11-30T04:55:35.288+00:00', 3, '{"url":"https://www.example.az/m009/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m009/3', 'https://www.example.az/m009/3', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '137f94f4842f8ce849850f4ccb70ebf92b34cbefea3a0d80c1cd18ae118451d1', '2026-11-30T04:55:35.308+00:00', '2026-11-30T04:55:35.331+00:00', '2026-11-30T04:55:35.331+00:00', 4, '{"url":"https://www.example.az/m009/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m009/4', 'https://www.example.az/m009/4', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '61ab8bc10081f4b64f84a470f0db9293d4002617358f13304b3925c2c185dd09', '2026-11-30T04:55:35.371+00:00', '2026-11-30T04:55:35.390+00:00', '2026-11-30T04:55:35.390+00:00', 5, '{"url":"https://www.example.az/m009/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m009/5', 'https://www.example.az/m009/5', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '304d8300152a5b112d8bbf977a7a105dfc784659a88dcd210d759aa111752418', '2026-11-30T04:55:35.416+00:00', '2026-11-30T04:55:35.442+00:00', '2026-11-30T04:55:35.442+00:00', 6, '{"url":"https://www.example.az/m009/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m009/6', 'https://www.example.az/m009/6', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '8ef6ec18ba99e835b203e00194c29abc4beb7d6553b047e324690311616c47ab', '2026-11-30T04:55:35.466+00:00', '2026-11-30T04:55:35.479+00:00', '2026-11-30T04:55:35.479+00:00', 7, '{"url":"https://www.example.az/m009/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m009/7', 'https://www.example.az/m009/7', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '123ed1e6555b0ef9e33ac34dd41180ba5349a000e38ab8df37b39f5b56edd727', '2026-11-30T04:55:35.507+00:00', '2026-11-30T04:55:35.536+00:00', '2026-11-30T04:55:35.536+00:00', 8, '{"url":"https://www.example.az/m009/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m009/8', 'https://www.example.az/m009/8', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4cdc5cec9845894dad85dcdfd8847cfa421f0f1f113f09057298884a612bf9bd', '2026-11-30T04:55:35.579+00:00', '2026-11-30T04:55:35.583+00:00', '2026-11-30T04:55:35.583+00:00', 9, '{"url":"https://www.example.az/m009/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m009/9', 'https://www.example.az/m009/9', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'd995bfe3bba30e96331777e24525d3219670303f87cfda34ef8123ee297127e3', '2026-11-30T04:55:35.586+00:00', '2026-11-30T04:55:35.623+00:00', '2026-11-30T04:55:35.623+00:00', 10, '{"url":"https://www.example.az/m009/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m009/10', 'https://www.example.az/m009/10', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '00ab36cd5ae14814ef0031a9b1b56a93c10144ba61c6b3f7ca84bac71a2e9f0f', '2026-11-30T04:55:35.659+00:00', '2026-11-30T04:55:35.675+00:00', '2026-11-30T04:55:35.675+00:00', 11, '{"url":"https://www.example.az/m009/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m009/11', 'https://www.example.az/m009/11', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'bfd95c0bd12888bf9e1f1dc98e9c6afed73ab7b85dc4474cdd9b812e50098bff', '2026-11-30T04:55:35.698+00:00', '2026-11-30T04:55:35.727+00:00', '2026-11-30T04:55:35.727+00:00', 12, '{"url":"https://www.example.az/m009/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m009', NULL, 'm009 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, 'f07d8cf5a345a8cfd48a1ab94f109a5bbf140467ea367c8eea23e2471327156b', '2026-11-30T04:55:35.767+00:00', '2026-11-30T04:55:35.787+00:00', '2026-11-30T04:55:35.787+00:00', 13, '{"url":"https://ru.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m009', NULL, 'm009 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, 'de59d9fbd60ab8565a327e0c7d292d0cf199c183f1bbd6b852b6a2f7f154710b', '2026-11-30T04:55:35.802+00:00', '2026-11-30T04:55:35.819+00:00', '2026-11-30T04:55:35.819+00:00', 14, '{"url":"https://en.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m009', NULL, 'm009 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, 'abcd301d81317b8fe3d6d642666afe09d7e498abe11f511e6a381f9f89925ca0', '2026-11-30T04:55:35.822+00:00', '2026-11-30T04:55:35.828+00:00', '2026-11-30T04:55:35.828+00:00', 15, '{"url":"https://az.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m009', NULL, 'm009 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, 'e1352df93b97d25ac5d300ef6fc496c0284505fe8e018489359a3c3354df8123', '2026-11-30T04:55:35.831+00:00', '2026-11-30T04:55:35.835+00:00', '2026-11-30T04:55:35.835+00:00', 16, '{"url":"https://zh.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO tags VALUES (3, 'Возвращение m009 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m009 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m009 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m009 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m009 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m009 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m009 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m009 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m009 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m009 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m009 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m009 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m009 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m009 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m009 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m009 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m009 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m009 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m009 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m009 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m009 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m009 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m009 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m009 11', 'https://example.az/tag/1');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T04:55:35.115+00:00', '15fdc74b4ba428718e33e7f6081d38f8bf14a8bf140e45412a3c5dbd29023d17', '[]', 1, X'789CC555DF6F134710FE57AC7DADB1CF9784B67EE93FC15B12599BF3DA5E72B77BECDDC540648924AA0A2252A1A53C50DA1415A93C1A93904042F81776FF23BED9E3CC991FA12F552345B6E7E69B996FE69BB96D56989875D928CFD3ACDB6E8FC7E396B8CE9334162D7EB39D04C1F7ED803559C4955632E271EFDFF9E7328F05FCEC2FF6DC1EDB99BB65A7EE8E3DB26FEC893D6AD859C33E820556FB1C9F3F02120BDE27C4813D827DE6EEC2CFED0072E6F6ED0920DEFEC6EDD9537BE276DC7EC31E22F819FE5FB580EF8B2C3232CDA55614E62F20DFDA7377CBED22C94B386CE8FE0DD65DDD669B5251A611124A35A46AC5F59C300FC81FF15ED8A92F684B806B3869CE2129377C68783AAA811EA29A5D243BA5221748D969037C61703FA3D493D263071FAFDD5E8BD5C25E2B742E6A211FBBBB15392A2492B9EFE5CB2A93DBAFA36399E5F0825392811FF3051CC382103304586F326DFAC20838E7A6103568CE37624A6CF498A0AB0CD4CFED212C40ADB2300897F0BD13066C7DBD061BC8616108B728869A103AADAB297596C79E90E7E265349FCF83CA84BAA477BA679FDA833A31916CA0E68FB36CC9BED095E8DA1D3601BF6BDC0F36D5992CE377602B4456257BE4877A480399516FDFA247D0218D88A6F20355AAB2B1305EB2EE272FB5696B4DAD29FBB7DBF5A2382391F16CB374FA957A0CB75D3FA1125C3EB947113D8D0FE5848BE5FC03D8394D784AB374B7EDD162054FDEA7C4B821733C7F8D1FA7249A7905AA88E37A5EFA4D9DC8F930F3BD503CF1A2790AA2C7E5D25C3430E0A897CD0FC0CF6E6E15A24A6744CC7312163222C4A70961EC7D256973BE8940FF81AC33ACE10E5A846DC10637BCE65FB8BDC6DA42F035463B2AD566C9777E711E97E88BC8869EE81CF1ACECAF9FE417314B109A4711CBB2FB17724BB4DF901AB5DFDC1D77FFF3353F81120E3FCD4E7196FFCFBC98302FF291368B9AFA1D0379F5B586C5E246CCE1509D4E6132A8BFAEB072E16B8A9A3B6B33E44ADEE47E61A88A3E54D64B8B0DDCBA11C98D4ED3F2A560E552D0B9D209BB4B41B7B3D20A5702FC7D132C77037A07794CA2FB72201721E195A00397EEC7BEA91191CCCA1DCD44A4151D9F98AB61C18754B029F01B2B2D7A1583037F47CEE85CD02311551BFEA77D4E4BE3650C39D3794E10A46CE37F70359B6C2CFBF98875BF0B021ABE1C8EF0F4721050F364D6E35124B24CE2DAF706DAF40646A0FE018F33D1C44B6D287AEF1B2F552ECC961463444C8DDE128AAB08AE73CD6CB34C17864C6C44AB6BF8185F1B5F78CF53A55A0D70B17D94A0F5ED4A9329ED5F67B9914982C14C269377C436916E', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T04:55:35.167+00:00', 'ee92487456fe40476cbe86eb4b2f2efd93d0523263c95db2998056f6dff703e4', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '2a056b16d3dbfbe94dbed81c1da20d964b2bc48525c809021cb00257c55cfe28', 'edit', 0);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T04:55:35.195+00:00', 'e521b2f279743217a7e2d8e9a7aa9ef3b103ee9f41a8c4091db2653869a0486a', '[]', 2, X'789CC555DB6EDB4610FD15615FABC8146DF7A297FE44DE6C4358532B6A6B72975992561243406CA368831868D2A67D48D3BA4103B48F8A62C74EEC38BFB0FB473DB334152A17A72F450D1892867366CECC9C19EEB0D224ACC7464591E5BDA5A5F178DC1137799A25A2C36F2FA541F0D55297B559C4955632E249FFDFF917B24804FCEC8FF6C29ED899BB63A7EEAE3DB6AFEDA93D6ED959CB3E820556FB0C9FDF0292083E20C4A13D867DE6EEC1CFED0272EE0EEC2920DEFEDAEDDB337BEA76DD41CB1E21F839FE5F76801F883C32322BA45614E60F20DFD80B77C7ED21C90B386CEAC12DD65BDB615B5251A611124A15135B71B320CC43F247BCE776EA096D0BD41A4EDA7348C60D8F0DCF460DD02F60B38764674472A1283B6DA15E18DC0FA07A5A79ECE2E395DBEFB046D81BA52E4423E46377AF2E8E8844B2F0BD7C516772074D7422F3025E704A73D4C73C811358106286001B6DA6CD401801E7C294A2012DF86642898D1E13748DA1F40B7B040B506B2C0CC2657CEF8601DBD868C086322E0DE116C5D01042B7F34D469DE5892FC8D7E265349FCFC3DA045ED23BDDB74FED61B330916E82F3BB59B6E540E85A7410DB04F5DDE07EB099CE6515BF0B5B29F23AD9233FD4231AC88C7AFB063D820E69443495AF89A9CAC7C278C9BAEFBCD4A69D75B5AEEC9F6ECF8BE29C44C6F3ADCAE927EA31DCF6FC842A70F5E43E45F465BCA5132ED2F90BB00B9AF09466E9BEB7C78B0C9E5CA6C4B821733C7F851F67249A3903552649332FFDA64E143CCE7D2F144FBD689EA2D0936A69AE1A1870D4CBF65BE00737B70E51A73322E105090B1911E2FD8430F63F91B43DDF44A07F43D619D670172DC2B660835B5EF3CFDD7E6B7D21F83AA31D956AABAA777E711E57E8AB8A0D7DA173C4DF557FFD243F8A5986D03C8AAAACBA7F656DA9F61BD228ED6777D73DF830E72750C2D1FBD929CECAFF991713E66531D2665153BF62202F3FD5B044DC4A381CEAD3294C0EF53715562D7C435173676D62AEE46DEE1786580CA0B27E566EE2D68D486E749A56AE05ABD782EEF56ED85B0E7ADDD54EB81AE0EFB360A51704EC1293EA811CCA4548783DE8C2A5F7AE6F664424F36A4773116945C727E12A2E794C844D89DF5869D1AF2B38F477E49CCE053D1251BDE1BFDB67B4345EC690339DE71441AA36FE0757B3CDC672508C58EFCB20A0E1CB7884A79F0701354FE67D1E4522CF25AE7D7FA84D7F6804F80F79928B365E6AB1E85F365EAA42986D29C6889819BD2D1457115CE79AD961B92E0D99D88856D7F031BEB63EF29E27A65A0D71B17D94A0F3C56A9B29ED5F678591698AC14C26937F00D4CA9170', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T04:55:35.221+00:00', '61b792f28f4ff622a5fa23c7d683b31961c3227bcd38ee74e6031e15d3ec9852', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'c2cd475bd9c892b0862e5c2c444e0d876a61a26c51bf642df61347896bdc99a9', 'edit', 0);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T04:55:35.252+00:00', 'a7c9a7f0e7b63cfdffd2cd9c540a06edfd45c552693ec3931efb6042e504b142', '[]', 3, X'789CC555DF6F134710FE57AC7DADB1CF9784B67EE19FE02D89ACCD796D6F73B77BECDDC540648924AA0A2252A1A57DA0B4292A127D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C44D9EA4B168F1DBED2408BE6D87ACC922AEB492118F7BFFCE3F97792CE0677FB2E7F6D8CEDC1D3B75F7EC917D6B4FEC51C3CE1AF6312CB0DA17F8FC1E9058F03E210EEC11EC33771F7E6E079033B76F4F00F1F6B76ECF9EDA13B7E3F61BF610C1CFF0FFBA057C5F649191692EB5A2307F02F9CE9EBB3B6E17495EC16143F76FB1EEEA36DB948A328D9050AA21B1153773C23C227FC47B69A79ED09640ADE1A43987A4DCF0A1E1E9A806FA156C7691EC94482E1465A70DD40B83FB11544F4A8F1D7CBC717B2D560B7BA3D0B9A8857CE2EE57C5119148E6BE97AFAA4C6EBF8E8E6596C30B4E4986FA9827700C0B42CC1060BDC9B4E90B23E09C9B42D4A039DF8829B1D16382AE32947E6E0F61016A958541B884EF9D3060EBEB35D8400E0B43B84531D484D0697D97526779EC0BF2B57819CDE7F3A8328197F44E0FEC337B502F4C241BE0FC61962DD917BA125DBBC326A8EF06F7834D7526CBF81DD80A9155C91EFBA11ED24066D4DB77E811744823A2A95C23A62A1B0BE325EB7EF0529BB6D6D49AB27FB95D2F8A331219CF364BA79FA9C770DBF5132AC1E5930714D197F19E4EB848E73960E734E129CDD2DDB5478B0C9E5EA4C4B821733C7F831FA7249A390355C4713D2FFDA64EE47C98F95E289E78D13C43A1C7E5D25C3630E0A897CDF7C04F6E6E15A24A6744CC7312163222C4C70961EC7D216973BE8940FF8EAC33ACE10E5A846DC10637BCE65FBABDC6DA42F035463B2AD56659EFFCE23C29D197151BFA42E788BFCBFEFA497E16B304A17914555976FFD2DA12ED37A456DA2FEE9E7BF869CE4FA184C38FB3539CE5FF332F26CC8B7CA4CDA2A67EC3405E7FA961B1B815733854A753980CEAAF2BAC5CF89AA2E6CEDA0CB992B7B95F1862D187CA7A69B1815B3722B9D1695ABE12AC5C093AD73B617729E876565AE14A80BFAF82E56E10B00B4CA2FB72201721E1F5A00397EE87BEA91191CCCA1DCD44A4151D9F98AB61C18744D814F88D9516BDAA82037F47CEE85CD02311551BFE877D414BE3650C39D3794E10A46CE37F70359B6C2CFBF98875BF09021ABE1C8EF0F46A1050F364D6E35124B24CE2DAF706DAF4064680FF80C79968E2A53614BD8BC64B950BB325C5181153A3B784E22A82EB5C33DB2CD38521131BD1EA1A3EC6D7C667DEF3C454AB012EB68F12B4BE5E6932A5FDEB2C3732493098C964F20FE55E9172', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T04:55:35.288+00:00', 'c1a5adc19a9656e22348e01b642ca71bd93d7d3939b13d0333896c3940df09a6', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'eb19d949d59a697ae36634a50a7f4a78732d8da41e8e534eafdf2751bb6031c2', 'edit', 0);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T04:55:35.308+00:00', 'b0383b1e4007776f697535ccf38dcbbfa732c5e189ec68384a322d907624d5fc', '[]', 4, X'789CC555DF6F134710FE57AC7DADB1CF9784B67EE19FE02D89ACCD796D6F73B77BECDDC540648924AA0A2252A1A57DA0B4292A127D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C44D9EA4B168F1DBED2408BE6D2FB1268BB8D24A463CEEFD3BFF5CE6B1809FFDC99EDB633B7377ECD4DDB347F6AD3DB1470D3B6BD8C7B0C06A5FE0F37B4062C1FB8438B047B0CFDC7DF8B91D40CEDCBE3D01C4DBDFBA3D7B6A4FDC8EDB6FD843043FC3FFEB16F07D914546A6B9D48AC2FC09E43B7BEEEEB85D247905870DDDBFC5BAABDB6C532ACA344242A986C456DCCC09F388FC11EFA59D7A425B02B58693E61C9272C38786A7A31AE857B0D945B25322B950949D36502F0CEE47503D293D76F0F1C6EDB5582DEC8D42E7A216F289BB5F1547442299FB5EBEAA32B9FD3A3A96590E2F382519EA639EC0312C08314380F526D3A62F8C80736E0A5183E67C23A6C4468F09BACA50FAB93D8405A8551606210DB313066C7DBD061BC8616108B728869A103AADEF52EA2C8F7D41BE162FA3F97C1E5526F092DEE9817D660FEA858964039C3FCCB225FB4257A26B77D804F5DDE07EB0A9CE6419BF035B21B22AD9633FD4431AC88C7AFB0E3D820E694434956BC454656361BC64DD0F5E6AD3D69A5A53F62FB7EB45714622E3D966E9F433F5186EBB7E4225B87CF28022FA32DED30917E93C07EC9C263CA559BABBF66891C1D38B941837648EE76FF0E394443367A08A38AEE7A5DFD4899C0F33DF0BC5132F9A6728F4B85C9ACB06061CF5B2F91EF8C9CDAD4254E98C88794EC2424684F838218CBD2F246DCE3711E8DF91758635DC418BB02DD8E086D7FC4BB7D7585B08BEC66847A5DA2CEB9D5F9C2725FAB262435FE81CF177D95F3FC9CF629620348FA22ACBEE5F5A5BA2FD86D44AFBC5DD730F3FCDF9299470F871768AB3FC7FE6C58479918FB459D4D46F18C8EB2F352C16B7620E87EA740A9341FD7585950B5F53D4DC599B2157F236F70B432CFA50592F2D3670EB4624373A4DCB5782952B41E77A27EC2E05DDCE4A2B5C09F0F755B0DC0D02768149745F0EE42224BC1E74E0D2FDD03735229259B9A39988B4A2E31373352CF890089B02BFB1D2A2575570E0EFC8199D0B7A24A26AC3FFB02F6869BC8C21673ACF0982946DFC0FAE66938D653F1FB1EE374140C397C3119E5E0D026A9ECC7A3C8A4496495CFBDE409BDEC008F01FF038134DBCD486A277D178A97261B6A41823626AF496505C45709D6B669B65BA306462235A5DC3C7F8DAF8CC7B9E986A35C0C5F65182D6D72B4DA6B47F9DE54626090633994CFE01F5F29174', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T04:55:35.331+00:00', '137f94f4842f8ce849850f4ccb70ebf92b34cbefea3a0d80c1cd18ae118451d1', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'cecfccc712038d912f2a9f51666d10df8c20177a6314ea49dfef6bcce81810b9', 'edit', 0);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T04:55:35.371+00:00', 'c7707a7f5e5f14cde3b26d0cc57b9c8970f68fcb732c5c2ae613e3bfd379cdae', '[]', 5, X'789CC555DF6F134710FE57AC7DADB1CF9784B67EE19FE02D89ACCD796D6F73B77BECDDC540648924AA0A2252A1A57DA0B4292A127D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C44D9EA4B168F1DBED2408BE6D2FB3268BB8D24A463CEEFD3BFF5CE6B1809FFDC99EDB633B7377ECD4DDB347F6AD3DB1470D3B6BD8C7B0C06A5FE0F37B4062C1FB8438B047B0CFDC7DF8B91D40CEDCBE3D01C4DBDFBA3D7B6A4FDC8EDB6FD843043FC3FFEB16F07D914546A6B9D48AC2FC09E43B7BEEEEB85D247905870DDDBFC5BAABDB6C532ACA344242A986C456DCCC09F388FC11EFA59D7A425B02B58693E61C9272C38786A7A31AE857B0D945B25322B950949D36502F0CEE47503D293D76F0F1C6EDB5582DEC8D42E7A216F289BB5F1547442299FB5EBEAA32B9FD3A3A96590E2F382519EA639EC0312C08314380F526D3A62F8C80736E0A5183E67C23A6C4468F09BACA50FAB93D8405A8551606E112BE77C280ADAFD76003392C0CE116C5501342A7F55D4A9DE5B12FC8D7E265349FCFA3CA045ED23B3DB0CFEC41BD30916C80F38759B6645FE84A74ED0E9BA0BE1BDC0F36D5992CE377602B4456257BEC877A480399516FDFA147D0218D88A6728D98AA6C2C8C97ACFBC14B6DDA5A536BCAFEE576BD28CE48643CDB2C9D7EA61EC36DD74FA804974F1E50445FC67B3AE1229DE7809DD384A7344B77D71E2D32787A9112E386CCF1FC0D7E9C9268E60C5411C7F5BCF49B3A91F361E67BA178E245F30C851E974B73D9C080A35E36DF033FB9B955882A9D1131CF4958C888101F2784B1F785A4CDF92602FD3BB2CEB0863B6811B6051BDCF09A7FE9F61A6B0BC1D718EDA8549B65BDF38BF3A4445F566CE80B9D23FE2EFBEB27F959CC1284E6515465D9FD4B6B4BB4DF905A69BFB87BEEE1A7393F85120E3FCE4E7196FFCFBC98302FF291368B9AFA0D0379FDA586C5E256CCE1509D4E6132A8BFAEB072E16B8A9A3B6B33E44ADEE67E6188451F2AEBA5C5066EDD88E446A769F94AB07225E85CEF84DDA5A0DB5969852B01FEBE0A96BB41C02E3089EECB815C8484D7830E5CBA1FFAA64644322B7734139156747C62AE86051F126153E037565AF4AA0A0EFC1D39A373418F44546DF81FF6052D8D9731E44CE7394190B28DFFC1D56CB2B1ECE723D6FD260868F87238C2D3AB4140CD93598F4791C832896BDF1B68D31B1801FE031E67A28997DA50F42E1A2F552ECC961463444C8DDE128AAB08AE73CD6CB34C17864C6C44AB6BF8185F1B9F79CF1353AD06B8D83E4AD0FA7AA5C994F6AFB3DCC824C1602693C93F06959176', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T04:55:35.390+00:00', '61ab8bc10081f4b64f84a470f0db9293d4002617358f13304b3925c2c185dd09', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '48e738d17673aa6679892a963e73d6350e2a1d13b889892cfff7a0bbbc65a335', 'edit', 0);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T04:55:35.416+00:00', '43c02001368666a7838fb7eb4926121b88dcbdb30d381bbcfb3d10623a682d47', '[]', 6, X'789CC555DB6EDB4610FD15615FAB48146DF5A297FE44DE6C4358532B696B72975992561243406CA368831868D2A67D48D3BA4103B48F8A62C74EEC38BFB0FB473DB334152A17A72F450D1892867366CECC9C19EEB0C2C4ACC7C6799E66BD767B3299B4C44D9EA4B168F1DBED2408BE6A775993455C6925231EF7FF9D7F2EF358C0CFFE682FEC899DBB3B76E6EEDA63FBDA9EDAE3869D37EC235860B5CFF0F92D20B1E003421CDA63D8E7EE1EFCDC2E20E7EEC09E02E2EDAFDDBE3DB3A76ED71D34EC11829FE3FF650BF881C82223D35C6A4561FE00F28DBD7077DC1E92BC80C3A61EDC62BDB51DB62515651A23A15423622B6EE6847948FE88F7DCCE3CA16D815AC369730149B9E123C3D3710DF40BD8EC21D919915C2ACACE1AA81706F703A89E961EBBF878E5F65BAC16F646A173510BF9D8DDAB8A232291CC7D2F5F5499DC411D1DCB2C87179C920CF5314FE00416849823C0469369331046C0393785A84173BE195362A327045D6328FDC21EC102D41A0B837005DF3B61C036366AB0A11C158670CB62A809A1D3FA26A5CEF2D817E46BF1325ACCE76165022FE99DEEDBA7F6B05E984836C1F9DD2CDB72207425BA76874D51DF0DEE079BEA4C96F13BB01522AB923DF2433DA281CCA9B76FD023E890464453F99A98AA6C228C97ACFBCE4B6DD65A57EBCAFEE9F6BC28CE49643CDB2A9D7EA21EC36DCF4FA804974FEE53445FC65B3AE1329DBF00BBA009CF6896EE7B7BBCCCE0C9654A8C1B32C7F357F87146A2593050451CD7F3D26FEA44CE4799EF85E28917CD53147A522ECD5503038E7AD97C0BFCE0E65621AA7446C43C2761212342BC9F10C6FE279236179B08F46FC83AC71AEEA245D8166C70C36BFEB9DB6FAC2F055F67B4A3526D95F52E2ECEE3127D55B1A12F7481F8BBECAF9FE447312B109A47519565F7AFAC2DD17E436AA5FDECEEBA071FE6FC044A387A3F3BC559FD3FF362C2BCC8C7DA2C6BEA570CE4E5A71A168B5B318743753A85C9A0FEBAC2CA85AF296AE1ACCD882B799BFB85211603A8AC9F169BB87563921B9DA6D56B41F75AD0B9DE097B2B41AFD36D85DD007F9F05ABBD20609798440FE4502E43C2EB41072EBD777D53232299953B9A89482B3A3E3157A3828F88B029F01B2B2DFA550587FE8E9CD3B9A04722AA36FC77FB8C96C6CB1872A6F39C2048D9C6FFE06A36D9440EF231EB7D1904347C391AE3E9E74140CD93599F4791C832896BDF1F6AD31F1A01FE431E67A28997DA48F42F1B2F552ECCB61413444C8DDE168AAB08AE0BCDECB04C17864C6C4CAB6BF8045F1B1F79CF1353AD86B8D83E4AD0FAA2DB644AFBD7596E64926030D3E9F41F17299178', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T04:55:35.442+00:00', '304d8300152a5b112d8bbf977a7a105dfc784659a88dcd210d759aa111752418', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'df64f2b9fa54adaf05713ff15386c1a275a6b1d4041491cc75c3d3829d1a4db5', 'edit', 0);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T04:55:35.466+00:00', '548b9f709235f0346a69724f843af39743650af981dcf54d23624335a19966d6', '[]', 7, X'789CC555DF6F134710FE57AC7DC5D8E74B02AD5FF827784B226B735EDBDBDCED1E7B773110592289AA1611A9B4A57DA0B42902A97D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C46D9EA4B168F1BBED2408BE6E5F634D1671A5958C78DCFB77FEB9CC63013FFB933DB7C776E6EED9A9BB6F8FEC5B7B628F1A76D6B08F6181D5BEC0E7B780C482F70971608F609FB907F0733B809CB97D7B0288B7BF757BF6D49EB81DB7DFB087087E86FFD72DE0FB228B8C4C73A91585F913C877F6DCDD73BB48F20A0E1BBA7F877557B7D9A65494698484520D89ADB89D13E611F923DE4B3BF584B6046A0D27CD3924E5860F0D4F4735D0AF60B38B64A74472A1283B6DA05E18DC0FA07A527AECE0E38DDB6BB15AD85B85CE452DE413F7A02A8E884432F7BD7C556572FB75742CB31C5E704A32D4C73C81635810628600EB4DA64D5F1801E7DC14A206CDF9464C898D1E137495A1F4737B080B50AB2C0CC2257CEF84015B5FAFC106725818C22D8AA126844EEB9B943ACB635F90AFC5CB683E9F479509BCA4777A689FDB837A6122D900E70FB36CC9BED095E8DA1D36417DB7B81F6CAA3359C6EFC05688AC4AF6D80FF5900632A3DEBE438FA0431A114DE5063155D958182F59F79D97DAB4B5A6D6947DE676BD28CE48643CDB2C9D7EA61EC36DD74FA804974F1E52445FC67B3AE1229DBF003BA7094F6996EE7B7BB4C8E0E9454A8C1B32C7F337F8714AA2993350451CD7F3D26FEA44CE8799EF85E28917CD73147A5C2ECD6503038E7AD97C0FFCE4E65621AA7446C43C27612123427C9C10C6DE179236E79B08F4EFC83AC31AEEA045D8166C70C36BFEA5DB6BAC2D045F63B4A3526D96F5CE2FCE93127D59B1A12F748EF8BBECAF9FE467314B109A47519565F72FAD2DD17E436AA5FDE2EEBB1F3FCDF9299470F871768AB3FC7FE6C58479918FB459D4D46F18C8EB2F352C1677620E87EA740A9341FD7585950B5F53D4DC599B2157F22EF70B432CFA50592F2D3670EB4624373A4DCB578395AB41E76627EC2E05DDCE4A2B5C09F0772558EE0601BBC024BA2F07721112DE0C3A70E97EE89B1A11C9ACDCD14C445AD1F189B91A167C48844D81DF5869D1AB2A38F077E48CCE053D1251B5E17FD817B4345EC690339DE70441CA36FE0757B3C9C6B29F8F58F7AB20A0E1CBE1084FAF0501354F663D1E4522CB24AE7D6FA04D6F6004F80F789C89265E6A43D1BB68BC54B9305B528C1131357A4B28AE22B8CE35B3CD325D1832B111ADAEE1637C6D7CE63D4F4CB51AE062FB2841EBFA4A9329ED5F67B9914982C14C26937F0027BD917A', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T04:55:35.479+00:00', '8ef6ec18ba99e835b203e00194c29abc4beb7d6553b047e324690311616c47ab', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '91a1035d08c922e2f4d5b086a4d3c7919146648ba4778187a500b2a60e6e21de', 'edit', 0);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T04:55:35.507+00:00', 'e68ed0afa7bb9a317fe98e08f3f1ff84a054679271648e06bcc0eb1ca9072b54', '[]', 8, X'789CC555DF6F134710FE57AC7DADB1CF4E525ABFF04FF09644D6E6BC3E6F73B77BECDDC540648924AA5A44A4D296F681D2A60824783426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACC746799E66BD767B3C1EB7C44D9EA4B168F1DBED2408BE6D5F654D1672A5950C79DCFF77FEB9CC63013FFB8B3DB7C776E6EED8A9BB6B8FEC5B7B628F1A76D6B00F6181D5BEC0E7F780C4820F0871608F609FB97BF0733B809CB97D7B0288B7BF757BF6D49EB81DB7DFB087087E86FFD72DE007220B8D4C73A91585F91BC877F6DCDD71BB48F20A0E1B7A708BF556B7D9A654946984845245C456DCCC09F380FC11EFA59D7A425B02B57627CD3924E5864786A7A31AE877B0D945B25322B950949D36502F0CEE27503D293D76F0F1C6EDB5582DEC8D42E7A216F291BB571547444299FB5EBEAA32B9FD3A3A96590E2F382519EA639EC0312C08314380F526D366208C80736E0A5183E67C23A6C4468F09BACA50FAB93D8405A855D60DBA4BF8DEE9066C7DBD061BCAA830845B14434D089DD677297596C7BE205F8B97D17C3E0F2A137849EF74DF3EB507F5C244B201CE1F66D99203A12BD1B53B6C82FA6E703FD85467B28CDF81AD105995ECA11FEA210D6446BD7D871E418734229ACA3562AAB2B1305EB2EE072FB5696B4DAD29FBC4ED7A519C91C878B6593AFD4A3D86DBAE9F50092E9FDCA788BE8CF774BA8B749E01764E139ED22CDD8FF66891C1E38B941837648EE76FF0E394443367A08A38AEE7A5DFD4899C4799EF85E28917CD53147A5C2ECD6503038E7AD97C0FFCE4E65621AA7446C43C27612123427C9C10C6FE179236E79B08F49FC83AC31AEEA045D8166C70C36BFEA5DB6BAC2D045F63B4A3526D96F5CE2FCEA3127D59B15D5FE81CF1BCECAF9FE467314B109A47519565F72FAD2DD17E436AA5FDE6EEBA9F3FCDF9319470F871768AB3FC7FE6C58479918FB459D4D41F18C8EB2F352C16B7620E87EA740A9341FD7585950B5F53D4DC599B882B799BFB85211603A8AC9F161BB87523921B9DA6E52BC1CA95A073BDD3ED2D05BDCE4AABBB12E0EFAB60B91704EC0293E8811CCA4548F77AD0814BEF43DFD4885066E58E6622D48A8E4FCC5554F088089B02BFB1D2A25F5570E0EFC8199D0B7A24C26AC3FFB22F6869BC8C21673ACF0982946DFC0FAE66938DE5201FB1DE374140C397D1084FBF0E026A9ECCFA3C0C4596495CFBFE509BFED008F01FF238134DBCD422D1BF68BC54B9305B528C1131357A4B28AE42B8CE35B3CD325D1832B111ADAEE1637C6D7CE63D4F4CB51AE262FB2841EBEA4A9329ED5F67B9914982C14C26937F003851917C', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T04:55:35.536+00:00', '123ed1e6555b0ef9e33ac34dd41180ba5349a000e38ab8df37b39f5b56edd727', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'ae45305b2980eec7b7bb96224c6b4f56aa8e7dc278c3d81be35fe2ffc4879726', 'edit', 0);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T04:55:35.579+00:00', '234b0adf45d9141557e3e8122f34894ea81acc36ffd3c12997973af3e123a620', '[]', 9, X'789CC555DF6F134710FE57AC7DADB1CF978452BFF49FE02D89ACCD796D6F73B77BECDDC540648924AA0A225269813E50DA1415A97D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C44D9EA4B168F1DBED2408BE695F634D1671A5958C78DCFB77FEB9CC63013FFBB33DB7C776E6EED8A9BB678FEC5B7B628F1A76D6B04F6081D5BEC0E7F780C482F70971608F609FB9FBF0733B809CB97D7B0288B7BF757BF6D49EB81DB7DFB087087E86FFD72DE0FB228B8C4C73A91585F903C877F6DCDD71BB48F20A0E1BBA7F8B7557B7D9A65494698484520D89ADB89913E611F923DE4B3BF584B6046A0D27CD3924E5860F0D4F4735D02F60B38B64A74472A1283B6DA05E18DC8FA07A527AECE0E38DDB6BB15AD81B85CE452DE45377BF2A8E884432F7BD7C556572FB75742CB31C5E704A32D4C73C81635810628600EB4DA64D5F1801E7DC14A206CDF9464C898D1E137495A1F4737B080B50AB2C0CC2257CEF84015B5FAFC106725818C22D8AA126844EEBBB943ACB635F90AFC5CB683E9F479509BCA4777A609FDB837A6122D900E70FB36CC9BED095E8DA1D36417D37B81F6CAA3359C6EFC05688AC4AF6C40FF5900632A3DEBE438FA0431A114DE55B62AAB2B1305EB2EE072FB5696B4DAD29FBA7DBF5A2382391F16CB3747A483D86DBAE9F50092E9F3CA088BE8CF774C2453A7F01764E139ED22CDD5D7BB4C8E0D9454A8C1B32C7F337F8714AA2993350451CD7F3D26FEA44CE8799EF85E28917CD73147A5C2ECD6503038E7AD97C0FFCE4E65621AA7446C43C27612123427C9C10C6DE179236E79B08F46FC83AC31AEEA045D8166C70C36BFEA5DB6BAC2D045F63B4A3526D96F5CE2FCED3127D59B1A12F748EF8BBECAF9FE467314B109A47519565F72FAD2DD17E436AA53D76F7DC4F9FE6FC0C4A38FC383BC559FE3FF362C2BCC847DA2C6AEA570CE4F5971A168B5B318743753A85C9A0FEBAC2CA85AF296AEEACCD902B799BFB8521167DA8AC97161BB87523921B9DA6E52BC1CA95A073BD137697826E67A515AE04F8FB2A58EE0601BBC024BA2F077211125E0F3A70E97EE89B1A11C9ACDCD14C445AD1F189B91A167C48844D81DF5869D1AB2A38F077E48CCE053D1251B5E1BFDB17B4345EC690339DE70441CA36FE0757B3C9C6B29F8F58F75A10D0F0E57084A75783809A27B31E8F22916512D7BE37D0A6373002FC073CCE44132FB5A1E85D345EAA5C982D29C688981ABD251457115CE79AD966992E0C99D88856D7F031BE363EF39E27A65A0D70B17D94A0F5F54A9329ED5F67B9914982C14C26937F0048E5917E', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T04:55:35.583+00:00', '4cdc5cec9845894dad85dcdfd8847cfa421f0f1f113f09057298884a612bf9bd', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '318faa41146cd63b6ad28808625b45958cebc3f33fef8a4a1001f61b91401424', 'edit', 0);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T04:55:35.586+00:00', '0e0a03f8e367389cc106710933ee015be322acf47eb89131b81271e82820398e', '[]', 10, X'789CC555DF6F134710FE57AC7DADB1CF9784825FFA4FF09644D6E6BCB6B7B9DB3DF6EE6220B24412550511A9B4D03E50DA1415A97D3426218184F02FECFE47FD662F67CEFC087DA91A29B23D37DFCC3733DFCC6DB3C2C4ACCB46799E66DD767B3C1EB7C42D9EA4B168F13BED2408AEB7AFB3268BB8D24A463CEEFD3BFF5CE6B1809FFDC99EDB633B7377EDD4DDB747F6AD3DB1470D3B6BD827B0C06A5FE0F33B4062C1FB8438B047B0CFDC03F8B91D40CEDCBE3D01C4DBDFBA3D7B6A4FDC8EDB6FD843043FC3FFEB16F07D914546A6B9D48AC2FC01E43B7BEEEEBA5D247905870DDDBFCDBAABDB6C532ACA344242A986C456DCCA09F398FC11EFA59D7A425B02B58693E61C9272C38786A7A31AE817B0D945B25322B950949D36502F0CEE07503D293D76F0F1C6EDB5582DECCD42E7A216F2A97B501547442299FB5EBEAA32B9FD3A3A96590E2F382519EA639EC0312C08314380F526D3A62F8C80736E0A5183E67C23A6C4468F09BACA50FAB93D8405A8551606E112BE77C280ADAFD76003392C0CE116C5501342A7F56D4A9DE5B12FC8D7E265349FCFE3CA045ED23B3DB4CFED41BD30916C80F38759B6645FE84A74ED0E9BA0BE9BDC0F36D5992CE377602B4456257BE2877A480399516FDFA147D0218D88A6F20D3155D958182F59F7BD97DAB4B5A6D694FDD3ED7A519C91C878B6593A3DA21EC36DD74FA804974F1E52445FC67B3AE1229DBF003BA7094F6996EE9E3D5A64F0EC2225C60D99E3F91BFC3825D1CC19A8228EEB79E9377522E7C3CCF742F1C48BE6390A3D2E97E6B2810147BD6CBE077E7273AB10553A23629E93B09011213E4E0863EF0B499BF34D04FA37649D610D77D0226C0B36B8E135FFD2ED35D61682AF31DA51A936CB7AE717E76989BEACD8D0173A47FC5DF6D74FF2B3982508CDA3A8CAB2FB97D69668BF21B5D27E76F7DD8F9FE6FC0C4A38FC383BC559FE3FF362C2BCC847DA2C6AEA570CE4F5971A168BDB318743753A85C9A0FEBAC2CA85AF296AEEACCD902B7987FB8521167DA8AC97161BB87523921B9DA6E52BC1CA95A073A3137697826E67A515AE04F8FB2A58EE0601BBC024BA2F07721112DE083A70E97EE89B1A11C9ACDCD14C445AD1F189B91A167C48844D81DF5869D1AB2A38F077E48CCE053D1251B5E1BFDB17B4345EC690339DE70441CA36FE0757B3C9C6B29F8F58F75A10D0F0E57084A75783809A27B31E8F22916512D7BE37D0A6373002FC073CCE44132FB5A1E85D345EAA5C982D29C688981ABD251457115CE79AD966992E0C99D88856D7F031BE363EF39E27A65A0D70B17D94A0F5F54A9329ED5F67B9914982C14C26937F0059799180', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T04:55:35.623+00:00', 'd995bfe3bba30e96331777e24525d3219670303f87cfda34ef8123ee297127e3', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '8fa81a204e50807ed40fb4f03e30c26ca61d6fc3fa67e790780aceb5af239709', 'edit', 0);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T04:55:35.659+00:00', '6007f15a646c02e66bc2be32ff96a3c00f75e3a91b54ed8978f7d6c21ca81266', '[]', 11, X'789CC5555D6F135710FD2BD67DADB17737096DFDD23FC15B125937EBEBF525BB7797BBBB3110592289AA82885468290F943645452A8FC624249010FEC2BDFF88337759B3E623F4A56AA4C8F6EC9C9939336766B759A963D663A3A2C8F25EB73B1E8F3BE23A4FB25874F8CD6EE279DF777D8FB559C855AA64C8E3FEBF0414B288051CCD2FE6DC1C9B99BD65A6F68E39326FCC89396A9959CB3C820556F31C9F3F02120B3E20C48139827D66EFC2CFEE007266F7CD0920CEFEC6EE9953736277EC7ECB1C22F819FE5F75801F883CD4322B64AA28CC5F40BE35E7F696DD45929770D8480737586F759B6D4A45994648285544D58AEB05611E903FE2BD305357D09600D960D29E4332AE79A479366A801EA29A5D243BA522174899690B7C61B03FA3D493CA63071FAFED5E8735C25E2BD34234423EB6776B725448280BD7CB977526BBDF44C7322FE005A724073FE60A388605216608B0DE66A91E082DE05CE85234A005DF8829B14EC7045D65A07E6E0E61016A95055EB084EF7EE0B1F5F5066C28A352136E510D0D25F89DAB197596C78E90E3E274349FCF83DA84BAA473BA679E9A832631916CA0E68FB36CC981486BD5757D3601BF6BDC0D364B7359C5F7612B455E277BE4867A480399516FDFA247D0218D88A6F20355AAF2B1D04EB2F62727B569674DAD29F3B7DD75A2382391F17CB372FA957A0CB75D37A10A5C3DB947111D8D0FE5048BE5FC03D8394D784AB3B4B7CDD162054FDEA7C4B821733C7F8D1FA7249A7905AA8CE3665EFA4D9D287894BB5E289E38D13C05D1E36A692E1A1870D4CBF607E06737B70E51A7D322E605090B1911E2D38430F6BF92B43DDF44A0FF40D619D670072DC2B660835B4EF32FEC5E6B6D21F81AA31D956AB3E23BBF388F2BF445640347748E7856F5D74DF28B982508CDA18865D5FD0BB925A9DB9006B5DFEC1D7BFFF3353F81120E3FCD4E7196FFCFBC98302F8B51AA1735F53B06F2EA6B0D8BC58D98C3A13E9D42E7507F5361D5C2371435774E75C495BCC9DDC2501503A8AC9F951BB87523921B9DA6E54BDECA25CFBFE207BD25AFE7AF7482150F7FDF78CB3D8FDE410E93A40339948B90E08AE7C3A5F7B16FA64528F36A477311A68A8E4FCC5554F2880AD6257E63A545BF6670E0EEC8199D0B7A24C27AC3FF34CF69699C8C21673ACF0982546DFC0FAE669B8DE5A018B1DE779E47C397D1084F2F7B1E354FE67D1E8622CF25AE7D7F98EAFE500BD43FE4712EDA78A945A2FFBEF15215426F493146C44CA75B427115C275AE996D96A7A526131BD1EA6A3EC6D7D617DEF35469AA86B8D82E8AD7F976A5CD54EA5E6785964982C14C26937719D491D0', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T04:55:35.675+00:00', '00ab36cd5ae14814ef0031a9b1b56a93c10144ba61c6b3f7ca84bac71a2e9f0f', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '131ffe3ef02657591f96369dd79275180af6e9bf796d7242060272f1ab337039', 'edit', 0);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T04:55:35.698+00:00', '31e1fb26dc1afa7b8499a3bdc06d5a0cc147f8ad8404ca4758ebc8cc42cdb6e4', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DA7AD2EF913B9D986B0A656D4D6E4925992561243406CA368821868D2A63DA469DDA001D2A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C44D9E64B1E8F0DBDDC4F3BEEDFA3E6BB390AB54C990C7FD7F092864110B389A9FCCB93936337BC74CED3D7364DE9A1373D432B396790C0BACE6053EBF0724167C4088037304FBCCDE879FDD01E4CCEE9B13409CFDADDD33A7E6C4EED8FD963944F033FCBFEE003F1079A86556C85451983F817C67CEED1DBB8B24AFE0B0910E6EB1DEEA36DB948A328D9050AA88D88A9B05611E913FE2BD345347684BA0D860D29E4332AE79A479366A807E059B5D243B25920B4599690BF5C2607F04D593CA63071F6FEC5E8735C2DE28D34234423EB1F7EBE28848280BD7CB577526BBDF44C7322FE005A724477DCC11388605216608B0DE66A91E082DE05CE85234A005DF8829B14EC7045D6528FDDC1CC202D42A0BBC6009DFFDC063EBEB0DD85046A526DCA21A1A4AF03BDF65D4591EBB825C2D4E47F3F93CAA4DE0259DD303F3CC1C340B13C906387F98654B0E445AABAEEBB309EABBC1DD60B33497557C1FB652E475B2C76EA887349019F5F61D7A041DD288682AD788A9CAC7423BC9DA1F9CD4A69D35B5A6CC5F76D789E28C44C6F3CDCAE967EA31DC76DD842A70F5E401457465BCA7132CD2790ED8394D784AB3B477CDD12283A71729316EC81CCFDFE0C7298966CE409571DCCC4BBFA913058F72D70BC513279A6728F4B85A9ACB06061CF5B2FD1EF8C9CDAD43D4E9B4887941C2424684F838218CFD2F246DCF3711E8DF91758635DC418BB02DD8E096D3FC4BBBD75A5B08BEC66847A5DAACEA9D5F9C2715FAB2620357E81CF177D55F37C9CF6296203487A22AABEE5F5A5B92BA0D6994F68BBD671F7E9AF35328E1F0E3EC1467F9FFCC8B09F3B218A57A5153BF6120AFBFD4B058DC8A391CEAD329740EF53715562D7C435173E754475CC9DBDC2D0CB1184065FDACDCC0AD1B91DCE8342D5FF156AE78FE753FE82D793D7FA513AC78F8FBCA5BEE791EBBC024E9400EE52224B8EEF970E97DE89B6911CABCDAD15C84A9A2E3137315953C22C2BAC46FACB4E8D7151CB83B7246E7821E89B0DEF03FCC0B5A1A2763C899CE738220551BFF83ABD96663392846ACF78DE7D1F06534C2D3AB9E47CD93799F87A1C873896BDF1FA6BA3FD402FC873CCE451B2FB548F42F1A2F5521F496146344CC74BA251457215CE79AD966795A6A32B111ADAEE6637C6D7DE63D4F4C5335C4C57651BCCED72B6DA652F73A2BB44C120C663299FC032A6991D2', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T04:55:35.727+00:00', 'bfd95c0bd12888bf9e1f1dc98e9c6afed73ab7b85dc4474cdd9b812e50098bff', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '06f84319218e18d64aaf313d44cd289076fb3bf0acf3c1cf1ab3e417b3c19a5a', 'edit', 0);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T04:55:35.767+00:00', '5752eb3ae14b82c0677934107d8caac059958b47ba5247ea36240dfb52c349f5', '[]', 13, X'789C5D51C14AC34010FD95B0E7D27AB5BF2212A69B69B274B31B7737522905B5080AA278F1E0CD3FA8A0505ADA6F98FD05F1439CB4A9564F93BC79B3F3DE9B89A89D167D518450F97EAFE7EA2E8EA1AC34F6CAA3A363D111128C354A824EB74C536BDD1141058D3CD6701257334D2364FB6E865E3A550565CD1E1AD8EC42F44F2662A40CF344050E720755C1A301C781217AA645BCA60F5AD122A1179AC74B9AD31BD71B9A27B46E80F848EFB4D832E21397659C7512EEC65B5AD286567196D0861F59F2EC263EC4EBE6F78ADF5CC7FBF8D015D3D38E380316C23540EE775F0E3504CCB6FA18FD3109F9A1E7821D2AC35DF179F7DA385666E477336D1A5F8B4BC6FF06DAA6D995B6EC95D6214B6844401D0AEBDAFD196F4FAB7AA0952FF037C5062D6DA686EA1F583994CA1FA4ABC1E435E48D86ED31BC62968112F7048FF2F01AAA6472BB5CF914A444EFD540633AB42E1D3AFC19AC9898B63703179464A38C3A7B8E068C64DE643AFD065448E9BF', '117b922085650424d1f0eaa5e568f514d42ba2e3d11545fb0689fbf9e94b5166', 'first', 0);
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T04:55:35.787+00:00', 'f07d8cf5a345a8cfd48a1ab94f109a5bbf140467ea367c8eea23e2471327156b', '["title", "date_modified"]', NULL, NULL, '3d186c2a3b9e317b1e3c379bc68a7cb6d73ed9da763fcc38078e4f313db137ba', 'edit', 0);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T04:55:35.802+00:00', '943d7cc2ddbca2fd956bf251f1ea4595e021d43ec78f39bb513bc1a35bd17252', '[]', 14, X'789C5D91414EC3301045AF62791D35DD9263B045289ADAD364547B6C3C0E2AAA2AB1E518DC82F3200EC2A44DA0EA2AD6F79BFC3FDF273B95603B3BD69AA56B5BE40D1E21E6806DDC6E1F6C631D70627210FA0BC953088DAD5403EAD8CC1864C502825F6F3D8A2B942B255EA55DF26FB67B3AD903B172364381A1401E75B4E2B1AAF488421EB98AF1E852818ADE80A905B131C0DED4118DB831A560524616436C60AA53E48D3D3F37F605D440BF1506B99E0A86F92F175F55FFC2C370BBCBA8C989F5D67E7F7CCE9B101FE43AB36CF9F3F5AEFA5D51D796362EC536A6821A610EA181C654167FAFEE7D9E768164C4FF766635264F7BBA1373414772D35A001E2618E60C979285946288B80282EEB6658A0A2FE6243D388722B40BD8EF53E9F75AE54A6605FBE52DA05472BAA8AA25BD22033BE54EE7F32F4FF0BC35', '96873409d479a5578dabf2ce975c02f96d6e41323b1e6e830e32b5da4b4254e4', 'first', 0);
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T04:55:35.819+00:00', 'de59d9fbd60ab8565a327e0c7d292d0cf199c183f1bbd6b852b6a2f7f154710b', '["title", "date_modified"]', NULL, NULL, '14b8340f69facad991809c218ffea0002e5241c9608a6b5742b3c968e3097f9e', 'edit', 0);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T04:55:35.822+00:00', '75510bd5756c5246ed411487b4c94d12a071e763b2bd72a97d1432f865bbb559', '[]', 15, X'789C5D914D4EC3301085AF12795D35DDD25BB046289AD8D36414FFD576509BAA125B8E901562C5BA3BF674936B200EC2A44D4B6165EBF91BCD7BCF3BD1062D96A24EC9C7659E4337C70D18AF31378BC59D980909D65992A08B13695BAD672251D2C863239341C79846509757855106F2899CBD48A5535BB17CD889862C73C243802A80AF7934E126B174CF5209C7D72C02437AE803655BA71BC8CAA1EF865ED1A8CD3233F44D1AFA32A338F49987EDF1D029C8E0F3FD78D020613D17FBC7995803EFE3334115CFB7801A12AA930D56AF59A0BA8D567310B2FC2ABE5EDEC660649B789E99427F7F3CB3FEB7B7A9B4B97426372E205B184D409B6A17A6FD8AB717BE2D35C51A7FCB1A55E314ADE89FE8034A8A37256AB0550BD5E8E1D47924A62C18BC0011E56DE964189E96532C404A8C914A8DC5CA856215F03AE8192CA6AF819048725056837B420B5632B7DBEF7F00DEDBC935', 'a0c7c57399d9172a44bc43d0a52c3f6c3579c3e2ee3dad548be0fa403a53666b', 'first', 0);
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T04:55:35.828+00:00', 'abcd301d81317b8fe3d6d642666afe09d7e498abe11f511e6a381f9f89925ca0', '["title", "date_modified"]', NULL, NULL, '4ebb9b4156ff9946b070065eec7a5bd52ade904033a968ec38b42e6f8b5befeb', 'edit', 0);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T04:55:35.831+00:00', '31570ea293736291ad87884ab3b029c644ea4e62003ad092be9b1a6b194e8731', '[]', 16, X'789C5D91CF4E023110C65FC5F44C58AEF22AC66C86EEB0DBD06D6BDB35082121269818BD703706827F62A2116F46791A65114FBE82B3B0287A6AFBF5379D6FBE76596625ABB3C47BE3EA41D049AAD886D4480CD25A6D97551807A595E020C315A932292BCC0B2F91CA0A66A793102611A2CD6D848E5B61BCD06A23357474C4EA7B5DD6128A3866C0426CC114A51EDB9EA4FC69B0980EE7AFF7CBC9E0F37A3A7F39C92F26CBC7CBC568F8353BCF1F6E16A3F1C7ED597E7597CFFA747CEF1FB3DE7E851D003D4CAB87D8AD771625788C56FD48FD310DF1F60C0939168A6ED9DBE9B89840A8965BD794D3CD9FFBA4FF0DA84CA7CA751AA4DA2259284C40E6136DCBFE11750F4DD690C225F89B4AA1A63A124DF14F3416B9705B694950710671E16115AE13442948710338E4DBE98A94E0B2B97021708ECE8986C4B0A96DD8B4F85368080CCB3F00EB05A74149B5FA1015284E5CB7D7FB068DCECB77', 'ea242dee9045021e9b507b394d7af82d7aa89d419741aa6f1a7040db8b86d262', 'first', 0);
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T04:55:35.835+00:00', 'e1352df93b97d25ac5d300ef6fc496c0284505fe8e018489359a3c3354df8123', '["title", "date_modified"]', NULL, NULL, '21fbddf4ef0f569953896bb460aca19b8fa0b4802ccaa6777a43e36be0b6bf68', 'edit', 0);
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
INSERT INTO pages VALUES (1, '3e79d502816f08dbadba8fc5a79c9ea0e8a818cf245651e0c53052f298586f6c', X'789CB3C928C9CDB1B329B0CB3530B05430B0D12FB0B3D1078B01006C0707E7', 26, '2026-11-30T04:55:35.115+00:00');
INSERT INTO pages VALUES (2, 'c2a59098f52391071fb8f2138155805dfb604f4ea1b87733de693f838a7d8f33', X'789CB3C928C9CDB1B329B0CB3530B05430B4D12FB0B3D1078B01006C1307E8', 26, '2026-11-30T04:55:35.195+00:00');
INSERT INTO pages VALUES (3, '9e790fd81782e5bf12af56b63aca0f02bea5cebfa1529c48bec9fd903053f1bf', X'789CB3C928C9CDB1B329B0CB3530B05430B2D12FB0B3D1078B01006C1F07E9', 26, '2026-11-30T04:55:35.252+00:00');
INSERT INTO pages VALUES (4, 'bb78398817bca9f3b00c13d27165aa8007137970a45b9ab902ea264078878327', X'789CB3C928C9CDB1B329B0CB3530B05430B6D12FB0B3D1078B01006C2B07EA', 26, '2026-11-30T04:55:35.308+00:00');
INSERT INTO pages VALUES (5, 'b169f6e8324a68dd82f4776229d8d654b943ce04e009d463bc41a9932d8c4d97', X'789CB3C928C9CDB1B329B0CB3530B05430B1D12FB0B3D1078B01006C3707EB', 26, '2026-11-30T04:55:35.371+00:00');
INSERT INTO pages VALUES (6, 'a83784b959c80690e184b4e6afa2c16a208ce2508cc2217eac454348f8f77245', X'789CB3C928C9CDB1B329B0CB3530B05430B5D12FB0B3D1078B01006C4307EC', 26, '2026-11-30T04:55:35.416+00:00');
INSERT INTO pages VALUES (7, '15b6c64a1832c8aa6d633b9a0b04f77296438a3864445aad78a4a7fe52561df1', X'789CB3C928C9CDB1B329B0CB3530B05430B3D12FB0B3D1078B01006C4F07ED', 26, '2026-11-30T04:55:35.466+00:00');
INSERT INTO pages VALUES (8, '77eb9aba5e1dae0a2127ce798d1453620cf200462e404ce1172ed52763d4e76a', X'789CB3C928C9CDB1B329B0CB3530B05430B7D12FB0B3D1078B01006C5B07EE', 26, '2026-11-30T04:55:35.507+00:00');
INSERT INTO pages VALUES (9, 'aeabcd212ec9a3e1569c582c89d34de43a09e99e81f36926daea1a5e686168b4', X'789CB3C928C9CDB1B329B0CB3530B054B0B0D12FB0B3D1078B01006C6707EF', 26, '2026-11-30T04:55:35.579+00:00');
INSERT INTO pages VALUES (10, 'ca78429d25aeffa1e7477a1a59d56b5c59260fb3d1b2e8ca563199256619d1f3', X'789CB3C928C9CDB1B329B0CB3530B054B0B4D12FB0B3D1078B01006C7307F0', 26, '2026-11-30T04:55:35.586+00:00');
INSERT INTO pages VALUES (11, 'bfc60658f43435a0d2d7e9210c49cf9604fa0bf781069e6a7f145c78fa86b7eb', X'789CB3C928C9CDB1B329B0CB3530B0543034B0D12FB0B3D1070B020072C40818', 27, '2026-11-30T04:55:35.659+00:00');
INSERT INTO pages VALUES (12, '2c1e1cae2a213fb8c671f00404634edcdde1db78eb441809bb983007137ace15', X'789CB3C928C9CDB1B329B0CB3530B0543034B4D12FB0B3D1070B020072D00819', 27, '2026-11-30T04:55:35.698+00:00');
INSERT INTO pages VALUES (13, '649d939a8f4d48061a78ffb481121296b0491023bcb54c9eca2203dc24711b2a', X'789CB3C928C9CDB1B329B0CB3530B0543034B2D12FB0B3D1070B020072DC081A', 27, '2026-11-30T04:55:35.767+00:00');
INSERT INTO pages VALUES (14, '5d4f1fb5d1bbdc5b4bacccbde0859a37ae505deade982f049a8b569411b8cf36', X'789CB3C928C9CDB1B329B0CB3530B0543034B6D12FB0B3D1070B020072E8081B', 27, '2026-11-30T04:55:35.802+00:00');
INSERT INTO pages VALUES (15, '65cfb90f27048805973f6e10884c20bfb819a0d30b9f3165d762c89313515086', X'789CB3C928C9CDB1B329B0CB3530B0543034B1D12FB0B3D1070B020072F4081C', 27, '2026-11-30T04:55:35.822+00:00');
INSERT INTO pages VALUES (16, '666a72c23b7e5b537279bbad360a8d6ce470f1e1d5475377d86f1c5dc896f817', X'789CB3C928C9CDB1B329B0CB3530B0543034B5D12FB0B3D1070B02007300081D', 27, '2026-11-30T04:55:35.831+00:00');
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
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m009/0', 'ok', NULL, '2026-11-30T04:55:35.126+00:00', 1, 'https://www.example.az/m009/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m009/1', 'ok', NULL, '2026-11-30T04:55:35.197+00:00', 2, 'https://www.example.az/m009/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m009/2', 'ok', NULL, '2026-11-30T04:55:35.256+00:00', 3, 'https://www.example.az/m009/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m009/3', 'ok', NULL, '2026-11-30T04:55:35.309+00:00', 4, 'https://www.example.az/m009/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m009/4', 'ok', NULL, '2026-11-30T04:55:35.372+00:00', 5, 'https://www.example.az/m009/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m009/5', 'ok', NULL, '2026-11-30T04:55:35.420+00:00', 6, 'https://www.example.az/m009/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m009/6', 'ok', NULL, '2026-11-30T04:55:35.468+00:00', 7, 'https://www.example.az/m009/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m009/7', 'ok', NULL, '2026-11-30T04:55:35.508+00:00', 8, 'https://www.example.az/m009/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m009/8', 'ok', NULL, '2026-11-30T04:55:35.580+00:00', 9, 'https://www.example.az/m009/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m009/9', 'ok', NULL, '2026-11-30T04:55:35.588+00:00', 10, 'https://www.example.az/m009/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m009/10', 'ok', NULL, '2026-11-30T04:55:35.661+00:00', 11, 'https://www.example.az/m009/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m009/11', 'ok', NULL, '2026-11-30T04:55:35.702+00:00', 12, 'https://www.example.az/m009/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m009', 'ok', NULL, '2026-11-30T04:55:35.768+00:00', 13, 'https://ru.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m009', 'ok', NULL, '2026-11-30T04:55:35.811+00:00', 14, 'https://en.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m009', 'ok', NULL, '2026-11-30T04:55:35.826+00:00', 15, 'https://az.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m009', 'ok', NULL, '2026-11-30T04:55:35.833+00:00', 16, 'https://zh.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO runs VALUES (1, 'add', 'm009 0', '2026-11-30T04:55:35.095+00:00', '2026-11-30T04:55:35.146+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm009 1', '2026-11-30T04:55:35.180+00:00', '2026-11-30T04:55:35.213+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm009 2', '2026-11-30T04:55:35.243+00:00', '2026-11-30T04:55:35.273+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm009 3', '2026-11-30T04:55:35.300+00:00', '2026-11-30T04:55:35.317+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm009 4', '2026-11-30T04:55:35.354+00:00', '2026-11-30T04:55:35.382+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm009 5', '2026-11-30T04:55:35.404+00:00', '2026-11-30T04:55:35.430+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm009 6', '2026-11-30T04:55:35.457+00:00', '2026-11-30T04:55:35.469+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm009 7', '2026-11-30T04:55:35.494+00:00', '2026-11-30T04:55:35.522+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm009 8', '2026-11-30T04:55:35.552+00:00', '2026-11-30T04:55:35.582+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm009 9', '2026-11-30T04:55:35.586+00:00', '2026-11-30T04:55:35.606+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm009 10', '2026-11-30T04:55:35.642+00:00', '2026-11-30T04:55:35.666+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm009 11', '2026-11-30T04:55:35.689+00:00', '2026-11-30T04:55:35.710+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm009 12', '2026-11-30T04:55:35.746+00:00', '2026-11-30T04:55:35.780+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm009 13', '2026-11-30T04:55:35.796+00:00', '2026-11-30T04:55:35.818+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm009 14', '2026-11-30T04:55:35.821+00:00', '2026-11-30T04:55:35.827+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm009 15', '2026-11-30T04:55:35.830+00:00', '2026-11-30T04:55:35.834+00:00', '{"new": 1}');
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
INSERT INTO article_urls VALUES (1, 1, 'https://www.example.az/m009/0', 'example.az/m009/0', 'canonical', 1, '2026-11-30T04:55:35.115+00:00');
INSERT INTO article_urls VALUES (2, 16, 'http://example.az/news/1', 'example.az/news/1', 'redirect', 0, '2026-11-30T04:55:35.115+00:00');
INSERT INTO article_urls VALUES (3, 2, 'https://www.example.az/m009/1', 'example.az/m009/1', 'canonical', 1, '2026-11-30T04:55:35.195+00:00');
INSERT INTO article_urls VALUES (4, 3, 'https://www.example.az/m009/2', 'example.az/m009/2', 'canonical', 1, '2026-11-30T04:55:35.252+00:00');
INSERT INTO article_urls VALUES (5, 4, 'https://www.example.az/m009/3', 'example.az/m009/3', 'canonical', 1, '2026-11-30T04:55:35.308+00:00');
INSERT INTO article_urls VALUES (6, 5, 'https://www.example.az/m009/4', 'example.az/m009/4', 'canonical', 1, '2026-11-30T04:55:35.371+00:00');
INSERT INTO article_urls VALUES (7, 6, 'https://www.example.az/m009/5', 'example.az/m009/5', 'canonical', 1, '2026-11-30T04:55:35.416+00:00');
INSERT INTO article_urls VALUES (8, 7, 'https://www.example.az/m009/6', 'example.az/m009/6', 'canonical', 1, '2026-11-30T04:55:35.466+00:00');
INSERT INTO article_urls VALUES (9, 8, 'https://www.example.az/m009/7', 'example.az/m009/7', 'canonical', 1, '2026-11-30T04:55:35.507+00:00');
INSERT INTO article_urls VALUES (10, 9, 'https://www.example.az/m009/8', 'example.az/m009/8', 'canonical', 1, '2026-11-30T04:55:35.579+00:00');
INSERT INTO article_urls VALUES (11, 10, 'https://www.example.az/m009/9', 'example.az/m009/9', 'canonical', 1, '2026-11-30T04:55:35.586+00:00');
INSERT INTO article_urls VALUES (12, 11, 'https://www.example.az/m009/10', 'example.az/m009/10', 'canonical', 1, '2026-11-30T04:55:35.659+00:00');
INSERT INTO article_urls VALUES (13, 12, 'https://www.example.az/m009/11', 'example.az/m009/11', 'canonical', 1, '2026-11-30T04:55:35.698+00:00');
INSERT INTO article_urls VALUES (14, 13, 'https://ru.example/m009', 'ru.example/m009', 'page', 1, '2026-11-30T04:55:35.767+00:00');
INSERT INTO article_urls VALUES (15, 14, 'https://en.example/m009', 'en.example/m009', 'page', 1, '2026-11-30T04:55:35.802+00:00');
INSERT INTO article_urls VALUES (16, 15, 'https://az.example/m009', 'az.example/m009', 'page', 1, '2026-11-30T04:55:35.822+00:00');
INSERT INTO article_urls VALUES (17, 16, 'https://zh.example/m009', 'zh.example/m009', 'page', 1, '2026-11-30T04:55:35.831+00:00');
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
INSERT INTO articles_fts_data VALUES (1, X'103C308261488128');
INSERT INTO articles_fts_data VALUES (10, X'0000000002022000021001010101010000');
INSERT INTO articles_fts_data VALUES (137438953473, X'0000010703303135100204010C6B696E643A61727469636C651007010403010B6C616E67756167653A7A68100701040201046D303039100302010F736974653A7A682E6578616D706C65100701040401027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206040713120916070D0C0D0C090A0C0C0A0B0C0D0D0C');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F44023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020363696C0F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010362657A0F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F06010207010C6B696E643A61727469636C650D060104030106010403010601040301060104030609696E74657276696577010601040301060104030106010403010601040301060104030106010403010601040301060104030106010403010601040301060104030106010403010B6C616E67756167653A617A0F060104020A02656E0E060104020A02727501060104020106010402010601040201060104020106010402010601040201060104020106010402010601040201060104020106010402010601040201060104020A027A68100601040201046D3030390108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F06010206020C6F6E74683A323032342D303501060104070106010407010601040701060104070106010407010601040701060104070106010407010601040701060104070106010407010601040701046F70656E0E060102090105706179697A0F0601020802076572736F6E3A30010601040B080131020601040B0901300B0601040B0901310C0601040B080132030601040B080133040601040B080134050601040B080135060601040B080136070601040B080137080601040B080138090601040B0801390A0601040B0806D0B0D0BBD0B8010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E0A04D184D0BF010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C090BB3D0B0D0B7D0B5D182D0B0010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D0909BBD0B5D0B9D0BBD0B0010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A0107716172616261710F06010202010572657369640E060102020201750D020301037361710F06010203020563686F6F6C0E060102080215656374696F6E3AD0BED0B1D189D0B5D181D182D0B2010601040501060104050106010405010601040501060104050106010405010601040501060104050106010405010601040501060104050106010405020E6974653A617A2E6578616D706C650F06010404060A656E2E6578616D706C650E06010404070978616D706C652E617A010601040401060104040106010404010601040401060104040106010404010601040401060104040106010404010601040401060104040106010404060A72752E6578616D706C650D06010404060A7A682E6578616D706C65100601040401197461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3030395F30010601040919013102060104091A01300B060104091A01310C0601040919013203060104091901330406010409190134050601040919013506060104091901360706010409190137080601040919013809060104091901390A060104090511D184D0B8D0B7D183D0BB5F6D3030395F30010601040815013102060104081601300B060104081601310C0601040815013203060104081501330406010408150134050601040815013506060104081501360706010408150137080601040815013809060104081501390A06010408020268650E0601020702037265650E060102050109796561723A3230323401060104060106010406010601040601060104060106010406010601040601060104060106010406010601040601060104060106010406010601040602036F6C710F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040BBED0B7D0B2D180D0B0D1890108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050306D187D0B5D18001060102160106010216010601021601060102160106010216010601021601060102160106010216010601021601060102160106010216010601021604018B0106010214010601021401060102140106010214010601021401060102140106010214010601021401060102140106010214010601021401060102140205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100209B4D0B0D0BBD18CD1880106010219010601021901060102190106010219010601021901060102190106010219010601021901060102190106010219010601021901060102190403B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050207B6D0B8D182D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030405BED0B3D0B40106010213010601021301060102130106010213010601021301060102130106010213010601021301060102130106010213010601021301060102130203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202030AD180D0B8D0B5D185D0B00106010215010601021501060102150106010215010601021501060102150106010215010601021501060102150106010215010601021501060102150106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C0101030102030306D182D180D0BE010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A020583D182D180010601021701060102170106010217010601021701060102170106010217010601021701060102170106010217010601021701060102170106010217020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020587D182D0BE010601021801060102180106010218010601021801060102180106010218010601021801060102180106010218010601021801060102180106010218020588D0BAD0BB010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B01060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206040A0A0A0A063F06060A410A0A0A0A0A0A0A080A090C060A0C0709092247120945095A0C4A0B0C0E0808080808080808080808444249470E0C060A0C531511471111200808080808080808080808180808080808080808080808090A470A0709276C55443F434741714448562F4743414C0A126948446744434743480D0C0D0C090A0C0C0A0B0C0D0D0C');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_content VALUES (1, 'возвращ в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 0 возвращ m009 0', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_0 tag:возвращ_m009_0 person:лейла person:0 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (2, 'возвращ в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 1 возвращ m009 1', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_1 tag:возвращ_m009_1 person:лейла person:1 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (3, 'возвращ в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 2 возвращ m009 2', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_2 tag:возвращ_m009_2 person:лейла person:2 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (4, 'возвращ в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 3 возвращ m009 3', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_3 tag:возвращ_m009_3 person:лейла person:3 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (5, 'возвращ в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 4 возвращ m009 4', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_4 tag:возвращ_m009_4 person:лейла person:4 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (6, 'возвращ в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 5 возвращ m009 5', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_5 tag:возвращ_m009_5 person:лейла person:5 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (7, 'возвращ в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 6 возвращ m009 6', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_6 tag:возвращ_m009_6 person:лейла person:6 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (8, 'возвращ в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 7 возвращ m009 7', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_7 tag:возвращ_m009_7 person:лейла person:7 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (9, 'возвращ в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 8 возвращ m009 8', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_8 tag:возвращ_m009_8 person:лейла person:8 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (10, 'возвращ в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 9 возвращ m009 9', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_9 tag:возвращ_m009_9 person:лейла person:9 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (11, 'возвращ в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 10 возвращ m009 10', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_10 tag:возвращ_m009_10 person:лейла person:10 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (12, 'возвращ в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m009 11 возвращ m009 11', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_11 tag:возвращ_m009_11 person:лейла person:11 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (13, 'm009 ru 12', '', 'житл карабах наряд елк а шкл откроют ос', '', 'language:ru kind:article site:ru.example');
INSERT INTO articles_fts_content VALUES (14, 'm009 en 13', '', 'resid decor a tree and the school open in autumn', '', 'language:en kind:article site:en.example');
INSERT INTO articles_fts_content VALUES (15, 'm009 az 14', '', 'qarabaq saq yolq bez mekteb ise payiz acil', '', 'language:az kind:article site:az.example');
INSERT INTO articles_fts_content VALUES (16, 'm009 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '', 'language:zh kind:article site:zh.example');
INSERT INTO articles_fts_docsize VALUES (1, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (2, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (3, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (4, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (5, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (6, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (7, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (8, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (9, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (10, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (11, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (12, X'04041A060D');
INSERT INTO articles_fts_docsize VALUES (13, X'0300080003');
INSERT INTO articles_fts_docsize VALUES (14, X'03000A0003');
INSERT INTO articles_fts_docsize VALUES (15, X'0300080003');
INSERT INTO articles_fts_docsize VALUES (16, X'03000F0003');
INSERT INTO articles_fts_config VALUES ('version', 4);
INSERT INTO qa_fts_data VALUES (1, X'183C308250');
INSERT INTO qa_fts_data VALUES (10, X'0000000002062400061001010101010201010301010401010501010000');
INSERT INTO qa_fts_data VALUES (137438953473, X'000001671030616E7377657265723AD0B0D0BBD0B815010211736B65723AD0B3D0B0D0B7D0B5D182D0B01501010E6B696E643A696E7465727669657715010101010B6C616E67756167653A727515010101010D6D6F6E74683A323032342D303515010101010D706572736F6E3AD0B0D0BBD0B8150101010A04D184D0BF15010101090BB3D0B0D0B7D0B5D182D0B0150101010909BBD0B5D0B9D0BBD0B015010101011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B215010101020E6974653A6578616D706C652E617A1501010101127461673AD0B2D0BED0B7D0B2D180D0B0D18915010101050AD184D0B8D0B7D183D0BB150101010109796561723A32303234150101010108D0B2D187D0B5D180150104018B15010209B4D0B0D0BBD18CD18816010207BAD0BED0B3D0B41501020BBFD180D0B8D0B5D185D0B015010108D181D182D180D0BE1601020583D182D1801501020587D182D0BE1601020588D0BAD0BB1601041315141113130A110F1C1418100F0C050D0B0F0C0909');
INSERT INTO qa_fts_data VALUES (274877906945, X'000001E41030616E7377657265723AD0B0D0BBD0B815060102100211736B65723AD0B3D0B0D0B7D0B5D182D0B0150601020F010E6B696E643A696E7465727669657715060102030106010203010B6C616E67756167653A727515060102020106010202010D6D6F6E74683A323032342D3035150601020701060102070109706572736F6E3A3130150601020B010601020B0806D0B0D0BBD0B8150601020E010601020E0A04D184D0BF150601020C010601020C090BB3D0B0D0B7D0B5D182D0B0150601020D010601020D0909BBD0B5D0B9D0BBD0B0150601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B215060102050106010205020E6974653A6578616D706C652E617A15060102040106010204011A7461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3030395F3130150601020901060102090512D184D0B8D0B7D183D0BB5F6D3030395F3130150601020801060102080109796561723A32303234150601020601060102060108D0B2D187D0B5D180150601010204018B1502030209B4D0B0D0BBD18CD1881602030207BAD0BED0B3D0B4150202020BBFD180D0B8D0B5D185D0B01502040108D181D182D180D0BE1606010102020583D182D1801506010103020587D182D0BE160202020588D0BAD0BB16060101030416181A17191512101715221A261E150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (412316860417, X'000001C61030616E7377657265723AD0B0D0BBD0B8170601020F0211736B65723AD0B3D0B0D0B7D0B5D182D0B0170601020E010E6B696E643A696E7465727669657717060102030106010203010B6C616E67756167653A727517060102020106010202010D6D6F6E74683A323032342D303517060102070106010207010D706572736F6E3AD0B0D0BBD0B8170601020D010601020D0A04D184D0BF170601020B010601020B090BB3D0B0D0B7D0B5D182D0B0170601020C010601020C0909BBD0B5D0B9D0BBD0B0170601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217060102050106010205020E6974653A6578616D706C652E617A1706010204010601020401127461673AD0B2D0BED0B7D0B2D180D0B0D18917060102090106010209050AD184D0B8D0B7D183D0BB170601020801060102080109796561723A32303234170601020601060102060108D0B2D187D0B5D180170601010204018B1702030209B4D0B0D0BBD18CD1881802030207BAD0BED0B3D0B4170202020BBFD180D0B8D0B5D185D0B01702040108D181D182D180D0BE1806010102020583D182D1801706010103020587D182D0BE180202020588D0BAD0BB18060101030416181A171919101715221A1E16150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (549755813889, X'000001671030616E7377657265723AD0B0D0BBD0B817010211736B65723AD0B3D0B0D0B7D0B5D182D0B01701010E6B696E643A696E7465727669657717010101010B6C616E67756167653A727517010101010D6D6F6E74683A323032342D303517010101010D706572736F6E3AD0B0D0BBD0B8170101010A04D184D0BF17010101090BB3D0B0D0B7D0B5D182D0B0170101010909BBD0B5D0B9D0BBD0B017010101011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217010101020E6974653A6578616D706C652E617A1701010101127461673AD0B2D0BED0B7D0B2D180D0B0D18917010101050AD184D0B8D0B7D183D0BB170101010109796561723A32303234170101010108D0B2D187D0B5D180170104018B17010209B4D0B0D0BBD18CD18818010207BAD0BED0B3D0B41701020BBFD180D0B8D0B5D185D0B017010108D181D182D180D0BE1801020583D182D1801701020587D182D0BE1801020588D0BAD0BB1801041315141113130A110F1C1418100F0C050D0B0F0C0909');
INSERT INTO qa_fts_data VALUES (687194767361, X'000001E41030616E7377657265723AD0B0D0BBD0B817060102100211736B65723AD0B3D0B0D0B7D0B5D182D0B0170601020F010E6B696E643A696E7465727669657717060102030106010203010B6C616E67756167653A727517060102020106010202010D6D6F6E74683A323032342D3035170601020701060102070109706572736F6E3A3131170601020B010601020B0806D0B0D0BBD0B8170601020E010601020E0A04D184D0BF170601020C010601020C090BB3D0B0D0B7D0B5D182D0B0170601020D010601020D0909BBD0B5D0B9D0BBD0B0170601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217060102050106010205020E6974653A6578616D706C652E617A17060102040106010204011A7461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3030395F3131170601020901060102090512D184D0B8D0B7D183D0BB5F6D3030395F3131170601020801060102080109796561723A32303234170601020601060102060108D0B2D187D0B5D180170601010204018B1702030209B4D0B0D0BBD18CD1881802030207BAD0BED0B3D0B4170202020BBFD180D0B8D0B5D185D0B01702040108D181D182D180D0BE1806010102020583D182D1801706010103020587D182D0BE180202020588D0BAD0BB18060101030416181A17191512101715221A261E150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (2199023255553, X'000009021030616E7377657265723AD0B0D0BBD0B80106010210020601021002060102100206010210020601021002060102100206010210020601021002060102100206010210020601020F0211736B65723AD0B3D0B0D0B7D0B5D182D0B0010601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020E010E6B696E643A696E746572766965770106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010B6C616E67756167653A72750106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010D6D6F6E74683A323032342D303501060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070108706572736F6E3A30010601020B010601020B080131030601020B010601020B080132050601020B010601020B080133070601020B010601020B080134090601020B010601020B0801350B0601020B010601020B0801360D0601020B010601020B0801370F0601020B010601020B080138110601020B010601020B080139130601020B010601020B0806D0B0D0BBD0B8010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020D010601020D0A04D184D0BF010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020B010601020B090BB3D0B0D0B7D0B5D182D0B0010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020C010601020C0909BBD0B5D0B9D0BBD0B0010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B20106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205020E6974653A6578616D706C652E617A010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401127461673AD0B2D0BED0B7D0B2D180D0B0D1891506010209010601020913075F6D3030395F3001060102090106010209190131030601020901060102091901320506010209010601020919013307060102090106010209190134090601020901060102091901350B0601020901060102091901360D0601020901060102091901370F0601020901060102091901381106010209010601020919013913060102090106010209050AD184D0B8D0B7D183D0BB150601020801060102080F075F6D3030395F3001060102080106010208150131030601020801060102081501320506010208010601020815013307060102080106010208150134090601020801060102081501350B0601020801060102081501360D0601020801060102081501370F06010208010601020815013811060102080106010208150139130601020801060102080109796561723A3230323401060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060108D0B2D187D0B5D1800106010102020601010202060101020206010102020601010202060101020206010102020601010202060101020206010102020601010204018B0102030202030202030202030202030202030202030202030202030202030202030209B4D0B0D0BBD18CD1880202030202030202030202030202030202030202030202030202030202030202030207BAD0BED0B3D0B4010202020202020202020202020202020202020202020202020202020202020202020BBFD180D0B8D0B5D185D0B00102040202040202040202040202040202040202040202040202040202040202040108D181D182D180D0BE02060101020206010102020601010202060101020206010102020601010202060101020206010102020601010202060101020206010102020583D182D18001060101030206010103020601010302060101030206010103020601010302060101030206010103020601010302060101030206010103020587D182D0BE020202020202020202020202020202020202020202020202020202020202020202020588D0BAD0BB0206010103020601010302060101030206010103020601010302060101030206010103020601010302060101030206010103020601010304484A7E7B7D140D0D0D0D0D0D0D0D0D76747B7981067E1E130D0D0D0D0D0D0D0D0D16130D0D0D0D0D0D0D0D0D7941242C2A2E413E28');
INSERT INTO qa_fts_idx VALUES (1, X'', 2);
INSERT INTO qa_fts_idx VALUES (2, X'', 2);
INSERT INTO qa_fts_idx VALUES (3, X'', 2);
INSERT INTO qa_fts_idx VALUES (4, X'', 2);
INSERT INTO qa_fts_idx VALUES (5, X'', 2);
INSERT INTO qa_fts_idx VALUES (16, X'', 2);
INSERT INTO qa_fts_content VALUES (1, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_0 tag:возвращ_m009_0 person:лейла person:0 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (2, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_0 tag:возвращ_m009_0 person:лейла person:0 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (3, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_1 tag:возвращ_m009_1 person:лейла person:1 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (4, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_1 tag:возвращ_m009_1 person:лейла person:1 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (5, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_2 tag:возвращ_m009_2 person:лейла person:2 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (6, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_2 tag:возвращ_m009_2 person:лейла person:2 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (7, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_3 tag:возвращ_m009_3 person:лейла person:3 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (8, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_3 tag:возвращ_m009_3 person:лейла person:3 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (9, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_4 tag:возвращ_m009_4 person:лейла person:4 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (10, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_4 tag:возвращ_m009_4 person:лейла person:4 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (11, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_5 tag:возвращ_m009_5 person:лейла person:5 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (12, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_5 tag:возвращ_m009_5 person:лейла person:5 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (13, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_6 tag:возвращ_m009_6 person:лейла person:6 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (14, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_6 tag:возвращ_m009_6 person:лейла person:6 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (15, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_7 tag:возвращ_m009_7 person:лейла person:7 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (16, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_7 tag:возвращ_m009_7 person:лейла person:7 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (17, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_8 tag:возвращ_m009_8 person:лейла person:8 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (18, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_8 tag:возвращ_m009_8 person:лейла person:8 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (19, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_9 tag:возвращ_m009_9 person:лейла person:9 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (20, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_9 tag:возвращ_m009_9 person:лейла person:9 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (21, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_10 tag:возвращ_m009_10 person:лейла person:10 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (22, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_10 tag:возвращ_m009_10 person:лейла person:10 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (23, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_11 tag:возвращ_m009_11 person:лейла person:11 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (24, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m009_11 tag:возвращ_m009_11 person:лейла person:11 person:афп person:газета person:али');
INSERT INTO qa_fts_docsize VALUES (1, X'03020F');
INSERT INTO qa_fts_docsize VALUES (2, X'02020D');
INSERT INTO qa_fts_docsize VALUES (3, X'03020F');
INSERT INTO qa_fts_docsize VALUES (4, X'02020D');
INSERT INTO qa_fts_docsize VALUES (5, X'03020F');
INSERT INTO qa_fts_docsize VALUES (6, X'02020D');
INSERT INTO qa_fts_docsize VALUES (7, X'03020F');
INSERT INTO qa_fts_docsize VALUES (8, X'02020D');
INSERT INTO qa_fts_docsize VALUES (9, X'03020F');
INSERT INTO qa_fts_docsize VALUES (10, X'02020D');
INSERT INTO qa_fts_docsize VALUES (11, X'03020F');
INSERT INTO qa_fts_docsize VALUES (12, X'02020D');
INSERT INTO qa_fts_docsize VALUES (13, X'03020F');
INSERT INTO qa_fts_docsize VALUES (14, X'02020D');
INSERT INTO qa_fts_docsize VALUES (15, X'03020F');
INSERT INTO qa_fts_docsize VALUES (16, X'02020D');
INSERT INTO qa_fts_docsize VALUES (17, X'03020F');
INSERT INTO qa_fts_docsize VALUES (18, X'02020D');
INSERT INTO qa_fts_docsize VALUES (19, X'03020F');
INSERT INTO qa_fts_docsize VALUES (20, X'02020D');
INSERT INTO qa_fts_docsize VALUES (21, X'03020F');
INSERT INTO qa_fts_docsize VALUES (22, X'02020D');
INSERT INTO qa_fts_docsize VALUES (23, X'03020F');
INSERT INTO qa_fts_docsize VALUES (24, X'02020D');
INSERT INTO qa_fts_config VALUES ('version', 4);
INSERT INTO search_index VALUES (1, 1, NULL);
INSERT INTO article_fingerprints VALUES (1, '{"url": "0cbb088ab2e7", "canonical_url": "0cbb088ab2e7", "title": "dc60f7be7d76", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "0eadd0c4476c", "related": "69d3913acd40", "authors": "97fdb40fae1f", "date_published": "8fb07461e20e", "date_modified": "002a52cec179", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "09011d5515c3", "first_saved_at": "dd528622d236", "changed_at": "b1cacf52ea48", "page": "eeb4f8a5b913", "revisions": "20884a715a09"}');
INSERT INTO article_fingerprints VALUES (2, '{"url": "efc599c49d02", "canonical_url": "efc599c49d02", "title": "c6d048bd1fd7", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "655885897091", "related": "69d3913acd40", "authors": "8754437808f9", "date_published": "8fb07461e20e", "date_modified": "26eb25ea8a74", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "fcf4df209dbe", "first_saved_at": "9f2512dcba24", "changed_at": "b03400b702af", "page": "737aa7d9fc72", "revisions": "74367447d323"}');
INSERT INTO article_fingerprints VALUES (3, '{"url": "a3603e662a0f", "canonical_url": "a3603e662a0f", "title": "e6e5b593a33c", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "7f61d60b564c", "related": "69d3913acd40", "authors": "ae8469e878ca", "date_published": "8fb07461e20e", "date_modified": "3bcb7cfcf838", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "adb46c5b3f64", "first_saved_at": "f69e77a7943c", "changed_at": "79f12982166e", "page": "5502d0b538d8", "revisions": "feb1483d7bae"}');
INSERT INTO article_fingerprints VALUES (4, '{"url": "7841c5bebe9e", "canonical_url": "7841c5bebe9e", "title": "99dc08086982", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "530378e7759c", "related": "69d3913acd40", "authors": "93c58a736267", "date_published": "8fb07461e20e", "date_modified": "5d04280074e1", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "6c28186f2f09", "first_saved_at": "09243edf8c76", "changed_at": "a8d2958ae2a2", "page": "5ddbc5219dec", "revisions": "cf38086a9a0c"}');
INSERT INTO article_fingerprints VALUES (5, '{"url": "12c483d11929", "canonical_url": "12c483d11929", "title": "296243fec9d8", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "c849d0119a80", "related": "69d3913acd40", "authors": "2fc9db31d4f8", "date_published": "8fb07461e20e", "date_modified": "aa88a8d5959c", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "cf9426e39112", "first_saved_at": "cfe2f9a9cfc4", "changed_at": "6a47d80292d8", "page": "d553e41fa282", "revisions": "01ab06c2ca59"}');
INSERT INTO article_fingerprints VALUES (6, '{"url": "994d49482c47", "canonical_url": "994d49482c47", "title": "8d569b391d9e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "d5a209620224", "related": "69d3913acd40", "authors": "fa1df8f3db73", "date_published": "8fb07461e20e", "date_modified": "00fc1aab9618", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "d10f03195ea1", "first_saved_at": "0731ee1154a6", "changed_at": "6ed778f4381d", "page": "0644cbfae867", "revisions": "745fe2ffbb81"}');
INSERT INTO article_fingerprints VALUES (7, '{"url": "f41752d0615b", "canonical_url": "f41752d0615b", "title": "15a70399acb6", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "99b940bed7aa", "related": "69d3913acd40", "authors": "a9d72e1857c9", "date_published": "8fb07461e20e", "date_modified": "9348109838e9", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "560047a8c0f9", "first_saved_at": "7fdbf4733a57", "changed_at": "9b1311e9ce4b", "page": "4c0dbb07e5c3", "revisions": "acbc6b4a0473"}');
INSERT INTO article_fingerprints VALUES (8, '{"url": "a2510930de8e", "canonical_url": "a2510930de8e", "title": "d7bb5b8f558f", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "73ca64f1fa26", "related": "69d3913acd40", "authors": "54456d63efd1", "date_published": "8fb07461e20e", "date_modified": "d6e394bc6236", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "f38c09e3ef91", "first_saved_at": "f65266f580b0", "changed_at": "798a1ee9c129", "page": "099d0fadbf08", "revisions": "4c7d6d2a15f3"}');
INSERT INTO article_fingerprints VALUES (9, '{"url": "6dbdfae717f9", "canonical_url": "6dbdfae717f9", "title": "51c7212c3b66", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "ce2ef59b5646", "related": "69d3913acd40", "authors": "879fa59fb057", "date_published": "8fb07461e20e", "date_modified": "dfd6f9cb9509", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "aeae82fb49e8", "first_saved_at": "0ec26423cca0", "changed_at": "9572bbac25a6", "page": "383a0c6102df", "revisions": "aab24f3ccd80"}');
INSERT INTO article_fingerprints VALUES (10, '{"url": "5d5239c767e7", "canonical_url": "5d5239c767e7", "title": "98d4951fdf33", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "5fa4a5871912", "related": "69d3913acd40", "authors": "c26f6495b469", "date_published": "8fb07461e20e", "date_modified": "7c7498f0aa56", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "02e61486e176", "first_saved_at": "eefcdfb53fad", "changed_at": "ee4d28ec3b96", "page": "dbf661271a86", "revisions": "720366ae342c"}');
INSERT INTO article_fingerprints VALUES (11, '{"url": "e6e23479b9da", "canonical_url": "e6e23479b9da", "title": "bea713f8e09e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "e7e229100b0f", "related": "69d3913acd40", "authors": "187ffe5e49ab", "date_published": "8fb07461e20e", "date_modified": "3cf6208e39eb", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "343bc781cc1f", "first_saved_at": "8f1103b9710a", "changed_at": "98edfda9aab2", "page": "5954832df839", "revisions": "c647c40d94b0"}');
INSERT INTO article_fingerprints VALUES (12, '{"url": "098cd55cb612", "canonical_url": "098cd55cb612", "title": "1cddfab0ff50", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "98ff5091e64e", "related": "69d3913acd40", "authors": "677b287b991f", "date_published": "8fb07461e20e", "date_modified": "18255fb735cf", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "467129a7bf79", "first_saved_at": "603c134c5b44", "changed_at": "6c48e80e94a7", "page": "a9892d8b4e39", "revisions": "bf0ae761be28"}');
INSERT INTO article_fingerprints VALUES (13, '{"url": "c2500514cacf", "title": "6b4889a29982", "body": "fc53b9d6833f", "related": "f754ea3827ea", "date_modified": "098538fe4a63", "language": "a8ca122c43e2", "page_kind": "8a26cd25ae77", "response": "bbc4b634db0d", "first_saved_at": "4645ede26103", "changed_at": "c802531e8d19", "page": "98fe61df157f", "revisions": "75aeaf507f7a"}');
INSERT INTO article_fingerprints VALUES (14, '{"url": "392101b00682", "title": "d02896859b5b", "body": "0a9196c40254", "related": "f754ea3827ea", "date_modified": "807f422aa465", "language": "50eac10e7966", "page_kind": "8a26cd25ae77", "response": "85901586acb2", "first_saved_at": "dbaa2f869a64", "changed_at": "dd54ce693684", "page": "025764f220ce", "revisions": "36d09db9e8a3"}');
INSERT INTO article_fingerprints VALUES (15, '{"url": "a90a59d27ea0", "title": "ada272b9852a", "body": "8cb4acc634f3", "related": "f754ea3827ea", "date_modified": "5465141e4c97", "language": "abaf9e506598", "page_kind": "8a26cd25ae77", "response": "3268b5fd68d7", "first_saved_at": "5a4b804789f8", "changed_at": "1d581267ae9b", "page": "485fecb28483", "revisions": "6fc432c022be"}');
INSERT INTO article_fingerprints VALUES (16, '{"url": "812050f5dbb8", "title": "e09a568d2960", "body": "66409883bb8c", "related": "f754ea3827ea", "date_modified": "c07e8e50a4a9", "language": "26ab4b495289", "page_kind": "8a26cd25ae77", "response": "8bc60db3dff9", "first_saved_at": "8e6704e96399", "changed_at": "438ce454cdc6", "page": "dbb1a83672c7", "revisions": "cb241a8dc135"}');
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
