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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 03:13:07.302054+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 03:13:07.306495+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'newsgrab', 'm003_frontier', '2026-11-30 03:13:07.308642+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'newsgrab', 'm004_visits', '2026-11-30 03:13:07.311110+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'newsgrab', 'm009_fingerprints', '2026-11-30 03:13:07.313433+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m009/0', 'https://www.example.az/news/1', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'bb8d1a66005adc5e7b26a86d0b8a6e4db5caebcd014df192e8e7ff8d4bac780d', '2026-11-30T03:13:07.317+00:00', '2026-11-30T03:13:07.334+00:00', '2026-11-30T03:13:07.334+00:00', 1, '{"url":"https://www.example.az/m009/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m009/1', 'https://www.example.az/news/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'f2a0c1788f9c7b3641ccbbc2695bd5648954d9cc55f9527fecb78283f966d4f9', '2026-11-30T03:13:07.339+00:00', '2026-11-30T03:13:07.342+00:00', '2026-11-30T03:13:07.342+00:00', 2, '{"url":"https://www.example.az/m009/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m009/2', 'https://www.example.az/news/1', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '5617dc8bcc6c7220dbd83220c60392159fefd4b33adf97afeed7a51afc341f34', '2026-11-30T03:13:07.367+00:00', '2026-11-30T03:13:07.399+00:00', '2026-11-30T03:13:07.399+00:00', 3, '{"url":"https://www.example.az/m009/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m009/3', 'https://www.example.az/news/1', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'fe6bb347493d8ead6f58d3edf957bea443492588da1c012a2abf57b7e87caa2f', '2026-11-30T03:13:07.406+00:00', '2026-11-30T03:13:07.413+00:00', '2026-11-30T03:13:07.413+00:00', 4, '{"url":"https://www.example.az/m009/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m009/4', 'https://www.example.az/news/1', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'b6334e01936dd9ab12ca85e2ec46180b3a6d21e92b405cd8d4ec129ad188d3a8', '2026-11-30T03:13:07.447+00:00', '2026-11-30T03:13:07.479+00:00', '2026-11-30T03:13:07.479+00:00', 5, '{"url":"https://www.example.az/m009/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m009/5', 'https://www.example.az/news/1', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '52078c6646d19c99a555b7dc0f1d268e70811bcd94d0436add08fec24b8c9c82', '2026-11-30T03:13:07.513+00:00', '2026-11-30T03:13:07.523+00:00', '2026-11-30T03:13:07.523+00:00', 6, '{"url":"https://www.example.az/m009/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m009/6', 'https://www.example.az/news/1', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '2b75894096c1361a0349e6d8a5f162eeb8140c1a0f810859062cb07ec8a67598', '2026-11-30T03:13:07.527+00:00', '2026-11-30T03:13:07.531+00:00', '2026-11-30T03:13:07.531+00:00', 7, '{"url":"https://www.example.az/m009/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m009/7', 'https://www.example.az/news/1', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '6911a6cbd540d6f9e149644e02998deaa0b56d78ca9d4955d993ddc1fcd8252c', '2026-11-30T03:13:07.541+00:00', '2026-11-30T03:13:07.546+00:00', '2026-11-30T03:13:07.546+00:00', 8, '{"url":"https://www.example.az/m009/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m009/8', 'https://www.example.az/news/1', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '58cbd149c40e4451a58f66ff576ee174b037160f95931ca423cbd7109a9c8c67', '2026-11-30T03:13:07.581+00:00', '2026-11-30T03:13:07.599+00:00', '2026-11-30T03:13:07.599+00:00', 9, '{"url":"https://www.example.az/m009/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m009/9', 'https://www.example.az/news/1', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'ef034fe774ccdf7ef8c78592ecba375c98d60495dc2c41c16652347dff3d5ec1', '2026-11-30T03:13:07.631+00:00', '2026-11-30T03:13:07.642+00:00', '2026-11-30T03:13:07.642+00:00', 10, '{"url":"https://www.example.az/m009/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m009/10', 'https://www.example.az/news/1', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '672754cc7768f8c21d3443d5d3da9fe1d8682f05fbebbe0d723b1b6bf0310aeb', '2026-11-30T03:13:07.661+00:00', '2026-11-30T03:13:07.699+00:00', '2026-11-30T03:13:07.699+00:00', 11, '{"url":"https://www.example.az/m009/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m009/11', 'https://www.example.az/news/1', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '5e42ba6c051a2314ecfb5b7024ddeef0a567dc89b76046d64e5ff5b243912ae9', '2026-11-30T03:13:07.743+00:00', '2026-11-30T03:13:07.779+00:00', '2026-11-30T03:13:07.779+00:00', 12, '{"url":"https://www.example.az/m009/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m009', NULL, 'm009 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, 'f07d8cf5a345a8cfd48a1ab94f109a5bbf140467ea367c8eea23e2471327156b', '2026-11-30T03:13:07.819+00:00', '2026-11-30T03:13:07.855+00:00', '2026-11-30T03:13:07.855+00:00', 13, '{"url":"https://ru.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m009', NULL, 'm009 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, 'de59d9fbd60ab8565a327e0c7d292d0cf199c183f1bbd6b852b6a2f7f154710b', '2026-11-30T03:13:07.895+00:00', '2026-11-30T03:13:07.935+00:00', '2026-11-30T03:13:07.935+00:00', 14, '{"url":"https://en.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m009', NULL, 'm009 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, 'abcd301d81317b8fe3d6d642666afe09d7e498abe11f511e6a381f9f89925ca0', '2026-11-30T03:13:07.964+00:00', '2026-11-30T03:13:08.007+00:00', '2026-11-30T03:13:08.007+00:00', 15, '{"url":"https://az.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m009', NULL, 'm009 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, 'e1352df93b97d25ac5d300ef6fc496c0284505fe8e018489359a3c3354df8123', '2026-11-30T03:13:08.023+00:00', '2026-11-30T03:13:08.060+00:00', '2026-11-30T03:13:08.060+00:00', 16, '{"url":"https://zh.example/m009","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T03:13:07.317+00:00', 'bf41de1a3f79e063012b9bf95f651f23c6dc38256338288cd70bd6761fd4ff3e', '[]', 1, X'789CC555DB6EDB4610FD15615FAB48946CF7A297FE44DE6C4358532B6A6B72975992661243406CA368831868DAA67D48D3BA4103B48F8A62C74EEC38BFB0FB473DB30C152A17E7A9A80143D270CECC9C9933C35D5698980DD824CFD36CD0ED9665D911377992C6A2C36F779320F8AA1BB0360BB9D24A863C1E5EE9AF4499757BF0CF651E0BF8D99FECA53DB57377C7CEDC5D7B625FD9337BD2B2F3967D080BACF6293EBF0524167C4488237B02FBDCDD839FDB03E4C21DDA3340BCFD953BB0E7F6CCEDB9C3963D46F00BFCBFE8003F125968649A4BAD28CC9F40BEB697EE8EDB4792E770D8D2A35B6CB0BECBB6A5A24C1324942AA26AC5CD9C300FC81FF19ED9992F6847806B7FDA5E40526E7864783A69807E4535FB48764E452E91B2B316F8C2E07E40A96795C71E3E5EBA830E6B84BD51E85C34423E72F76A7254482873DFCBE7752677D844C732CBE105A724033FE60B38850521E608B0D966DA8C841170CE4D211AD09C6FC594D8E892A0EB0CD42FED312C40ADB37ED05FC1F75E3F609B9B0DD858468521DCB2181A42E875BE49A9B33CF6843C172FA3C57C1ED426D425BDD37DFBC41E358989640B35BF9B65478E84AE4507B14DC1EF06F7834D7526ABF83DD80A91D5C91EFAA11ED340E6D4DBD7E811744823A2A97C4D95AAAC14C64BD67DE7A536EB6CA80D65FF72FB5E141724329E6D574E3F538FE1B6EF275481AB27F729A2A7F1B69CFE72397F037649139ED12CDDF7F664B982C76F5262DC90399EBFC48F7312CDA20255C471332FFDA64EE43CCA7C2F144FBC689E80E869B534570D0C38EA65FB2DF0839B5B87A8D31911F39C84858C08F17E4218879F48DA5E6C22D0BF23EB1C6BB88716615BB0C12DAFF967EEA0B5B1147C83D18E4AB55DF15D5C9C4715FA2AB27D4F7481F8A7EAAF9FE447312B109A4711CBAAFB57724BB4DF9006B55FDC5DF7E3876B7E0C251CBF9F9DE2ACFE9F7931615EE4136D9635F51B06F2E2530D8BC5AD98C3A13E9DC264507F5361D5C23714B570D626E24ADEE67E61A88A1154364C8B2DDCBA09C98D4ED3EAB560ED5AD0BBDEEB0F5682416FADD35F0BF0F759B03A08E89DE531891EC9B15C86F4AF073DB80CDEF54D8D086556ED682642ADE8F8C45C45058FA86053E037565A0C6B0647FE8E5CD0B9A04722AC37FC0FFB9496C6CB1872A6F39C2048D5C6FFE06AB6592947F9840DBE0C021ABE8C2678FA791050F36436E46128B24CE2DA0FC7DA0CC746A0FE318F33D1C64B2D12C3378D972A1766478A121153A37784E22A84EB4233BB2CD38521139BD0EA1A5EE26BEB23EF79AA54AB312EB68F1274BE586B33A5FDEB2C3732493098E974FA2FAAA29226');
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T03:13:07.334+00:00', 'bb8d1a66005adc5e7b26a86d0b8a6e4db5caebcd014df192e8e7ff8d4bac780d', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T03:13:07.339+00:00', '31107d718a8fcf2bc4992fb4b4b02744c49ebc5e11d5703989d9be91b3bf1cdb', '[]', 2, X'789CC555DB6EDB4610FD15615FABC8146DF7A297FE44DE6C4358532B696372975992661243406CA368831868DA267D48D3BA4103B48F8A62C74EEC38BFB0FB473DB334152A17E7A9A80143D270CECC999933C31D569898F5D838CFD3ACB7B454966547DCE2491A8B0EBFB39404C1374B5DD66611575AC988C7FD2BFD952833EF9FCB3C16F0B33FDB0B7B6267EEAE9DBA7BF6D8BEB1A7F6B865672DFB181658ED737C7E07482CF8801087F618F699BB0F3FB70BC8B93BB0A78078FB1BB76FCFECA9DB75072D7B84E0E7F87FD5017E20B2C8C834975A51983F817C6B2FDC5DB787242FE1B0A907B7596F6D876D494599C64828D588D88A5B39611E923FE2BDB0534F685BA0D670D29E43526EF8C8F074DC00FD0A367B48764624178AB2D316EA85C1FD08AAA795C72E3E5EBBFD0E6B84BD59E85C34423E71F7EBE288482473DFCB97752677D044C732CBE105A724437DCC13388105216608B0D166DA0C841170CE4D211AD09C6FC694D8E892A06B0CA55FD82358805A6361102EE37B370CD8C646033694A3C2106E510C0D21743B3752EA2C8F7D41BE162FA3F97C1ED626F092DEE9817D660F9B858964139CDFCFB22D0742D7A283D826A8EF26F7834D7526ABF85DD80A91D5C91EFBA11ED14066D4DBB7E811744823A2A97C4B4C55560AE325EBBEF7529B76D6D5BAB27FB93D2F8A731219CFB62AA75FA8C770DBF313AAC0D5930714D197F18E4EB848E76FC02E68C2539AA5FBC11E2F32787A9912E386CCF1FC357E9C9168E60C5411C7CDBCF49B3A91F351E67BA178E245F30C859E544B73D5C080A35EB6DF013FBAB975883A9D1131CF4958C888101F2684B1FF99A4EDF92602FD3BB2CEB086BB6811B6051BDCF29A7FE1F65BEB0BC1D719EDA8545B55BDF38BF3A4425F556CE80B9D23FEA9FAEB27F949CC3284E6515465D5FD2B6B4BB4DF9046698FDC3DF7D3C7393F85128E3ECC4E7156FECFBC98302FF2B1368B9AFA0D0379F5B986C5E276CCE1509F4E6132A8BFA9B06AE11B8A9A3B6B33E24ADEE17E6188C5002AEBA7C5266EDD98E446A769E55AB07A2DE85EEF86BDE5A0D75DED84AB01FEBE08567A41C02E31891EC8A15C8484D7832E5C7AEFFBA6464432AB7634139156747C62AE46051F116153E037565AF4EB0A0EFD1D39A773418F44546FF81FF6392D8D9731E44CE7394190AA8DFFC1D56CB3520EF231EB7D1D04347C391AE3E9974140CD93599F4791C832896BDF1F6AD31F1A01FE431E67A28D97DA48F42F1B2F552ECCB6142522A6466F0BC55504D7B9667658A60B432636A6D535BCC4D7D627DEF3C454AB212EB68F1274BE5A6D33A5FDEB2C3732493098C964F22FB3049227');
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T03:13:07.342+00:00', 'f2a0c1788f9c7b3641ccbbc2695bd5648954d9cc55f9527fecb78283f966d4f9', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T03:13:07.367+00:00', '0f470f5b8c132adf09020798af320f28d5abdb29456d78224b965a8531dc54d0', '[]', 3, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBEEBB3360BB84A940C7834B8D45F8932EBF6E09FCB3C12F033BF9973736C66F68E99DABBE6C8BC3327E6A865662DF3181658CD4B7CFE084824F8901007E608F699BD073FBB03C899DD37278038FB3BBB674ECD89DDB1FB2D7388E067F87FD3017E28B240CB349789A2307F03F9DE9CDB3B7617495EC3612319DE62FDD56DB62915651A23A15421B1153773C23C247FC47B65A68ED09640ADFEA43D87A45CF350F374DC00FD0E36BB48764A24178A32D316EA85C1FE02AA2795C70E3EDEDABD0E6B84BD5124B968847C62EFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AF33D7F09DF7BBEC7D6D71BB0910C0B4DB845313484D0EB5C4FA9B33C7205B95A9C8CE6F379589BC04B3AA7FBE69939681626E20D70FE38CB961C8AA4161DC436417D37B81B6C9A64B28ADF83AD10599DECB11BEA210D6446BD7D8F1E418734229ACA0FC45465A5D04EB2F62727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C0F74FC453ACF013BA7094F6996F66773B4C8E0E9454A8C1B32C7F3B7F8714AA2993350451435F3D26FEA44CEC3CCF542F1D889E6190A3DAE96E6B2810147BD6C7F007E7673EB10753A2D229E93B09011213E4D08E3E02B49DBF34D04FA4F649D610D77D0226C0B36B8E534FFCAEEB5D61682AF31DA51A936AB7AE717E74985BEAC58DF153A47BCA8FAEB26F945CC1284E6505465D5FD4B6B8B13B7218DD21ED9BBF6D7CF737E0A251C7E9A9DE22CFF9F7931615EE4E3442F6AEA0F0CE4CDD71A16895B1187437D3A85CEA0FEA6C2AA856F286AEE9CE8902B799BBB85211643A86C90161BB87563921B9DA6E52BDECA15AF77ADE7F797BC7E6FA5E3AF78F8FBC65BEE7B1EBBC0C4C9508EE422C4BFE6F5E0D2FFD837D5229059B5A399081245C727E22A2C7848847581DF586931A82B387077E48CCE053D1241BDE17F9997B4344EC690339DE71841AA36FE0757B3CD4A39CCC7AC7FD5F368F8321CE3E9B79E47CD93D9800781C832896B3F18257A30D202FC473CCA441B2FB5500C2E1A2F552EF496142522A63AD9128AAB00AE73CD6CB32C293499D8985657F3125F5B5F78CF13D3448D70B15D14AFF3DD4A9BA9C4BDCE722DE31883994C26FF02BB669228');
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T03:13:07.399+00:00', '5617dc8bcc6c7220dbd83220c60392159fefd4b33adf97afeed7a51afc341f34', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T03:13:07.406+00:00', '7bcc54661ae517a52277d7ce1dfeb269371302af967211801fbbb2937fae62fe', '[]', 4, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBEBBC4DA2CE02A5132E0D1E0527F25CAACDB837F2EF348C0CFFC66CECDB199D93B666AEF9A23F3CE9C98A39699B5CC635860352FF1F9232091E043421C9823D867F61EFCEC0E206776DF9C00E2ECEFEC9E39352776C7EEB7CC21829FE1FF4D07F8A1C8022DD35C268AC2FC0DE47B736EEFD85D24790D878D64788BF557B7D9A65494698C845285C456DCCC09F390FC11EF95993A425B02B5FA93F61C9272CD43CDD37103F43BD8EC22D929915C28CA4C5BA81706FB0BA89E541E3BF8786BF73AAC11F64691E4A211F289BD571747440299BB5EBEAE33D9FD263A92590E2F38C519EA638EC0312C08314380F5364BF4506801E75C17A201CDF94644897552127495A1F47373080B50ABCCF77C1A7ECFF7D8FA7A03369261A109B7288686107A9DEB29759647AE20578B93D17C3E0F6B137849E774DF3C3307CDC244BC01CE1F67D9924391D4A283D826A8EF0677834D934C56F17BB01522AB933D76433DA481CCA8B7EFD123E890464453F98198AAAC14DA49D6FEE4A436EDACA93565FEB1BB4E146724329E6D564E0FA8C770DB7513AAC0D593FB14D195F1818EBF48E73960E734E129CDD2FE6C8E16193CBD48897143E678FE163F4E49347306AA88A2665EFA4D9DC87998B95E281E3BD13C43A1C7D5D25C3630E0A897ED0FC0CF6E6E1DA24EA745C47312163222C4A709611C7C25697BBE8940FF89AC33ACE10E5A846DC106B79CE65FD9BDD6DA42F035463B2AD56655EFFCE23CA9D09715EBBB42E78817557FDD24BF885982D01C8AAAACBA7F696D71E236A451DA237BD7FEFA79CE4FA184C34FB3539CE5FF332F26CC8B7C9CE8454DFD8181BCF95AC322712BE270A84FA7D019D4DF5458B5F00D45CD9D131D72256F73B730C46208950DD26203B76E4C72A3D3B47CC55BB9E2F5AEF5FCFE92D7EFAD74FC150F7FDF78CB7DCF6317983819CA915C84F8D7BC1E5CFA1FFBA65A0432AB76341341A2E8F8445C85050F89B02EF01B2B2D06750507EE8E9CD1B9A04722A837FC2FF39296C6C91872A6F31C2348D5C6FFE06AB6592987F998F5AF7A1E0D5F86633CFDD6F3A879321BF02010592671ED07A3440F465A80FF88479968E3A5168AC145E3A5CA85DE92A244C454275B427115C075AE996D96258526131BD3EA6A5EE26BEB0BEF79629AA8112EB68BE275BE5B693395B8D759AE651C633093C9E45FC3C89229');
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T03:13:07.413+00:00', 'fe6bb347493d8ead6f58d3edf957bea443492588da1c012a2abf57b7e87caa2f', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T03:13:07.447+00:00', '97ba2d4876e1e6e365962a7374016676f9b38d8a9b10e59f47351564a56fa931', '[]', 5, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBEBBCCDA2CE02A5132E0D1E0527F25CAACDB837F2EF348C0CFFC66CECDB199D93B666AEF9A23F3CE9C98A39699B5CC635860352FF1F9232091E043421C9823D867F61EFCEC0E206776DF9C00E2ECEFEC9E39352776C7EEB7CC21829FE1FF4D07F8A1C8022DD35C268AC2FC0DE47B736EEFD85D24790D878D64788BF557B7D9A65494698C845285C456DCCC09F390FC11EF95993A425B02B5FA93F61C9272CD43CDD37103F43BD8EC22D929915C28CA4C5BA81706FB0BA89E541E3BF8786BF73AAC11F64691E4A211F289BD571747440299BB5EBEAE33D9FD263A92590E2F38C519EA638EC0312C08314380F5364BF4506801E75C17A201CDF94644897552127495A1F47373080B50ABCCF7FC257CEFF91E5B5F6FC046322C34E116C5D01042AF733DA5CEF2C815E46A71329ACFE7616D022FE99CEE9B67E6A059988837C0F9E32C5B7228925A7410DB04F5DDE06EB06992C92A7E0FB6426475B2C76EA887349019F5F63D7A041DD288682A3F10539595423BC9DA9F9CD4A69D35B5A6CC3F76D789E28C44C6B3CDCAE901F5186EBB6E4215B87A729F22BA323ED0F117E93C07EC9C263CA559DA9FCDD12283A71729316EC81CCFDFE2C7298966CE401551D4CC4BBFA913390F33D70BC563279A6728F4B85A9ACB06061CF5B2FD01F8D9CDAD43D4E9B488784EC2424684F834218C83AF246DCF3711E83F91758635DC418BB02DD8E096D3FC2BBBD75A5B08BEC66847A5DAACEA9D5F9C2715FAB2627D57E81CF1A2EAAF9BE417314B109A43519555F72FAD2D4EDC86344A7B64EFDA5F3FCFF9299470F869768AB3FC7FE6C58479918F13BDA8A93F3090375F6B58246E451C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE46DEE1686580CA1B2415A6CE0D68D496E749A96AF782B57BCDEB59EDF5FF2FABD958EBFE2E1EF1B6FB9EF79EC0213274339928B10FF9AD7834BFF63DF548B4066D58E662248141D9F88ABB0E02111D6057E63A5C5A0AEE0C0DD91333A17F44804F586FF655ED2D2381943CE749E6304A9DAF81F5CCD362BE5301FB3FE55CFA3E1CB708CA7DF7A1E354F66031E0422CB24AEFD6094E8C1480BF01FF128136DBCD44231B868BC54B9D05B52948898EA644B28AE02B8CE35B3CDB2A4D06462635A5DCD4B7C6D7DE13D4F4C1335C2C57651BCCE772B6DA612F73ACBB58C630C663299FC0BCC2A922A');
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T03:13:07.479+00:00', 'b6334e01936dd9ab12ca85e2ec46180b3a6d21e92b405cd8d4ec129ad188d3a8', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T03:13:07.513+00:00', '97b5665aeada5bde448bbc2508af80a62cca2e42d92ef7c686bda674fee57d11', '[]', 6, X'789CC555DB6EDB4610FD15615FAB48146DF5A297FE44DE6C4358532B6A6372C92C4933892120B651B4410C346D933EA469DDA001DA4745B16327769C5FD8FDA39E599A0A958BF354D48021693867E6CCCC99E10E2B74C4066C92E76936E876CBB2EC885B3C4E23D1E177BAB1E77DD3EDB3360BB84A940C7834BCD25F8932EBF6E09FCB3C12F0333F9B0B7362E6F6AE99D97BE6D8BC31A7E6B865E62DF3181658CD737C7E074824F8881087E618F6B9BD0F3FBB0BC8B93D30A78038FB1BBB6FCECCA9DDB5072D7384E0E7F87FD5017E24B240CB349789A2307F02F9D65CD8BB760F495EC2613319DD6683B51DB62515659A20A15421B115B772C23C247FC47B61668ED0B640ADFEB4BD80A45CF350F374D200FD0A367B48764624978A32B316EA85C1FE08AAA795C72E3E5EDBFD0E6B84BD5924B968847C62EFD7C5119140E6AE972FEB4CF6A0898E6496C30B4E7186FA982370020B42CC1160A3CD123D125AC039D785684073BE1951629D94045D6328FDC21CC102D41AF33D7F05DF7BBEC736361AB0B10C0B4DB865313484D0EBDC48A9B33C7205B95A9C8C16F379589BC04B3AA707E699396C1626E24D707E3FCBB61C89A4161DC436457D37B91B6C9A64B28ADF83AD10599DECB11BEA110D644EBD7D8B1E418734229ACAB7C45465A5D04EB2F67B27B559675DAD2BF397DD73A2382791F16CAB72FA857A0CB73D37A10A5C3D7940115D19EFE8F8CB74FE06EC82263CA359DA1FCCF13283A79729316EC81CCF5FE3C7198966C1401551D4CC4BBFA913390F33D70BC563279A6728F4A45A9AAB06061CF5B2FD0EF8D1CDAD43D4E9B488784EC2424684F830218CC3CF246D2F3611E8DF91758E35DC458BB02DD8E096D3FC0BBBDF5A5F0ABECE6847A5DAAAEA5D5C9C2715FAAA627D57E802F14FD55F37C94F6256203487A22AABEE5F595B9CB80D6994F6C8DEB33F7D9CF35328E1E8C3EC1467F5FFCC8B09F3229F247A5953BF6120AF3ED7B048DC8E381CEAD3297406F53715562D7C43510BE744875CC93BDC2D0CB1184165C3B4D8C4AD9B90DCE834AD5EF3FAD7BCDEF59E3F58F106BD7EC7EF7BF8FBC25B1D781EBBC4C4C9488EE532C4BFEEF5E03278DF37D5229059B5A399081245C727E22A2C7848847581DF586931AC2B387477E49CCE053D1241BDE17F98E7B4344EC690339DE71841AA36FE0757B3CD4A39CA276CF0B5E7D1F06538C1D32F3D8F9A27B3210F02916512D77E384EF470AC05F88F799489365E6AA1185E365EAA5CE86D294A444C75B22D1457015C179AD96159526832B109ADAEE625BEB63EF19E27A6891AE362BB285EE7AB7E9BA9C4BDCE722DE31883994EA7FF02D48C922B');
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T03:13:07.523+00:00', '52078c6646d19c99a555b7dc0f1d268e70811bcd94d0436add08fec24b8c9c82', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T03:13:07.527+00:00', 'c6db146b4ac3efbca4f25de8c818de2089ea5e979f36ec05f3e0f92ec9056c93', '[]', 7, X'789CC5554D6FDB4610FD2BC25EAB48146DA7AD2EF913B9D986B0A656D4D6E4925992661243406CA368821848D2A63DA469DDA001D2A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBE7B95B559C055A264C0A3C1A5FE4A9459B707FF5CE691809FF9D99C9B6333B377CCD4DE3347E69D3931472D336B9927B0C06A5EE2F3474022C18784383047B0CFEC7DF8D91D40CEECBE3901C4D9DFD93D736A4EEC8EDD6F9943043FC3FF9B0EF04391055AA6B94C1485F90BC8F7E6DCDEB1BB48F21A0E1BC9F016EBAF6EB34DA928D31809A50A89ADB89913E631F923DE2B337584B6046AF527ED3924E59A879AA7E306E837B0D945B25322B9509499B6502F0CF601A89E541E3BF8786BF73AAC11F64691E4A211F2A9BD5F1747440299BB5EBEAE33D9FD263A92590E2F38C519EA638EC0312C08314380F5364BF4506801E75C17A201CDF94644897552127495A1F47373080B50ABCCF7FC257CEFF91E5B5F6FC046322C34E116C5D01042AFF3434A9DE5912BC8D5E264349FCFE3DA045ED2393D34CFCD41B330116F80F3C759B6E45024B5E820B609EABBC1DD60D3249355FC1E6C85C8EA644FDC500F692033EAED7BF4083AA411D154AE11539595423BC9DA9F9CD4A69D35B5A6CCDF76D789E28C44C6B3CDCAE917EA31DC76DD842A70F5E4214574657CA0E32FD27901D8394D784AB3B477CDD12283671729316EC81CCFDFE2C7298966CE401551D4CC4BBFA913390F33D70BC563279AE728F4B85A9ACB06061CF5B2FD01F8D9CDAD43D4E9B488784EC2424684F834218C83AF246DCF3711E83F90758635DC418BB02DD8E096D3FC2BBBD75A5B08BEC66847A5DAACEA9D5F9CA715FAB2627D57E81CF14FD55F37C92F6296203487A22AABEE5F5A5B9CB80D6994F6ABBD671F7D9EF33328E1F0D3EC1467F9FFCC8B09F3221F277A5153BF63206FBED6B048DC8A381CEAD3297406F53715562D7C435173E744875CC9DBDC2D0CB118426583B4D8C0AD1B93DCE8342D5FF156AE78BDEB3DBFBFE4F57B2B1D7FC5C3DF37DE72DFF3D805264E8672241721FE75AF0797FEC7BEA91681CCAA1DCD4490283A3E115761C14322AC0BFCC64A8B415DC181BB2367742EE89108EA0DFFD3BCA4A57132869CE93CC70852B5F13FB89A6D56CA613E66FDEF3C8F862FC3319E5EF53C6A9ECC063C084496495CFBC128D1839116E03FE25126DA78A9856270D178A972A1B7A4281131D5C996505C05709D6B669B6549A1C9C4C6B4BA9A97F8DAFAC27B9E98266A848BEDA2789D6F57DA4C25EE75966B19C718CC6432F917DCEE922C');
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T03:13:07.531+00:00', '2b75894096c1361a0349e6d8a5f162eeb8140c1a0f810859062cb07ec8a67598', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T03:13:07.541+00:00', '12f9cae264d53a8aeaf3eb242b7f5958882ea8281d3b985c730b28ea57a67cdf', '[]', 8, X'789CC5554D6FDB4610FD2BC25EAB48146D27AD2EF913B9D986B0A656D4D6E4925992661243406CA368821868D2A63DA469DDA001D2A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D911B7789C46A2C3EF7463CFFBAE7B8DB559C055A264C0A3C1A5FE4A9459B707FF5CE691809FF9D99C9B6333B377CDD4DE3747E69D3931472D336B9927B0C06A5EE2F3074022C18784383047B0CFEC03F8D91D40CEECBE3901C4D9DFD93D736A4EEC8EDD6F9943043FC3FF9B0EF04391055AA6B94C1485F90BC8F7E6DCDEB5BB48F21A0E1BC9F036EBAF6EB34DA928D31809A50A89ADB89513E631F923DE2B337584B6046AF527ED3924E59A879AA7E306E837B0D945B25322B9509499B6502F0CF627503DA93C76F0F1D6EE755823ECCD22C94523E453FBA02E8E88043277BD7C5D67B2FB4D7424B31C5E708A33D4C71C81635810628600EB6D96E8A1D002CEB92E44039AF38D8812EBA424E82A43E9E7E61016A05699EFF94BF8DEF33DB6BEDE808D645868C22D8AA121845EE7FB943ACB235790ABC5C9683E9FC7B509BCA4737A689E9B83666122DE00E78FB36CC9A1486AD1416C13D47793BBC1A64926ABF83DD80A91D5C99EB8A11ED24066D4DBF7E811744823A2A95C27A62A2B857692B53F3AA94D3B6B6A4D99BFEDAE13C519898C679B95D32FD463B8EDBA0955E0EAC9438AE8CAF840C75FA4F302B0739AF0946669EF99A34506CF2E5262DC90399EBFC58F5312CD9C812AA2A899977E5327721E66AE178AC74E34CF51E871B534970D0C38EA65FB03F0B39B5B87A8D36911F19C84858C08F1694218075F49DA9E6F22D07F20EB0C6BB88316615BB0C12DA7F95776AFB5B6107C8DD18E4AB559D53BBF384F2BF465C5FAAED039E29FAABF6E925FC42C41680E455556DDBFB4B638711BD228ED577BDF3EFA3CE76750C2E1A7D929CEF2FF991713E6453E4EF4A2A67EC740DE7CAD6191B81D7138D4A753E80CEA6F2AAC5AF886A2E6CE890EB99277B85B18623184CA0669B1815B3726B9D1695ABEE2AD5CF17A377A7E7FC9EBF7563AFE8A87BF6FBCE5BEE7B10B4C9C0CE5482E42FC1B5E0F2EFD8F7D532D0299553B9A892051747C22AEC28287445817F88D951683BA82037747CEE85CD02311D41BFEA779494BE3640C39D3798E11A46AE37F7035DBAC94C37CCCFADF7A1E0D5F86633CBDEA79D43C990D7810882C93B8F68351A207232DC07FC4A34CB4F1520BC5E0A2F152E5426F49512262AA932DA1B80AE03AD7CC36CB924293898D6975352FF1B5F585F73C314DD40817DB45F13AD756DA4C25EE75966B19C718CC6432F917E550922D');
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T03:13:07.546+00:00', '6911a6cbd540d6f9e149644e02998deaa0b56d78ca9d4955d993ddc1fcd8252c', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T03:13:07.581+00:00', '5631cb1df8f351abee695cb6ae103f566066ab921596dbf03e22f0a89d63cf51', '[]', 9, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EF913B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DD200192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBE7B95B559C055A264C0A3C1A5FE4A9459B707FF5CE691809FF9D59C9B6333B377CCD4DE3547E69D3931472D336B9947B0C06A5EE2F3474022C18784383047B0CFEC3DF8D91D40CEECBE3901C4D9DFD93D736A4EEC8EDD6F9943043FC3FF9B0EF04391055AA6B94C1485F907C8F7E6DCDEB1BB48F21A0E1BC9F016EBAF6EB34DA928D31809A50A89ADB89913E621F923DE2B337584B6046AF527ED3924E59A879AA7E306E80FB0D945B25322B9509499B6502F0CF617503DA93C76F0F1D6EE755823EC8D22C94523E4637BAF2E8E88043277BD7C5D67B2FB4D7424B31C5E708A33D4C71C81635810628600EB6D96E8A1D002CEB92E44039AF38D8812EBA424E82A43E9E7E61016A05699EFF94BF8DEF33DB6BEDE808D645868C22D8AA121845EE787943ACB235790ABC5C9683E9F87B509BCA473BA6F9E9983666122DE00E78FB36CC9A1486AD1416C13D47783BBC1A64926ABF83DD80A91D5C91EB9A11ED24066D4DBF7E811744823A2A95C23A62A2B857692B53F39A94D3B6B6A4D99A776D789E28C44C6B3CDCAE937EA31DC76DD842A70F5E43E4574657CA0E32FD2790ED8394D784AB3B43F9BA345064F2E5262DC90399EBFC58F5312CD9C812AA2A899977E5327721E66AE178AC74E34CF50E871B534970D0C38EA65FB03F0B39B5B87A8D36911F19C84858C08F1694218075F49DA9E6F22D07F21EB0C6BB88316615BB0C12DA7F95776AFB5B6107C8DD18E4AB559D53BBF388F2BF465C5FAAED039E245D55F37C92F6296203487A22AABEE5F5A5B9CB80D6994F6BBBD6B1F7C9EF31328E1F0D3EC1467F9FFCC8B09F3221F277A51537F62206FBED6B048DC8A381CEAD3297406F53715562D7C435173E744875CC9DBDC2D0CB118426583B4D8C0AD1B93DCE8342D5FF156AE78BDEB3DBFBFE4F57B2B1D7FC5C3DF37DE72DFF3D805264E8672241721FE75AF0797FEC7BEA91681CCAA1DCD4490283A3E115761C14322AC0BFCC64A8B415DC181BB2367742EE89108EA0DFFDBBCA4A57132869CE93CC70852B5F13FB89A6D56CA613E66FDAB9E47C397E1184FBFF53C6A9ECC063C084496495CFBC128D1839116E03FE25126DA78A9856270D178A972A1B7A4281131D5C996505C05709D6B669B6549A1C9C4C6B4BA9A97F8DAFAC27B9E98266A848BEDA2789DEF56DA4C25EE75966B19C718CC6432F917EDB2922E');
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T03:13:07.599+00:00', '58cbd149c40e4451a58f66ff576ee174b037160f95931ca423cbd7109a9c8c67', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T03:13:07.631+00:00', 'e0cf255f6b127bc37d15b5e00f460189f243115b676640b0a3d49d62cc2c04e5', '[]', 10, X'789CC5554D6FDB4610FD2BC25EAB48146DB78D2EF913B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DD200192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFBBDABDCADA2CE02A5132E0D1E0527F25CAACDB837F2EF348C0CFFC6ACECDB199D93B666AEF9A23F3CE9C98A39699B5CC235860352FF1F9232091E043421C9823D867F61EFCEC0E206776DF9C00E2ECEFEC9E39352776C7EEB7CC21829FE1FF4D07F8A1C8022DD35C268AC2FC03E47B736EEFD85D24790D878D64788BF557B7D9A65494698C845285C456DCCC09F390FC11EF95993A425B02B5FA93F61C9272CD43CDD37103F407D8EC22D929915C28CA4C5BA81706FB0BA89E541E3BF8786BF73AAC11F64691E4A211F2B1BD571747440299BB5EBEAE33D9FD263A92590E2F38C519EA638EC0312C08314380F5364BF4506801E75C17A201CDF94644897552127495A1F47373080B50ABCCF7FC257CEFF91E5B5F6FC046322C34E116C5D01042AFF3434A9DE5912BC8D5E264349FCFC3DA045ED239DD37CFCC41B330116F80F3C759B6E45024B5E820B609EABBC1DD60D3249355FC1E6C85C8EA648FDC500F692033EAED7BF4083AA411D154AE11539595423BC9DA9F9CD4A69D35B5A6CC53BBEB44714622E3D966E5F41BF5186EBB6E4215B87A729F22BA323ED0F117E93C07EC9C263CA559DA9FCDD12283271729316EC81CCFDFE2C7298966CE401551D4CC4BBFA913390F33D70BC563279A6728F4B85A9ACB06061CF5B2FD01F8D9CDAD43D4E9B488784EC2424684F834218C83AF246DCF3711E8BF90758635DC418BB02DD8E096D3FC2BBBD75A5B08BEC66847A5DAACEA9D5F9CC715FAB2627D57E81CF1A2EAAF9BE417314B109A43519555F72FAD2D4EDC86344AFBDDDEB50F3ECFF9099470F869768AB3FC7FE6C58479918F13BDA8A93F3190375F6B58246E451C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE46DEE1686580CA1B2415A6CE0D68D496E749A96AF782B57BCDEF59EDF5FF2FABD958EBFE2E1EF1B6FB9EF79EC0213274339928B10FFBAD7834BFF63DF548B4066D58E662248141D9F88ABB0E02111D6057E63A5C5A0AEE0C0DD91333A17F44804F586FF6D5ED2D2381943CE749E6304A9DAF81F5CCD362BE5301FB3FEF79E47C397E1184FBFF53C6A9ECC063C084496495CFBC128D1839116E03FE25126DA78A9856270D178A972A1B7A4281131D5C996505C05709D6B669B6549A1C9C4C6B4BA9A97F8DAFAC27B9E98266A848BEDA2789DEF56DA4C25EE75966B19C718CC6432F917F614922F');
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T03:13:07.642+00:00', 'ef034fe774ccdf7ef8c78592ecba375c98d60495dc2c41c16652347dff3d5ec1', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T03:13:07.661+00:00', 'dc9ae4cd3234561b13a8728663b278046e08211f1a88e59343d994e089dfabf5', '[]', 11, X'789CC555DB6EDB4610FD15615FAB48246DF7A297FE44DE6C4358532B6A6B72C92C4933892120B651B4410C346DD33EA469DDA001DA4745B16327769C5FD8FDA39E59860A958BF354D4802169386766CECC99E12E2B75CC066C5214593EE8F7ABAAEA899B3CC962D1E3B7FB89E77DD5F73DD6652157A992218F87570294A8F2BE0FFF4216B1809FF9C95C9A5333B777CCCCDE3527E6953933271D33EF9887B0C06A9EE2F35B4062C14784383227B0CFED3DF8D93D402EECA13903C4D95FD903736ECEEC9E3DEC986304BFC0FF8B1EF02391875A66854C1585F913C8D7E6D2DEB1FB48F21C0E5BE9E8161BACEFB26DA928D30409A58AA85A71B320CC03F247BC6766E60ADA11E01A4CBB0B48C6358F34CF262DD0AFA8661FC9CEA9C8255266D6015F18EC0F28F5ACF6D8C3C74B7BD063ADB037CAB410AD908FECBD861C1512CAC2F5F27993C91EB6D1B1CC0B78C129C9C18FB9024E61418839026C7659AA47420B3817BA142D68C1B7624AACD38AA0EB0CD42FCD312C40ADB3C00B56F0DD0F3CB6B9D9828D65546AC22D8BA12504BFF74D469DE5B123E4B838192DE6F3A031A12EE99CEE9B27E6A84D4C245BA8F9DD2C3B7224D2467410DB14FC6E7037D82CCD651DDF87AD147993ECA11BEA310D644EBD7D8D1E418734229ACAD754A9CA2BA19D64ED774E6AB3DE86DA50E62FBBEF44714122E3F976EDF433F5186EFB6E4235B87E729F223A1A6FCB0996CBF91BB04B9AF08C6669BF3727CB153C7E9312E386CCF1FC257E9C93681615A8328EDB79E93775A2E051EE7AA178E244F304444FEBA5B96A60C0512FBB6F811FDCDC2644934E8B9817242C644488F713C238FC44D2EE621381FE1D59E758C33DB408DB820DEE38CD3FB3079D8DA5E01B8C7654AAED9AEFE2E23CAAD157910D1CD105E29FBABF6E921FC5AC40680E452CEBEE5FC92D49DD86B4A8FD62EFDA1F3F5CF36328E1F8FDEC1467F5FFCC8B09F3B298A47A5953BF61202F3ED5B058DC8A391C9AD329740EF5B715562F7C4B510BE754475CC9DBDC2D0C553182CA8659B9855B3721B9D1695ABDE6AD5DF3FCEB7E3058F106FE5A2F58F3F0F799B73AF0E89DE530493A9263B90C09AE7B3E5C06EFFA665A8432AF77341761AAE8F8C45C45258FA8605DE237565A0C1B0647EE8E5CD0B9A047226C36FC0FF39496C6C91872A6F39C2048DDC6FFE06A76592547C5840DBEF43C1ABE8C2678FAB9E751F3643EE46128F25CE2DA0FC7A91E8EB540FD631EE7A28B975A24866F1A2F5521F48E141522663ADD118AAB10AE0BCDECB23C2D3599D8845657F30A5F3B1F79CF53A5A91AE362BB285EEF8BB52E53A97B9D155A260906339D4EFF0551D99257');
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T03:13:07.699+00:00', '672754cc7768f8c21d3443d5d3da9fe1d8682f05fbebbe0d723b1b6bf0310aeb', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T03:13:07.743+00:00', 'eb3bd760a1c25f7b2569485a85701f33650066d50066b6ac1ee17d9d6823b887', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48A46CB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFFBBEEBFBACCD02AE1225031E0D2E052851665DF2CF651E09F899DFCCB93936337BC74CED5D7364DE991373D432B396790C0BACE6253E7F0424127C4888037304FBCCDE839FDD01E4CCEE9B13409CFD9DDD33A7E6C4EED8FD963944F033FCBFE9003F1459A0659ACB445198BF817C6FCEED1DBB8B24AFE1B0910C6FB1FEEA36DB948A328D9150AA90D88A9B39611E923FE2BD325347684BA0D6DEA43D87A45CF350F374DC00FD0E36BB48764A24178A32D316EA85C1FE02AA2795C70E3EDEDABD0E6B84BD5124B968847C62EFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AEB79BD257CF77B1E5B5F6FC046322C34E116C5D01082DFB99E526779E40A72B53819CDE7F3B0368197744EF7CD3373D02C4CC41BE0FC71962D3914492D3A886D82FA6E7037D834C96415DF87AD10599DECB11BEA210D6446BD7D8F1E418734229ACA0FC45465A5D04EB2F62727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C0F747A8B749E03764E139ED22CEDCFE66891C1D38B941837648EE76FF1E394443367A08A286AE6A5DFD4899C8799EB85E2B113CD33147A5C2DCD6503038E7AD9FE00FCECE6D621EA745A443C27612123427C9A10C6C15792B6E79B08F49FC83AC31AEEA045D8166C70CB69FE95DD6BAD2D045F63B4A3526D56F5CE2FCE930A7D59B13D57E81CF1A2EAAF9BE417314B109A43519555F72FAD2D4EDC86344A7B64EFDA5F3FCFF9299470F869768AB3FC7FE6C58479918F13BDA8A93F3090375F6B58246E451C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE46DEE1686580CA1B2415A6CE0D68D496E749A96AF782B573CFF9ADFEB2F797D7FA5D35BF1F0F78DB7DCF73C76818993A11CC94548EF9AE7C3A5FFB16FAA4520B36A473311248A8E4FC45558F09008EB02BFB1D262505770E0EEC8199D0B7A24827AC3FF322F69699C8C21673ACF3182546DFC0FAE669B9572988F59FFAAE7D1F06538C6D36F3D8F9A27B3010F02916512D77E304AF460A405F88F789489365E6AA1185C345EAA5CE82D294A444C75B2251457015CE79AD96659526832B131ADAEE625BEB6BEF09E27A6891AE162BB285EE7BB953653897B9DE55AC6310633994CFE055A3B9258');
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T03:13:07.779+00:00', '5e42ba6c051a2314ecfb5b7024ddeef0a567dc89b76046d64e5ff5b243912ae9', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T03:13:07.819+00:00', '5752eb3ae14b82c0677934107d8caac059958b47ba5247ea36240dfb52c349f5', '[]', 13, X'789C5D51C14AC34010FD95B0E7D27AB5BF2212A69B69B274B31B7737522905B5080AA278F1E0CD3FA8A0505ADA6F98FD05F1439CB4A9564F93BC79B3F3DE9B89A89D167D518450F97EAFE7EA2E8EA1AC34F6CAA3A363D111128C354A824EB74C536BDD1141058D3CD6701257334D2364FB6E865E3A550565CD1E1AD8EC42F44F2662A40CF344050E720755C1A301C781217AA645BCA60F5AD122A1179AC74B9AD31BD71B9A27B46E80F848EFB4D832E21397659C7512EEC65B5AD286567196D0861F59F2EC263EC4EBE6F78ADF5CC7FBF8D015D3D38E380316C23540EE775F0E3504CCB6FA18FD3109F9A1E7821D2AC35DF179F7DA385666E477336D1A5F8B4BC6FF06DAA6D995B6EC95D6214B6844401D0AEBDAFD196F4FAB7AA0952FF037C5062D6DA686EA1F583994CA1FA4ABC1E435E48D86ED31BC62968112F7048FF2F01AAA6472BB5CF914A444EFD540633AB42E1D3AFC19AC9898B63703179464A38C3A7B8E068C64DE643AFD065448E9BF');
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T03:13:07.855+00:00', 'f07d8cf5a345a8cfd48a1ab94f109a5bbf140467ea367c8eea23e2471327156b', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T03:13:07.895+00:00', '943d7cc2ddbca2fd956bf251f1ea4595e021d43ec78f39bb513bc1a35bd17252', '[]', 14, X'789C5D91414EC3301045AF62791D35DD9263B045289ADAD364547B6C3C0E2AAA2AB1E518DC82F3200EC2A44DA0EA2AD6F79BFC3FDF273B95603B3BD69AA56B5BE40D1E21E6806DDC6E1F6C631D70627210FA0BC953088DAD5403EAD8CC1864C502825F6F3D8A2B942B255EA55DF26FB67B3AD903B172364381A1401E75B4E2B1AAF488421EB98AF1E852818ADE80A905B131C0DED4118DB831A560524616436C60AA53E48D3D3F37F605D440BF1506B99E0A86F92F175F55FFC2C370BBCBA8C989F5D67E7F7CCE9B101FE43AB36CF9F3F5AEFA5D51D796362EC536A6821A610EA181C654167FAFEE7D9E768164C4FF766635264F7BBA1373414772D35A001E2618E60C979285946288B80282EEB6658A0A2FE6243D388722B40BD8EF53E9F75AE54A6605FBE52DA05472BAA8AA25BD22033BE54EE7F32F4FF0BC35');
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T03:13:07.935+00:00', 'de59d9fbd60ab8565a327e0c7d292d0cf199c183f1bbd6b852b6a2f7f154710b', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T03:13:07.964+00:00', '75510bd5756c5246ed411487b4c94d12a071e763b2bd72a97d1432f865bbb559', '[]', 15, X'789C5D914D4EC3301085AF12795D35DDD25BB046289AD8D36414FFD576509BAA125B8E901562C5BA3BF674936B200EC2A44D4B6165EBF91BCD7BCF3BD1062D96A24EC9C7659E4337C70D18AF31378BC59D980909D65992A08B13695BAD672251D2C863239341C79846509757855106F2899CBD48A5535BB17CD889862C73C243802A80AF7934E126B174CF5209C7D72C02437AE803655BA71BC8CAA1EF865ED1A8CD3233F44D1AFA32A338F49987EDF1D029C8E0F3FD78D020613D17FBC7995803EFE3334115CFB7801A12AA930D56AF59A0BA8D567310B2FC2ABE5EDEC660649B789E99427F7F3CB3FEB7B7A9B4B97426372E205B184D409B6A17A6FD8AB717BE2D35C51A7FCB1A55E314ADE89FE8034A8A37256AB0550BD5E8E1D47924A62C18BC0011E56DE964189E96532C404A8C914A8DC5CA856215F03AE8192CA6AF819048725056837B420B5632B7DBEF7F00DEDBC935');
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T03:13:08.007+00:00', 'abcd301d81317b8fe3d6d642666afe09d7e498abe11f511e6a381f9f89925ca0', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T03:13:08.023+00:00', '31570ea293736291ad87884ab3b029c644ea4e62003ad092be9b1a6b194e8731', '[]', 16, X'789C5D91CF4E023110C65FC5F44C58AEF22AC66C86EEB0DBD06D6BDB35082121269818BD703706827F62A2116F46791A65114FBE82B3B0287A6AFBF5379D6FBE76596625ABB3C47BE3EA41D049AAD886D4480CD25A6D97551807A595E020C315A932292BCC0B2F91CA0A66A793102611A2CD6D848E5B61BCD06A23357474C4EA7B5DD6128A3866C0426CC114A51EDB9EA4FC69B0980EE7AFF7CBC9E0F37A3A7F39C92F26CBC7CBC568F8353BCF1F6E16A3F1C7ED597E7597CFFA747CEF1FB3DE7E851D003D4CAB87D8AD771625788C56FD48FD310DF1F60C0939168A6ED9DBE9B89840A8965BD794D3CD9FFBA4FF0DA84CA7CA751AA4DA2259284C40E6136DCBFE11750F4DD690C225F89B4AA1A63A124DF14F3416B9705B694950710671E16115AE13442948710338E4DBE98A94E0B2B97021708ECE8986C4B0A96DD8B4F85368080CCB3F00EB05A74149B5FA1015284E5CB7D7FB068DCECB77');
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T03:13:08.060+00:00', 'e1352df93b97d25ac5d300ef6fc496c0284505fe8e018489359a3c3354df8123', '["title", "date_modified"]', NULL, NULL);
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
INSERT INTO pages VALUES (1, '3e79d502816f08dbadba8fc5a79c9ea0e8a818cf245651e0c53052f298586f6c', X'789CB3C928C9CDB1B329B0CB3530B05430B0D12FB0B3D1078B01006C0707E7', 26, '2026-11-30T03:13:07.317+00:00');
INSERT INTO pages VALUES (2, 'c2a59098f52391071fb8f2138155805dfb604f4ea1b87733de693f838a7d8f33', X'789CB3C928C9CDB1B329B0CB3530B05430B4D12FB0B3D1078B01006C1307E8', 26, '2026-11-30T03:13:07.339+00:00');
INSERT INTO pages VALUES (3, '9e790fd81782e5bf12af56b63aca0f02bea5cebfa1529c48bec9fd903053f1bf', X'789CB3C928C9CDB1B329B0CB3530B05430B2D12FB0B3D1078B01006C1F07E9', 26, '2026-11-30T03:13:07.367+00:00');
INSERT INTO pages VALUES (4, 'bb78398817bca9f3b00c13d27165aa8007137970a45b9ab902ea264078878327', X'789CB3C928C9CDB1B329B0CB3530B05430B6D12FB0B3D1078B01006C2B07EA', 26, '2026-11-30T03:13:07.406+00:00');
INSERT INTO pages VALUES (5, 'b169f6e8324a68dd82f4776229d8d654b943ce04e009d463bc41a9932d8c4d97', X'789CB3C928C9CDB1B329B0CB3530B05430B1D12FB0B3D1078B01006C3707EB', 26, '2026-11-30T03:13:07.447+00:00');
INSERT INTO pages VALUES (6, 'a83784b959c80690e184b4e6afa2c16a208ce2508cc2217eac454348f8f77245', X'789CB3C928C9CDB1B329B0CB3530B05430B5D12FB0B3D1078B01006C4307EC', 26, '2026-11-30T03:13:07.513+00:00');
INSERT INTO pages VALUES (7, '15b6c64a1832c8aa6d633b9a0b04f77296438a3864445aad78a4a7fe52561df1', X'789CB3C928C9CDB1B329B0CB3530B05430B3D12FB0B3D1078B01006C4F07ED', 26, '2026-11-30T03:13:07.527+00:00');
INSERT INTO pages VALUES (8, '77eb9aba5e1dae0a2127ce798d1453620cf200462e404ce1172ed52763d4e76a', X'789CB3C928C9CDB1B329B0CB3530B05430B7D12FB0B3D1078B01006C5B07EE', 26, '2026-11-30T03:13:07.541+00:00');
INSERT INTO pages VALUES (9, 'aeabcd212ec9a3e1569c582c89d34de43a09e99e81f36926daea1a5e686168b4', X'789CB3C928C9CDB1B329B0CB3530B054B0B0D12FB0B3D1078B01006C6707EF', 26, '2026-11-30T03:13:07.581+00:00');
INSERT INTO pages VALUES (10, 'ca78429d25aeffa1e7477a1a59d56b5c59260fb3d1b2e8ca563199256619d1f3', X'789CB3C928C9CDB1B329B0CB3530B054B0B4D12FB0B3D1078B01006C7307F0', 26, '2026-11-30T03:13:07.631+00:00');
INSERT INTO pages VALUES (11, 'bfc60658f43435a0d2d7e9210c49cf9604fa0bf781069e6a7f145c78fa86b7eb', X'789CB3C928C9CDB1B329B0CB3530B0543034B0D12FB0B3D1070B020072C40818', 27, '2026-11-30T03:13:07.661+00:00');
INSERT INTO pages VALUES (12, '2c1e1cae2a213fb8c671f00404634edcdde1db78eb441809bb983007137ace15', X'789CB3C928C9CDB1B329B0CB3530B0543034B4D12FB0B3D1070B020072D00819', 27, '2026-11-30T03:13:07.743+00:00');
INSERT INTO pages VALUES (13, '649d939a8f4d48061a78ffb481121296b0491023bcb54c9eca2203dc24711b2a', X'789CB3C928C9CDB1B329B0CB3530B0543034B2D12FB0B3D1070B020072DC081A', 27, '2026-11-30T03:13:07.819+00:00');
INSERT INTO pages VALUES (14, '5d4f1fb5d1bbdc5b4bacccbde0859a37ae505deade982f049a8b569411b8cf36', X'789CB3C928C9CDB1B329B0CB3530B0543034B6D12FB0B3D1070B020072E8081B', 27, '2026-11-30T03:13:07.895+00:00');
INSERT INTO pages VALUES (15, '65cfb90f27048805973f6e10884c20bfb819a0d30b9f3165d762c89313515086', X'789CB3C928C9CDB1B329B0CB3530B0543034B1D12FB0B3D1070B020072F4081C', 27, '2026-11-30T03:13:07.964+00:00');
INSERT INTO pages VALUES (16, '666a72c23b7e5b537279bbad360a8d6ce470f1e1d5475377d86f1c5dc896f817', X'789CB3C928C9CDB1B329B0CB3530B0543034B5D12FB0B3D1070B02007300081D', 27, '2026-11-30T03:13:08.023+00:00');
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
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m009/0', 'ok', NULL, '2026-11-30T03:13:07.327+00:00', 1, 'https://www.example.az/m009/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m009/1', 'ok', NULL, '2026-11-30T03:13:07.340+00:00', 2, 'https://www.example.az/m009/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m009/2', 'ok', NULL, '2026-11-30T03:13:07.368+00:00', 3, 'https://www.example.az/m009/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m009/3', 'ok', NULL, '2026-11-30T03:13:07.407+00:00', 4, 'https://www.example.az/m009/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m009/4', 'ok', NULL, '2026-11-30T03:13:07.448+00:00', 5, 'https://www.example.az/m009/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m009/5', 'ok', NULL, '2026-11-30T03:13:07.514+00:00', 6, 'https://www.example.az/m009/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m009/6', 'ok', NULL, '2026-11-30T03:13:07.528+00:00', 7, 'https://www.example.az/m009/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m009/7', 'ok', NULL, '2026-11-30T03:13:07.542+00:00', 8, 'https://www.example.az/m009/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m009/8', 'ok', NULL, '2026-11-30T03:13:07.586+00:00', 9, 'https://www.example.az/m009/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m009/9', 'ok', NULL, '2026-11-30T03:13:07.632+00:00', 10, 'https://www.example.az/m009/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m009/10', 'ok', NULL, '2026-11-30T03:13:07.663+00:00', 11, 'https://www.example.az/m009/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m009/11', 'ok', NULL, '2026-11-30T03:13:07.744+00:00', 12, 'https://www.example.az/m009/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m009', 'ok', NULL, '2026-11-30T03:13:07.820+00:00', 13, 'https://ru.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m009', 'ok', NULL, '2026-11-30T03:13:07.904+00:00', 14, 'https://en.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m009', 'ok', NULL, '2026-11-30T03:13:07.972+00:00', 15, 'https://az.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m009', 'ok', NULL, '2026-11-30T03:13:08.025+00:00', 16, 'https://zh.example/m009', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO runs VALUES (1, 'add', 'm009 0', '2026-11-30T03:13:07.316+00:00', '2026-11-30T03:13:07.331+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm009 1', '2026-11-30T03:13:07.337+00:00', '2026-11-30T03:13:07.341+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm009 2', '2026-11-30T03:13:07.350+00:00', '2026-11-30T03:13:07.387+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm009 3', '2026-11-30T03:13:07.404+00:00', '2026-11-30T03:13:07.410+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm009 4', '2026-11-30T03:13:07.431+00:00', '2026-11-30T03:13:07.470+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm009 5', '2026-11-30T03:13:07.498+00:00', '2026-11-30T03:13:07.522+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm009 6', '2026-11-30T03:13:07.526+00:00', '2026-11-30T03:13:07.529+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm009 7', '2026-11-30T03:13:07.534+00:00', '2026-11-30T03:13:07.545+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm009 8', '2026-11-30T03:13:07.578+00:00', '2026-11-30T03:13:07.590+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm009 9', '2026-11-30T03:13:07.614+00:00', '2026-11-30T03:13:07.635+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm009 10', '2026-11-30T03:13:07.648+00:00', '2026-11-30T03:13:07.678+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm009 11', '2026-11-30T03:13:07.723+00:00', '2026-11-30T03:13:07.758+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm009 12', '2026-11-30T03:13:07.798+00:00', '2026-11-30T03:13:07.838+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm009 13', '2026-11-30T03:13:07.878+00:00', '2026-11-30T03:13:07.914+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm009 14', '2026-11-30T03:13:07.948+00:00', '2026-11-30T03:13:07.990+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm009 15', '2026-11-30T03:13:08.020+00:00', '2026-11-30T03:13:08.050+00:00', '{"new": 1}');
INSERT INTO articles_fts_data VALUES (1, X'103C30817548');
INSERT INTO articles_fts_data VALUES (10, X'0000000002022000010101010001100102');
INSERT INTO articles_fts_data VALUES (137438953473, X'0000018D0330313510020401046D30303910030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206000331313510020401026D3010030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0205ADA6E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0106E6A0A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA8610070102060004326D3030100302040709070D0C0D0C090A0C0C0A0B0C0D0D0C0D0807070D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F4B023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020763696C616361710F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010962657A6564696C65720F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F0601020701046D3030390108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F0601020601046F70656E0E060102090107706179697A64610F060102080107716172616261670F06010202010572657369640E060102020201750D0203010973616B696E6C6572690F06010203020563686F6F6C0E0601020801037468650E0601020702037265650E060102050105796F6C6B610F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040FBED0B7D0B2D180D0B0D189D0B5D0BD0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050209B6D0B8D182D0B5D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040207BED181D0B5D0BD0D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020788D0BAD0BED0BB0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA86100601020600033131300B0A05010304050201310C0A05010304050201320106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120102040201330E02040201340F020401023230010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010261630F0601020902016E0E060102060201750E0601020B02017A0F0203010262650F06010205010264650E060102030102656E0E02030102696E0E0601020A0201730F0601020701026D300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020201650F0601020601026F700E06010209010270610F06010208010271610F06010202010272650E060102020201750D0203010273610F060102030201630E06010208010274680E060102070201720E060102050102796F0F0601020401027A681002030104D0B2D0B5010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040401BE0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050203B3D0BE0106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100203B4D0B2010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0401BE0110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080203B5D0BB010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050203B6D0B801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020203BAD0B001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0203BDD0B001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D060102090401820D060102080203BFD0B5010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020104D180D0B0010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020381D0B5010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020384D0B8010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020388D0BA0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0205ADA6E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0106E6A0A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206000432313230010601021201060102120106010212040A0A0A0A063F06060A410A0A0A0A0A0A0A080E090C06100C0709095A0C0B0E0E0C06100C0A0A0C0709276C594343714448582F47414C0E12694467470E0D0C0D0C090A0C0C0A0B0C0D0D0C0D0C0A4206064009080806090907090858080909090906090809080907664B41417B46525241460A08654265410A0D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255554, X'00040601040601021201060102120106010212010601021201060102120106010212010601021201060102120106010212043232303201060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101036163690F0601020902026E640E06010206020275740E0601020B010362657A0F0601020501036465630E0601020301036973650F0601020701036D30300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020202656B0F0601020601036F70650E0601020901037061790F0601020801037161720F0601020201037265730E06010202010373616B0F06010203020263680E0601020801037468650E06010207020272650E060102050103796F6C0F060102040106D0B2D0B5D180010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040403BED0B70108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090502D1800106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050205B6D0B8D18201080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020205BAD0B0D18001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030205BDD0B0D18001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040205BED181D0B50D06010209040382D0BA0D060102080205BFD0B5D180010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020584D0B8D0B7010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020588D0BAD0BE0D0601020731410A09090A0A0A59090A0A0A0A0A090A090A684D43437140485454480C0A67446743');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'3232', 4);
INSERT INTO articles_fts_content VALUES (1, 'возвращен в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 0 возвращен m009 0');
INSERT INTO articles_fts_content VALUES (2, 'возвращен в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 1 возвращен m009 1');
INSERT INTO articles_fts_content VALUES (3, 'возвращен в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 2 возвращен m009 2');
INSERT INTO articles_fts_content VALUES (4, 'возвращен в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 3 возвращен m009 3');
INSERT INTO articles_fts_content VALUES (5, 'возвращен в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 4 возвращен m009 4');
INSERT INTO articles_fts_content VALUES (6, 'возвращен в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 5 возвращен m009 5');
INSERT INTO articles_fts_content VALUES (7, 'возвращен в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 6 возвращен m009 6');
INSERT INTO articles_fts_content VALUES (8, 'возвращен в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 7 возвращен m009 7');
INSERT INTO articles_fts_content VALUES (9, 'возвращен в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 8 возвращен m009 8');
INSERT INTO articles_fts_content VALUES (10, 'возвращен в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 9 возвращен m009 9');
INSERT INTO articles_fts_content VALUES (11, 'возвращен в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 10 возвращен m009 10');
INSERT INTO articles_fts_content VALUES (12, 'возвращен в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m009 11 возвращен m009 11');
INSERT INTO articles_fts_content VALUES (13, 'm009 ru 12', '', 'жител карабах наряд елк а школ откроют осен', '');
INSERT INTO articles_fts_content VALUES (14, 'm009 en 13', '', 'resid decor a tree and the school open in autumn', '');
INSERT INTO articles_fts_content VALUES (15, 'm009 az 14', '', 'qarabag sakinleri yolka bezediler mekteb ise payizda acilacaq', '');
INSERT INTO articles_fts_content VALUES (16, 'm009 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '');
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
INSERT INTO article_fingerprints VALUES (1, '{"url": "0cbb088ab2e7", "canonical_url": "90935f45ad43", "title": "dc60f7be7d76", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "0eadd0c4476c", "related": "69d3913acd40", "authors": "97fdb40fae1f", "date_published": "8fb07461e20e", "date_modified": "002a52cec179", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "09011d5515c3", "first_saved_at": "b644cb978fdf", "changed_at": "c4c4eb8769dc", "page": "eeb4f8a5b913", "revisions": "cbf66aacf61a"}');
INSERT INTO article_fingerprints VALUES (2, '{"url": "efc599c49d02", "canonical_url": "90935f45ad43", "title": "c6d048bd1fd7", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "655885897091", "related": "69d3913acd40", "authors": "8754437808f9", "date_published": "8fb07461e20e", "date_modified": "26eb25ea8a74", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "fcf4df209dbe", "first_saved_at": "c52802ba161e", "changed_at": "d2a442d1c1c4", "page": "737aa7d9fc72", "revisions": "b759615b89ca"}');
INSERT INTO article_fingerprints VALUES (3, '{"url": "a3603e662a0f", "canonical_url": "90935f45ad43", "title": "e6e5b593a33c", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "7f61d60b564c", "related": "69d3913acd40", "authors": "ae8469e878ca", "date_published": "8fb07461e20e", "date_modified": "3bcb7cfcf838", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "adb46c5b3f64", "first_saved_at": "e5041622ca64", "changed_at": "bd7fef30f2b1", "page": "5502d0b538d8", "revisions": "4bfb2dec51a7"}');
INSERT INTO article_fingerprints VALUES (4, '{"url": "7841c5bebe9e", "canonical_url": "90935f45ad43", "title": "99dc08086982", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "530378e7759c", "related": "69d3913acd40", "authors": "93c58a736267", "date_published": "8fb07461e20e", "date_modified": "5d04280074e1", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "6c28186f2f09", "first_saved_at": "b87e4676458c", "changed_at": "a8aae3da0e6f", "page": "5ddbc5219dec", "revisions": "a6a01726707a"}');
INSERT INTO article_fingerprints VALUES (5, '{"url": "12c483d11929", "canonical_url": "90935f45ad43", "title": "296243fec9d8", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "c849d0119a80", "related": "69d3913acd40", "authors": "2fc9db31d4f8", "date_published": "8fb07461e20e", "date_modified": "aa88a8d5959c", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "cf9426e39112", "first_saved_at": "6f7a31f72cad", "changed_at": "80f34e57d19f", "page": "d553e41fa282", "revisions": "51f20f3aa003"}');
INSERT INTO article_fingerprints VALUES (6, '{"url": "994d49482c47", "canonical_url": "90935f45ad43", "title": "8d569b391d9e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "d5a209620224", "related": "69d3913acd40", "authors": "fa1df8f3db73", "date_published": "8fb07461e20e", "date_modified": "00fc1aab9618", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "d10f03195ea1", "first_saved_at": "19397a49602c", "changed_at": "6eca85a13f66", "page": "0644cbfae867", "revisions": "5395d85412f4"}');
INSERT INTO article_fingerprints VALUES (7, '{"url": "f41752d0615b", "canonical_url": "90935f45ad43", "title": "15a70399acb6", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "99b940bed7aa", "related": "69d3913acd40", "authors": "a9d72e1857c9", "date_published": "8fb07461e20e", "date_modified": "9348109838e9", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "560047a8c0f9", "first_saved_at": "06f433a67498", "changed_at": "31b9efe54997", "page": "4c0dbb07e5c3", "revisions": "1d37addb2f41"}');
INSERT INTO article_fingerprints VALUES (8, '{"url": "a2510930de8e", "canonical_url": "90935f45ad43", "title": "d7bb5b8f558f", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "73ca64f1fa26", "related": "69d3913acd40", "authors": "54456d63efd1", "date_published": "8fb07461e20e", "date_modified": "d6e394bc6236", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "f38c09e3ef91", "first_saved_at": "f978a9f1870a", "changed_at": "5b3bcdce03ad", "page": "099d0fadbf08", "revisions": "d460449fff2e"}');
INSERT INTO article_fingerprints VALUES (9, '{"url": "6dbdfae717f9", "canonical_url": "90935f45ad43", "title": "51c7212c3b66", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "ce2ef59b5646", "related": "69d3913acd40", "authors": "879fa59fb057", "date_published": "8fb07461e20e", "date_modified": "dfd6f9cb9509", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "aeae82fb49e8", "first_saved_at": "604a023296ef", "changed_at": "dabf50b55bb0", "page": "383a0c6102df", "revisions": "85b6afa68683"}');
INSERT INTO article_fingerprints VALUES (10, '{"url": "5d5239c767e7", "canonical_url": "90935f45ad43", "title": "98d4951fdf33", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "5fa4a5871912", "related": "69d3913acd40", "authors": "c26f6495b469", "date_published": "8fb07461e20e", "date_modified": "7c7498f0aa56", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "02e61486e176", "first_saved_at": "322e065dda1d", "changed_at": "3677e12cb60d", "page": "dbf661271a86", "revisions": "8acdd10e6cea"}');
INSERT INTO article_fingerprints VALUES (11, '{"url": "e6e23479b9da", "canonical_url": "90935f45ad43", "title": "bea713f8e09e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "e7e229100b0f", "related": "69d3913acd40", "authors": "187ffe5e49ab", "date_published": "8fb07461e20e", "date_modified": "3cf6208e39eb", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "343bc781cc1f", "first_saved_at": "13b2a63e83bb", "changed_at": "194131a8a2c3", "page": "5954832df839", "revisions": "bb198acd45fa"}');
INSERT INTO article_fingerprints VALUES (12, '{"url": "098cd55cb612", "canonical_url": "90935f45ad43", "title": "1cddfab0ff50", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "98ff5091e64e", "related": "69d3913acd40", "authors": "677b287b991f", "date_published": "8fb07461e20e", "date_modified": "18255fb735cf", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "467129a7bf79", "first_saved_at": "b5d84fe82110", "changed_at": "0cc4a6ac0006", "page": "a9892d8b4e39", "revisions": "759a8c2b30e2"}');
INSERT INTO article_fingerprints VALUES (13, '{"url": "c2500514cacf", "title": "6b4889a29982", "body": "fc53b9d6833f", "related": "f754ea3827ea", "date_modified": "098538fe4a63", "language": "a8ca122c43e2", "page_kind": "8a26cd25ae77", "response": "bbc4b634db0d", "first_saved_at": "93ebfcf87402", "changed_at": "bccbb9b3a5e3", "page": "98fe61df157f", "revisions": "9ceaf3312260"}');
INSERT INTO article_fingerprints VALUES (14, '{"url": "392101b00682", "title": "d02896859b5b", "body": "0a9196c40254", "related": "f754ea3827ea", "date_modified": "807f422aa465", "language": "50eac10e7966", "page_kind": "8a26cd25ae77", "response": "85901586acb2", "first_saved_at": "474b01a14264", "changed_at": "4dd9df49a170", "page": "025764f220ce", "revisions": "ecb26762008c"}');
INSERT INTO article_fingerprints VALUES (15, '{"url": "a90a59d27ea0", "title": "ada272b9852a", "body": "8cb4acc634f3", "related": "f754ea3827ea", "date_modified": "5465141e4c97", "language": "abaf9e506598", "page_kind": "8a26cd25ae77", "response": "3268b5fd68d7", "first_saved_at": "38e48955dbb4", "changed_at": "c4ccfecbafde", "page": "485fecb28483", "revisions": "a7f7ce1c0ef8"}');
INSERT INTO article_fingerprints VALUES (16, '{"url": "812050f5dbb8", "title": "e09a568d2960", "body": "66409883bb8c", "related": "f754ea3827ea", "date_modified": "c07e8e50a4a9", "language": "26ab4b495289", "page_kind": "8a26cd25ae77", "response": "8bc60db3dff9", "first_saved_at": "c31d4ad1aa7f", "changed_at": "03bccbdbb133", "page": "dbb1a83672c7", "revisions": "f6ba0350f9cb"}');
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
COMMIT;
