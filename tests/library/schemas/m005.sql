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
    snapshot BLOB, -- the article as JSON, zlib; NULL for the current revision, which the tables hold
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
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, lead, text, tags,
    tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE qa_fts USING fts5 (
    question, answer,
    tokenize = 'ascii', prefix = '2 3'
);
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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 03:05:43.445490+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 03:05:43.468459+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'newsgrab', 'm003_frontier', '2026-11-30 03:05:43.490741+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'newsgrab', 'm004_visits', '2026-11-30 03:05:43.517481+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'newsgrab', 'm005_aliases', '2026-11-30 03:18:07.888997+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m004/0', 'https://www.example.az/news/1', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'da9d90c30f8fc4c34625d4fa876936ce9e96be4c8ffd6b97888c846206c60283', '2026-11-30T03:05:43.559+00:00', '2026-11-30T03:05:43.587+00:00', '2026-11-30T03:05:43.587+00:00', 1, '{"url":"https://www.example.az/m004/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m004/1', 'https://www.example.az/news/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '460d72b9273f3798053d2fd8fe1bef8eaf27460fb2f3e437203343f37eeeea2b', '2026-11-30T03:05:43.614+00:00', '2026-11-30T03:05:43.639+00:00', '2026-11-30T03:05:43.639+00:00', 2, '{"url":"https://www.example.az/m004/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m004/2', 'https://www.example.az/news/1', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'b9cfbc44a198aa51691f7ff1be7f2fcdd58ab2a54ca0ef4ce027cbc65bc76e6b', '2026-11-30T03:05:43.653+00:00', '2026-11-30T03:05:43.667+00:00', '2026-11-30T03:05:43.667+00:00', 3, '{"url":"https://www.example.az/m004/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m004/3', 'https://www.example.az/news/1', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '31a0a51b4e4b7e9ba62ae8b2c0169e7b5dc3245885cb18ef07fad3470e23b77d', '2026-11-30T03:05:43.711+00:00', '2026-11-30T03:05:43.747+00:00', '2026-11-30T03:05:43.747+00:00', 4, '{"url":"https://www.example.az/m004/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m004/4', 'https://www.example.az/news/1', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '9ff6f2433ea5e40244262d0709e2065828c432775e26ac6a08e1626d08b9751e', '2026-11-30T03:05:43.771+00:00', '2026-11-30T03:05:43.799+00:00', '2026-11-30T03:05:43.799+00:00', 5, '{"url":"https://www.example.az/m004/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m004/5', 'https://www.example.az/news/1', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'a9fac1d7bb51045d3458425a9cfbd14c4e80a4c413b33658fc4a8e15c78c4989', '2026-11-30T03:05:43.831+00:00', '2026-11-30T03:05:43.867+00:00', '2026-11-30T03:05:43.867+00:00', 6, '{"url":"https://www.example.az/m004/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m004/6', 'https://www.example.az/news/1', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '9eab9c1a09eafe77fab1d83504ff313c0ed6a9afd3baa42bf8001f1b16f57c40', '2026-11-30T03:05:43.911+00:00', '2026-11-30T03:05:43.951+00:00', '2026-11-30T03:05:43.951+00:00', 7, '{"url":"https://www.example.az/m004/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m004/7', 'https://www.example.az/news/1', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'cc9d1bb0988c974d645ed23a9bf7059c6d65ac896b3aff34dc96a1df8099386a', '2026-11-30T03:05:43.995+00:00', '2026-11-30T03:05:44.027+00:00', '2026-11-30T03:05:44.027+00:00', 8, '{"url":"https://www.example.az/m004/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m004/8', 'https://www.example.az/news/1', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '092fbed8be4410024811aebe2fa9abd177830561dacb350ae8d9c597881d1e57', '2026-11-30T03:05:44.050+00:00', '2026-11-30T03:05:44.099+00:00', '2026-11-30T03:05:44.099+00:00', 9, '{"url":"https://www.example.az/m004/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m004/9', 'https://www.example.az/news/1', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'e4dafce6426e34b2e1125484bb96fc8e4929bba281817f516ac6d34c5868e970', '2026-11-30T03:05:44.135+00:00', '2026-11-30T03:05:44.167+00:00', '2026-11-30T03:05:44.167+00:00', 10, '{"url":"https://www.example.az/m004/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m004/10', 'https://www.example.az/news/1', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'cd671d3e18ca8352c9350b07e3a448d9a436cb8ca349e0c4c162bcc9a79fa425', '2026-11-30T03:05:44.206+00:00', '2026-11-30T03:05:44.247+00:00', '2026-11-30T03:05:44.247+00:00', 11, '{"url":"https://www.example.az/m004/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m004/11', 'https://www.example.az/news/1', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'b2337a0e0e0b3a00633e253b5fdb45cb5bb23d884ba52b1182be78c0119c9b2f', '2026-11-30T03:05:44.287+00:00', '2026-11-30T03:05:44.320+00:00', '2026-11-30T03:05:44.320+00:00', 12, '{"url":"https://www.example.az/m004/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m004', NULL, 'm004 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, '90b1df57ac0def6d7c76b7d7f322aad7683980118c9f58971db0849f5430582a', '2026-11-30T03:05:44.359+00:00', '2026-11-30T03:05:44.391+00:00', '2026-11-30T03:05:44.391+00:00', 13, '{"url":"https://ru.example/m004","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m004', NULL, 'm004 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, '6862f2dd8a0a2cc4e40a5bd3a9245a1ddb6feed9ee1ff639144d9843e4562dc0', '2026-11-30T03:05:44.427+00:00', '2026-11-30T03:05:44.463+00:00', '2026-11-30T03:05:44.463+00:00', 14, '{"url":"https://en.example/m004","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m004', NULL, 'm004 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, 'bd66213c2d686799f03276b494d47575082d8f56e8c985d6a75c7e45160c6996', '2026-11-30T03:05:44.495+00:00', '2026-11-30T03:05:44.531+00:00', '2026-11-30T03:05:44.531+00:00', 15, '{"url":"https://az.example/m004","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m004', NULL, 'm004 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, 'f58a0d94ca066a4b44d99d7ffcfb9f1e0cc6de63ff14d3e36d95283b8e0d8d66', '2026-11-30T03:05:44.560+00:00', '2026-11-30T03:05:44.564+00:00', '2026-11-30T03:05:44.564+00:00', 16, '{"url":"https://zh.example/m004","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO tags VALUES (3, 'Возвращение m004 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m004 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m004 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m004 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m004 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m004 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m004 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m004 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m004 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m004 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m004 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m004 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m004 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m004 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m004 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m004 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m004 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m004 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m004 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m004 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m004 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m004 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m004 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m004 11', 'https://example.az/tag/1');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T03:05:43.559+00:00', 'ac1850bb18aa1199b976cedc0679309b743e3a1131e787dfa6044b1ae4bb85e2', '[]', 1, X'789CC5554D6FDB4610FD2BC25EAB48146DB7852EFD13B9D986B0A656D2D6E492D925CD248680D846D10631D0A44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66192A543E9C53510386A4E1BC9979336F86BBACD031EBB3499E67A6DFED9665D911377992C5A2C36F77932058ED06ACCD22AE5225231E0FAEF457A234DD1EFC7399C7027EF6277B694FEDDCDDB13377D79ED8D7F6CC9EB4ECBC651FC102AB7D86CFEF0089051F12E2C89EC03E77F7E0E7F600B97087F60C106F7FED0EECB93D737BEEB0658F11FC02FF2F3BC00F8589B4CC72992A0AF327906FECA5BBE3F691E4051CB6D2E12DD65FDF65DB5251A609124A35A66AC5CD9C300FC91FF19EDB992F6847806B386D2F2019D77CAC793669807E4535FB48764E452E91B2B316F8C2E07E44A96795C71E3E5EB9830E6B84BD51A4B968847CECEED5E4A89048E6BE972FEA4CEEB0898EA5C9E105A7C4801FF3059CC282107304D86CB3540F851670CE75211AD09C6FC59458A72541D719A85FDA6358805A676110AEE07B2F0CD8E666033692E342136E590C0D21F43ADF66D4591E7B429E8B97D1623E0F6B13EA92DEE9BE7D6A8F9AC444B2859ADFCFB2238722AD4507B14DC1EF06F783CD5223ABF83DD80A61EA648FFC508F692073EAED1BF4083AA411D154BEA14A952985F69275DF7BA9CD3A1B6A43D9BFDCBE17C505898C9BEDCAE967EA31DCF6FD842A70F5E43E45F434DE95132E97F337609734E119CDD2FD604F962B78F23625C60D99E3F92BFC3827D12C2A50451C37F3D26FEA44CEC7C6F742F1C48BE629889E564B73D5C080A35EB6DF013FBAB975883A9D1631CF4958C888101F268471F099A4EDC52602FD3BB2CEB1867B6811B6051BDCF29A7FEE0E5A1B4BC13718EDA854DB15DFC5C5795CA1AF221B7AA20BC43F557FFD243F895981D03C8A5856DDBF925B92FA0D6950FBC5DD750F3E5EF31328E1F8C3EC1467F5FFCC8B09F3229FA47A5953BF61202F3FD7B058DC8A391CEAD329B481FA9B0AAB16BEA1A88573AAC75CC9DBDC2F0C553184CA0659B1855B3721B9D1695ABD16AC5D0B7AD77B617F25E8F7D63AE15A80BF2F82D57E40EF2C8F49D2A11CC96548783DE8C1A5FFBE6FA645244DB5A34644A9A2E31373352EF8980AD6057E63A5C5A06670E4EFC8059D0B7A24A27AC3FFB0CF6869BC8C21673ACF0982546DFC0FAE669B9572984F58FFEB20A0E1CBF1044FBF0C026A9E34031E45C218896B3F18A57A30D202F58F786C441B2FB5B118BC6DBC54B9D03B52948898E9744728AE22B82E34B3CB4C5A6832B109ADAEE625BEB63EF19EA74A5335C2C5F65182CE576B6DA652FF3ACBB54C120C663A9DFE0B80AE9221');
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T03:05:43.587+00:00', 'da9d90c30f8fc4c34625d4fa876936ce9e96be4c8ffd6b97888c846206c60283', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T03:05:43.614+00:00', '7732f010ad2270b6ae54ad58aba675e93356d79c84718d731e3f115e89cfd329', '[]', 2, X'789CC5554D6FDB4610FD2BC25EABC8146DB7852EFD13B9D986B0A656D2D6E42EB324CD248680D846D10631D0A44D7248D3BA4103B44745B16327769CBFB0FB8FFA66692A543E9C53510386A4E1BC9937336F863BAC3031EBB1719EA7596F69A92CCB8EB8C99334161D7E7B29098295A52E6BB3882BAD64C4E3FE95FE4A9499F7CF651E0BF8D95FEC853DB13377C74EDD5D7B6CDFDA537BDCB2B3967D020BACF6053E7F0024167C4088437B0CFBCCDD839FDB05E4DC1DD85340BCFDADDBB767F6D4EDBA83963D42F073FCBFEE003F105964649A4BAD28CC9F40BEB317EE8EDB43925770D8D4835BACB7B6C3B6A4A24C6324946A446CC5CD9C300FC91FF15EDAA927B42D506B3869CF2129377C64783A6E801E83CD1E929D11C985A2ECB4857A61703F83EA69E5B18B8F376EBFC31A616F143A178D904FDDBDBA382212C9DCF7F2559DC91D34D1B1CC7278C129C9501FF3044E60418819026CB499360361049C7353880634E79B312536BA24E81A43E917F60816A0D6581884CBF8DE0D03B6B1D1800DE5A830845B14434308DDCEF7297596C7BE205F8B97D17C3E0F6B137849EF74DF3EB787CDC244B209CE1F66D99603A16BD1416C13D47783FBC1A63A9355FC2E6C85C8EA644FFC508F682033EAED3BF4083AA411D154BE23A62A2B85F192753F7AA94D3BEB6A5DD9BFDC9E17C539898C675B95D3AFD463B8EDF90955E0EAC97D8AE8CB784F275CA4F337601734E129CDD2FD648F17193CBB4C897143E678FE063FCE48347306AA88E3665EFA4D9DC8F928F3BD503CF1A2798E424FAAA5B96A60C0512FDBEF819FDCDC3A449DCE8898E7242C6444888F13C2D8FF42D2F67C1381FE1D596758C35DB408DB820D6E79CDBF74FBADF585E0EB8C7654AAADAADEF9C5795AA1AF2A36F485CE11FF54FDF593FC2C661942F328AAB2EAFE95B525DA6F48A3B447EEAE7BF069CECFA084A38FB3539C95FF332F26CC8B7CACCDA2A67EC3405E7FA961B1B8157338D4A753980CEA6F2AAC5AF886A2E6CEDA8CB892B7B95F18623180CAFA69B1895B3726B9D1695AB916AC5E0BBAD7BB616F39E875573BE16A80BFAF82955E10B04B4CA20772281721E1F5A00B97DE87BEA91191CCAA1DCD44A4151D9F98AB51C14744D814F88D9516FDBA82437F47CEE95CD02311D51BFE877D414BE3650C39D3794E10A46AE37F7035DBAC94837CCC7ADF06010D5F8EC678FA751050F364D6E75124B24CE2DAF787DAF4874680FF90C79968E3A53612FDCBC64B950BB32D458988A9D1DB427115C175AE991D96E9C290898D69750D2FF1B5F599F73C31D56A888BEDA3049D6F56DB4C69FF3ACB8D4C120C663299FC0B89109222');
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T03:05:43.639+00:00', '460d72b9273f3798053d2fd8fe1bef8eaf27460fb2f3e437203343f37eeeea2b', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T03:05:43.653+00:00', 'a641488740ee6125174c50ea765bc8449a6a262db8c912c5193f555bee237e02', '[]', 3, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4D6E4925992661243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137789C46A2C36F7563CF5BEEFAACCD02AE1225031E0D2EF557A2CCBA3DF8E7328F04FCCC6FE6DC1C9B99BD6DA6F68E3932EFCD89396A9959CB3C810556F30A9F3F0312093E24C48139827D66EFC2CFEE007266F7CD0920CEFEDEEE9953736277EC7ECB1C22F819FEDF76801F8A2CD032CD65A228CC33203F98737BDBEE22C91B386C24C39BACBFBACD36A5A24C6324942A24B6E2464E9887E48F78AFCDD411DA12A8D59FB4E790946B1E6A9E8E1BA0C760B38B64A74472A128336DA15E18EC3D503DA93C76F0F1CEEE755823ECF522C94523E4537BB72E8E88043277BD7C5367B2FB4D7424B31C5E708A33D4C71C81635810628600EB6D96E8A1D002CEB92E44039AF38D8812EBA424E82A43E9E7E61016A05699EFF94BF8DEF33DB6BEDE808D645868C22D8AA121845EE7A7943ACB235790ABC5C9683E9F87B509BCA473BA6F5E9A83666122DE00E74FB36CC9A1486AD1416C13D4779DBBC1A64926ABF83DD80A91D5C99EB8A11ED24066D4DB0FE811744823A2A9FC484C55560AED246B7F71529B76D6D49A322FECAE13C519898C679B95D3EFD463B8EDBA0955E0EAC97D8AE8CAF848C75FA4F33760E734E129CDD2FE6A8E16193CBF48897143E678FE0E3F4E49347306AA88A2665EFA4D9DC87998B95E281E3BD1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745C47312163222C4E709611C7C23697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDBBDD6DA42F035463B2AD56655EFFCE23CADD09715EBBB42E7887FAAFEBA497E15B304A13914555975FFD2DAE2C46D48A3B447F68E7DF065CECFA184C3CFB3539CE5FF332F26CC8B7C9CE8454DFD8181BCFD56C3227133E270A84FA7D019D4DF5458B5F00D45CD9D131D72256F71B730C46208950DD26203B76E4C72A3D3B47CC55BB9E2F5AEF5FCFE92D7EFAD74FC150F7FDF79CB7DCF6317983819CA915C84F8D7BC1E5CFA9FFAA65A0432AB76341341A2E8F8445C85050F89B02EF01B2B2D06750507EE8E9CD1B9A04722A837FC2FF38A96C6C91872A6F31C2348D5C6FFE06AB6592987F998F57FF03C1ABE0CC7787AD5F3A879321BF02010592671ED07A3440F465A80FF88479968E3A5168AC145E3A5CA85DE92A244C454275B427115C075AE996D96258526131BD3EA6A5EE26BEB2BEF79629AA8112EB68BE275BE5F693395B8D759AE651C633093C9E45F91729223');
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T03:05:43.667+00:00', 'b9cfbc44a198aa51691f7ff1be7f2fcdd58ab2a54ca0ef4ce027cbc65bc76e6b', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T03:05:43.711+00:00', 'b82de67bbb254b9935993e5a50a461a04d47c3b3e1eb89b825ac1bcabf90f77e', '[]', 4, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4D6E4925992661243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137789C46A2C36F7563CF5BEE2EB1360BB84A940C7834B8D45F8932EBF6E09FCB3C12F033BF9973736C66F6B699DA3BE6C8BC3727E6A865662DF3041658CD2B7CFE0C4824F8901007E608F699BD0B3FBB03C899DD37278038FB7BBB674ECD89DDB1FB2D7388E067F87FDB017E28B240CB349789A230CF80FC60CEED6DBB8B246FE0B0910C6FB2FEEA36DB948A328D9150AA90D88A1B39611E923FE2BD365347684BA0567FD29E4352AE79A8793A6E801E83CD2E929D12C985A2CCB4857A61B0F740F5A4F2D8C1C73BBBD7618DB0D78B24178D904FEDDDBA382212C8DCF5F24D9DC9EE37D191CC7278C129CE501F73048E6141881902ACB759A287420B38E7BA100D68CE37224AAC9392A0AB0CA59F9B4358805A65BEE7D3F07BBEC7D6D71BB0910C0B4DB845313484D0EBFC94526779E40A72B53819CDE7F3B0368197744EF7CD4B73D02C4CC41BE0FC69962D3914492D3A886D82FAAE7337D834C96415BF075B21B23AD91337D4431AC88C7AFB013D820E694434951F89A9CA4AA19D64ED2F4E6AD3CE9A5A53E685DD75A2382391F16CB372FA9D7A0CB75D37A10A5C3DB94F115D191FE9F88B74FE06EC9C263CA559DA5FCDD12283E71729316EC81CCFDFE1C7298966CE401551D4CC4BBFA913390F33D70BC563279A9728F4B85A9ACB06061CF5B2FD11F8C5CDAD43D4E9B488784EC2424684F83C218C836F246DCF3711E83F91758635DC418BB02DD8E096D3FC6BBBD75A5B08BEC66847A5DAACEA9D5F9CA715FAB2627D57E81CF14FD55F37C9AF6296203487A22AABEE5F5A5B9CB80D6994F6C8DEB10FBECCF9399470F879768AB3FC7FE6C58479918F13BDA8A93F3090B7DF6A58246E461C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE42DEE1686580CA1B2415A6CE0D68D496E749A96AF782B57BCDEB59EDF5FF2FABD958EBFE2E1EF3B6FB9EF79EC0213274339928B10FF9AD7834BFF53DF548B4066D58E662248141D9F88ABB0E02111D6057E63A5C5A0AEE0C0DD91333A17F44804F586FF655ED1D2381943CE749E6304A9DAF81F5CCD362BE5301FB3FE0F9E47C397E1184FAF7A1E354F66031E0422CB24AEFD6094E8C1480BF01FF128136DBCD44231B868BC54B9D05B52948898EA644B28AE02B8CE35B3CDB2A4D06462635A5DCD4B7C6D7DE53D4F4C1335C2C57651BCCEF72B6DA612F73ACBB58C630C663299FC0B99D49224');
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T03:05:43.747+00:00', '31a0a51b4e4b7e9ba62ae8b2c0169e7b5dc3245885cb18ef07fad3470e23b77d', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T03:05:43.771+00:00', '1e6dffae79a71b7755465a9590eacb65544199f1df34a45a2ed43c3561506adb', '[]', 5, X'789CC5554D6FDB4610FD2BC25EAB48142DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D22639A469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C31D56E8880DD824CFD36CD0ED9665D91137799C46A2C36F7763CFEB77FBACCD02AE1225031E0DAFF457A2CCBA3DF8E7328F04FCCC2FE6C29C98B9BD6366F6AE39366FCDA9396E9979CB3C810556F3029F3F0012093E22C4A139867D6EEFC1CFEE02726E0FCC2920CEFED6EE9B33736A77ED41CB1C21F839FE5F77801F892CD032CD65A228CC9F40BE3317F68EDD43925770D84C46B7D8606D876D49459926482855486CC5CD9C300FC91FF15E9A9923B42D50AB3F6D2F2029D73CD43C9D34408FC1660FC9CE88E4525166D642BD30D89F41F5B4F2D8C5C71BBBDF618DB0378A24178D904FEDBDBA382212C8DCF5F2559DC91E34D191CC7278C129CE501F73044E60418839026CB459A247420B38E7BA100D68CE37234AAC9392A06B0CA55F982358805A63BEE7AFE07BCFF7D8C64603369661A109B72C8686107A9DEF53EA2C8F5C41AE1627A3C57C1ED626F092CEE9BE796E0E9B858978139C3FCCB22D4722A94507B14D51DF0DEE069B2699ACE2F7602B4456277BE2867A440399536FDFA147D0218D88A6F21D31555929B493ACFDD1496DD65957EBCAFC65F79C28CE49643CDBAA9C7EA51EC36DCF4DA802574FEE534457C67B3AFE329DBF01BBA009CF6896F62773BCCCE0D9654A8C1B32C7F337F87146A2593050451435F3D26FEA44CEC3CCF542F1D889E6390A3DA996E6AA810147BD6CBF077E7273EB10753A2D229E93B09011213E4E08E3F00B49DB8B4D04FA77649D630D77D1226C0B36B8E534FFD2EEB7D69782AF33DA51A9B6AA7A1717E76985BEAA58DF15BA40FC53F5D74DF2B3981508CDA1A8CAAAFB57D616276E431AA53DB277ED834F737E06251C7D9C9DE2F4FFCFBC98302FF249A29735F51B06F2FA4B0D8BC4AD88C3A13E9D4267507F5361D5C23714B5704E74C895BCCDDDC2108B1154364C8B4DDCBA09C98D4E53FF9AB77ACDEB5DEFF983156FD05BEDF8AB1EFEBEF2FA03CF6397983819C9B15C86F8D7BD1E5C061FFAA65A0432AB76341341A2E8F8445C85050F89B02EF01B2B2D86750587EE8E9CD3B9A04722A837FC0FF38296C6C91872A6F31C2348D5C6FFE06AB6592947F9840DBEF53C1ABE0C2778FAB5E751F36436E44120B24CE2DA0FC7891E8EB500FF318F32D1C64B2D14C3CBC64B950BBD2D458988A94EB685E22A80EB42333B2C4B0A4D2636A1D5D5BCC4D7D667DEF3C43451635C6C17C5EB7CB3DA662A71AFB35CCB38C660A6D3E9BFA2369225');
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T03:05:43.799+00:00', '9ff6f2433ea5e40244262d0709e2065828c432775e26ac6a08e1626d08b9751e', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T03:05:43.831+00:00', '68ea2b557b7d41d0063e6a619aa8f6581d79b2c0bec522fc4f592d2771ab0955', '[]', 6, X'789CC5554D6FDB4610FD2BC25EAB48146DB5852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D22639A469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C31D56E8880DD824CFD36CD0ED9665D91137799C46A2C36F7763CF5BEDF6599B055C254A063C1A5EE9AF4499757BF0CF651E09F8995FCC853931737BC7CCEC5D736CDE9A5373DC32F39679020BACE6053E7F0024127C448843730CFBDCDE839FDD05E4DC1E9853409CFDADDD3767E6D4EEDA83963942F073FCBFEE003F1259A0659ACB4451983F817C672EEC1DBB8724AFE0B0998C6EB1C1DA0EDB928A324D9050AA90D88A9B39611E923FE2BD343347685BA0567FDA5E4052AE79A8793A69801E83CD1E929D11C9A5A2CCAC857A61B03F83EA69E5B18B8F3776BFC31A616F14492E1A219FDA7B7571442490B9EBE5AB3A933D68A22399E5F082539CA13EE6089CC082107304D868B3448F841670CE75211AD09C6F469458272541D7184ABF3047B000B5C67CCF5FC1F79EEFB18D8D066C2CC342136E590C0D21F43ADFA7D4591EB9825C2D4E468BF93CAC4DE0259DD37DF3DC1C360B13F126387F98655B8E44528B0E629BA2BE1BDC0D364D3259C5EFC15688AC4EF6C40DF5880632A7DEBE438FA0431A114DE53B62AAB252682759FBA393DAACB3AED695F9CBEE39519C93C878B65539FD4A3D86DB9E9B5005AE9EDCA788AE8CF774FC653A7F037641139ED12CED4FE67899C1B3CB941837648EE76FF0E38C44B360A08A286AE6A5DFD4899C8799EB85E2B113CD73147A522DCD5503038E7AD97E0FFCE4E6D621EA745A443C27612123427C9C10C6E11792B6179B08F4EFC83AC71AEEA245D8166C70CB69FEA5DD6FAD2F055F67B4A3526D55F52E2ECED30A7D55B1BE2B7481F8A7EAAF9BE467312B109A43519555F7AFAC2D4EDC86344A7B64EFDA079FE6FC0C4A38FA383BC559FD3FF362C2BCC827895ED6D46F18C8EB2F352C12B7220E87FA740A9D41FD4D85550BDF50D4C239D12157F236770B432C4650D9302D3671EB2624373A4DABD7BCFE35AF77BDE70F56BC41AFDFF1FB1EFEBEF256079EC72E3171329263B90CF1AF7B3DB80C3EF44DB5086456ED68268244D1F189B80A0B1E12615DE037565A0CEB0A0EDD1D39A773418F44506FF81FE6052D8D9331E44CE7394690AA8DFFC1D56CB3528EF2091B7CEB79347C194EF0F46BCFA3E6C96CC883406499C4B51F8E133D1C6B01FE631E65A28D975A2886978D972A177A5B8A1211539D6C0BC55500D78566765896149A4C6C42ABAB7989AFADCFBCE78969A2C6B8D82E8AD7F9A6DF662A71AFB35CCB38C660A6D3E9BFAA989226');
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T03:05:43.867+00:00', 'a9fac1d7bb51045d3458425a9cfbd14c4e80a4c413b33658fc4a8e15c78c4989', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T03:05:43.911+00:00', 'c2c2077018d19a67a057218c4fab89708d54f7f7eed126163a87bbabe72dc972', '[]', 7, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CF5BEE5E656D1670952819F06870A9BF1265D6EDC13F977924E0677E37E7E6D8CCEC1D33B577CD9179674ECC51CBCC5AE6312CB09A97F8FC099048F021210ECC11EC337B0F7E76079033BB6F4E0071F67776CF9C9A13BB63F75BE610C1CFF0FFA603FC50648196692E134561FE06F2BD39B777EC2E92BC86C34632BCC5FAABDB6C532ACA344642A942622B6EE6847948FE88F7CA4C1DA12D815AFD497B0E49B9E6A1E6E9B8017A0436BB48764A24178A32D316EA85C1FE0AAA2795C70E3EDEDABD0E6B84BD5124B968847C6AEFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AF33D7F09DF7BBEC7D6D71BB0910C0B4DB845313484D0EB5C4FA9B33C7205B95A9C8CE6F379589BC04B3AA7FBE6B939681626E20D70FE34CB961C8AA4161DC436417D37B81B6C9A64B28ADF83AD10599DECB11BEA210D6446BD7D8F1E418734229ACA8FC45465A5D04EB2F66727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C8F74FC453AFF02764E139ED22CED2FE66891C1B38B941837648EE76FF1E394443367A08A286AE6A5DFD4899C8799EB85E2B113CD73147A5C2DCD6503038E7AD9FE08FCE2E6D621EA745A443C27612123427C9E10C6C13792B6E79B08F49FC83AC31AEEA045D8166C70CB69FE95DD6BAD2D045F63B4A3526D56F5CE2FCED30A7D59B1BE2B748E7851F5D74DF2AB982508CDA1A8CAAAFB97D616276E431AA5FD61EFDADFBECCF9199470F879768AB3FC7FE6C58479918F13BDA8A92718C89B6F352C12B7220E87FA740A9D41FD4D85550BDF50D4DC39D12157F236770B432C8650D9202D3670EBC624373A4DCB57BC952B5EEF5ACFEF2F79FDDE4AC75FF1F0F79DB7DCF73C76818993A11CC945887FCDEBC1A5FFA96FAA4520B36A473311248A8E4FC45558F09008EB02BFB1D262505770E0EEC8199D0B7A24827AC3FF322F69699C8C21673ACF3182546DFC0FAE669B9572988F59FF07CFA3E1CB708CA7573D8F9A27B3010F02916512D77E304AF460A405F88F789489365E6AA1185C345EAA5CE82D294A444C75B2251457015CE79AD96659526832B131ADAEE625BEB6BEF29E27A6891AE162BB285EE7FB953653897B9DE55AC6310633994C3E00B2FA9227');
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T03:05:43.951+00:00', '9eab9c1a09eafe77fab1d83504ff313c0ed6a9afd3baa42bf8001f1b16f57c40', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T03:05:43.995+00:00', 'd59b3b37116ad36751ec0493119170ccdcfe2d8e09ca4357e8c0217dfc1658ee', '[]', 8, X'789CC5554D6FDB4610FD2BC25EAB48146D37852EFD13B9D986B0A656D4C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CF5BEE5E656D1670952819F06870A9BF1265D6EDC13F977924E0677E37E7E6D8CCEC1D33B577CD9179674ECC51CBCC5AE6312CB09A97F8FC099048F021210ECC11EC337B0F7E76079033BB6F4E0071F67776CF9C9A13BB63F75BE610C1CFF0FFA603FC50648196692E134561FE06F2BD39B777EC2E92BC86C34632BCC5FAABDB6C532ACA344642A942622B6EE6847948FE88F7CA4C1DA12D815AFD497B0E49B9E6A1E6E9B8017A0436BB48764A24178A32D316EA85C1FE0AAA2795C70E3EDEDABD0E6B84BD5124B968847C6AEFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AF33D7F09DF7BBEC7D6D71BB0910C0B4DB845313484D0EB5C4FA9B33C7205B95A9C8CE6F379589BC04B3AA7FBE6B939681626E20D70FE34CB961C8AA4161DC436417D37B81B6C9A64B28ADF83AD10599DECB11BEA210D6446BD7D8F1E418734229ACA8FC45465A5D04EB2F66727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C8F74FC453AFF02764E139ED22CED2FE66891C1B38B941837648EE76FF1E394443367A08A286AE6A5DFD4899C8799EB85E2B113CD73147A5C2DCD6503038E7AD9FE08FCE2E6D621EA745A443C27612123427C9E10C6C13792B6E79B08F49FC83AC31AEEA045D8166C70CB69FE95DD6BAD2D045F63B4A3526D56F5CE2FCED30A7D59B1BE2B748E7851F5D74DF2AB982508CDA1A8CAAAFB97D616276E431AA5FD61EFDADFBECCF9199470F879768AB3FC7FE6C58479918F13BDA8A92718C89B6F352C12B7220E87FA740A9D41FD4D85550BDF50D4DC39D12157F236770B432C8650D9202D3670EBC624373A4DCB57BC952B5EEF5ACFEF2F79FDDE4AC75FF1F0F79DB7DCF73C76818993A11CC945887FCDEBC1A5FFA96FAA4520B36A473311248A8E4FC45558F09008EB02BFB1D262505770E0EEC8199D0B7A24827AC3FF322F69699C8C21673ACF3182546DFC0FAE669B9572988F59FF07CFA3E1CB708CA7DF7B1E354F66031E0422CB24AEFD6094E8C1480BF01FF128136DBCD44231B868BC54B9D05B52948898EA644B28AE02B8CE35B3CDB2A4D06462635A5DCD4B7C6D7DE53D4F4C1335C2C57651BCCED5953653897B9DE55AC6310633994C3E00BB5C9228');
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T03:05:44.027+00:00', 'cc9d1bb0988c974d645ed23a9bf7059c6d65ac896b3aff34dc96a1df8099386a', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T03:05:44.050+00:00', '0f64676b8db863dc427038a4ed751d503a0ce72620a3ee6d723e7917ad234351', '[]', 9, X'789CC555DB6EDB4610FD15615FAB48146DB7815EFA1379B30D614DADA88DC925B324CD248680D846D10631D0B449FB904B9D2001DA4745B16327769C5FD8FDA39E599A0A958BF354D48021693867E6CCCC99E1362B74C4FA6C9CE769D6EF76CBB2EC889B3C4E23D1E1B7BBB1E72D77AFB2360BB84A940C7834B8D45F8932EBF6E09FCB3C12F033BF9B73736C66F68E99DABBE6C8BC3727E6A865662DF3081658CD2B7CFE044824F8901007E608F699BD073FBB03C899DD37278038FB7BBB674ECD89DDB1FB2D7388E067F87FDB017E28B240CB349789A230CF80FC60CEED1DBB8B246FE0B0910C6FB1FEEA36DB948A328D9150AA90D88A9B39611E923FE2BD365347684BA0567FD29E4352AE79A8793A6E80FE049B5D243B25920B4599690BF5C2607F05D593CA63071FEFEC5E8735C2DE28925C34423EB1F7EAE288482073D7CB377526BBDF444732CBE105A738437DCC11388605216608B0DE66891E0A2DE09CEB4234A039DF8828B14E4A82AE32947E6E0E61016A95F99EBF84EF3DDF63EBEB0DD848868526DCA2181A42E875AEA7D4591EB9825C2D4E46F3F93CAC4DE0259DD37DF3D21C340B13F106387F9A654B0E45528B0E629BA0BE1BDC0D364D3259C5EFC15688AC4EF6C80DF5900632A3DE7E408FA0431A114DE54762AAB252682759FBB393DAB4B3A6D6947961779D28CE48643CDBAC9C1E508FE1B6EB265481AB27F729A22BE3231D7F91CEDF809DD384A7344BFB8B395A64F0FC2225C60D99E3F93BFC3825D1CC19A8228A9A79E9377522E761E67AA178EC44F312851E574B73D9C080A35EB63F02BFB8B975883A9D1611CF4958C888109F278471F08DA4EDF92602FD14596758C31DB408DB820D6E39CDBFB67BADB585E06B8C7654AACDAADEF9C57952A12F2BD67785CE11FF54FD7593FC2A6609427328AAB2EAFEA5B5C589DB9046697FD8BBF6B72F737E0E251C7E9E9DE22CFF9F7931615EE4E3442F6AEA3106F2F65B0D8BC4AD88C3A13E9D4267507F5361D5C2371435774E74C895BCCDDDC2108B215436488B0DDCBA31C98D4ED3F2156FE58AD7BBD6F3FB4B5EBFB7D2F1573CFC7DE72DF73D8F5D60E26428477211E25FF37A70E97FEA9B6A11C8ACDAD14C0489A2E3137115163C24C2BAC06FACB418D4151CB83B7246E7821E89A0DEF0BFCC2B5A1A2763C899CE738C20551BFF83ABD966A51CE663D6BFEA79347C198EF1F47BCFA3E6C96CC083406499C4B51F8C123D186901FE231E65A28D975A2806178D972A177A4B8A1211539D6C09C55500D7B966B65996149A4C6C4CABAB7989AFADAFBCE78969A246B8D82E8AD7F961A5CD54E25E67B996718CC14C26937F01C3BE9229');
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T03:05:44.099+00:00', '092fbed8be4410024811aebe2fa9abd177830561dacb350ae8d9c597881d1e57', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T03:05:44.135+00:00', '157934b4aa4b3e8ad92c28c40cccc02b2029b6e29d46b0c029a24410d3f81527', '[]', 10, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CF5BEE7ECFDA2CE02A5132E0D1E0527F25CAACDB837F2EF348C0CFFC66CECDB199D93B666AEF9A23F3CE9C98A39699B5CC635860352FF1F9232091E043421C9823D867F61EFCEC0E206776DF9C00E2ECEFEC9E39352776C7EEB7CC21829FE1FF4D07F8A1C8022DD35C268AC2FC0DE47B736EEFD85D24790D878D64788BF557B7D9A65494698C845285C456DCCC09F390FC11EF95993A425B02B5FA93F61C9272CD43CDD37103F43BD8EC22D929915C28CA4C5BA81706FB0BA89E541E3BF8786BF73AAC11F64691E4A211F289BD571747440299BB5EBEAE33D9FD263A92590E2F38C519EA638EC0312C08314380F5364BF4506801E75C17A201CDF94644897552127495A1F47373080B50ABCCF7FC257CEFF91E5B5F6FC046322C34E116C5D01042AF733DA5CEF2C815E46A71329ACFE7616D022FE99CEE9B67E6A059988837C0F9E32C5B7228925A7410DB04F5DDE06EB06992C92A7E0FB6426475B2C76EA887349019F5F63D7A041DD288682A3F10539595423BC9DA9F9CD4A69D35B5A6CC3F76D789E28C44C6B3CDCAE901F5186EBB6E4215B87A729F22BA323ED0F117E93C07EC9C263CA559DA9FCDD12283A71729316EC81CCFDFE2C7298966CE401551D4CC4BBFA913390F33D70BC563279A6728F4B85A9ACB06061CF5B2FD01F8D9CDAD43D4E9B488784EC2424684F834218C83AF246DCF3711E83F91758635DC418BB02DD8E096D3FC2BBBD75A5B08BEC66847A5DAACEA9D5F9C2715FAB2627D57E81CF1A2EAAF9BE417314B109A43519555F72FAD2D4EDC86344A7B64EFDA5F3FCFF9299470F869768AB3FC7FE6C58479918F13BDA8A93F3090375F6B58246E451C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE46DEE1686580CA1B2415A6CE0D68D496E749A96AF782B57BCDEB59EDF5FF2FABD958EBFE2E1EF1B6FB9EF79EC0213274339928B10FF9AD7834BFF63DF548B4066D58E662248141D9F88ABB0E02111D6057E63A5C5A0AEE0C0DD91333A17F44804F586FF655ED2D2381943CE749E6304A9DAF81F5CCD362BE5301FB3FE55CFA3E1CB708CA7DF7A1E354F66031E0422CB24AEFD6094E8C1480BF01FF128136DBCD44231B868BC54B9D05B52948898EA644B28AE02B8CE35B3CDB2A4D06462635A5DCD4B7C6D7DE13D4F4C1335C2C57651BCCE772B6DA612F73ACBB58C630C663299FC0BCC20922A');
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T03:05:44.167+00:00', 'e4dafce6426e34b2e1125484bb96fc8e4929bba281817f516ac6d34c5868e970', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T03:05:44.206+00:00', '2b7b93b0b48017e4b30620669a3b506cc87732c38e791c72f0d9d54d62580c94', '[]', 11, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DDA001DAA3A2D8B1133BCE5FD8FD477DB30C152A1FCEA9A80143D270DECCBC9937C35D56EA980DD8A428B27CD0EF5755D513377992C5A2C76FF713CF5BEDFB1EEBB290AB54C990C7C32B014A5479DF877F218B58C0CFFC642ECDA999DB3B6666EF9A13F3DA9C99938E9977CC23586035CFF0F91D20B1E023421C9913D8E7F61EFCEC1E2017F6D09C01E2ECAFED8139376776CF1E76CC31825FE0FF650FF891C8432DB342A68AC2FC09E41B7369EFD87D24790187AD74748B0DD677D9B65494698284524554ADB85910E621F923DE73337305ED08700DA6DD0524E39A479A679316E85754B38F64E754E4122933EB802F0CF647947A567BECE1E3953DE8B156D81B655A8856C8C7F65E438E0A0965E17AF9A2C9640FDBE858E605BCE094E4E0C75C01A7B020C41C0136BB2CD523A1059C0B5D8A16B4E05B3125D66945D07506EA97E61816A0D659E0052BF8EE071EDBDC6CC1C6322A35E196C5D01282DFFB36A3CEF2D811725C9C8C16F379D8985097744EF7CD5373D42626922DD4FC7E961D391269233A886D0A7E37B81B6C96E6B28EEFC3568ABC49F6C80DF5980632A7DEBE418FA0431A114DE51BAA54E595D04EB2F67B27B5596F436D28F397DD77A2B82091F17CBB76FA997A0CB77D37A11A5C3FB94F111D8D77E504CBE5FC0DD8254D7846B3B43F9893E50A9EBC4D897143E678FE0A3FCE49348B0A5419C7EDBCF49B3A51F02877BD503C71A2790AA2A7F5D25C3530E0A897DD77C08F6E6E13A249A745CC0B12163222C48709611C7E266977B18940FF8EAC73ACE11E5A846DC106779CE69FDB83CEC652F00D463B2AD576CD7771711ED7E8ABC8068EE802F14FDD5F37C94F6256203487229675F7AFE496A46E435AD47EB177ED838FD7FC044A38FE303BC559FD3FF362C2BC2C26A95ED6D46F18C8CBCF352C16B7620E87E6740A9D43FD6D85D50BDF52D4C239D51157F236770B43558CA0B261566EE1D64D486E749A56AF796BD73CFFBA1F0C56BC81BFD60BD63CFC7DE1AD0E3C7A67394C928EE4582E4382EB9E0F97C1FBBE9916A1CCEB1DCD45982A3A3E315751C9232A5897F88D9516C386C191BB2317742EE891089B0DFFC33CA3A57132869CE93C270852B7F13FB89A5D56C951316183AF3D8F862FA3099E7EE979D43C990F79188A3C97B8F6C371AA87632D50FF98C7B9E8E2A51689E1DBC64B5508BD23458588994E7784E22A84EB4233BB2C4F4B4D2636A1D5D5BCC2D7CE27DEF35469AAC6B8D82E8AD7FB6AADCB54EA5E6785964982C14CA7D37F0127E09252');
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T03:05:44.247+00:00', 'cd671d3e18ca8352c9350b07e3a448d9a436cb8ca349e0c4c162bcc9a79fa425', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T03:05:44.287+00:00', '6862bf8e4b43eb520c80814cf739245eba44a20501e1d3c165deed2e7734a72b', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B78DE72D7F7599B855CA54A863CEE5F0A50629C77C9BF90452CE0677E33E7E6D8CCEC6D33B577CC91796F4ECC51CBCC5AE6092CB09A57F8FC199058F001210ECC11EC337B177E76079033BB6F4E0071F6F776CF9C9A13BB63F75BE610C1CFF0FFB603FC40E4A19659215345619E01F9C19CDBDB761749DEC061231DDC64BDD56DB62915651A21A15411B115370AC23C247FC47B6DA68ED09640ADC1A43D87645CF348F36CD4003D069B5D243B25920B4599690BF5C260EF81EA49E5B1838F7776AFC31A61AF9769211A219FDABB757144249485EBE59B3A93DD6FA2639917F0825392A33EE6081CC382103304586FB3540F8416702E74291AD0826FC49458A76382AE32947E6E0E61016A95055EB084EF7EE0B1F5F5066C28A352136E510C0D21F89D9F32EA2C8F5D41AE1627A3F97C1ED626F092CEE9BE79690E9A858964039C3FCDB2250722AD4507B14D50DF75EE069BA5B9ACE2FBB09522AF933D71433DA481CCA8B71FD023E890464453F99198AA7C2CB493ACFDC5496DDA59536BCABCB0BB4E146724329E6F564EBF538FE1B6EB265481AB27F729A22BE3239D6091CEDF809DD384A7344BFBAB395A64F0FC2225C60D99E3F93BFC3825D1CC19A8328E9B79E93775A2E051EE7AA178E244F312851E574B73D9C080A35EB63F02BFB8B975883A9D16312F4858C888109F2784B1FF8DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F6DF75A6B0BC1D718EDA8549B55BDF38BF3B4425F566CE00A9D23FEA9FAEB26F955CC1284E6505465D5FD4B6B4B52B7218DD21ED93BF6C197393F87120E3FCF4E7196FFCFBC98302F8B51AA1735F50706F2F65B0D8BC5CD98C3A13E9D42E7507F5361D5C2371435774E75C495BCC5DDC2108B0154D6CFCA0DDCBA11C98D4ED3F2156FE58AE75FF383DE92D7F3573AC18A87BFEFBCE59EE7B10B4C920EE4502E42826B9E0F97DEA7BE9916A1CCAB1DCD45982A3A3E315751C92322AC4BFCC64A8B7E5DC181BB2367742EE89108EB0DFFCBBCA2A57132869CE93C270852B5F13FB89A6D36968362C47A3F781E0D5F46233CBDEA79D43C99F779188A3C97B8F6FD61AAFB432DC07FC8E35CB4F1528B44FFA2F15215426F493146C44CA75B427115C275AE996D96A7A526131BD1EA6A3EC6D7D657DEF3C43455435C6C17C5EB7CBFD2662A75AFB342CB24C1602693C9BF30429253');
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T03:05:44.320+00:00', 'b2337a0e0e0b3a00633e253b5fdb45cb5bb23d884ba52b1182be78c0119c9b2f', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T03:05:44.359+00:00', '5299dda5c3e5ed99ac625c55732abf1ff53008915b15a2fc4cdb978d1290e862', '[]', 13, X'789C5D51C14AC34010FD95B0E7D27AF0D45F1109D3CD3459BAD98DBB1BA994825A040551BC78F0E61F5450282DED37CCFE82F8214EDA54ABA749DEBCD979EFCD44D44E8BBE2842A87CBFD7737517C750561A7BE5D1D1B1E80809C61A2541A75BA6A9B5EE88A082461E6B3889AB99A611B27D37432F9DAA82B2660F0D6C7621FA271331528679A20207B983AAE0D180E3C0103DD3225ED307AD6891D00BCDE325CDE98DEB0DCD135A37407CA4775A6C19F189CB32CE3A0977E32D2D6943AB384B68C38F2C7976131FE275F37BC56FAEE37D7CE88AE969479C010BE11A20F7BB2F871A02665B7D8CFE9884FCD073C10E95E1AEF8BC7B6D1C2B33F2BB99368DAFC525E37F036DD3EC4A5BF64AEB90253422A00E8575EDFE8CB7A7553DD0CA17F89B628396365343F50FAC1C4AE50FD2D560F21AF246C3F6185E31CB40897B824779780D5532B95DAE7C0A52A2F76AA0311D5A970E1DFE0C564C4CDB9B810B4AB251469D3D470346326F329D7E033F76E9B5');
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T03:05:44.391+00:00', '90b1df57ac0def6d7c76b7d7f322aad7683980118c9f58971db0849f5430582a', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T03:05:44.427+00:00', '0ec80256b13a29acd6dc40d7cbe1430bb316216fe9141a3d9d79bb6156706941', '[]', 14, X'789C5D91414EC3301045AF62791D355DB0CA31D822144DED6932AA3D361E07155595D8720C6EC179100761D226507515EBFB4DFE9FEF939D4AB09D1D6BCDD2B52DF2068F1073C0366EB70FB6B10E38313908FD85E42984C656AA01756C660CB26201C1AFB71EC515CA9512AFD22EF937DB3D9DEC8158399BA1C050208F3A5AF158557A44218F5CC57874A940456FC0D482D818606FEA8846DC98523029238B213630D529F2C69E9F1BFB026AA0DF0A835C4F05C3FC978BAFAA7FE161B8DD65D4E4C47A6BBF3F3EE74D880F729D59B6FCF97A57FDAEA86B4B1B97621B53418D3087D040632A8BBF57F73E4FBB4032E27F3BB31A93A73DDD89B9A023B9692D000F130C73864BC9424A31445C014177DB3245851773921E9C4311DA05ECF7A9F47BAD7225B382FDF216502A395D54D5925E91819D72A7F3F9173CAEBC2B');
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T03:05:44.463+00:00', '6862f2dd8a0a2cc4e40a5bd3a9245a1ddb6feed9ee1ff639144d9843e4562dc0', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T03:05:44.495+00:00', '361aa4035f15fdd7fbfde156f90178699f8fd71e757cc79dbfcd677ce22aea1b', '[]', 15, X'789C5D913D4EC3401085AF626D1DC529A8720B6A84ACF1EEC41E79FFB2BB4689A348B41CC115A2A24E474F1A5F037110C6891302D5AEDE7EA379EFED4EB4418BA5A853F27199E7D0CD7103C66BCCCD627127664282759624E8E244DA56EB99489434F2D8C864D031A611D4E5556194817C22672F52E9D4562C1F76A221CB9CF010A00AE06B1E4DB8492CDDB354C2F1358BC0901EFA40D9D6E906B272E8BBA157346AB3CC0C7D9386BECC280E7DE6617B3C740A32F87C3F1E344858CFC5FE7126D6C0FBF84C50C5F32DA08684EA6483D56B16A86EA3D51C842CBF8AAF97B73118D9269E67A6D0DF1FCFACFFED6D2A6D2E9DC98D0BC8164613D0A6DA8569BFE2ED856F4B4DB1C6DFB246D538452BFA27FA8092E24D891A6CD542357A38751E89290B062F4044795B3A1986A7E5140B901263A45263B172A15805BC0E7A068BE96B2024921C94D5E09ED08295CCEDF6FB1FCB03C92B');
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T03:05:44.531+00:00', 'bd66213c2d686799f03276b494d47575082d8f56e8c985d6a75c7e45160c6996', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T03:05:44.560+00:00', 'a31fea798a5c85fb6751e17ac5fd02a2f646140609dc647501d2ec0b165e348f', '[]', 16, X'789C5D91CF4E023110C65FC5F44C580E9E781563364377D86DE8B6B5ED1A849010134C8C5EB81B03C13F31D18837A33C8DB288275FC15958143DB5FDFA9BCE375FBB2CB392D559E2BD71F520E824556C436A240669ADB6CB2A8C83D24A7090E18A54999415E68597486505B3D349089308D1E63642C7AD305E68B5911A3A3A62F5BD2E6B09451C336021B6608A528F6D4F52FE34584C87F3D7FBE564F0793D9DBF9CE41793E5E3E56234FC9A9DE70F378BD1F8E3F62CBFBACB677D3ABEF78F596FBFC20E801EA6D543ECD63B8B123C46AB7EA4FE9886787B86841C0B45B7ECED745C4C2054CBAD6BCAE9E6CF7DD2FF0654A653E53A0D526D912C142620F389B665FF88BA87266B48E112FC4DA550531D89A6F8271A8B5CB8ADB424A83883B8F0B00AD709A214A4B8011CF2ED74454A70D95CB8103847E7444362D8D4366C5AFC29340486E51F80F582D3A0A45A7D880A1427AEDBEB7D037ADCCB6D');
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T03:05:44.564+00:00', 'f58a0d94ca066a4b44d99d7ffcfb9f1e0cc6de63ff14d3e36d95283b8e0d8d66', '["title", "date_modified"]', NULL, NULL);
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
INSERT INTO pages VALUES (1, 'ff0ec5b54a9d47a135c53cd1dd13b99ed16d7a99cb1b64ec9e173f3ad3f50ff1', X'789CB3C928C9CDB1B329B0CB3530305130B0D12FB0B3D1078B01006BC107E2', 26, '2026-11-30T03:05:43.559+00:00');
INSERT INTO pages VALUES (2, '82a3bd77292e31b84c81e858fbd8c89171d6fe1adcaea16faf70fec8cee8be77', X'789CB3C928C9CDB1B329B0CB3530305130B4D12FB0B3D1078B01006BCD07E3', 26, '2026-11-30T03:05:43.614+00:00');
INSERT INTO pages VALUES (3, '290b489a292e657cb8dd8e9d5d82c3bdc1bd078a2c42b7309fb0370298c1867e', X'789CB3C928C9CDB1B329B0CB3530305130B2D12FB0B3D1078B01006BD907E4', 26, '2026-11-30T03:05:43.653+00:00');
INSERT INTO pages VALUES (4, '88ec4f9e70a55d3f2c3d31f5a7ecdd2240b37ed93eb281aedb27c4098d819a01', X'789CB3C928C9CDB1B329B0CB3530305130B6D12FB0B3D1078B01006BE507E5', 26, '2026-11-30T03:05:43.711+00:00');
INSERT INTO pages VALUES (5, 'ab0e937157713b496833ce42912a4ec2d825750e7564290698e9d1e6547de11b', X'789CB3C928C9CDB1B329B0CB3530305130B1D12FB0B3D1078B01006BF107E6', 26, '2026-11-30T03:05:43.771+00:00');
INSERT INTO pages VALUES (6, '5ecae9c91f017719847ce7bad1f66fc601b51fb9e35b69a7443829bc845c30ea', X'789CB3C928C9CDB1B329B0CB3530305130B5D12FB0B3D1078B01006BFD07E7', 26, '2026-11-30T03:05:43.831+00:00');
INSERT INTO pages VALUES (7, 'f742ce5e5803f9a28b11eaab468c213054df795cacce557e3ec07f956ec87a39', X'789CB3C928C9CDB1B329B0CB3530305130B3D12FB0B3D1078B01006C0907E8', 26, '2026-11-30T03:05:43.911+00:00');
INSERT INTO pages VALUES (8, '250ab21e904e7dd19bcfd74dec737f14384e631a149c1426de80e09b07d24117', X'789CB3C928C9CDB1B329B0CB3530305130B7D12FB0B3D1078B01006C1507E9', 26, '2026-11-30T03:05:43.995+00:00');
INSERT INTO pages VALUES (9, 'af4412aecce49dfa5882c3bcbdebebe6a018eaa398773fc54dbfc57c2f63e57b', X'789CB3C928C9CDB1B329B0CB35303051B0B0D12FB0B3D1078B01006C2107EA', 26, '2026-11-30T03:05:44.050+00:00');
INSERT INTO pages VALUES (10, 'f4ad7540a71ce50292a9c603b75c1d14d51c0ba638fd5690e21f334d60c4b669', X'789CB3C928C9CDB1B329B0CB35303051B0B4D12FB0B3D1078B01006C2D07EB', 26, '2026-11-30T03:05:44.135+00:00');
INSERT INTO pages VALUES (11, 'b0d2a604854bcb74f8ac996f18b5b74adb09c3c32216b3f9b35b3689e61f769f', X'789CB3C928C9CDB1B329B0CB353030513034B0D12FB0B3D1070B020072790813', 27, '2026-11-30T03:05:44.206+00:00');
INSERT INTO pages VALUES (12, '63054f615cd0bbafe45347094c7fe23c7922694b635958643e532c7f165228e0', X'789CB3C928C9CDB1B329B0CB353030513034B4D12FB0B3D1070B020072850814', 27, '2026-11-30T03:05:44.287+00:00');
INSERT INTO pages VALUES (13, 'aa00e2546c5037fe042ce37d51b210d1117a5f16225a21b418eb1b60d2280c15', X'789CB3C928C9CDB1B329B0CB353030513034B2D12FB0B3D1070B020072910815', 27, '2026-11-30T03:05:44.359+00:00');
INSERT INTO pages VALUES (14, '777c24d7538e545896d88d2e158bfdd4bd4bbdf5ad3ea5fd74ecc6875bcde9d6', X'789CB3C928C9CDB1B329B0CB353030513034B6D12FB0B3D1070B0200729D0816', 27, '2026-11-30T03:05:44.427+00:00');
INSERT INTO pages VALUES (15, 'e6e52f08a87eb4ab5a045a28ec25b4dbaddf1ac99491272d58c286370fa208e4', X'789CB3C928C9CDB1B329B0CB353030513034B1D12FB0B3D1070B020072A90817', 27, '2026-11-30T03:05:44.495+00:00');
INSERT INTO pages VALUES (16, '874cfd3de896b10903c07babd7f5e12b7a6422027dc2c36d10a3d16510f94b7b', X'789CB3C928C9CDB1B329B0CB353030513034B5D12FB0B3D1070B020072B50818', 27, '2026-11-30T03:05:44.560+00:00');
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
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m004/0', 'ok', NULL, '2026-11-30T03:05:43.569+00:00', 1, 'https://www.example.az/m004/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m004/1', 'ok', NULL, '2026-11-30T03:05:43.616+00:00', 2, 'https://www.example.az/m004/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m004/2', 'ok', NULL, '2026-11-30T03:05:43.656+00:00', 3, 'https://www.example.az/m004/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m004/3', 'ok', NULL, '2026-11-30T03:05:43.712+00:00', 4, 'https://www.example.az/m004/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m004/4', 'ok', NULL, '2026-11-30T03:05:43.772+00:00', 5, 'https://www.example.az/m004/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m004/5', 'ok', NULL, '2026-11-30T03:05:43.832+00:00', 6, 'https://www.example.az/m004/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m004/6', 'ok', NULL, '2026-11-30T03:05:43.912+00:00', 7, 'https://www.example.az/m004/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m004/7', 'ok', NULL, '2026-11-30T03:05:43.997+00:00', 8, 'https://www.example.az/m004/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m004/8', 'ok', NULL, '2026-11-30T03:05:44.051+00:00', 9, 'https://www.example.az/m004/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m004/9', 'ok', NULL, '2026-11-30T03:05:44.136+00:00', 10, 'https://www.example.az/m004/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m004/10', 'ok', NULL, '2026-11-30T03:05:44.207+00:00', 11, 'https://www.example.az/m004/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m004/11', 'ok', NULL, '2026-11-30T03:05:44.288+00:00', 12, 'https://www.example.az/m004/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m004', 'ok', NULL, '2026-11-30T03:05:44.360+00:00', 13, 'https://ru.example/m004', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m004', 'ok', NULL, '2026-11-30T03:05:44.434+00:00', 14, 'https://en.example/m004', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m004', 'ok', NULL, '2026-11-30T03:05:44.498+00:00', 15, 'https://az.example/m004', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m004', 'ok', NULL, '2026-11-30T03:05:44.562+00:00', 16, 'https://zh.example/m004', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO runs VALUES (1, 'add', 'm004 0', '2026-11-30T03:05:43.537+00:00', '2026-11-30T03:05:43.582+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm004 1', '2026-11-30T03:05:43.606+00:00', '2026-11-30T03:05:43.626+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm004 2', '2026-11-30T03:05:43.647+00:00', '2026-11-30T03:05:43.662+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm004 3', '2026-11-30T03:05:43.690+00:00', '2026-11-30T03:05:43.730+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm004 4', '2026-11-30T03:05:43.760+00:00', '2026-11-30T03:05:43.780+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm004 5', '2026-11-30T03:05:43.818+00:00', '2026-11-30T03:05:43.854+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm004 6', '2026-11-30T03:05:43.887+00:00', '2026-11-30T03:05:43.926+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm004 7', '2026-11-30T03:05:43.974+00:00', '2026-11-30T03:05:44.012+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm004 8', '2026-11-30T03:05:44.042+00:00', '2026-11-30T03:05:44.078+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm004 9', '2026-11-30T03:05:44.117+00:00', '2026-11-30T03:05:44.150+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm004 10', '2026-11-30T03:05:44.188+00:00', '2026-11-30T03:05:44.226+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm004 11', '2026-11-30T03:05:44.266+00:00', '2026-11-30T03:05:44.310+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm004 12', '2026-11-30T03:05:44.331+00:00', '2026-11-30T03:05:44.374+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm004 13', '2026-11-30T03:05:44.410+00:00', '2026-11-30T03:05:44.439+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm004 14', '2026-11-30T03:05:44.478+00:00', '2026-11-30T03:05:44.518+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm004 15', '2026-11-30T03:05:44.554+00:00', '2026-11-30T03:05:44.563+00:00', '{"new": 1}');
INSERT INTO articles_fts_data VALUES (1, X'103C30817548');
INSERT INTO articles_fts_data VALUES (10, X'0000000002022000010101010001100102');
INSERT INTO articles_fts_data VALUES (137438953473, X'0000018D0330313510020401046D30303410030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206000331313510020401026D3010030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0205ADA6E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0106E6A0A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA8610070102060004326D3030100302040709070D0C0D0C090A0C0C0A0B0C0D0D0C0D0807070D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F4B023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020763696C616361710F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010962657A6564696C65720F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F0601020701046D3030340108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F0601020601046F70656E0E060102090107706179697A64610F060102080107716172616261670F06010202010572657369640E060102020201750D0203010973616B696E6C6572690F06010203020563686F6F6C0E0601020801037468650E0601020702037265650E060102050105796F6C6B610F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040FBED0B7D0B2D180D0B0D189D0B5D0BD0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050209B6D0B8D182D0B5D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040207BED181D0B5D0BD0D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020788D0BAD0BED0BB0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA86100601020600033131300B0A05010304050201310C0A05010304050201320106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120102040201330E02040201340F020401023230010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010261630F0601020902016E0E060102060201750E0601020B02017A0F0203010262650F06010205010264650E060102030102656E0E02030102696E0E0601020A0201730F0601020701026D300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020201650F0601020601026F700E06010209010270610F06010208010271610F06010202010272650E060102020201750D0203010273610F060102030201630E06010208010274680E060102070201720E060102050102796F0F0601020401027A681002030104D0B2D0B5010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040401BE0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050203B3D0BE0106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100203B4D0B2010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0401BE0110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080203B5D0BB010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050203B6D0B801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020203BAD0B001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0203BDD0B001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D060102090401820D060102080203BFD0B5010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020104D180D0B0010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020381D0B5010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020384D0B8010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020388D0BA0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0205ADA6E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0106E6A0A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206000432313230010601021201060102120106010212040A0A0A0A063F06060A410A0A0A0A0A0A0A080E090C06100C0709095A0C0B0E0E0C06100C0A0A0C0709276C594343714448582F47414C0E12694467470E0D0C0D0C090A0C0C0A0B0C0D0D0C0D0C0A4206064009080806090907090858080909090906090809080907664B41417B46525241460A08654265410A0D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255554, X'00040601040601021201060102120106010212010601021201060102120106010212010601021201060102120106010212043232303201060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101036163690F0601020902026E640E06010206020275740E0601020B010362657A0F0601020501036465630E0601020301036973650F0601020701036D30300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020202656B0F0601020601036F70650E0601020901037061790F0601020801037161720F0601020201037265730E06010202010373616B0F06010203020263680E0601020801037468650E06010207020272650E060102050103796F6C0F060102040106D0B2D0B5D180010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040403BED0B70108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090502D1800106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050205B6D0B8D18201080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020205BAD0B0D18001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030205BDD0B0D18001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040205BED181D0B50D06010209040382D0BA0D060102080205BFD0B5D180010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020584D0B8D0B7010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020588D0BAD0BE0D0601020731410A09090A0A0A59090A0A0A0A0A090A090A684D43437140485454480C0A67446743');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'3232', 4);
INSERT INTO articles_fts_content VALUES (1, 'возвращен в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 0 возвращен m004 0');
INSERT INTO articles_fts_content VALUES (2, 'возвращен в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 1 возвращен m004 1');
INSERT INTO articles_fts_content VALUES (3, 'возвращен в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 2 возвращен m004 2');
INSERT INTO articles_fts_content VALUES (4, 'возвращен в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 3 возвращен m004 3');
INSERT INTO articles_fts_content VALUES (5, 'возвращен в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 4 возвращен m004 4');
INSERT INTO articles_fts_content VALUES (6, 'возвращен в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 5 возвращен m004 5');
INSERT INTO articles_fts_content VALUES (7, 'возвращен в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 6 возвращен m004 6');
INSERT INTO articles_fts_content VALUES (8, 'возвращен в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 7 возвращен m004 7');
INSERT INTO articles_fts_content VALUES (9, 'возвращен в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 8 возвращен m004 8');
INSERT INTO articles_fts_content VALUES (10, 'возвращен в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 9 возвращен m004 9');
INSERT INTO articles_fts_content VALUES (11, 'возвращен в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 10 возвращен m004 10');
INSERT INTO articles_fts_content VALUES (12, 'возвращен в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m004 11 возвращен m004 11');
INSERT INTO articles_fts_content VALUES (13, 'm004 ru 12', '', 'жител карабах наряд елк а школ откроют осен', '');
INSERT INTO articles_fts_content VALUES (14, 'm004 en 13', '', 'resid decor a tree and the school open in autumn', '');
INSERT INTO articles_fts_content VALUES (15, 'm004 az 14', '', 'qarabag sakinleri yolka bezediler mekteb ise payizda acilacaq', '');
INSERT INTO articles_fts_content VALUES (16, 'm004 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '');
INSERT INTO articles_fts_docsize VALUES (1, X'04041106');
INSERT INTO articles_fts_docsize VALUES (2, X'04041106');
INSERT INTO articles_fts_docsize VALUES (3, X'04041106');
INSERT INTO articles_fts_docsize VALUES (4, X'04041106');
INSERT INTO articles_fts_docsize VALUES (5, X'04041106');
INSERT INTO articles_fts_docsize VALUES (6, X'04041106');
INSERT INTO articles_fts_docsize VALUES (7, X'04041106');
INSERT INTO articles_fts_docsize VALUES (8, X'04041106');
INSERT INTO articles_fts_docsize VALUES (9, X'04041106');
INSERT INTO articles_fts_docsize VALUES (10, X'04041106');
INSERT INTO articles_fts_docsize VALUES (11, X'04041106');
INSERT INTO articles_fts_docsize VALUES (12, X'04041106');
INSERT INTO articles_fts_docsize VALUES (13, X'03000800');
INSERT INTO articles_fts_docsize VALUES (14, X'03000A00');
INSERT INTO articles_fts_docsize VALUES (15, X'03000800');
INSERT INTO articles_fts_docsize VALUES (16, X'03000F00');
INSERT INTO articles_fts_config VALUES ('version', 4);
INSERT INTO qa_fts_data VALUES (1, X'183C30');
INSERT INTO qa_fts_data VALUES (10, X'00000000010C0C000C0101010201010301010401010501010601010701010801010901010A01010B01010C0101');
INSERT INTO qa_fts_data VALUES (137438953473, X'000001220930D0B2D187D0B5D180010601010204018B0102030209B4D0B0D0BBD18CD1880202030207BAD0BED0B3D0B4010202020BBFD180D0B8D0B5D185D0B00102040108D181D182D180D0BE0206010102020583D182D1800106010103020587D182D0BE020202020788D0BAD0BED0BB0206010103000531D0B2D187010601010204018B0102030203B4D0B00202030203BAD0BE0102020203BFD1800102040104D181D1820206010102020383D1820106010103020387D182020202020388D0BA0206010103000732D0B2D187D0B501060101020205B4D0B0D0BB0202030205BAD0BED0B30102020205BFD180D0B80102040106D181D182D1800206010102020583D182D1800106010103020587D182D0BE020202020588D0BAD0BE0206010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (274877906945, X'000001220930D0B2D187D0B5D180030601010204018B0302030209B4D0B0D0BBD18CD1880402030207BAD0BED0B3D0B4030202020BBFD180D0B8D0B5D185D0B00302040108D181D182D180D0BE0406010102020583D182D1800306010103020587D182D0BE040202020788D0BAD0BED0BB0406010103000531D0B2D187030601010204018B0302030203B4D0B00402030203BAD0BE0302020203BFD1800302040104D181D1820406010102020383D1820306010103020387D182040202020388D0BA0406010103000732D0B2D187D0B503060101020205B4D0B0D0BB0402030205BAD0BED0B30302020205BFD180D0B80302040106D181D182D1800406010102020583D182D1800306010103020587D182D0BE040202020588D0BAD0BE0406010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (412316860417, X'000001220930D0B2D187D0B5D180050601010204018B0502030209B4D0B0D0BBD18CD1880602030207BAD0BED0B3D0B4050202020BBFD180D0B8D0B5D185D0B00502040108D181D182D180D0BE0606010102020583D182D1800506010103020587D182D0BE060202020788D0BAD0BED0BB0606010103000531D0B2D187050601010204018B0502030203B4D0B00602030203BAD0BE0502020203BFD1800502040104D181D1820606010102020383D1820506010103020387D182060202020388D0BA0606010103000732D0B2D187D0B505060101020205B4D0B0D0BB0602030205BAD0BED0B30502020205BFD180D0B80502040106D181D182D1800606010102020583D182D1800506010103020587D182D0BE060202020588D0BAD0BE0606010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (549755813889, X'000001220930D0B2D187D0B5D180070601010204018B0702030209B4D0B0D0BBD18CD1880802030207BAD0BED0B3D0B4070202020BBFD180D0B8D0B5D185D0B00702040108D181D182D180D0BE0806010102020583D182D1800706010103020587D182D0BE080202020788D0BAD0BED0BB0806010103000531D0B2D187070601010204018B0702030203B4D0B00802030203BAD0BE0702020203BFD1800702040104D181D1820806010102020383D1820706010103020387D182080202020388D0BA0806010103000732D0B2D187D0B507060101020205B4D0B0D0BB0802030205BAD0BED0B30702020205BFD180D0B80702040106D181D182D1800806010102020583D182D1800706010103020587D182D0BE080202020588D0BAD0BE0806010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (687194767361, X'000001220930D0B2D187D0B5D180090601010204018B0902030209B4D0B0D0BBD18CD1880A02030207BAD0BED0B3D0B4090202020BBFD180D0B8D0B5D185D0B00902040108D181D182D180D0BE0A06010102020583D182D1800906010103020587D182D0BE0A0202020788D0BAD0BED0BB0A06010103000531D0B2D187090601010204018B0902030203B4D0B00A02030203BAD0BE0902020203BFD1800902040104D181D1820A06010102020383D1820906010103020387D1820A0202020388D0BA0A06010103000732D0B2D187D0B509060101020205B4D0B0D0BB0A02030205BAD0BED0B30902020205BFD180D0B80902040106D181D182D1800A06010102020583D182D1800906010103020587D182D0BE0A0202020588D0BAD0BE0A06010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (824633720833, X'000001220930D0B2D187D0B5D1800B0601010204018B0B02030209B4D0B0D0BBD18CD1880C02030207BAD0BED0B3D0B40B0202020BBFD180D0B8D0B5D185D0B00B02040108D181D182D180D0BE0C06010102020583D182D1800B06010103020587D182D0BE0C0202020788D0BAD0BED0BB0C06010103000531D0B2D1870B0601010204018B0B02030203B4D0B00C02030203BAD0BE0B02020203BFD1800B02040104D181D1820C06010102020383D1820B06010103020387D1820C0202020388D0BA0C06010103000732D0B2D187D0B50B060101020205B4D0B0D0BB0C02030205BAD0BED0B30B02020205BFD180D0B80B02040106D181D182D1800C06010102020583D182D1800B06010103020587D182D0BE0C0202020588D0BAD0BE0C06010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (962072674305, X'000001220930D0B2D187D0B5D1800D0601010204018B0D02030209B4D0B0D0BBD18CD1880E02030207BAD0BED0B3D0B40D0202020BBFD180D0B8D0B5D185D0B00D02040108D181D182D180D0BE0E06010102020583D182D1800D06010103020587D182D0BE0E0202020788D0BAD0BED0BB0E06010103000531D0B2D1870D0601010204018B0D02030203B4D0B00E02030203BAD0BE0D02020203BFD1800D02040104D181D1820E06010102020383D1820D06010103020387D1820E0202020388D0BA0E06010103000732D0B2D187D0B50D060101020205B4D0B0D0BB0E02030205BAD0BED0B30D02020205BFD180D0B80D02040106D181D182D1800E06010102020583D182D1800D06010103020587D182D0BE0E0202020588D0BAD0BE0E06010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (1099511627777, X'000001220930D0B2D187D0B5D1800F0601010204018B0F02030209B4D0B0D0BBD18CD1881002030207BAD0BED0B3D0B40F0202020BBFD180D0B8D0B5D185D0B00F02040108D181D182D180D0BE1006010102020583D182D1800F06010103020587D182D0BE100202020788D0BAD0BED0BB1006010103000531D0B2D1870F0601010204018B0F02030203B4D0B01002030203BAD0BE0F02020203BFD1800F02040104D181D1821006010102020383D1820F06010103020387D182100202020388D0BA1006010103000732D0B2D187D0B50F060101020205B4D0B0D0BB1002030205BAD0BED0B30F02020205BFD180D0B80F02040106D181D182D1801006010102020583D182D1800F06010103020587D182D0BE100202020588D0BAD0BE1006010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (1236950581249, X'000001220930D0B2D187D0B5D180110601010204018B1102030209B4D0B0D0BBD18CD1881202030207BAD0BED0B3D0B4110202020BBFD180D0B8D0B5D185D0B01102040108D181D182D180D0BE1206010102020583D182D1801106010103020587D182D0BE120202020788D0BAD0BED0BB1206010103000531D0B2D187110601010204018B1102030203B4D0B01202030203BAD0BE1102020203BFD1801102040104D181D1821206010102020383D1821106010103020387D182120202020388D0BA1206010103000732D0B2D187D0B511060101020205B4D0B0D0BB1202030205BAD0BED0B31102020205BFD180D0B81102040106D181D182D1801206010102020583D182D1801106010103020587D182D0BE120202020588D0BAD0BE1206010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (1374389534721, X'000001220930D0B2D187D0B5D180130601010204018B1302030209B4D0B0D0BBD18CD1881402030207BAD0BED0B3D0B4130202020BBFD180D0B8D0B5D185D0B01302040108D181D182D180D0BE1406010102020583D182D1801306010103020587D182D0BE140202020788D0BAD0BED0BB1406010103000531D0B2D187130601010204018B1302030203B4D0B01402030203BAD0BE1302020203BFD1801302040104D181D1821406010102020383D1821306010103020387D182140202020388D0BA1406010103000732D0B2D187D0B513060101020205B4D0B0D0BB1402030205BAD0BED0B31302020205BFD180D0B81302040106D181D182D1801406010102020583D182D1801306010103020587D182D0BE140202020588D0BAD0BE1406010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (1511828488193, X'000001220930D0B2D187D0B5D180150601010204018B1502030209B4D0B0D0BBD18CD1881602030207BAD0BED0B3D0B4150202020BBFD180D0B8D0B5D185D0B01502040108D181D182D180D0BE1606010102020583D182D1801506010103020587D182D0BE160202020788D0BAD0BED0BB1606010103000531D0B2D187150601010204018B1502030203B4D0B01602030203BAD0BE1502020203BFD1801502040104D181D1821606010102020383D1821506010103020387D182160202020388D0BA1606010103000732D0B2D187D0B515060101020205B4D0B0D0BB1602030205BAD0BED0B31502020205BFD180D0B81502040106D181D182D1801606010102020583D182D1801506010103020587D182D0BE160202020588D0BAD0BE1606010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_data VALUES (1649267441665, X'000001220930D0B2D187D0B5D180170601010204018B1702030209B4D0B0D0BBD18CD1881802030207BAD0BED0B3D0B4170202020BBFD180D0B8D0B5D185D0B01702040108D181D182D180D0BE1806010102020583D182D1801706010103020587D182D0BE180202020788D0BAD0BED0BB1806010103000531D0B2D187170601010204018B1702030203B4D0B01802030203BAD0BE1702020203BFD1801702040104D181D1821806010102020383D1821706010103020387D182180202020388D0BA1806010103000732D0B2D187D0B517060101020205B4D0B0D0BB1802030205BAD0BED0B31702020205BFD180D0B81702040106D181D182D1801806010102020583D182D1801706010103020587D182D0BE180202020588D0BAD0BE1806010103040F060E0C100F0C0A0E0C060808080B0A080A0E0A0A0A0D0C0A');
INSERT INTO qa_fts_idx VALUES (1, X'', 2);
INSERT INTO qa_fts_idx VALUES (2, X'', 2);
INSERT INTO qa_fts_idx VALUES (3, X'', 2);
INSERT INTO qa_fts_idx VALUES (4, X'', 2);
INSERT INTO qa_fts_idx VALUES (5, X'', 2);
INSERT INTO qa_fts_idx VALUES (6, X'', 2);
INSERT INTO qa_fts_idx VALUES (7, X'', 2);
INSERT INTO qa_fts_idx VALUES (8, X'', 2);
INSERT INTO qa_fts_idx VALUES (9, X'', 2);
INSERT INTO qa_fts_idx VALUES (10, X'', 2);
INSERT INTO qa_fts_idx VALUES (11, X'', 2);
INSERT INTO qa_fts_idx VALUES (12, X'', 2);
INSERT INTO qa_fts_content VALUES (1, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (2, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (3, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (4, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (5, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (6, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (7, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (8, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (9, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (10, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (11, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (12, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (13, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (14, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (15, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (16, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (17, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (18, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (19, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (20, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (21, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (22, 'что дальш', 'стро школ');
INSERT INTO qa_fts_content VALUES (23, 'когд вы приеха', 'вчер утр');
INSERT INTO qa_fts_content VALUES (24, 'что дальш', 'стро школ');
INSERT INTO qa_fts_docsize VALUES (1, X'0302');
INSERT INTO qa_fts_docsize VALUES (2, X'0202');
INSERT INTO qa_fts_docsize VALUES (3, X'0302');
INSERT INTO qa_fts_docsize VALUES (4, X'0202');
INSERT INTO qa_fts_docsize VALUES (5, X'0302');
INSERT INTO qa_fts_docsize VALUES (6, X'0202');
INSERT INTO qa_fts_docsize VALUES (7, X'0302');
INSERT INTO qa_fts_docsize VALUES (8, X'0202');
INSERT INTO qa_fts_docsize VALUES (9, X'0302');
INSERT INTO qa_fts_docsize VALUES (10, X'0202');
INSERT INTO qa_fts_docsize VALUES (11, X'0302');
INSERT INTO qa_fts_docsize VALUES (12, X'0202');
INSERT INTO qa_fts_docsize VALUES (13, X'0302');
INSERT INTO qa_fts_docsize VALUES (14, X'0202');
INSERT INTO qa_fts_docsize VALUES (15, X'0302');
INSERT INTO qa_fts_docsize VALUES (16, X'0202');
INSERT INTO qa_fts_docsize VALUES (17, X'0302');
INSERT INTO qa_fts_docsize VALUES (18, X'0202');
INSERT INTO qa_fts_docsize VALUES (19, X'0302');
INSERT INTO qa_fts_docsize VALUES (20, X'0202');
INSERT INTO qa_fts_docsize VALUES (21, X'0302');
INSERT INTO qa_fts_docsize VALUES (22, X'0202');
INSERT INTO qa_fts_docsize VALUES (23, X'0302');
INSERT INTO qa_fts_docsize VALUES (24, X'0202');
INSERT INTO qa_fts_config VALUES ('version', 4);
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
INSERT INTO article_urls VALUES (1, 1, 'https://www.example.az/m004/0', 'example.az/m004/0', 'page', 1, '2026-11-30T03:05:43.559+00:00');
INSERT INTO article_urls VALUES (2, 2, 'https://www.example.az/m004/1', 'example.az/m004/1', 'page', 1, '2026-11-30T03:05:43.614+00:00');
INSERT INTO article_urls VALUES (3, 3, 'https://www.example.az/m004/2', 'example.az/m004/2', 'page', 1, '2026-11-30T03:05:43.653+00:00');
INSERT INTO article_urls VALUES (4, 4, 'https://www.example.az/m004/3', 'example.az/m004/3', 'page', 1, '2026-11-30T03:05:43.711+00:00');
INSERT INTO article_urls VALUES (5, 5, 'https://www.example.az/m004/4', 'example.az/m004/4', 'page', 1, '2026-11-30T03:05:43.771+00:00');
INSERT INTO article_urls VALUES (6, 6, 'https://www.example.az/m004/5', 'example.az/m004/5', 'page', 1, '2026-11-30T03:05:43.831+00:00');
INSERT INTO article_urls VALUES (7, 7, 'https://www.example.az/m004/6', 'example.az/m004/6', 'page', 1, '2026-11-30T03:05:43.911+00:00');
INSERT INTO article_urls VALUES (8, 8, 'https://www.example.az/m004/7', 'example.az/m004/7', 'page', 1, '2026-11-30T03:05:43.995+00:00');
INSERT INTO article_urls VALUES (9, 9, 'https://www.example.az/m004/8', 'example.az/m004/8', 'page', 1, '2026-11-30T03:05:44.050+00:00');
INSERT INTO article_urls VALUES (10, 10, 'https://www.example.az/m004/9', 'example.az/m004/9', 'page', 1, '2026-11-30T03:05:44.135+00:00');
INSERT INTO article_urls VALUES (11, 11, 'https://www.example.az/m004/10', 'example.az/m004/10', 'page', 1, '2026-11-30T03:05:44.206+00:00');
INSERT INTO article_urls VALUES (12, 12, 'https://www.example.az/m004/11', 'example.az/m004/11', 'page', 1, '2026-11-30T03:05:44.287+00:00');
INSERT INTO article_urls VALUES (13, 13, 'https://ru.example/m004', 'ru.example/m004', 'page', 1, '2026-11-30T03:05:44.359+00:00');
INSERT INTO article_urls VALUES (14, 14, 'https://en.example/m004', 'en.example/m004', 'page', 1, '2026-11-30T03:05:44.427+00:00');
INSERT INTO article_urls VALUES (15, 15, 'https://az.example/m004', 'az.example/m004', 'page', 1, '2026-11-30T03:05:44.495+00:00');
INSERT INTO article_urls VALUES (16, 16, 'https://zh.example/m004', 'zh.example/m004', 'page', 1, '2026-11-30T03:05:44.560+00:00');
INSERT INTO article_urls VALUES (17, 1, 'https://www.example.az/news/1', 'example.az/news/1', 'canonical', 0, '2026-11-30T03:05:43.559+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX articles_site_id ON articles (site_id);
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
COMMIT;
