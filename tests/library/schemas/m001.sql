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
CREATE TABLE frontier (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    priority INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    found_at TEXT NOT NULL,
    next_at TEXT,
    leased_until TEXT
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
    elapsed REAL, -- seconds
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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 03:05:38.999970+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m001/0', 'https://www.example.az/news/1', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'beea9b28cca8ffed6d36f230cda5ee32918ee0a72ea10bd58d2f18cd207d48ab', '2026-11-30T03:05:39.018+00:00', '2026-11-30T03:05:39.063+00:00', '2026-11-30T03:05:39.063+00:00', 1, '{"url":"https://www.example.az/m001/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m001/1', 'https://www.example.az/news/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '107e03102e3e5299e74d7cf2a7dca3d90e2a5f5030889da3cf323968e7457954', '2026-11-30T03:05:39.097+00:00', '2026-11-30T03:05:39.126+00:00', '2026-11-30T03:05:39.126+00:00', 2, '{"url":"https://www.example.az/m001/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m001/2', 'https://www.example.az/news/1', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '7d672d758da7cab967388ff29fabf87fb274d81b25731cacdf5d3486d1f4bac5', '2026-11-30T03:05:39.143+00:00', '2026-11-30T03:05:39.183+00:00', '2026-11-30T03:05:39.183+00:00', 3, '{"url":"https://www.example.az/m001/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m001/3', 'https://www.example.az/news/1', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '3cce305e25cb728ef044fb4b75279a54737702c113e1df91b7002e3dccfd9d2f', '2026-11-30T03:05:39.198+00:00', '2026-11-30T03:05:39.225+00:00', '2026-11-30T03:05:39.225+00:00', 4, '{"url":"https://www.example.az/m001/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m001/4', 'https://www.example.az/news/1', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'e89e6b283c5998bc94905f7c5369daaec0de0afeb7dca643590d65992d86eea1', '2026-11-30T03:05:39.239+00:00', '2026-11-30T03:05:39.251+00:00', '2026-11-30T03:05:39.251+00:00', 5, '{"url":"https://www.example.az/m001/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m001/5', 'https://www.example.az/news/1', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '3fec79e928efc84aac91b752c02b53a4a47643844b98f809da86f6f303d7fc7c', '2026-11-30T03:05:39.275+00:00', '2026-11-30T03:05:39.319+00:00', '2026-11-30T03:05:39.319+00:00', 6, '{"url":"https://www.example.az/m001/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m001/6', 'https://www.example.az/news/1', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4b2abf6ee3df052346be052460fd2e1d1239ee603eb27b68184655bd658403b5', '2026-11-30T03:05:39.355+00:00', '2026-11-30T03:05:39.383+00:00', '2026-11-30T03:05:39.383+00:00', 7, '{"url":"https://www.example.az/m001/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m001/7', 'https://www.example.az/news/1', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'd82b788af927c04fa5873e4b20fc4192cceffa6c97c672ff04a4ebd8dbc02ec8', '2026-11-30T03:05:39.416+00:00', '2026-11-30T03:05:39.429+00:00', '2026-11-30T03:05:39.429+00:00', 8, '{"url":"https://www.example.az/m001/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m001/8', 'https://www.example.az/news/1', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'f190b3cbebe31707b23d224fbbca4a915509d5cb602777d82b96e03e0882e9db', '2026-11-30T03:05:39.456+00:00', '2026-11-30T03:05:39.516+00:00', '2026-11-30T03:05:39.516+00:00', 9, '{"url":"https://www.example.az/m001/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m001/9', 'https://www.example.az/news/1', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4464a4d4b3cbc6e9d8102fd3d24f8f5a984996bab001601e2b10b23fc31683f4', '2026-11-30T03:05:39.581+00:00', '2026-11-30T03:05:39.596+00:00', '2026-11-30T03:05:39.596+00:00', 10, '{"url":"https://www.example.az/m001/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m001/10', 'https://www.example.az/news/1', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '5760d25a752130cd581b7f48bd290c440bb0de485bb6128c0e3ec74196faebf2', '2026-11-30T03:05:39.608+00:00', '2026-11-30T03:05:39.637+00:00', '2026-11-30T03:05:39.637+00:00', 11, '{"url":"https://www.example.az/m001/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m001/11', 'https://www.example.az/news/1', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4f8806ac10c67abe4aac59392b6eec02145581462a645ce000fb92236a17a572', '2026-11-30T03:05:39.650+00:00', '2026-11-30T03:05:39.662+00:00', '2026-11-30T03:05:39.662+00:00', 12, '{"url":"https://www.example.az/m001/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m001', NULL, 'm001 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, 'da9f1d528995e9fea4a91f7f631a2ce2571fa3fd1f6fbc042aa8e0e31ccd1126', '2026-11-30T03:05:39.715+00:00', '2026-11-30T03:05:39.756+00:00', '2026-11-30T03:05:39.756+00:00', 13, '{"url":"https://ru.example/m001","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m001', NULL, 'm001 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, '90def6696590645b8067cfdafd3dafeb9bde2de3967299163709dce19fb02b9d', '2026-11-30T03:05:39.807+00:00', '2026-11-30T03:05:39.851+00:00', '2026-11-30T03:05:39.851+00:00', 14, '{"url":"https://en.example/m001","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m001', NULL, 'm001 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, '37b9b779270c5153c96a1690903afe8cd9e85e8ac5251de362f0987a4e8b405c', '2026-11-30T03:05:39.891+00:00', '2026-11-30T03:05:39.923+00:00', '2026-11-30T03:05:39.923+00:00', 15, '{"url":"https://az.example/m001","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m001', NULL, 'm001 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, '75ad96287aba3f7134a4c472cf0ec986b634105a4dc36d4b2f9d16644397db84', '2026-11-30T03:05:39.940+00:00', '2026-11-30T03:05:39.948+00:00', '2026-11-30T03:05:39.948+00:00', 16, '{"url":"https://zh.example/m001","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO tags VALUES (3, 'Возвращение m001 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m001 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m001 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m001 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m001 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m001 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m001 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m001 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m001 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m001 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m001 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m001 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m001 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m001 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m001 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m001 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m001 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m001 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m001 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m001 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m001 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m001 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m001 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m001 11', 'https://example.az/tag/1');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T03:05:39.018+00:00', '83cb3dfd25366b207fe0a4d84f0c806d36e08ed26a398e9c772de3b530d9f2e3', '[]', 1, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DDA001DAA3A2D8B1133BCE5FD8FD477DB30C152A1FCEA9A80143D270DECCBC9937C35D56EA980DD8A428B27CD0EF5755D513377992C5A2C76FF713CFF3FB1EEBB290AB54C990C7C32BFD95A8F2BE0FFF4216B1809FF9C95C9A5333B777CCCCDE3527E6B53933271D33EF9847B0C06A9EE1F33B4062C14784383227B0CFED3DF8D93D402EECA13903C4D95FDB03736ECEEC9E3DEC986304BFC0FFCB1EF02391875A66854C1585F913C837E6D2DEB1FB48F2020E5BE9E8161BACEFB26DA928D30409A58AA85A71B320CC43F247BCE766E60ADA11E01A4CBB0B48C6358F34CF262DD0AFA8661FC9CEA9C8255266D6015F18EC8F28F5ACF6D8C3C72B7BD063ADB037CAB410AD908FEDBD861C1512CAC2F5F24593C91EB6D1B1CC0B78C129C9C18FB9024E61418839026C7659AA47420B3817BA142D68C1B7624AACD38AA0EB0CD42FCD312C40ADB3C00B56F0DD0F3CB6B9D9828D65546AC22D8BA12504BFF76D469DE5B123E4B838192DE6F3B031A12EE99CEE9BA7E6A84D4C245BA8F9FD2C3B7224D2467410DB14FC6E7037D82CCD651DDF87AD147993EC911BEA310D644EBD7D831E418734229ACA3754A9CA2BA19D64EDF74E6AB3DE86DA50E62FBBEF44714122E3F976EDF433F5186EFB6E4235B87E729F223A1AEFCA0996CBF91BB04B9AF08C66697F3027CB153C799B12E386CCF1FC157E9C93681615A8328EDB79E93775A2E051EE7AA178E244F314444FEBA5B96A60C0512FBBEF801FDDDC2644934E8B9817242C6444880F13C238FC4CD2EE621381FE1D59E758C33DB408DB820DEE38CD3FB7079D8DA5E01B8C7654AAED9AEFE2E23CAED157910D1CD105E29FBABF6E929FC4AC40680E452CEBEE5FC92D49DD86B4A8FD62EFDA071FAFF9099470FC61768AB3FA7FE6C58479594C52BDACA9DF3090979F6B582C6EC51C0ECDE9143A87FADB0AAB17BEA5A88573AA23AEE46DEE1686AA184165C3ACDCC2AD9B90DCE834AD5EF3D6AE79FE753F18AC78037FAD17AC79F8FBC25B1D78F4CE7298241DC9B15C8604D73D1F2E83F77D332D4299D73B9A8B3055747C62AEA2924754B02EF11B2B2D860D832377472EE85CD02311361BFE8779464BE3640C39D3794E10A46EE37F7035BBAC92A362C2065F7B1E0D5F46133CFDD2F3A879321FF23014792E71ED87E3540FC75AA0FE318F73D1C54B2D12C3B78D97AA107A478A0A11339DEE08C55508D7856676599E969A4C6C42ABAB7985AF9D4FBCE7A9D2548D71B15D14AFF7D55A97A9D4BDCE0A2D930483994EA7FF026782921E');
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T03:05:39.063+00:00', 'beea9b28cca8ffed6d36f230cda5ee32918ee0a72ea10bd58d2f18cd207d48ab', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T03:05:39.097+00:00', '44eefcae916db7d5a762170a43c206a843f415495832a3b5c5194bdd9d7b4f9a', '[]', 2, X'789CC5554D6FDB4610FD2BC25EABC8246DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D22639A469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C31D56EA98F5D9B828B2BCBFB45455554FDCE449168B1EBFBD94789EBFE4B32E0BB94A950C793CB8D25F892A77FE852C62013FF38BB930276666EF98A9BD6B8ECD5B736A8E3B66D6314F6081D5BCC0E70F80C4820F0971688E619FD97BF0B3BB809CDB03730A88B3BFB5FBE6CC9CDA5D7BD03147087E8EFFD73DE087220FB5CC0A992A0AF32790EFCC85BD63F790E4151C36D3E12DD65FDB615B5251A631124A15115B71B320CC43F247BC9766EA086D0BD41A4CBA7348C6358F34CFC62DD063B0D943B23322B950949976502F0CF667503DAD3D76F1F1C6EEF7582BEC8D322D442BE4537BAF298E8884B270BD7CD564B2076D742CF3025E704A72D4C71C811358106286001B5D96EAA1D002CE852E450B5AF0CD9812EBB422E81A43E917E60816A0D658E005CBF8EE071EDBD868C146322A35E116C5D01282DFFB3EA3CEF2D815E46A71329ACFE76163022FE99CEE9BE7E6B05D984836C1F9C32CDB7228D2467410DB04F5DDE06EB0599ACB3ABE0F5B29F226D91337D4231AC88C7AFB0E3D820E69443495EF88A9CA2BA19D64ED8F4E6AD3DEBA5A57E62FBBE744714E22E3F956EDF42BF5186E7B6E4235B87E729F22BA32DED30916E9FC0DD8054D784AB3B43F99E34506CF2E5362DC90399EBFC18F3312CD9C812AE3B89D977E53270A1EE5AE178A274E34CF51E849BD34570D0C38EA65F73DF0939BDB8468D26911F38284858C08F1714218075F48DA9D6F22D0BF23EB0C6BB88B16615BB0C11DA7F99776BFB3BE107C9DD18E4AB555D73BBF384F6BF455C506AED039E29FBABF6E929FC52C43680E4555D6DDBFB2B624751BD22AED91BD6B1F7C9AF33328E1E8E3EC1467E5FFCC8B09F3B218A77A5153BF6120AFBFD4B058DC8A391C9AD329740EF5B715562F7C4B5173E754475CC9DBDC2D0CB118426583ACDCC4AD1B93DCE834AD5CF356AF79FE753FE82F7B7D7FB517AC7AF8FBCA5BE97B1EBBC424E9508EE42224B8EEF970E97FE89B6911CABCDED15C84A9A2E3137315953C22C2BAC46FACB41834151CBA3B724EE7821E89B0D9F03FCC0B5A1A2763C899CE738220751BFF83ABD965951C1663D6FFD6F368F8321AE3E9D79E47CD93F98087A1C873896B3F18A57A30D202FC473CCE45172FB5480C2E1B2F5521F4B6141522663ADD168AAB10AE73CDECB03C2D3599D8985657F30A5F3B9F79CF13D3548D70B15D14AFF7CD6A97A9D4BDCE0A2D930483994C26FF026FE4921F');
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T03:05:39.126+00:00', '107e03102e3e5299e74d7cf2a7dca3d90e2a5f5030889da3cf323968e7457954', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T03:05:39.143+00:00', 'bee4a309d7f5ab739cc83aceae818ad60f2438955d3529a88c3635701d9519e1', '[]', 3, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B789EDF0D589B855CA54A863CEE5FEAAFC438EFFAF02F64110BF899DFCCB93936337BDB4CED1D7364DE9B1373D432B39679020BACE6153E7F0624167C4088037304FBCCDE859FDD01E4CCEE9B13409CFDBDDD33A7E6C4EED8FD963944F033FCBFED003F1079A86556C854519867407E30E7F6B6DD45923770D8480737596F759B6D4A459946482855446CC58D82300FC91FF15E9BA923B425506B3069CF2119D73CD23C1B35408FC16617C94E89E4425166DA42BD30D87BA07A5279ECE0E39DDDEBB046D8EB655A8846C8A7F66E5D1C110965E17AF9A6CE64F79BE858E605BCE094E4A88F3902C7B020C40C01D6DB2CD503A1059C0B5D8A06B4E01B3125D6E998A0AB0CA59F9B4358805A6581172CE1BB1F786C7DBD011BCAA8D4845B144343087EE7A78C3ACB635790ABC5C9683E9F87B509BCA473BA6F5E9A83666122D900E74FB36CC981486BD1416C13D4779DBBC166692EABF83E6CA5C8EB644FDC500F692033EAED07F4083AA411D1547E24A62A1F0BED246B7F71529B76D6D49A322FECAE13C519898CE79B95D3EFD463B8EDBA0955E0EAC97D8AE8CAF8482758A4F33760E734E129CDD2FE6A8E16193CBF48897143E678FE0E3F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745CC0B12163222C4E70961EC7F23697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDBBDD6DA42F035463B2AD56655EFFCE23CADD097151BB842E7887FAAFEBA497E15B304A13914555975FFD2DA92D46D48A3B447F68E7DF065CECFA184C3CFB3539CE5FF332F26CCCB6294EA454DFD8181BCFD56C3627133E670A84FA7D039D4DF5458B5F00D45CD9D531D71256F71B730C4620095F5B37203B76E4472A3D3B47CC55BB9E2F9D7FCA0B7E4F5FC954EB0E2E1EF3B6FB9E779EC0293A40339948B90E09AE7C3A5F7A96FA64528F36A477311A68A8E4FCC5554F28808EB12BFB1D2A25F5770E0EEC8199D0B7A24C27AC3FF32AF68699C8C21673ACF0982546DFC0FAE669B8DE5A018B1DE0F9E47C397D1084FAF7A1E354FE67D1E8622CF25AE7D7F98EAFE500BF01FF238176DBCD422D1BF68BC5485D05B528C1131D3E996505C85709D6B669BE569A9C9C446B4BA9A8FF1B5F595F73C314DD51017DB45F13ADFAFB4994ADDEBACD032493098C964F22F78469220');
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T03:05:39.183+00:00', '7d672d758da7cab967388ff29fabf87fb274d81b25731cacdf5d3486d1f4bac5', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T03:05:39.198+00:00', 'fcc64a3888650a88c2953594fe215783c13a83facc8808081b683856160d6dd5', '[]', 4, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B789EDF5D626D1672952A19F2B87FA9BF12E3BCEBC3BF90452CE0677E33E7E6D8CCEC6D33B577CC91796F4ECC51CBCC5AE6092CB09A57F8FC199058F001210ECC11EC337B177E76079033BB6F4E0071F6F776CF9C9A13BB63F75BE610C1CFF0FFB603FC40E4A19659215345619E01F9C19CDBDB761749DEC061231DDC64BDD56DB62915651A21A15411B115370AC23C247FC47B6DA68ED09640ADC1A43D87645CF348F36CD4003D069B5D243B25920B4599690BF5C260EF81EA49E5B1838F7776AFC31A61AF9769211A219FDABB757144249485EBE59B3A93DD6FA2639917F0825392A33EE6081CC382103304586FB3540F8416702E74291AD0826FC49458A76382AE32947E6E0E61016A95055E40C3F7038FADAF37604319959A708B626808C1EFFC94516779EC0A72B53819CDE7F3B0368197744EF7CD4B73D02C4C241BE0FC69962D3910692D3A886D82FAAE7337D82CCD6515DF87AD14799DEC891BEA210D6446BDFD801E418734229ACA8FC454E563A19D64ED2F4E6AD3CE9A5A53E685DD75A2382391F17CB372FA9D7A0CB75D37A10A5C3DB94F115D191FE9048B74FE06EC9C263CA559DA5FCDD12283E71729316EC81CCFDFE1C7298966CE409571DCCC4BBFA913058F72D70BC513279A9728F4B85A9ACB06061CF5B2FD11F8C5CDAD43D4E9B4887941C2424684F83C218CFD6F246DCF3711E83F91758635DC418BB02DD8E096D3FC6BBBD75A5B08BEC66847A5DAACEA9D5F9CA715FAB2620357E81CF14FD55F37C9AF6296203487A22AABEE5F5A5B92BA0D6994F6C8DEB10FBECCF9399470F879768AB3FC7FE6C58479598C52BDA8A93F3090B7DF6A582C6EC61C0EF5E9143A87FA9B0AAB16BEA1A8B973AA23AEE42DEE1686580CA0B27E566EE0D68D486E749A96AF782B573CFF9A1FF496BC9EBFD209563CFC7DE72DF73C8F5D60927420877211125CF37CB8F43EF5CDB408655EED682EC254D1F189B98A4A1E11615DE237565AF4EB0A0EDC1D39A373418F44586FF85FE6152D8D9331E44CE7394190AA8DFFC1D56CB3B11C1423D6FBC1F368F8321AE1E955CFA3E6C9BCCFC350E4B9C4B5EF0F53DD1F6A01FE431EE7A28D975A24FA178D97AA107A4B8A3122663ADD128AAB10AE73CD6CB33C2D3599D8885657F331BEB6BEF29E27A6A91AE262BB285EE7FB953653A97B9D155A26090633994CFE0580A89221');
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T03:05:39.225+00:00', '3cce305e25cb728ef044fb4b75279a54737702c113e1df91b7002e3dccfd9d2f', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T03:05:39.239+00:00', '9b227a563be3495c23af355b5a4027597ad2095d397679a900e2407513dcbb3a', '[]', 5, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B789EDF5D666D1672952A19F2B87FA9BF12E3BCEBC3BF90452CE0677E33E7E6D8CCEC6D33B577CC91796F4ECC51CBCC5AE6092CB09A57F8FC199058F001210ECC11EC337B177E76079033BB6F4E0071F6F776CF9C9A13BB63F75BE610C1CFF0FFB603FC40E4A19659215345619E01F9C19CDBDB761749DEC061231DDC64BDD56DB62915651A21A15411B115370AC23C247FC47B6DA68ED09640ADC1A43D87645CF348F36CD4003D069B5D243B25920B4599690BF5C260EF81EA49E5B1838F7776AFC31A61AF9769211A219FDABB757144249485EBE59B3A93DD6FA2639917F0825392A33EE6081CC382103304586FB3540F8416702E74291AD0826FC49458A76382AE32947E6E0E61016A95055EB084EF7EE0B1F5F5066C28A352136E510C0D21F89D9F32EA2C8F5D41AE1627A3F97C1ED626F092CEE9BE79690E9A858964039C3FCDB2250722AD4507B14D50DF75EE069BA5B9ACE2FBB09522AF933D71433DA481CCA8B71FD023E890464453F99198AA7C2CB493ACFDC5496DDA59536BCABCB0BB4E146724329E6F564EBF538FE1B6EB265481AB27F729A22BE3239D6091CEDF809DD384A7344BFBAB395A64F0FC2225C60D99E3F93BFC3825D1CC19A8328E9B79E93775A2E051EE7AA178E244F312851E574B73D9C080A35EB63F02BFB8B975883A9D16312F4858C888109F2784B1FF8DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F6DF75A6B0BC1D718EDA8549B55BDF38BF3B4425F566CE00A9D23FEA9FAEB26F955CC1284E6505465D5FD4B6B4B52B7218DD21ED93BF6C197393F87120E3FCF4E7196FFCFBC98302F8B51AA1735F50706F2F65B0D8BC5CD98C3A13E9D42E7507F5361D5C2371435774E75C495BCC5DDC2108B0154D6CFCA0DDCBA11C98D4ED3F2156FE58AE75FF383DE92D7F3573AC18A87BFEFBCE59EE7B10B4C920EE4502E42826B9E0F97DEA7BE9916A1CCAB1DCD45982A3A3E315751C92322AC4BFCC64A8B7E5DC181BB2367742EE89108EB0DFFCBBCA2A57132869CE93C270852B5F13FB89A6D36968362C47A3F781E0D5F46233CBDEA79D43C99F779188A3C97B8F6FD61AAFB432DC07FC8E35CB4F1528B44FFA2F15215426F493146C44CA75B427115C275AE996D96A7A526131BD1EA6A3EC6D7D657DEF3C43455435C6C17C5EB7CBFD2662A75AFB342CB24C1602693C9BF890A9222');
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T03:05:39.251+00:00', 'e89e6b283c5998bc94905f7c5369daaec0de0afeb7dca643590d65992d86eea1', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T03:05:39.275+00:00', '2c74fb7171896a09dbf46dfdddececa46880f988487e6cfec6868369afb782e6', '[]', 6, X'789CC5554D6FDB4610FD2BC25EAB48246DB5852EFD13B9D986B0A656D4D6E4925992561243406CA368831868D22639A469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C31D56EA98F5D9B828B2BCDFED4E26938EB8C9932C161D7EBB9B789EDFEDB1360BB94A950C793CB8D25F8949DEF5E15FC82216F033BF980B7362E6F68E99D9BBE6D8BC35A7E6B865E62DF3041658CD0B7CFE00482CF8901087E618F6B9BD073FBB0BC8B93D30A78038FB5BBB6FCECCA9DDB5072D7384E0E7F87FDD017E28F250CBAC90A9A2307F02F9CE5CD83B760F495EC161331DDE62FDB51DB62515651A23A15411B115370BC23C247FC47B69668ED0B640ADC1B4BD80645CF348F36CDC003D069B3D243B23924B4599590BF5C2607F06D5D3CA63171F6FEC7E8735C2DE28D34234423EB5F7EAE28848280BD7CB5775267BD044C7322FE005A724477DCC1138810521E608B0D166A91E0A2DE05CE85234A005DF8C29B14E27045D6328FDC21CC102D41A0BBC6005DFFDC0631B1B0DD84846A526DCB2181A42F03BDF67D4591EBB825C2D4E468BF93CAC4DE0259DD37DF3DC1C360B13C926387F98655B0E455A8B0E629BA2BE1BDC0D364B7359C5F7612B455E277BE2867A440399536FDFA147D0218D88A6F21D3155F944682759FBA393DAACB3AED695F9CBEE39519C93C878BE5539FD4A3D86DB9E9B5005AE9EDCA788AE8CF77482653A7F037641139ED12CED4FE67899C1B3CB941837648EE76FF0E38C44B360A0CA386EE6A5DFD4898247B9EB85E28913CD73147A522DCD5503038E7AD97E0FFCE4E6D621EA745AC4BC20612123427C9C10C6C11792B6179B08F4EFC83AC71AEEA245D8166C70CB69FEA5DD6FAD2F055F67B4A3526D55F52E2ECED30A7D55B1812B7481F8A7EAAF9BE467312B109A43519555F7AFAC2D49DD86344A7B64EFDA079FE6FC0C4A38FA383BC559FD3FF362C2BC2CC6A95ED6D46F18C8EB2F352C16B7620E87FA740A9D43FD4D85550BDF50D4C239D51157F236770B432C8650D9202B3771EBC624373A4DABD7BCDE35CFBFEE07FD15AFEFF73A41CFC3DF57DE6ADFF3D82526498772249721C175CF874BFF43DF4C8B50E6D58EE6224C151D9F98ABA8E41111D6257E63A5C5A0AEE0D0DD91733A17F44884F586FF615ED0D2381943CE749E1304A9DAF81F5CCD369BC8613166FD6F3D8F862FA3319E7EED79D43C990F78188A3C97B8F68351AA07232DC07FC4E35CB4F1528BC4E0B2F15215426F4B3141C44CA7DB427115C275A1991D96A7A526131BD3EA6A3EC1D7D667DEF3C43455235C6C17C5EB7CD36B3395BAD759A165926030D3E9F45F916C9223');
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T03:05:39.319+00:00', '3fec79e928efc84aac91b752c02b53a4a47643844b98f809da86f6f303d7fc7c', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T03:05:39.355+00:00', '5609f2dc452fbc76a11414a86d80ddbb806f9a93fe4f157035b58e0bb56f7885', '[]', 7, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D2C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D838CFD3ACD7ED9665D91137799C46A2C36F7763CFF3BB57599B855C254A863CEA5FEAAF4499757DF8E7328F04FCCCEFE6DC1C9B99BD63A6F6AE3932EFCC89396A9959CB3C860556F3129F3F0112093E20C48139827D66EFC1CFEE007266F7CD0920CEFECEEE9953736277EC7ECB1C22F819FEDF74801F882CD432CD65A228CCDF40BE37E7F68EDD4592D770D84806B7586F759B6D4A4599C64828D588D88A9B39611E923FE2BD325347684BA0D660D29E4352AEF948F374DC003D029B5D243B25920B4599690BF5C2607F05D593CA63071F6FED5E8735C2DE28925C34423EB5F7EAE288482873D7CBD77526BBDF444732CBE105A738437DCC11388605216608B0DE66891E082DE09CEB4234A039DF8828B14E4A82AE32947E6E0E61016A95055EB084EF7EE0B1F5F5066C28478526DCA2181A42F03BD753EA2C8F5C41AE1627A3F97C1ED626F092CEE9BE796E0E9A858978039C3FCDB2250722A94507B14D50DF0DEE069B2699ACE2FBB01522AB933D76433DA481CCA8B7EFD123E890464453F99198AAAC14DA49D6FEECA436EDACA93565FEB1BB4E146724329E6D564E0FA8C770DB7513AAC0D593FB14D195F1914EB048E75FC0CE69C2539AA5FDC51C2D3278769112E386CCF1FC2D7E9C9268E60C541145CDBCF49B3A91F351E67AA178EC44F31C851E574B73D9C080A35EB63F02BFB8B975883A9D1611CF4958C888109F2784B1FF8DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F65F75A6B0BC1D718EDA8549B55BDF38BF3B4425F566CE00A9D235E54FD7593FC2A6609427328AAB2EAFEA5B5C589DB9046697FD8BBF6B72F737E06251C7E9E9DE22CFF9F7931615EE4E3442F6AEA0906F2E65B0D8BC4AD88C3A13E9D4267507F5361D5C2371435774EF4882B799BBB85211603A8AC9F161BB87563921B9DA6E52BDECA15CFBFE607BD25AFE7AF7482150F7FDF79CB3DCF6317983819C8A15C8404D73C1F2EBD4F7D532D4299553B9A893051747C22AE46051F11615DE037565AF4EB0A0EDC1D39A373418F44586FF85FE6252D8D9331E44CE7394690AA8DFFC1D56CB3520EF231EBFDE079347C391AE3E955CFA3E6C9ACCFC3506499C4B5EF0F13DD1F6A01FE431E65A28D97DA48F42F1A2F552EF496142522A63AD9128AAB10AE73CD6CB32C293499D8985657F3125F5B5F79CF13D3440D71B15D14AFF3FD4A9BA9C4BDCE722DE31883994C261F0099CE9224');
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T03:05:39.383+00:00', '4b2abf6ee3df052346be052460fd2e1d1239ee603eb27b68184655bd658403b5', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T03:05:39.416+00:00', 'd0536af0517577f30821818ba31a3be4390bd9add5eb986d1cb47e086100a2e6', '[]', 8, X'789CC5554D6FDB4610FD2BC25EAB48246D37852EFD13B9D986B0A656D2C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D838CFD3ACD7ED9665D91137799C46A2C36F7763CFF3BB57599B855C254A863CEA5FEAAF4499757DF8E7328F04FCCCEFE6DC1C9B99BD63A6F6AE3932EFCC89396A9959CB3C860556F3129F3F0112093E20C48139827D66EFC1CFEE007266F7CD0920CEFECEEE9953736277EC7ECB1C22F819FEDF74801F882CD432CD65A228CCDF40BE37E7F68EDD4592D770D84806B7586F759B6D4A4599C64828D588D88A9B39611E923FE2BD325347684BA0D660D29E4352AEF948F374DC003D029B5D243B25920B4599690BF5C2607F05D593CA63071F6FED5E8735C2DE28925C34423EB5F7EAE288482873D7CBD77526BBDF444732CBE105A738437DCC11388605216608B0DE66891E082DE09CEB4234A039DF8828B14E4A82AE32947E6E0E61016A95055EB084EF7EE0B1F5F5066C28478526DCA2181A42F03BD753EA2C8F5C41AE1627A3F97C1ED626F092CEE9BE796E0E9A858978039C3FCDB2250722A94507B14D50DF0DEE069B2699ACE2FBB01522AB933D76433DA481CCA8B7EFD123E890464453F99198AAAC14DA49D6FEECA436EDACA93565FEB1BB4E146724329E6D564E0FA8C770DB7513AAC0D593FB14D195F1914EB048E75FC0CE69C2539AA5FDC51C2D3278769112E386CCF1FC2D7E9C9268E60C541145CDBCF49B3A91F351E67AA178EC44F31C851E574B73D9C080A35EB63F02BFB8B975883A9D1611CF4958C888109F2784B1FF8DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F65F75A6B0BC1D718EDA8549B55BDF38BF3B4425F566CE00A9D235E54FD7593FC2A6609427328AAB2EAFEA5B5C589DB9046697FD8BBF6B72F737E06251C7E9E9DE22CFF9F7931615EE4E3442F6AEA0906F2E65B0D8BC4AD88C3A13E9D4267507F5361D5C2371435774EF4882B799BBB85211603A8AC9F161BB87563921B9DA6E52BDECA15CFBFE607BD25AFE7AF7482150F7FDF79CB3DCF6317983819C8A15C8404D73C1F2EBD4F7D532D4299553B9A893051747C22AE46051F11615DE037565AF4EB0A0EDC1D39A373418F44586FF85FE6252D8D9331E44CE7394690AA8DFFC1D56CB3520EF231EBFDE079347C391AE3E9F79E47CD93599F87A1C832896BDF1F26BA3FD402FC873CCA441B2FB591E85F345EAA5CE82D294A444C75B2251457215CE79AD96659526832B131ADAEE625BEB6BEF29E27A6891AE262BB285EE7EA4A9BA9C4BDCE722DE31883994C261F00A2309225');
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T03:05:39.429+00:00', 'd82b788af927c04fa5873e4b20fc4192cceffa6c97c672ff04a4ebd8dbc02ec8', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T03:05:39.456+00:00', 'd7979f2f602fda456e53bd09541af3c2b644a86df6e2ed96e41153efc683f128', '[]', 9, X'789CC555DB6EDB4610FD15615FAB48246DB7815EFA1379B30D614DADA48DC925B324CD248680D846D10631D0B449FB904B9D2001DA4745B16327769C5FD8FDA39E599A0A958BF354D48021693867E6CCCC99E1362B74C47A6C9CE769D6EB76CBB2EC889B3C4E23D1E1B7BBB1E7F9DDABACCD42AE1225431EF52FF557A2CCBA3EFC739947027EE677736E8ECDCCDE31537BD71C99F7E6C41CB5CCAC651EC102AB7985CF9F0089041F10E2C01CC13EB3F7E067770039B3FBE60410677F6FF7CCA939B13B76BF650E11FC0CFF6F3BC00F44166A99E6325114E619901FCCB9BD637791E40D1C3692C12DD65BDD669B5251A631124A3522B6E2664E9887E48F78AFCDD411DA12A83598B4E790946B3ED23C1D37407F82CD2E929D12C985A2CCB4857A61B0BF82EA49E5B1838F7776AFC31A616F14492E1A219FD87B7571442494B9EBE59B3A93DD6FA22399E5F082539CA13EE6081CC382103304586FB3440F841670CE75211AD09C6F44945827254157194A3F3787B000B5CA022F58C2773FF0D8FA7A033694A342136E510C0D21F89DEB29759647AE20578B93D17C3E0F6B137849E774DFBC3407CDC244BC01CE9F66D9920391D4A283D826A8EF0677834D934C56F17DD80A91D5C91EB9A11ED24066D4DB0FE811744823A2A9FC484C55560AED246B7F76529B76D6D49A322FECAE13C519898C679B95D303EA31DC76DD842A70F5E43E4574657CA4132CD2F91BB0739AF09466697F31478B0C9E5FA4C4B821733C7F871FA7249A3903554451332FFDA64EE47C94B95E281E3BD1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745C47312163222C4E70961EC7F23697BBE89403F45D619D670072DC2B660835B4EF3AFED5E6B6D21F81AA31D956AB3AA777E719E54E8CB8A0D5CA173C43F557FDD24BF8A5982D01C8AAAACBA7F696D71E236A451DA1FF6AEFDEDCB9C9F4309879F67A738CBFF675E4C9817F938D18B9A7A8C81BCFD56C322712BE270A84FA7D019D4DF5458B5F00D45CD9D133DE24ADEE66E6188C5002AEBA7C5066EDD98E446A769F98AB772C5F3AFF9416FC9EBF92B9D60C5C3DF77DE72CFF3D805264E0672281721C135CF874BEF53DF548B5066D58E66224C141D9F88AB51C147445817F88D9516FDBA82037747CEE85CD02311D61BFE9779454BE3640C39D3798E11A46AE37F7035DBAC94837CCC7A573D8F862F47633CFDDEF3A87932EBF33014592671EDFBC344F7875A80FF90479968E3A53612FD8BC64B950BBD25458988A94EB684E22A84EB5C33DB2C4B0A4D2636A6D5D5BCC4D7D657DEF3C43451435C6C17C5EBFCB0D2662A71AFB35CCB38C6602693C9BFAA929226');
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T03:05:39.516+00:00', 'f190b3cbebe31707b23d224fbbca4a915509d5cb602777d82b96e03e0882e9db', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T03:05:39.581+00:00', 'e7c68af9284b958448ab568714264c431c4618920e90abd8239c8a2c9c51ab08', '[]', 10, X'789CC5554D6FDB4610FD2BC25EAB48A46CB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFF3BBDFB3360BB84A940C7834B8D45F8932EBFAF0CF651E09F899DFCCB93936337BC74CED5D7364DE991373D432B396790C0BACE6253E7F0424127C4888037304FBCCDE839FDD01E4CCEE9B13409CFD9DDD33A7E6C4EED8FD963944F033FCBFE9003F1459A0659ACB445198BF817C6FCEED1DBB8B24AFE1B0910C6FB1FEEA36DB948A328D9150AA90D88A9B39611E923FE2BD325347684BA0D6DEA43D87A45CF350F374DC00FD0E36BB48764A24178A32D316EA85C1FE02AA2795C70E3EDEDABD0E6B84BD5124B968847C62EFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AEB79BD257CF77B1E5B5F6FC046322C34E116C5D01082DFB99E526779E40A72B53819CDE7F3B0368197744EF7CD3373D02C4CC41BE0FC71962D3914492D3A886D82FA6E7037D834C96415DF87AD10599DECB11BEA210D6446BD7D8F1E418734229ACA0FC45465A5D04EB2F62727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C0F747A8B749E03764E139ED22CEDCFE66891C1D38B941837648EE76FF1E394443367A08A286AE6A5DFD4899C8799EB85E2B113CD33147A5C2DCD6503038E7AD9FE00FCECE6D621EA745A443C27612123427C9A10C6C15792B6E79B08F49FC83AC31AEEA045D8166C70CB69FE95DD6BAD2D045F63B4A3526D56F5CE2FCE930A7D59B13D57E81CF1A2EAAF9BE417314B109A43519555F72FAD2D4EDC86344A7B64EFDA5F3FCFF9299470F869768AB3FC7FE6C58479918F13BDA8A93F3090375F6B58246E451C0EF5E9143A83FA9B0AAB16BEA1A8B973A243AEE46DEE1686580CA1B2415A6CE0D68D496E749A96AF782B573CFF9ADFEB2F797D7FA5D35BF1F0F78DB7DCF73C76818993A11CC94548EF9AE7C3A5FFB16FAA4520B36A473311248A8E4FC45558F09008EB02BFB1D262505770E0EEC8199D0B7A24827AC3FF322F69699C8C21673ACF3182546DFC0FAE669B9572988F59FFAAE7D1F06538C6D36F3D8F9A27B3010F02916512D77E304AF460A405F88F789489365E6AA1185C345EAA5CE82D294A444C75B2251457015CE79AD96659526832B131ADAEE625BEB6BEF09E27A6891AE162BB285EE7BB953653897B9DE55AC6310633994CFE05B2F49227');
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T03:05:39.596+00:00', '4464a4d4b3cbc6e9d8102fd3d24f8f5a984996bab001601e2b10b23fc31683f4', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T03:05:39.608+00:00', 'c027d2cd59b258797c797616857fd294edab1666f630e33e3a54881b21b3eade', '[]', 11, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DDA001DAA3A2D8B1133BCE5FD8FD477DB30C152A1FCEA9A80143D270DECCBC9937C35D56EA980DD8A428B27CD0EF5755D513377992C5A2C76FF713CFF3FBBEC7BA2CE42A5532E4F1F04A801255DEF7E15FC82216F0333F994B736AE6F68E99D9BBE6C4BC3667E6A463E61DF3081658CD337C7E07482CF8881047E604F6B9BD073FBB07C8853D34678038FB6B7B60CECD99DDB3871D738CE017F87FD9037E24F250CBAC90A9A2307F02F9C65CDA3B761F495EC0612B1DDD6283F55DB62D15659A20A15411552B6E16847948FE88F7DCCC5C413B025C83697701C9B8E691E6D9A405FA15D5EC23D93915B944CACC3AE00B83FD11A59ED51E7BF878650F7AAC15F6469916A215F2B1BDD790A3424259B85EBE6832D9C3363A9679012F382539F83157C0292C08314780CD2E4BF5486801E74297A2052DF8564C89755A11749D81FAA5398605A8751678C10ABEFB81C736375BB0B18C4A4DB86531B484E0F7BECDA8B33C76841C1727A3C57C1E3626D4259DD37DF3D41CB58989640B35BF9F65478E44DA880E629B82DF0DEE069BA5B9ACE3FBB095226F923D72433DA681CCA9B76FD023E890464453F9862A557925B493ACFDDE496DD6DB501BCAFC65F79D282E48643CDFAE9D7EA61EC36DDF4DA806D74FEE534447E35D39C172397F037649139ED12CED0FE664B982276F5362DC90399EBFC28F7312CDA20255C6713B2FFDA64E143CCA5D2F144F9C689E82E869BD34570D0C38EA65F71DF0A39BDB8468D26911F38284858C08F1614218879F49DA5D6C22D0BF23EB1C6BB88716615BB0C11DA7F9E7F6A0B3B1147C83D18E4AB55DF35D5C9CC735FA2AB28123BA40FC53F7D74DF293981508CDA18865DDFD2BB925A9DB9016B55FEC5DFBE0E3353F81128E3FCC4E7156FFCFBC98302F8B49AA9735F51B06F2F2730D8BC5AD98C3A1399D42E7507F5B61F5C2B714B5704E75C495BCCDDDC2501523A86C98955BB87513921B9DA6D56BDEDA35CFBFEE0783156FE0AFF582350F7F5F78AB038FDE590E93A4233996CB90E0BAE7C365F0BE6FA64528F37A477311A68A8E4FCC5554F2880AD6257E63A5C5B06170E4EEC8059D0B7A24C266C3FF30CF68699C8C21673ACF0982D46DFC0FAE66975572544CD8E06BCFA3E1CB6882A75F7A1E354FE6431E8622CF25AEFD709CEAE1580BD43FE6712EBA78A94562F8B6F1521542EF48512162A6D31DA1B80AE1BAD0CC2ECBD35293894D687535AFF0B5F389F73C559AAA312EB68BE2F5BE5AEB3295BAD759A165926030D3E9F45F0EB1924F');
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T03:05:39.637+00:00', '5760d25a752130cd581b7f48bd290c440bb0de485bb6128c0e3ec74196faebf2', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T03:05:39.650+00:00', 'e0089e7d48f333056bce324aeb2de552e9fa3e5029f21cb05de9d9275f66c811', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B789EDFF57DD6662157A992218FFB97029418E75DF22F64110BF899DFCCB93936337BDB4CED1D7364DE9B1373D432B39679020BACE6153E7F0624167C4088037304FBCCDE859FDD01E4CCEE9B13409CFDBDDD33A7E6C4EED8FD963944F033FCBFED003F1079A86556C854519867407E30E7F6B6DD45923770D8480737596F759B6D4A459946482855446CC58D82300FC91FF15E9BA923B425506B3069CF2119D73CD23C1B35408FC16617C94E89E4425166DA42BD30D87BA07A5279ECE0E39DDDEBB046D8EB655A8846C8A7F66E5D1C110965E17AF9A6CE64F79BE858E605BCE094E4A88F3902C7B020C40C01D6DB2CD503A1059C0B5D8A06B4E01B3125D6E998A0AB0CA59F9B4358805A6581172CE1BB1F786C7DBD011BCAA8D4845B144343087EE7A78C3ACB635790ABC5C9683E9F87B509BCA473BA6F5E9A83666122D900E74FB36CC981486BD1416C13D4779DBBC166692EABF83E6CA5C8EB644FDC500F692033EAED07F4083AA411D1547E24A62A1F0BED246B7F71529B76D6D49A322FECAE13C519898CE79B95D3EFD463B8EDBA0955E0EAC97D8AE8CAF8482758A4F33760E734E129CDD2FE6A8E16193CBF48897143E678FE0E3F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745CC0B12163222C4E70961EC7F23697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDBBDD6DA42F035463B2AD56655EFFCE23CADD097151BB842E7887FAAFEBA497E15B304A13914555975FFD2DA92D46D48A3B447F68E7DF065CECFA184C3CFB3539CE5FF332F26CCCB6294EA454DFD8181BCFD56C3627133E670A84FA7D039D4DF5458B5F00D45CD9D531D71256F71B730C4620095F5B37203B76E4472A3D3B47CC55BB9E2F9D7FCA0B7E4F5FC954EB0E2E1EF3B6FB9E779EC0293A40339948B90E09AE7C3A5F7A96FA64528F36A477311A68A8E4FCC5554F28808EB12BFB1D2A25F5770E0EEC8199D0B7A24C27AC3FF32AF68699C8C21673ACF0982546DFC0FAE669B8DE5A018B1DE0F9E47C397D1084FAF7A1E354FE67D1E8622CF25AE7D7F98EAFE500BF01FF238176DBCD422D1BF68BC5485D05B528C1131D3E996505C85709D6B669BE569A9C9C446B4BA9A8FF1B5F595F73C314DD51017DB45F13ADFAFB4994ADDEBACD032493098C964F22F17139250');
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T03:05:39.662+00:00', '4f8806ac10c67abe4aac59392b6eec02145581462a645ce000fb92236a17a572', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T03:05:39.715+00:00', '4cdffe4b604ccadadda7766861ffd21efe809d22f095c2db00e82e3b04626e2d', '[]', 13, X'789C5D51C14AC34010FD95B0E7D2EAB5BF2212A69B69B274B31B7737522905B5080AA278F1E0CD3FA8A0505ADA6F98FD05F1439CB4A9564F93BC79B3F3DE9B89A89D167D518450F97EAFE7EA2E8EA1AC34F6CAA3A363D111128C354A824EB74C536BDD1141058D3CD6701257334D2364FB6E865E3A550565CD1E1AD8EC42F44F2662A40CF344050E720755C1A301C781217AA645BCA60F5AD122A1179AC74B9AD31BD71B9A27B46E80F848EFB4D832E21397659C7512EEC65B5AD286567196D0861F59F2EC263EC4EBE6F78ADF5CC7FBF8D015D3D38E380316C23540EE775F0E3504CCB6FA18FD3109F9A1E7821D2AC35DF179F7DA385666E477336D1A5F8B4BC6FF06DAA6D995B6EC95D6214B6844401D0AEBDAFD196F4FAB7AA0952FF037C5062D6DA686EA1F583994CA1FA4ABC1E435E48D86ED31BC62968112F7048FF2F01AAA6472BB5CF914A444EFD540633AB42E1D3AFC19AC9898B63703179464A38C3A7B8E068C64DE643AFD0632F8E9AF');
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T03:05:39.756+00:00', 'da9f1d528995e9fea4a91f7f631a2ce2571fa3fd1f6fbc042aa8e0e31ccd1126', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T03:05:39.807+00:00', 'a452517179556e3df1403dbd6f2a233b7f047590ac109becbe92afa84cfce132', '[]', 14, X'789C5D91414EC3301045AF62791D35659B63B045289ADAD364547B6C3C0E2AAA2AB1E518DC82F3200EC2A44DA0EA2AD6F79BFC3FDF273B95603B3BD69AA56B5BE40D1E21E6806DDC6E1F6C631D70627210FA0BC953088DAD5403EAD8CC1864C502825F6F3D8A2B942B255EA55DF26FB67B3AD903B172364381A1401E75B4E2B1AAF488421EB98AF1E852818ADE80A905B131C0DED4118DB831A560524616436C60AA53E48D3D3F37F605D440BF1506B99E0A86F92F175F55FFC2C370BBCBA8C989F5D67E7F7CCE9B101FE43AB36CF9F3F5AEFA5D51D796362EC536A6821A610EA181C654167FAFEE7D9E768164C4FF766635264F7BBA1373414772D35A001E2618E60C979285946288B80282EEB6658A0A2FE6243D388722B40BD8EF53E9F75AE54A6605FBE52DA05472BAA8AA25BD22033BE54EE7F32F3120BC25');
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T03:05:39.851+00:00', '90def6696590645b8067cfdafd3dafeb9bde2de3967299163709dce19fb02b9d', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T03:05:39.891+00:00', '840a31b3939fe7057856b30b51937eb6a64479bb8dfe6277782ca1bb14cd3518', '[]', 15, X'789C5D914D4EC3301085AF12795D3565DB5BB046289AD8D36414FFD576509BAA125B8E901562C5BA3BF674936B200EC2A44D4B6165EBF91BCD7BCF3BD1062D96A24EC9C7659E4337C70D18AF31378BC59D980909D65992A08B13695BAD672251D2C863239341C79846509757855106F2899CBD48A5535BB17CD889862C73C243802A80AF7934E126B174CF5209C7D72C02437AE803655BA71BC8CAA1EF865ED1A8CD3233F44D1AFA32A338F49987EDF1D029C8E0F3FD78D020613D17FBC7995803EFE3334115CFB7801A12AA930D56AF59A0BA8D567310B2FC2ABE5EDEC660649B789E99427F7F3CB3FEB7B7A9B4B97426372E205B184D409B6A17A6FD8AB717BE2D35C51A7FCB1A55E314ADE89FE8034A8A37256AB0550BD5E8E1D47924A62C18BC0011E56DE964189E96532C404A8C914A8DC5CA856215F03AE8192CA6AF819048725056837B420B5632B7DBEF7F00BF1BC925');
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T03:05:39.923+00:00', '37b9b779270c5153c96a1690903afe8cd9e85e8ac5251de362f0987a4e8b405c', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T03:05:39.940+00:00', '05f178df160dba3c8ca399d3f8f0992e3332a04ed27e1ddcffb47fffb8453d2a', '[]', 16, X'789C5D91CF4E023110C65FC5F44C58BCF22AC66C86EEB0DBD06D6BDB35082121269818BD703706827F62A2116F46791A65114FBE82B3B0287A6AFBF5379D6FBE76596625ABB3C47BE3EA41D049AAD886D4480CD25A6D97551807A595E020C315A932292BCC0B2F91CA0A66A793102611A2CD6D848E5B61BCD06A23357474C4EA7B5DD6128A3866C0426CC114A51EDB9EA4FC69B0980EE7AFF7CBC9E0F37A3A7F39C92F26CBC7CBC568F8353BCF1F6E16A3F1C7ED597E7597CFFA747CEF1FB3DE7E851D003D4CAB87D8AD771625788C56FD48FD310DF1F60C0939168A6ED9DBE9B89840A8965BD794D3CD9FFBA4FF0DA84CA7CA751AA4DA2259284C40E6136DCBFE11750F4DD690C225F89B4AA1A63A124DF14F3416B9705B694950710671E16115AE13442948710338E4DBE98A94E0B2B97021708ECE8986C4B0A96DD8B4F85368080CCB3F00EB05A74149B5FA1015284E5CB7D7FB066F7ECB67');
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T03:05:39.948+00:00', '75ad96287aba3f7134a4c472cf0ec986b634105a4dc36d4b2f9d16644397db84', '["title", "date_modified"]', NULL, NULL);
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
INSERT INTO pages VALUES (1, '3476f9f400eb80c20cf96d49e180844401c5e3fc3603da7452e0fc04ec591341', X'789CB3C928C9CDB1B329B0CB3530305430B0D12FB0B3D1078B01006B9707DF', 26, '2026-11-30T03:05:39.018+00:00');
INSERT INTO pages VALUES (2, '5912d932bf1f1b51a88c77ff44f1bade7ee717ac3ccaa440d74fee90b0990a63', X'789CB3C928C9CDB1B329B0CB3530305430B4D12FB0B3D1078B01006BA307E0', 26, '2026-11-30T03:05:39.097+00:00');
INSERT INTO pages VALUES (3, 'ffd08e27dde7cd1d11328300188948db3f983fd30569a2f2b4636ef7c248b840', X'789CB3C928C9CDB1B329B0CB3530305430B2D12FB0B3D1078B01006BAF07E1', 26, '2026-11-30T03:05:39.143+00:00');
INSERT INTO pages VALUES (4, '7382b306c52f33a772ed26ec2113740db9dd431f7766a8f177ad3c77df0c16d4', X'789CB3C928C9CDB1B329B0CB3530305430B6D12FB0B3D1078B01006BBB07E2', 26, '2026-11-30T03:05:39.198+00:00');
INSERT INTO pages VALUES (5, '8ff57cfb2a185ae111fe89d4c2ed1b3e965be812c34727514abed63a702dacde', X'789CB3C928C9CDB1B329B0CB3530305430B1D12FB0B3D1078B01006BC707E3', 26, '2026-11-30T03:05:39.239+00:00');
INSERT INTO pages VALUES (6, '9005d9edb5d12e865f59bfc8f6ed70f6c883d8c66d27c7d0c9877a6b73c0fb51', X'789CB3C928C9CDB1B329B0CB3530305430B5D12FB0B3D1078B01006BD307E4', 26, '2026-11-30T03:05:39.275+00:00');
INSERT INTO pages VALUES (7, '7eb31f1192b1e32d50cd2f948627e6b93beca0dc14f87bd4b0c701979f3c3b38', X'789CB3C928C9CDB1B329B0CB3530305430B3D12FB0B3D1078B01006BDF07E5', 26, '2026-11-30T03:05:39.355+00:00');
INSERT INTO pages VALUES (8, '6d8f84d15da514b00400568b48697e103487b3502b7927d096673f64a47e4d29', X'789CB3C928C9CDB1B329B0CB3530305430B7D12FB0B3D1078B01006BEB07E6', 26, '2026-11-30T03:05:39.416+00:00');
INSERT INTO pages VALUES (9, 'b4cd618161a3f3ec5f800158b2064f38bbec4967d313f10fdaafe7ddd431d368', X'789CB3C928C9CDB1B329B0CB35303054B0B0D12FB0B3D1078B01006BF707E7', 26, '2026-11-30T03:05:39.456+00:00');
INSERT INTO pages VALUES (10, '1b39f0591805e365adbf6841362a34b1125aa97782f57585b568eae06684caba', X'789CB3C928C9CDB1B329B0CB35303054B0B4D12FB0B3D1078B01006C0307E8', 26, '2026-11-30T03:05:39.581+00:00');
INSERT INTO pages VALUES (11, 'a0d87ae5e6e9194e5ffafc6f2e39924d544c4acafe96d3b1cc45c22c820d1590', X'789CB3C928C9CDB1B329B0CB353030543034B0D12FB0B3D1070B0200724C0810', 27, '2026-11-30T03:05:39.608+00:00');
INSERT INTO pages VALUES (12, '1f7b4f50265210f853a3352d30f371e91b22d7c1d5741375cac34368d233423f', X'789CB3C928C9CDB1B329B0CB353030543034B4D12FB0B3D1070B020072580811', 27, '2026-11-30T03:05:39.650+00:00');
INSERT INTO pages VALUES (13, 'bb449d19849c7080bfbab9b8b6eb3a7f1690bb2b2472d037ee3a1d2eefc7846e', X'789CB3C928C9CDB1B329B0CB353030543034B2D12FB0B3D1070B020072640812', 27, '2026-11-30T03:05:39.715+00:00');
INSERT INTO pages VALUES (14, 'adb04b745362446f9307f728227f86a8a9b13a7f33f2da27ddc3fe70632c84f6', X'789CB3C928C9CDB1B329B0CB353030543034B6D12FB0B3D1070B020072700813', 27, '2026-11-30T03:05:39.807+00:00');
INSERT INTO pages VALUES (15, '0d343fb1904013d1ad261f197bf991900e4b6740697b220c3482c7b7efc7cb8c', X'789CB3C928C9CDB1B329B0CB353030543034B1D12FB0B3D1070B0200727C0814', 27, '2026-11-30T03:05:39.891+00:00');
INSERT INTO pages VALUES (16, '7ae72baa0f571fc49b8cd454e4cd13d2a0f92e46a2f4a7dcb74e97fd0912e7ba', X'789CB3C928C9CDB1B329B0CB353030543034B5D12FB0B3D1070B020072880815', 27, '2026-11-30T03:05:39.940+00:00');
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
INSERT INTO frontier VALUES (1, 'https://example.az/later/0', NULL, 'waiting', 0, 0, '2024-05-01T00:00:00+00:00', '2024-05-01T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (2, 'https://example.az/later/1', NULL, 'waiting', 1, 0, '2024-05-02T00:00:00+00:00', '2024-05-02T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (3, 'https://example.az/later/2', NULL, 'waiting', 2, 0, '2024-05-03T00:00:00+00:00', '2024-05-03T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (4, 'https://example.az/later/3', NULL, 'waiting', 3, 0, '2024-05-04T00:00:00+00:00', '2024-05-04T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (5, 'https://example.az/later/4', NULL, 'waiting', 4, 0, '2024-05-05T00:00:00+00:00', '2024-05-05T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (6, 'https://example.az/later/5', NULL, 'waiting', 5, 0, '2024-05-06T00:00:00+00:00', '2024-05-06T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (7, 'https://example.az/later/6', NULL, 'waiting', 6, 0, '2024-05-07T00:00:00+00:00', '2024-05-07T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (8, 'https://example.az/later/7', NULL, 'waiting', 7, 0, '2024-05-08T00:00:00+00:00', '2024-05-08T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (9, 'https://example.az/later/8', NULL, 'waiting', 8, 0, '2024-05-09T00:00:00+00:00', '2024-05-09T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (10, 'https://example.az/later/9', NULL, 'waiting', 9, 0, '2024-05-10T00:00:00+00:00', '2024-05-10T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (11, 'https://example.az/later/10', NULL, 'waiting', 10, 0, '2024-05-11T00:00:00+00:00', '2024-05-11T00:00:00+00:00', NULL);
INSERT INTO frontier VALUES (12, 'https://example.az/later/11', NULL, 'waiting', 11, 0, '2024-05-12T00:00:00+00:00', '2024-05-12T00:00:00+00:00', NULL);
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m001/0', 'ok', NULL, '2026-11-30T03:05:39.031+00:00', 1, 'https://www.example.az/m001/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m001/1', 'ok', NULL, '2026-11-30T03:05:39.099+00:00', 2, 'https://www.example.az/m001/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m001/2', 'ok', NULL, '2026-11-30T03:05:39.145+00:00', 3, 'https://www.example.az/m001/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m001/3', 'ok', NULL, '2026-11-30T03:05:39.203+00:00', 4, 'https://www.example.az/m001/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m001/4', 'ok', NULL, '2026-11-30T03:05:39.240+00:00', 5, 'https://www.example.az/m001/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m001/5', 'ok', NULL, '2026-11-30T03:05:39.276+00:00', 6, 'https://www.example.az/m001/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m001/6', 'ok', NULL, '2026-11-30T03:05:39.357+00:00', 7, 'https://www.example.az/m001/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m001/7', 'ok', NULL, '2026-11-30T03:05:39.418+00:00', 8, 'https://www.example.az/m001/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m001/8', 'ok', NULL, '2026-11-30T03:05:39.457+00:00', 9, 'https://www.example.az/m001/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m001/9', 'ok', NULL, '2026-11-30T03:05:39.583+00:00', 10, 'https://www.example.az/m001/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m001/10', 'ok', NULL, '2026-11-30T03:05:39.609+00:00', 11, 'https://www.example.az/m001/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m001/11', 'ok', NULL, '2026-11-30T03:05:39.652+00:00', 12, 'https://www.example.az/m001/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m001', 'ok', NULL, '2026-11-30T03:05:39.716+00:00', 13, 'https://ru.example/m001', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m001', 'ok', NULL, '2026-11-30T03:05:39.815+00:00', 14, 'https://en.example/m001', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m001', 'ok', NULL, '2026-11-30T03:05:39.899+00:00', 15, 'https://az.example/m001', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m001', 'ok', NULL, '2026-11-30T03:05:39.943+00:00', 16, 'https://zh.example/m001', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25);
INSERT INTO runs VALUES (1, 'add', 'm001 0', '2026-11-30T03:05:39.004+00:00', '2026-11-30T03:05:39.044+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm001 1', '2026-11-30T03:05:39.080+00:00', '2026-11-30T03:05:39.118+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm001 2', '2026-11-30T03:05:39.133+00:00', '2026-11-30T03:05:39.166+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm001 3', '2026-11-30T03:05:39.189+00:00', '2026-11-30T03:05:39.221+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm001 4', '2026-11-30T03:05:39.232+00:00', '2026-11-30T03:05:39.244+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm001 5', '2026-11-30T03:05:39.259+00:00', '2026-11-30T03:05:39.294+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm001 6', '2026-11-30T03:05:39.338+00:00', '2026-11-30T03:05:39.367+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm001 7', '2026-11-30T03:05:39.399+00:00', '2026-11-30T03:05:39.425+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm001 8', '2026-11-30T03:05:39.442+00:00', '2026-11-30T03:05:39.502+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm001 9', '2026-11-30T03:05:39.524+00:00', '2026-11-30T03:05:39.589+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm001 10', '2026-11-30T03:05:39.604+00:00', '2026-11-30T03:05:39.622+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm001 11', '2026-11-30T03:05:39.647+00:00', '2026-11-30T03:05:39.656+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm001 12', '2026-11-30T03:05:39.695+00:00', '2026-11-30T03:05:39.734+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm001 13', '2026-11-30T03:05:39.785+00:00', '2026-11-30T03:05:39.834+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm001 14', '2026-11-30T03:05:39.870+00:00', '2026-11-30T03:05:39.919+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm001 15', '2026-11-30T03:05:39.932+00:00', '2026-11-30T03:05:39.945+00:00', '{"new": 1}');
INSERT INTO articles_fts_data VALUES (1, X'103C30817548');
INSERT INTO articles_fts_data VALUES (10, X'0000000002022000010101010001100102');
INSERT INTO articles_fts_data VALUES (137438953473, X'0000018D0330313510020401046D30303110030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206000331313510020401026D3010030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0205ADA6E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0106E6A0A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA8610070102060004326D3030100302040709070D0C0D0C090A0C0C0A0B0C0D0D0C0D0807070D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F4B023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020763696C616361710F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010962657A6564696C65720F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F0601020701046D3030310108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F0601020601046F70656E0E060102090107706179697A64610F060102080107716172616261670F06010202010572657369640E060102020201750D0203010973616B696E6C6572690F06010203020563686F6F6C0E0601020801037468650E0601020702037265650E060102050105796F6C6B610F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040FBED0B7D0B2D180D0B0D189D0B5D0BD0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050209B6D0B8D182D0B5D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040207BED181D0B5D0BD0D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020788D0BAD0BED0BB0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA86100601020600033131300B0A05010304050201310C0A05010304050201320106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120102040201330E02040201340F020401023230010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010261630F0601020902016E0E060102060201750E0601020B02017A0F0203010262650F06010205010264650E060102030102656E0E02030102696E0E0601020A0201730F0601020701026D300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020201650F0601020601026F700E06010209010270610F06010208010271610F06010202010272650E060102020201750D0203010273610F060102030201630E06010208010274680E060102070201720E060102050102796F0F0601020401027A681002030104D0B2D0B5010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040401BE0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050203B3D0BE0106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100203B4D0B2010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0401BE0110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080203B5D0BB010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050203B6D0B801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020203BAD0B001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0203BDD0B001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D060102090401820D060102080203BFD0B5010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020104D180D0B0010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020381D0B5010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020384D0B8010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020388D0BA0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0205ADA6E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0106E6A0A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206000432313230010601021201060102120106010212040A0A0A0A063F06060A410A0A0A0A0A0A0A080E090C06100C0709095A0C0B0E0E0C06100C0A0A0C0709276C594343714448582F47414C0E12694467470E0D0C0D0C090A0C0C0A0B0C0D0D0C0D0C0A4206064009080806090907090858080909090906090809080907664B41417B46525241460A08654265410A0D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255554, X'00040601040601021201060102120106010212010601021201060102120106010212010601021201060102120106010212043232303201060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101036163690F0601020902026E640E06010206020275740E0601020B010362657A0F0601020501036465630E0601020301036973650F0601020701036D30300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020202656B0F0601020601036F70650E0601020901037061790F0601020801037161720F0601020201037265730E06010202010373616B0F06010203020263680E0601020801037468650E06010207020272650E060102050103796F6C0F060102040106D0B2D0B5D180010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040403BED0B70108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090502D1800106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050205B6D0B8D18201080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020205BAD0B0D18001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030205BDD0B0D18001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040205BED181D0B50D06010209040382D0BA0D060102080205BFD0B5D180010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020584D0B8D0B7010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020588D0BAD0BE0D0601020731410A09090A0A0A59090A0A0A0A0A090A090A684D43437140485454480C0A67446743');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'3232', 4);
INSERT INTO articles_fts_content VALUES (1, 'возвращен в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 0 возвращен m001 0');
INSERT INTO articles_fts_content VALUES (2, 'возвращен в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 1 возвращен m001 1');
INSERT INTO articles_fts_content VALUES (3, 'возвращен в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 2 возвращен m001 2');
INSERT INTO articles_fts_content VALUES (4, 'возвращен в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 3 возвращен m001 3');
INSERT INTO articles_fts_content VALUES (5, 'возвращен в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 4 возвращен m001 4');
INSERT INTO articles_fts_content VALUES (6, 'возвращен в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 5 возвращен m001 5');
INSERT INTO articles_fts_content VALUES (7, 'возвращен в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 6 возвращен m001 6');
INSERT INTO articles_fts_content VALUES (8, 'возвращен в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 7 возвращен m001 7');
INSERT INTO articles_fts_content VALUES (9, 'возвращен в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 8 возвращен m001 8');
INSERT INTO articles_fts_content VALUES (10, 'возвращен в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 9 возвращен m001 9');
INSERT INTO articles_fts_content VALUES (11, 'возвращен в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 10 возвращен m001 10');
INSERT INTO articles_fts_content VALUES (12, 'возвращен в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m001 11 возвращен m001 11');
INSERT INTO articles_fts_content VALUES (13, 'm001 ru 12', '', 'жител карабах наряд елк а школ откроют осен', '');
INSERT INTO articles_fts_content VALUES (14, 'm001 en 13', '', 'resid decor a tree and the school open in autumn', '');
INSERT INTO articles_fts_content VALUES (15, 'm001 az 14', '', 'qarabag sakinleri yolka bezediler mekteb ise payizda acilacaq', '');
INSERT INTO articles_fts_content VALUES (16, 'm001 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '');
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
CREATE INDEX frontier_due ON frontier (state, next_at, priority);
CREATE INDEX frontier_source_id ON frontier (source_id);
CREATE INDEX fetches_url ON fetches (url);
CREATE INDEX fetches_article_id ON fetches (article_id);
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
    DELETE FROM articles_fts WHERE rowid = old.id;
END;
CREATE TRIGGER qa_blocks_deleted AFTER DELETE ON qa_blocks BEGIN
    DELETE FROM qa_fts WHERE rowid = old.id;
END;
COMMIT;
