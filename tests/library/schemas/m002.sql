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
    elapsed REAL /* seconds */, attempts INTEGER, fresh_until TEXT,
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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 03:05:41.211826+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 03:05:41.217295+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m002/0', 'https://www.example.az/news/1', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'e816373b6b41880e4a6ff05b36992be7f691bfaa7fdf36b4940bee7bb11d9469', '2026-11-30T03:05:41.227+00:00', '2026-11-30T03:05:41.251+00:00', '2026-11-30T03:05:41.251+00:00', 1, '{"url":"https://www.example.az/m002/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m002/1', 'https://www.example.az/news/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'd2869dc2d822c09f29a8315bdd094a465d2266ee9a223a085bb83771110ce4fa', '2026-11-30T03:05:41.263+00:00', '2026-11-30T03:05:41.283+00:00', '2026-11-30T03:05:41.283+00:00', 2, '{"url":"https://www.example.az/m002/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m002/2', 'https://www.example.az/news/1', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '031b4fdfd9a9c633e9c9fda8a74b385dde633a017f0420c5f0b30e9028979a84', '2026-11-30T03:05:41.293+00:00', '2026-11-30T03:05:41.312+00:00', '2026-11-30T03:05:41.312+00:00', 3, '{"url":"https://www.example.az/m002/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m002/3', 'https://www.example.az/news/1', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'ab5e3b621bc70d9e9f358a600a2a06731d902873c0e0311ed93dd7014a76baaf', '2026-11-30T03:05:41.321+00:00', '2026-11-30T03:05:41.340+00:00', '2026-11-30T03:05:41.340+00:00', 4, '{"url":"https://www.example.az/m002/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m002/4', 'https://www.example.az/news/1', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '1a07786b8d228423c75c946a06a4b750eeb360105e0a7c10e98a32529aece43f', '2026-11-30T03:05:41.349+00:00', '2026-11-30T03:05:41.371+00:00', '2026-11-30T03:05:41.371+00:00', 5, '{"url":"https://www.example.az/m002/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m002/5', 'https://www.example.az/news/1', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '02b683e81c2e57752542f5678d2659e27279fa49c81be7659cc1befcc7d3284f', '2026-11-30T03:05:41.382+00:00', '2026-11-30T03:05:41.412+00:00', '2026-11-30T03:05:41.412+00:00', 6, '{"url":"https://www.example.az/m002/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m002/6', 'https://www.example.az/news/1', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '3242b12ecf20d1205bf34d39adcf80d7c26255e83488b4c6da2463dcc033ab9e', '2026-11-30T03:05:41.427+00:00', '2026-11-30T03:05:41.441+00:00', '2026-11-30T03:05:41.441+00:00', 7, '{"url":"https://www.example.az/m002/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m002/7', 'https://www.example.az/news/1', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '24cfa290188e9c1bac606e725a5a2deba7edd9f90f019a14e94e60443d632a9d', '2026-11-30T03:05:41.479+00:00', '2026-11-30T03:05:41.511+00:00', '2026-11-30T03:05:41.511+00:00', 8, '{"url":"https://www.example.az/m002/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m002/8', 'https://www.example.az/news/1', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'a48f08d5d51937347658363cae5e2234c6b4ad58c0976edf4c3295aab895dc4e', '2026-11-30T03:05:41.562+00:00', '2026-11-30T03:05:41.587+00:00', '2026-11-30T03:05:41.587+00:00', 9, '{"url":"https://www.example.az/m002/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m002/9', 'https://www.example.az/news/1', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '40968f52458be9091254ccfe72c1ba17d5a8f7d68e8d3e9906e2a1ec6ef27bde', '2026-11-30T03:05:41.624+00:00', '2026-11-30T03:05:41.647+00:00', '2026-11-30T03:05:41.647+00:00', 10, '{"url":"https://www.example.az/m002/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m002/10', 'https://www.example.az/news/1', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '5377bb8ecb0b0e147d19c79f11d037dfc97ad5578ab8a61a525fea734a0bce72', '2026-11-30T03:05:41.691+00:00', '2026-11-30T03:05:41.839+00:00', '2026-11-30T03:05:41.839+00:00', 11, '{"url":"https://www.example.az/m002/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m002/11', 'https://www.example.az/news/1', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '6509c00fba0ccedbde2d02542753973dca2c993df4874cb2da1f86b0b3703d7e', '2026-11-30T03:05:41.870+00:00', '2026-11-30T03:05:41.899+00:00', '2026-11-30T03:05:41.899+00:00', 12, '{"url":"https://www.example.az/m002/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m002', NULL, 'm002 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, '9807077e12b4e78905211c8991b76a03b68e1fedcc93a8be80378e18c5e65b94', '2026-11-30T03:05:41.931+00:00', '2026-11-30T03:05:41.962+00:00', '2026-11-30T03:05:41.962+00:00', 13, '{"url":"https://ru.example/m002","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m002', NULL, 'm002 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, 'adf09b251dcc3339d9b25031a757ddffd18d9bd0c8e59226f99cbac5667624f3', '2026-11-30T03:05:41.994+00:00', '2026-11-30T03:05:42.047+00:00', '2026-11-30T03:05:42.047+00:00', 14, '{"url":"https://en.example/m002","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m002', NULL, 'm002 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, 'b6f9cbf8fa5197ef2d0d892fd0783330e34287a8e20328bfd6801811f79c1b32', '2026-11-30T03:05:42.087+00:00', '2026-11-30T03:05:42.127+00:00', '2026-11-30T03:05:42.127+00:00', 15, '{"url":"https://az.example/m002","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m002', NULL, 'm002 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, 'ec037c35b03140d271d30208a54d69417ccbdbe6c3db72a5af2ed60a526b240d', '2026-11-30T03:05:42.159+00:00', '2026-11-30T03:05:42.189+00:00', '2026-11-30T03:05:42.189+00:00', 16, '{"url":"https://zh.example/m002","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO tags VALUES (3, 'Возвращение m002 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m002 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m002 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m002 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m002 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m002 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m002 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m002 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m002 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m002 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m002 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m002 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m002 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m002 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m002 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m002 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m002 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m002 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m002 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m002 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m002 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m002 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m002 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m002 11', 'https://example.az/tag/1');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T03:05:41.227+00:00', '66e6f13dd85a7c09c7394d885c32c4b8075cf48786529ef9436c94876677311c', '[]', 1, X'789CC5554D6FDB4610FD2BC25EAB48146DB7852EFD13B9D986B0A656D2D6E492D925CD248680D846D10631D0A44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66192A543E9C53510386A4E1BC9979336F86BBACD031EBB3499E67A6DFED9665D911377992C5A2C36F77932008BB016BB388AB54C988C7832BFD95284DB707FF5CE6B1809FFDC95EDA533B7777ECCCDDB527F6B53DB3272D3B6FD947B0C06A9FE1F33B4062C1878438B227B0CFDD3DF8B93D402EDCA13D03C4DB5FBB037B6ECFDC9E3B6CD96304BFC0FFCB0EF04361222DB35CA68AC2FC09E41B7BE9EEB87D24790187AD74788BF5D777D9B65494698284528DA95A713327CC43F247BCE776E60BDA11E01A4EDB0B48C6351F6B9E4D1AA05F51CD3E929D53914BA4ECAC05BE30B81F51EA59E5B1878F57EEA0C31A616F14692E1A211FBB7B35392A2492B9EFE58B3A933B6CA263697278C12931E0C77C01A7B020C41C0136DB2CD543A1059C735D880634E75B3125D66949D07506EA97F61816A0D65918842BF8DE0B03B6B9D9808DE4B8D0845B16434308BDCEB7197596C79E90E7E265B498CFC3DA84BAA477BA6F9FDAA32631916CA1E6F7B3ECC8A1486BD1416C53F0BBC1FD60B3D4C82A7E0FB642983AD9233FD4631AC89C7AFB063D820E694434956FA852654AA1BD64DDF75E6AB3CE86DA50F62FB7EF45714122E366BB72FA997A0CB77D3FA10A5C3DB94F113D8D77E584CBE5FC0DD8254D7846B3743FD893E50A9EBC4D897143E678FE0A3FCE49348B0A5411C7CDBCF49B3A91F3B1F1BD503CF1A2790AA2A7D5D25C3530E0A897ED77C08F6E6E1DA24EA745CC7312163222C48709611C7C26697BB18940FF8EAC73ACE11E5A846DC106B7BCE69FBB83D6C652F00D463B2AD576C57771711E57E8ABC8869EE802F14FD55F3FC94F625620348F229655F7AFE496A47E431AD47E7177DD838FD7FC044A38FE303BC559FD3FF362C2BCC827A95ED6D46F18C8CBCF352C16B7620E87FA740A6DA0FEA6C2AA856F286AE19CEA3157F236F70B43550CA1B241566CE1D64D486E749A56AF056BD782DEF55ED85F09FABDB54EB816E0EF8B60B51FD03BCB63927428477219125E0F7A70E9BFEF9B69114953EDA81151AAE8F8C45C8D0B3EA6827581DF586931A8191CF93B7241E7821E89A8DEF03FEC335A1A2F63C899CE738220551BFF83ABD966A51CE613D6FF3A0868F8723CC1D32F83809A27CD8047913046E2DA0F46A91E8CB440FD231E1BD1C64B6D2C066F1B2F552EF48E142522663ADD118AAB08AE0BCDEC3293169A4C6C42ABAB7989AFAD4FBCE7A9D2548D70B17D94A0F3D55A9BA9D4BFCE722D930483994EA7FF026FE6921F');
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T03:05:41.251+00:00', 'e816373b6b41880e4a6ff05b36992be7f691bfaa7fdf36b4940bee7bb11d9469', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T03:05:41.263+00:00', 'ac58733dd4d9a5ef2fe4cfde4fece7bcc767c3a34812a07971afd5e33d5077e3', '[]', 2, X'789CC5554D6FDB4610FD2BC25EABC8146DB7852EFD13B9D986B0A656D2D6E492D925CD248680D846D10631D0A44D7248D3BA4103B44745B16327769CBFB0FB8FFA66692A543E9C53510386A4E1BC9937336F863BACD031EBB1719E67A6B7B454966547DCE449168B0EBFBD940441B8D4656D1671952A19F1B87FA5BF12A5F1FEB9CC63013FFB8BBDB02776E6EED8A9BB6B8FED5B7B6A8F5B76D6B24F6081D5BEC0E70F80C4820F0871688F619FB97BF073BB809CBB037B0A88B7BF75FBF6CC9EBA5D77D0B247087E8EFFD71DE007C2445A66B94C1585F913C877F6C2DD717B48F20A0E9BE9E016EBADEDB02DA928D31809A51A115B713327CC43F247BC9776EA096D0BD41A4EDA7348C6351F699E8D1BA0C760B38764674472A1283B6DA15E18DCCFA07A5A79ECE2E38DDBEFB046D81B459A8B46C8A7EE5E5D1C118964EE7BF9AACEE40E9AE8589A1C5E704A0CEA639EC0092C083143808D364BF5406801E75C17A201CDF9664C89755A12748DA1F40B7B040B506B2C0CC2657CEF8601DBD868C086725468C22D8AA121846EE7FB8C3ACB635F90AFC5CB683E9F87B509BCA477BA6F9FDBC3666122D904E70FB36CCB81486BD1416C13D47783FBC166A99155FC2E6C853075B2277EA847349019F5F61D7A041DD288682ADF1153654AA1BD64DD8F5E6AD3CEBA5A57F62FB7E745714E22E366AB72FA957A0CB73D3FA10A5C3DB94F117D19EFE9848B74FE06EC82263CA559BA9FECF12283679729316EC81CCFDFE0C7198966CE401571DCCC4BBFA913391F19DF0BC5132F9AE728F4A45A9AAB06061CF5B2FD1EF8C9CDAD43D4E9B488794EC2424684F838218CFD2F246DCF3711E8DF91758635DC458BB02DD8E096D7FC4BB7DF5A5F08BECE6847A5DAAAEA9D5F9CA715FAAA62435FE81CF14FD55F3FC9CF629621348FA22AABEE5F595B92FA0D6994F6C8DD750F3ECDF9199470F471768AB3F27FE6C58479918F53BDA8A9DF3090D75F6A582C6EC51C0EF5E914DA40FD4D85550BDF50D4DC39D523AEE46DEE1786580CA0B27E566CE2D68D496E749A56AE05ABD782EEF56ED85B0E7ADDD54EB81AE0EFAB60A51704EC1293A40339948B90F07AD0854BEF43DF4C8B489A6A478D885245C727E66A54F01111D6057E63A545BFAEE0D0DF91733A17F44844F586FF615FD0D2781943CE749E1304A9DAF81F5CCD362BE5201FB3DEB74140C397A3319E7E1D04D43C69FA3C8A843112D7BE3F4C757FA805F80F796C441B2FB591E85F365EAA5CE86D294A44CC74BA2D1457115CE79AD961262D3499D8985657F3125F5B9F79CF13D3540D71B17D94A0F3CD6A9BA9D4BFCE722D930483994C26FF0278489220');
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T03:05:41.283+00:00', 'd2869dc2d822c09f29a8315bdd094a465d2266ee9a223a085bb83771110ce4fa', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T03:05:41.293+00:00', 'fb8c337e7347128f07057c904bd728d913491fba246f83e0a2922ec5e0f466b6', '[]', 3, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4D6E4925992661243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137789C46A2C36F7563CFF3BB3E6BB380AB44C98047834BFD9528B36E0FFEB9CC23013FF39B3937C766666F9BA9BD638ECC7B73628E5A66D6324F6081D5BCC2E7CF8044820F0971608E609FD9BBF0B33B809CD97D730288B3BFB77BE6D49CD81DBBDF3287087E86FFB71DE087220BB44C7399280AF30CC80FE6DCDEB6BB48F2060E1BC9F026EBAF6EB34DA928D31809A50A89ADB89113E621F923DE6B337584B6046AF527ED3924E59A879AA7E306E831D8EC22D929915C28CA4C5BA817067B0F544F2A8F1D7CBCB37B1DD6087BBD4872D108F9D4DEAD8B232281CC5D2FDFD499EC7E131DC92C87179CE20CF53147E01816849821C07A9B257A28B48073AE0BD180E67C23A2C43A2909BACA50FAB9398405A855E67BFE12BEF77C8FADAF37602319169A708B626808A1D7F929A5CEF2C815E46A71329ACFE7616D022FE99CEE9B97E6A059988837C0F9D32C5B7228925A7410DB04F55DE76EB06992C92A7E0FB6426475B2276EA887349019F5F6037A041DD288682A3F12539595423BC9DA5F9CD4A69D35B5A6CC0BBBEB44714622E3D966E5F43BF5186EBB6E4215B87A729F22BA323ED2F117E9FC0DD8394D784AB3B4BF9AA34506CF2F5262DC90399EBFC38F5312CD9C812AA2A899977E5327721E66AE178AC74E342F51E871B534970D0C38EA65FB23F08B9B5B87A8D36911F19C84858C08F179421807DF48DA9E6F22D07F22EB0C6BB88316615BB0C12DA7F9D776AFB5B6107C8DD18E4AB559D53BBF384F2BF465C5FAAED039E29FAABF6E925FC52C41680E455556DDBFB4B638711BD228ED91BD631F7C99F37328E1F0F3EC1467F9FFCC8B09F3221F277A51537F60206FBFD5B048DC8C381CEAD3297406F53715562D7C435173E744875CC95BDC2D0CB118426583B4D8C0AD1B93DCE8342D5FF156AE78BD6B3DBFBFE4F57B2B1D7FC5C3DF77DE72DFF3D805264E8672241721FE35AF0797FEA7BEA91681CCAA1DCD4490283A3E115761C14322AC0BFCC64A8B415DC181BB2367742EE89108EA0DFFCBBCA2A57132869CE93CC70852B5F13FB89A6D56CA613E66FD1F3C8F862FC3319E5EF53C6A9ECC063C084496495CFBC128D1839116E03FE25126DA78A9856270D178A972A1B7A4281131D5C996505C05709D6B669B6549A1C9C4C6B4BA9A97F8DAFACA7B9E98266A848BEDA2789DEF57DA4C25EE75966B19C718CC6432F91780AA9221');
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T03:05:41.312+00:00', '031b4fdfd9a9c633e9c9fda8a74b385dde633a017f0420c5f0b30e9028979a84', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T03:05:41.321+00:00', '87424962ed50731dfae764c101981673f72a8c74559db140f2e1527d212565ed', '[]', 4, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4D6E4925992661243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137789C46A2C36F7563CFF3BB4BACCD02AE1225031E0D2EF557A2CCBA3DF8E7328F04FCCC6FE6DC1C9B99BD6DA6F68E3932EFCD89396A9959CB3C810556F30A9F3F0312093E24C48139827D66EFC2CFEE007266F7CD0920CEFEDEEE9953736277EC7ECB1C22F819FEDF76801F8A2CD032CD65A228CC33203F98737BDBEE22C91B386C24C39BACBFBACD36A5A24C6324942A24B6E2464E9887E48F78AFCDD411DA12A8D59FB4E790946B1E6A9E8E1BA0C760B38B64A74472A128336DA15E18EC3D503DA93C76F0F1CEEE755823ECF522C94523E4537BB72E8E88043277BD7C5367B2FB4D7424B31C5E708A33D4C71C81635810628600EB6D96E8A1D002CEB92E44039AF38D8812EBA424E82A43E9E7E61016A05699EFF934FC9EEFB1F5F5066C24C342136E510C0D21F43A3FA5D4591EB9825C2D4E46F3F93CAC4DE0259DD37DF3D21C340B13F106387F9A654B0E45528B0E629BA0BEEBDC0D364D3259C5EFC15688AC4EF6C40DF5900632A3DE7E408FA0431A114DE54762AAB252682759FB8B93DAB4B3A6D6947961779D28CE48643CDBAC9C7EA71EC36DD74DA802574FEE534457C6473AFE229DBF013BA7094F6996F65773B4C8E0F9454A8C1B32C7F377F8714AA2993350451435F3D26FEA44CEC3CCF542F1D889E6250A3DAE96E6B2810147BD6C7F047E7173EB10753A2D229E93B09011213E4F08E3E01B49DBF34D04FA4F649D610D77D0226C0B36B8E534FFDAEEB5D61682AF31DA51A936AB7AE717E76985BEAC58DF153A47FC53F5D74DF2AB982508CDA1A8CAAAFB97D616276E431AA53DB277EC832F737E0E251C7E9E9DE22CFF9F7931615EE4E3442F6AEA0F0CE4EDB71A16899B1187437D3A85CEA0FEA6C2AA856F286AEE9CE8902B798BBB85211643A86C90161BB87563921B9DA6E52BDECA15AF77ADE7F797BC7E6FA5E3AF78F8FBCE5BEE7B1EBBC0C4C9508EE422C4BFE6F5E0D2FFD437D5229059B5A399081245C727E22A2C7848847581DF586931A82B387077E48CCE053D1241BDE17F9957B4344EC690339DE71841AA36FE0757B3CD4A39CCC7ACFF83E7D1F06538C6D3AB9E47CD93D9800781C832896B3F18257A30D202FC473CCA441B2FB5500C2E1A2F552EF496142522A63AD9128AAB00AE73CD6CB32C293499D8985657F3125F5B5F79CF13D3448D70B15D14AFF3FD4A9BA9C4BDCE722DE31883994C26FF02890C9222');
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T03:05:41.340+00:00', 'ab5e3b621bc70d9e9f358a600a2a06731d902873c0e0311ed93dd7014a76baaf', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T03:05:41.349+00:00', '514fe36ca1a29cd7bb2e21772b6aadda90b7f58c388247621cdc7a682661b3a0', '[]', 5, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4D6E4925992661243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137789C46A2C36F7563CFF3BBCBACCD02AE1225031E0D2EF557A2CCBA3DF8E7328F04FCCC6FE6DC1C9B99BD6DA6F68E3932EFCD89396A9959CB3C810556F30A9F3F0312093E24C48139827D66EFC2CFEE007266F7CD0920CEFEDEEE9953736277EC7ECB1C22F819FEDF76801F8A2CD032CD65A228CC33203F98737BDBEE22C91B386C24C39BACBFBACD36A5A24C6324942A24B6E2464E9887E48F78AFCDD411DA12A8D59FB4E790946B1E6A9E8E1BA0C760B38B64A74472A128336DA15E18EC3D503DA93C76F0F1CEEE755823ECF522C94523E4537BB72E8E88043277BD7C5367B2FB4D7424B31C5E708A33D4C71C81635810628600EB6D96E8A1D002CEB92E44039AF38D8812EBA424E82A43E9E7E61016A05699EFF94BF8DEF33DB6BEDE808D645868C22D8AA121845EE7A7943ACB235790ABC5C9683E9F87B509BCA473BA6F5E9A83666122DE00E74FB36CC9A1486AD1416C13D4779DBBC1A64926ABF83DD80A91D5C99EB8A11ED24066D4DB0FE811744823A2A9FC484C55560AED246B7F71529B76D6D49A322FECAE13C519898C679B95D3EFD463B8EDBA0955E0EAC97D8AE8CAF848C75FA4F33760E734E129CDD2FE6A8E16193CBF48897143E678FE0E3F4E49347306AA88A2665EFA4D9DC87998B95E281E3BD1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745C47312163222C4E709611C7C23697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDBBDD6DA42F035463B2AD56655EFFCE23CADD09715EBBB42E7887FAAFEBA497E15B304A13914555975FFD2DAE2C46D48A3B447F68E7DF065CECFA184C3CFB3539CE5FF332F26CC8B7C9CE8454DFD8181BCFD56C3227133E270A84FA7D019D4DF5458B5F00D45CD9D131D72256F71B730C46208950DD26203B76E4C72A3D3B47CC55BB9E2F5AEF5FCFE92D7EFAD74FC150F7FDF79CB7DCF6317983819CA915C84F8D7BC1E5CFA9FFAA65A0432AB76341341A2E8F8445C85050F89B02EF01B2B2D06750507EE8E9CD1B9A04722A837FC2FF38A96C6C91872A6F31C2348D5C6FFE06AB6592987F998F57FF03C1ABE0CC7787AD5F3A879321BF02010592671ED07A3440F465A80FF88479968E3A5168AC145E3A5CA85DE92A244C454275B427115C075AE996D96258526131BD3EA6A5EE26BEB2BEF79629AA8112EB68BE275BE5F693395B8D759AE651C633093C9E45F916E9223');
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T03:05:41.371+00:00', '1a07786b8d228423c75c946a06a4b750eeb360105e0a7c10e98a32529aece43f', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T03:05:41.382+00:00', '582faf1f96fa13ea25b7ee422c10f74c42e5eade177e6de1b63dd7e83179db90', '[]', 6, X'789CC5554D6FDB4610FD2BC25EAB48146DB5852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D22639A469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C31D56E8880DD824CFD36CD0ED9665D91137799C46A2C36F7763CFF3BB7DD66601578992018F8657FA2B5166DD1EFC739947027EE61773614ECCDCDE31337BD71C9BB7E6D41CB7CCBC659EC002AB7981CF1F0089041F11E2D01CC33EB7F7E067770139B707E61410677F6BF7CD9939B5BBF6A0658E10FC1CFFAF3BC08F44166899E6325114E64F20DF990B7BC7EE21C92B386C26A35B6CB0B6C3B6A4A24C1324942A24B6E2664E9887E48F782FCDCC11DA16A8D59FB61790946B1E6A9E4E1AA0C760B38764674472A928336BA15E18ECCFA07A5A79ECE2E38DDDEFB046D81B45928B46C8A7F65E5D1C110964EE7AF9AACE640F9AE8486639BCE01467A88F390227B020C41C0136DA2CD123A1059C735D880634E79B1125D64949D03586D22FCC112C40AD31DFF357F0BDE77B6C63A3011BCBB0D0845B16434308BDCEF729759647AE20578B93D1623E0F6B137849E774DF3C3787CDC244BC09CE1F66D9962391D4A283D8A6A8EF0677834D934C56F17BB01522AB933D71433DA281CCA9B7EFD023E890464453F98E98AAAC14DA49D6FEE8A436EBACAB7565FEB27B4E14E724329E6D554EBF528FE1B6E7265481AB27F729A22BE33D1D7F99CEDF805DD08467344BFB93395E66F0EC3225C60D99E3F91BFC3823D12C18A8228A9A79E9377522E761E67AA178EC44F31C859E544B73D5C080A35EB6DF033FB9B975883A9D1611CF4958C888101F278471F885A4EDC52602FD3BB2CEB186BB6811B6051BDC729A7F69F75BEB4BC1D719EDA8545B55BD8B8BF3B4425F55ACEF0A5D20FEA9FAEB26F959CC0A84E6505465D5FD2B6B8B13B7218DD21ED9BBF6C1A7393F83128E3ECE4E7156FFCFBC98302FF249A29735F51B06F2FA4B0D8BC4AD88C3A13E9D4267507F5361D5C23714B5704E74C895BCCDDDC2108B1154364C8B4DDCBA09C98D4ED3EA35AF7FCDEB5DEFF983156FD0EB77FCBE87BFAFBCD581E7B14B4C9C8CE4582E43FCEB5E0F2E830F7D532D0299553B9A892051747C22AEC28287445817F88D9516C3BA82437747CEE95CD02311D41BFE8779414BE3640C39D3798E11A46AE37F7035DBAC94A37CC206DF7A1E0D5F86133CFDDAF3A879321BF22010592671ED87E3440FC75A80FF98479968E3A5168AE165E3A5CA85DE96A244C45427DB427115C075A1991D96258526139BD0EA6A5EE26BEB33EF79629AA8312EB68BE275BEE9B7994ADCEB2CD7328E3198E974FA2F99D09224');
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T03:05:41.412+00:00', '02b683e81c2e57752542f5678d2659e27279fa49c81be7659cc1befcc7d3284f', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T03:05:41.427+00:00', 'f9d6ffb06d7791793874864009f9d2fe6d2928bb15dc70f60f279d424c4a794f', '[]', 7, X'789CC5554D6FDB4610FD2BC25EAB48146DA7852EFD13B9D986B0A656D4C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFF3BB57599B055C254A063C1A5CEAAF4499757BF0CF651E09F899DFCDB93936337BC74CED5D7364DE991373D432B396790C0BACE6253E7F0224127C4888037304FBCCDE839FDD01E4CCEE9B13409CFD9DDD33A7E6C4EED8FD963944F033FCBFE9003F1459A0659ACB445198BF817C6FCEED1DBB8B24AFE1B0910C6FB1FEEA36DB948A328D9150AA90D88A9B39611E923FE2BD325347684BA0567FD29E4352AE79A8793A6E801E81CD2E929D12C985A2CCB4857A61B0BF82EA49E5B1838FB776AFC31A616F14492E1A219FDA7B7571442490B9EBE5EB3A93DD6FA22399E5F082539CA13EE6081CC382103304586FB3440F851670CE75211AD09C6F44945827254157194A3F3787B000B5CA7CCF5FC2F79EEFB1F5F5066C24C342136E510C0D21F43AD753EA2C8F5C41AE1627A3F97C1ED626F092CEE9BE796E0E9A858978039C3FCDB2258722A94507B14D50DF0DEE069B2699ACE2F7602B4456277BEC867A480399516FDFA347D0218D88A6F22331555929B493ACFDD9496DDA59536BCAFC63779D28CE48643CDBAC9C1E508FE1B6EB265481AB27F729A22BE3231D7F91CEBF809DD384A7344BFB8B395A64F0EC2225C60D99E3F95BFC3825D1CC19A8228A9A79E9377522E761E67AA178EC44F31C851E574B73D9C080A35EB63F02BFB8B975883A9D1611CF4958C888109F278471F08DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F65F75A6B0BC1D718EDA8549B55BDF38BF3B4425F56ACEF0A9D235E54FD7593FC2A6609427328AAB2EAFEA5B5C589DB9046697FD8BBF6B72F737E06251C7E9E9DE22CFF9F7931615EE4E3442F6AEA0906F2E65B0D8BC4AD88C3A13E9D4267507F5361D5C2371435774E74C895BCCDDDC2108B215436488B0DDCBA31C98D4ED3F2156FE58AD7BBD6F3FB4B5EBFB7D2F1573CFC7DE72DF73D8F5D60E26428477211E25FF37A70E97FEA9B6A11C8ACDAD14C0489A2E3137115163C24C2BAC06FACB418D4151CB83B7246E7821E89A0DEF0BFCC4B5A1A2763C899CE738C20551BFF83ABD966A51CE663D6FFC1F368F8321CE3E955CFA3E6C96CC083406499C4B51F8C123D186901FE231E65A28D975A2806178D972A177A4B8A1211539D6C09C55500D7B966B65996149A4C6C4CABAB7989AFADAFBCE78969A246B8D82E8AD7F97EA5CD54E25E67B996718CC14C26930FA2329225');
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T03:05:41.441+00:00', '3242b12ecf20d1205bf34d39adcf80d7c26255e83488b4c6da2463dcc033ab9e', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T03:05:41.479+00:00', 'a949d29f60223380ecddc9dfbb44e7e2669d9826358342a6e5f4bf5a69806804', '[]', 8, X'789CC5554D6FDB4610FD2BC25EAB48146D37852EFD13B9D986B0A656D4C6E4925992661243406CA368831868DAA4392469DDA0019AA3A2D8B1133BCE5FD8FD4779B334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFF3BB57599B055C254A063C1A5CEAAF4499757BF0CF651E09F899DFCDB93936337BC74CED5D7364DE991373D432B396790C0BACE6253E7F0224127C4888037304FBCCDE839FDD01E4CCEE9B13409CFD9DDD33A7E6C4EED8FD963944F033FCBFE9003F1459A0659ACB445198BF817C6FCEED1DBB8B24AFE1B0910C6FB1FEEA36DB948A328D9150AA90D88A9B39611E923FE2BD325347684BA0567FD29E4352AE79A8793A6E801E81CD2E929D12C985A2CCB4857A61B0BF82EA49E5B1838FB776AFC31A616F14492E1A219FDA7B7571442490B9EBE5EB3A93DD6FA22399E5F082539CA13EE6081CC382103304586FB3440F851670CE75211AD09C6F44945827254157194A3F3787B000B5CA7CCF5FC2F79EEFB1F5F5066C24C342136E510C0D21F43AD753EA2C8F5C41AE1627A3F97C1ED626F092CEE9BE796E0E9A858978039C3FCDB2258722A94507B14D50DF0DEE069B2699ACE2F7602B4456277BEC867A480399516FDFA347D0218D88A6F22331555929B493ACFDD9496DDA59536BCAFC63779D28CE48643CDBAC9C1E508FE1B6EB265481AB27F729A22BE3231D7F91CEBF809DD384A7344BFB8B395A64F0EC2225C60D99E3F95BFC3825D1CC19A8228A9A79E9377522E761E67AA178EC44F31C851E574B73D9C080A35EB63F02BFB8B975883A9D1611CF4958C888109F278471F08DA4EDF92602FD27B2CEB0863B6811B6051BDC729A7F65F75A6B0BC1D718EDA8549B55BDF38BF3B4425F56ACEF0A9D235E54FD7593FC2A6609427328AAB2EAFEA5B5C589DB9046697FD8BBF6B72F737E06251C7E9E9DE22CFF9F7931615EE4E3442F6AEA0906F2E65B0D8BC4AD88C3A13E9D4267507F5361D5C2371435774E74C895BCCDDDC2108B215436488B0DDCBA31C98D4ED3F2156FE58AD7BBD6F3FB4B5EBFB7D2F1573CFC7DE72DF73D8F5D60E26428477211E25FF37A70E97FEA9B6A11C8ACDAD14C0489A2E3137115163C24C2BAC06FACB418D4151CB83B7246E7821E89A0DEF0BFCC4B5A1A2763C899CE738C20551BFF83ABD966A51CE663D6FFC1F368F8321CE3E9F79E47CD93D9800781C832896B3F18257A30D202FC473CCA441B2FB5500C2E1A2F552EF496142522A63AD9128AAB00AE73CD6CB32C293499D8985657F3125F5B5F79CF13D3448D70B15D14AF7375A5CD54E25E67B996718CC14C26930FAA949226');
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T03:05:41.511+00:00', '24cfa290188e9c1bac606e725a5a2deba7edd9f90f019a14e94e60443d632a9d', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T03:05:41.562+00:00', 'c3ffca4fae512fef2382392e6ffab27ff52c0ebfe2543d2270f3834603592825', '[]', 9, X'789CC555DB6EDB4610FD15615FAB48146DB7815EFA1379B30D614DADA88DC925B324CD248680D846D10631D0B449FB904B9D2001DA4745B16327769C5FD8FDA39E599A0A958BF354D48021693867E6CCCC99E1362B74C4FA6C9CE769D6EF76CBB2EC889B3C4E23D1E1B7BBB1E7F9DDABACCD02AE1225031E0D2EF557A2CCBA3DF8E7328F04FCCCEFE6DC1C9B99BD63A6F6AE3932EFCD89396A9959CB3C820556F30A9F3F0112093E24C48139827D66EFC1CFEE007266F7CD0920CEFEDEEE9953736277EC7ECB1C22F819FEDF76801F8A2CD032CD65A228CC33203F98737BC7EE22C91B386C24C35BACBFBACD36A5A24C6324942A24B6E2664E9887E48F78AFCDD411DA12A8D59FB4E790946B1E6A9E8E1BA03FC16617C94E89E4425166DA42BD30D85F41F5A4F2D8C1C73BBBD7618DB0378A24178D904FECBDBA382212C8DCF5F24D9DC9EE37D191CC7278C129CE501F73048E6141881902ACB759A287420B38E7BA100D68CE37224AAC9392A0AB0CA59F9B4358805A65BEE72FE17BCFF7D8FA7A03369261A109B7288686107A9DEB29759647AE20578B93D17C3E0F6B137849E774DFBC3407CDC244BC01CE9F66D9924391D4A283D826A8EF0677834D934C56F17BB01522AB933D72433DA481CCA8B71FD023E890464453F99198AAAC14DA49D6FEECA436EDACA935655ED85D278A331219CF362BA707D463B8EDBA0955E0EAC97D8AE8CAF848C75FA4F33760E734E129CDD2FE628E16193CBF48897143E678FE0E3F4E49347306AA88A2665EFA4D9DC87998B95E281E3BD1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745C47312163222C4E709611C7C23697BBE89403F45D619D670072DC2B660835B4EF3AFED5E6B6D21F81AA31D956AB3AA777E719E54E8CB8AF55DA173C43F557FDD24BF8A5982D01C8AAAACBA7F696D71E236A451DA1FF6AEFDEDCB9C9F4309879F67A738CBFF675E4C9817F938D18B9A7A8C81BCFD56C322712BE270A84FA7D019D4DF5458B5F00D45CD9D131D72256F73B730C46208950DD26203B76E4C72A3D3B47CC55BB9E2F5AEF5FCFE92D7EFAD74FC150F7FDF79CB7DCF6317983819CA915C84F8D7BC1E5CFA9FFAA65A0432AB76341341A2E8F8445C85050F89B02EF01B2B2D06750507EE8E9CD1B9A04722A837FC2FF38A96C6C91872A6F31C2348D5C6FFE06AB6592987F998F5AF7A1E0D5F86633CFDDEF3A879321BF02010592671ED07A3440F465A80FF88479968E3A5168AC145E3A5CA85DE92A244C454275B427115C075AE996D96258526131BD3EA6A5EE26BEB2BEF79629AA8112EB68BE2757E58693395B8D759AE651C633093C9E45FB2F69227');
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T03:05:41.587+00:00', 'a48f08d5d51937347658363cae5e2234c6b4ad58c0976edf4c3295aab895dc4e', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T03:05:41.624+00:00', '223829754e102f3ac69844ee8f01a382ce4143e875c092d7568df445d03ac417', '[]', 10, X'789CC5554D6FDB4610FD2BC25EAB48146DB7A92EFD13B9D986B0A656D4C6E4925992661243406CA368831868DA243DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56E888F5D938CFD3ACDFED9665D91137799C46A2C36F7763CFF3BBDFB3360BB84A940C7834B8D45F8932EBF6E09FCB3C12F033BF9973736C66F68E99DABBE6C8BC3327E6A865662DF3181658CD4B7CFE084824F8901007E608F699BD073FBB03C899DD37278038FB3BBB674ECD89DDB1FB2D7388E067F87FD3017E28B240CB349789A2307F03F9DE9CDB3B7617495EC3612319DE62FDD56DB62915651A23A15421B1153773C23C247FC47B65A68ED09640ADFEA43D87A45CF350F374DC00FD0E36BB48764A24178A32D316EA85C1FE02AA2795C70E3EDEDABD0E6B84BD5124B968847C62EFD5C5119140E6AE97AFEB4C76BF898E6496C30B4E7186FA9823700C0B42CC1060BDCD123D145AC039D785684073BE1151629D94045D6528FDDC1CC202D42AF33D7F09DF7BBEC7D6D71BB0910C0B4DB845313484D0EB5C4FA9B33C7205B95A9C8CE6F379589BC04B3AA7FBE69939681626E20D70FE38CB961C8AA4161DC436417D37B81B6C9A64B28ADF83AD10599DECB11BEA210D6446BD7D8F1E418734229ACA0FC45465A5D04EB2F62727B569674DAD29F38FDD75A2382391F16CB3727A403D86DBAE9B5005AE9EDCA788AE8C0F74FC453ACF013BA7094F6996F66773B4C8E0E9454A8C1B32C7F3B7F8714AA2993350451435F3D26FEA44CEC3CCF542F1D889E6190A3DAE96E6B2810147BD6C7F007E7673EB10753A2D229E93B09011213E4D08E3E02B49DBF34D04FA4F649D610D77D0226C0B36B8E534FFCAEEB5D61682AF31DA51A936AB7AE717E74985BEAC58DF153A47BCA8FAEB26F945CC1284E6505465D5FD4B6B8B13B7218DD21ED9BBF6D7CF737E0A251C7E9A9DE22CFF9F7931615EE4E3442F6AEA0F0CE4CDD71A16895B1187437D3A85CEA0FEA6C2AA856F286AEE9CE8902B799BBB85211643A86C90161BB87563921B9DA6E52BDECA15AF77ADE7F797BC7E6FA5E3AF78F8FBC65BEE7B1EBBC0C4C9508EE422C4BFE6F5E0D2FFD837D5229059B5A399081245C727E22A2C7848847581DF586931A82B387077E48CCE053D1241BDE17F9997B4344EC690339DE71841AA36FE0757B3CD4A39CCC7AC7FD5F368F8321CE3E9B79E47CD93D9800781C832896B3F18257A30D202FC473CCA441B2FB5500C2E1A2F552EF496142522A63AD9128AAB00AE73CD6CB32C293499D8985657F3125F5B5F78CF13D3448D70B15D14AFF3DD4A9BA9C4BDCE722DE31883994C26FF02BB589228');
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T03:05:41.647+00:00', '40968f52458be9091254ccfe72c1ba17d5a8f7d68e8d3e9906e2a1ec6ef27bde', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T03:05:41.691+00:00', '356b7852c1d1cd2aacebed3b1e37bf4c3f3dea3cd2938cc9b092b257fe10688e', '[]', 11, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992661243406CA368831868D2A63DA469DDA001DAA3A2D8B1133BCE5FD8FD477DB30C152A1FCEA9A80143D270DECCBC9937C35D56EA980DD8A428B27CD0EF5755D513377992C5A2C76FF713CF0BFABEC7BA2CE42A5532E4F1F04A801255DEF7E15FC82216F0333F994B736AE6F68E99D9BBE6C4BC3667E6A463E61DF3081658CD337C7E07482CF8881047E604F6B9BD073FBB07C8853D34678038FB6B7B60CECD99DDB3871D738CE017F87FD9037E24F250CBAC90A9A2307F02F9C65CDA3B761F495EC0612B1DDD6283F55DB62D15659A20A15411552B6E16847948FE88F7DCCC5C413B025C83697701C9B8E691E6D9A405FA15D5EC23D93915B944CACC3AE00B83FD11A59ED51E7BF878650F7AAC15F6469916A215F2B1BDD790A3424259B85EBE6832D9C3363A9679012F382539F83157C0292C08314780CD2E4BF5486801E74297A2052DF8564C89755A11749D81FAA5398605A8751678C10ABEFB81C736375BB0B18C4A4DB86531B484E0F7BECDA8B33C76841C1727A3C57C1E3626D4259DD37DF3D41CB58989640B35BF9F65478E44DA880E629B82DF0DEE069BA5B9ACE3FBB095226F923D72433DA681CCA9B76FD023E890464453F9862A557925B493ACFDDE496DD6DB501BCAFC65F79D282E48643CDFAE9D7EA61EC36DDF4DA806D74FEE534447E35D39C172397F037649139ED12CED0FE664B982276F5362DC90399EBFC28F7312CDA20255C6713B2FFDA64E143CCA5D2F144F9C689E82E869BD34570D0C38EA65F71DF0A39BDB8468D26911F38284858C08F1614218879F49DA5D6C22D0BF23EB1C6BB88716615BB0C11DA7F9E7F6A0B3B1147C83D18E4AB55DF35D5C9CC735FA2AB28123BA40FC53F7D74DF293981508CDA18865DDFD2BB925A9DB9016B55FEC5DFBE0E3353F81128E3FCC4E7156FFCFBC98302F8B49AA9735F51B06F2F2730D8BC5AD98C3A1399D42E7507F5B61F5C2B714B5704E75C495BCCDDDC2501523A86C98955BB87513921B9DA6D56BDEDA35CFBFEE0783156FE0AFF582350F7F5F78AB038FDE590E93A4233996CB90E0BAE7C365F0BE6FA64528F37A477311A68A8E4FCC5554F2880AD6257E63A5C5B06170E4EEC8059D0B7A24C266C3FF30CF68699C8C21673ACF0982D46DFC0FAE66975572544CD8E06BCFA3E1CB6882A75F7A1E354FE6431E8622CF25AEFD709CEAE1580BD43FE6712EBA78A94562F8B6F1521542EF48512162A6D31DA1B80AE1BAD0CC2ECBD35293894D687535AFF0B5F389F73C559AAA312EB68BE2F5BE5AEB3295BAD759A165926030D3E9F45F17169250');
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T03:05:41.839+00:00', '5377bb8ecb0b0e147d19c79f11d037dfc97ad5578ab8a61a525fea734a0bce72', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T03:05:41.870+00:00', '45919e269ddcf3e3b98afb119079fd53577a87ec88697c20625814c54f024715', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D22639A4699D2001DAA3A2D8B1133BCE5FD8FD477DB334152A1FCEA9A80143D270DECC9B9937C36D56EA98F5D8A828B2BCD7ED8EC7E38EB8C1932C161D7EAB9B785ED0F57DD6662157A992218FFB97029418E75DF22F64110BF899DFCCB93936337BDB4CED1D7364DE9B1373D432B39679020BACE6153E7F0624167C4088037304FBCCDE859FDD01E4CCEE9B13409CFDBDDD33A7E6C4EED8FD963944F033FCBFED003F1079A86556C854519867407E30E7F6B6DD45923770D8480737596F759B6D4A459946482855446CC58D82300FC91FF15E9BA923B425506B3069CF2119D73CD23C1B35408FC16617C94E89E4425166DA42BD30D87BA07A5279ECE0E39DDDEBB046D8EB655A8846C8A7F66E5D1C110965E17AF9A6CE64F79BE858E605BCE094E4A88F3902C7B020C40C01D6DB2CD503A1059C0B5D8A06B4E01B3125D6E998A0AB0CA59F9B4358805A6581172CE1BB1F786C7DBD011BCAA8D4845B144343087EE7A78C3ACB635790ABC5C9683E9F87B509BCA473BA6F5E9A83666122D900E74FB36CC981486BD1416C13D4779DBBC166692EABF83E6CA5C8EB644FDC500F692033EAED07F4083AA411D1547E24A62A1F0BED246B7F71529B76D6D49A322FECAE13C519898CE79B95D3EFD463B8EDBA0955E0EAC97D8AE8CAF8482758A4F33760E734E129CDD2FE6A8E16193CBF48897143E678FE0E3F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D1BC44A1C7D5D25C3630E0A897ED8FC02F6E6E1DA24EA745CC0B12163222C4E70961EC7F23697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDBBDD6DA42F035463B2AD56655EFFCE23CADD097151BB842E7887FAAFEBA497E15B304A13914555975FFD2DA92D46D48A3B447F68E7DF065CECFA184C3CFB3539CE5FF332F26CCCB6294EA454DFD8181BCFD56C3627133E670A84FA7D039D4DF5458B5F00D45CD9D531D71256F71B730C4620095F5B37203B76E4472A3D3B47CC55BB9E2F9D7FCA0B7E4F5FC954EB0E2E1EF3B6FB9E779EC0293A40339948B90E09AE7C3A5F7A96FA64528F36A477311A68A8E4FCC5554F28808EB12BFB1D2A25F5770E0EEC8199D0B7A24C27AC3FF32AF68699C8C21673ACF0982546DFC0FAE669B8DE5A018B1DE0F9E47C397D1084FAF7A1E354FE67D1E8622CF25AE7D7F98EAFE500BF01FF238176DBCD422D1BF68BC5485D05B528C1131D3E996505C85709D6B669BE569A9C9C446B4BA9A8FF1B5F595F73C314DD51017DB45F13ADFAFB4994ADDEBACD032493098C964F22F1F789251');
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T03:05:41.899+00:00', '6509c00fba0ccedbde2d02542753973dca2c993df4874cb2da1f86b0b3703d7e', '["title", "tags", "authors", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T03:05:41.931+00:00', 'fcf661f268910bed185a7c0f7e9aa890926273ec4f76ad80ad484e8310cbcf0e', '[]', 13, X'789C5D51C14AC34010FD95B0E7D28AC7FE8A48986EA6C9D2CD6EDCDD48A514D4222888E2C58337FFA082426969BF61F617C40F71D2A65A3D4DF2E6CDCE7B6F26A2765AF4451142E5FBBD9EABBB3886B2D2D82B8F8E8E45474830D628093ADD324DAD7547041534F258C3495CCD348D90EDBB197AE9541594357B6860B30BD13F99889132CC131538C81D54058F061C0786E89916F19A3E68458B845E681E2F694E6F5C6F689ED0BA01E223BDD362CB884F5C9671D649B81B6F69491B5AC559421B7E64C9B39BF810AF9BDF2B7E731DEFE343574C4F3BE20C5808D700B9DF7D39D41030DBEA63F4C724E4879E0B76A80C77C5E7DD6BE3589991DFCDB4697C2D2E19FF1B689B6657DAB2575A872CA111017528AC6BF767BC3DADEA8156BEC0DF141BB4B4991AAA7F60E5502A7F90AE0693D790371AB6C7F08A59064ADC133CCAC36BA892C9ED72E5539012BD57038DE9D0BA74E8F067B06262DADE0C5C50928D32EAEC391A30927993E9F41B3722E9B1');
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T03:05:41.962+00:00', '9807077e12b4e78905211c8991b76a03b68e1fedcc93a8be80378e18c5e65b94', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T03:05:41.994+00:00', 'a8bff4a9325f3738cf30d7592ede3bbda65e50f18bb227988440c9559f6f2eac', '[]', 14, X'789C5D91414EC3301045AF62791D3515CB1C832D42D1D49E26A3DA63E371505155892DC7E0169C077110266D025557B1BEDFE4FFF93ED9A904DBD9B1D62C5DDB226FF00831076CE376FB601BEB80139383D05F489E42686CA51A50C766C6202B1610FC7AEB515CA15C29F12AED927FB3DDD3C91E8895B3190A0C05F2A8A3158F55A54714F2C8558C47970A54F4064C2D888D01F6A68E68C48D29059332B2186203539D226FECF9B9B12FA006FAAD30C8F55430CC7FB9F8AAFA171E86DB5D464D4EACB7F6FBE373DE84F820D79965CB9FAF77D5EF8ABAB6B47129B63115D40873080D34A6B2F87B75EFF3B40B2423FEB733AB3179DAD39D980B3A929BD602F030C13067B8942CA41443C4151074B72D5354783127E9C13914A15DC07E9F4ABFD72A57322BD82F6F01A592D345552DE91519D829773A9F7F0134FABC27');
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T03:05:42.047+00:00', 'adf09b251dcc3339d9b25031a757ddffd18d9bd0c8e59226f99cbac5667624f3', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T03:05:42.087+00:00', 'ae4517dde6581afd9587763d71cff78a857298916e4bda8b5b3ca1af99757bc6', '[]', 15, X'789C5D914D4EC3301085AF12795D3515CBDE823542D1C49E26A3F8AFB683DA5495D87284AC102BD6DDB1A79B5C037110266D5A0A2B5BCFDF68DE7BDE893668B114754A3E2EF31CBA396EC0788DB9592CEEC44C48B0CE92045D9C48DB6A3D138992461E1B990C3AC63482BABC2A8C32904FE4EC452A9DDA8AE5C34E346499131E0254017CCDA3093789A57B964A38BE661118D2431F28DB3ADD40560E7D37F48A466D9699A16FD2D09719C5A1CF3C6C8F874E41069FEFC7830609EBB9D83FCEC41A781F9F09AA78BE05D490509D6CB07ACD02D56DB49A8390E557F1F5F2360623DBC4F3CC14FAFBE399F5BFBD4DA5CDA533B97101D9C26802DA54BB30ED57BCBDF06DA929D6F85BD6A81AA76845FF441F5052BC295183AD5AA8460FA7CE233165C1E00588286F4B27C3F0B49C620152628C546A2C562E14AB80D741CF60317D0D84449283B21ADC135AB092B9DD7EFF03C313C927');
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T03:05:42.127+00:00', 'b6f9cbf8fa5197ef2d0d892fd0783330e34287a8e20328bfd6801811f79c1b32', '["title", "date_modified"]', NULL, NULL);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T03:05:42.159+00:00', '5076e7092c38540d31c4727b4752c24659fc412552fd40ac7ba9609c6e769870', '[]', 16, X'789C5D91CF4E023110C65FC5F44C58E291573166337487DD866E5BDBAE41080931C1C4E885BB3110FC13138D7833CAD3288B78F2159C8545D153DBAFBFE97CF3B5CB322B599D25DE1B570F824E52C536A4466290D66ABBACC23828AD040719AE48954959615E78895456303B9D843089106D6E2374DC0AE385561BA9A1A32356DFEBB29650C4310316620BA628F5D8F624E54F83C574387FBD5F4E069FD7D3F9CB497E31593E5E2E46C3AFD979FE70B3188D3F6ECFF2ABBB7CD6A7E37BFF98F5F62BEC00E8615A3DC46EBDB328C163B4EA47EA8F6988B76748C8B15074CBDE4EC7C50442B5DCBAA69C6EFEDC27FD6F40653A55AED320D516C9426102329F685BF68FA87B68B286142EC1DF540A35D591688A7FA2B1C885DB4A4B828A33880B0FAB709D204A418A1BC021DF4E57A40497CD850B8173744E3424864D6DC3A6C59F42436058FE01582F380D4AAAD587A84071E2BABDDE377348CB69');
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T03:05:42.189+00:00', 'ec037c35b03140d271d30208a54d69417ccbdbe6c3db72a5af2ed60a526b240d', '["title", "date_modified"]', NULL, NULL);
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
INSERT INTO pages VALUES (1, '618cb2dcd6d899e8d02ff7d6e6b1aaa95d429d78cf4e7c71114faa8923388204', X'789CB3C928C9CDB1B329B0CB3530305230B0D12FB0B3D1078B01006BA507E0', 26, '2026-11-30T03:05:41.227+00:00');
INSERT INTO pages VALUES (2, '0cd6a4958782b7f5bab142dd21a806183705832d85acf307f847f2637b884409', X'789CB3C928C9CDB1B329B0CB3530305230B4D12FB0B3D1078B01006BB107E1', 26, '2026-11-30T03:05:41.263+00:00');
INSERT INTO pages VALUES (3, 'd599e01fe4ab25cb139655d9b66b964c2ef0ee220951ac4427005529b9fffff3', X'789CB3C928C9CDB1B329B0CB3530305230B2D12FB0B3D1078B01006BBD07E2', 26, '2026-11-30T03:05:41.293+00:00');
INSERT INTO pages VALUES (4, '419325c92bfba8ffb94247d84022e1d2a3f80bba0e199bc621ec1de28b1cbfd1', X'789CB3C928C9CDB1B329B0CB3530305230B6D12FB0B3D1078B01006BC907E3', 26, '2026-11-30T03:05:41.321+00:00');
INSERT INTO pages VALUES (5, 'f26af0d0c2a3575fd443ee26d573c7b0779fd4997e06748606824bf96323e772', X'789CB3C928C9CDB1B329B0CB3530305230B1D12FB0B3D1078B01006BD507E4', 26, '2026-11-30T03:05:41.349+00:00');
INSERT INTO pages VALUES (6, '164b9621e35a959cf431a70acd0c0719f4022acc33215d71c4dc2a249d15987c', X'789CB3C928C9CDB1B329B0CB3530305230B5D12FB0B3D1078B01006BE107E5', 26, '2026-11-30T03:05:41.382+00:00');
INSERT INTO pages VALUES (7, 'b626daca03a78c5a82b173c84e01a479dbce7129db97219b8520b9dfcbf5231a', X'789CB3C928C9CDB1B329B0CB3530305230B3D12FB0B3D1078B01006BED07E6', 26, '2026-11-30T03:05:41.427+00:00');
INSERT INTO pages VALUES (8, '4674ce599e21be4be2b0a259d7a22a1a21d0a3a02f5507fcdb5211b16900b957', X'789CB3C928C9CDB1B329B0CB3530305230B7D12FB0B3D1078B01006BF907E7', 26, '2026-11-30T03:05:41.479+00:00');
INSERT INTO pages VALUES (9, '6c02d6225fd964a141685f2c4ae4a56a348cec1e4dbb684417be4e495268227d', X'789CB3C928C9CDB1B329B0CB35303052B0B0D12FB0B3D1078B01006C0507E8', 26, '2026-11-30T03:05:41.562+00:00');
INSERT INTO pages VALUES (10, '600c927c47d5f87b29398a736092fe98338f6a085e43fcd8e15f973f97d4d0d3', X'789CB3C928C9CDB1B329B0CB35303052B0B4D12FB0B3D1078B01006C1107E9', 26, '2026-11-30T03:05:41.624+00:00');
INSERT INTO pages VALUES (11, '80a9f2025c4ff3537648a87bee1f907df7d5d59c647d1c1b358e0229a398c785', X'789CB3C928C9CDB1B329B0CB353030523034B0D12FB0B3D1070B0200725B0811', 27, '2026-11-30T03:05:41.691+00:00');
INSERT INTO pages VALUES (12, '09780996fb669648a2eeef8a5818e24dfdd915f665dabe73ae0828ad20b2c232', X'789CB3C928C9CDB1B329B0CB353030523034B4D12FB0B3D1070B020072670812', 27, '2026-11-30T03:05:41.870+00:00');
INSERT INTO pages VALUES (13, '35953e9f49f3b0a37df954ddf09f7f23d0d0059914a157a5dbc56fb93c5a4ec8', X'789CB3C928C9CDB1B329B0CB353030523034B2D12FB0B3D1070B020072730813', 27, '2026-11-30T03:05:41.931+00:00');
INSERT INTO pages VALUES (14, '0008cbf5bf06a3e917d3dd3bb7c396822ff0872b837f6971ff9fb970ade23b00', X'789CB3C928C9CDB1B329B0CB353030523034B6D12FB0B3D1070B0200727F0814', 27, '2026-11-30T03:05:41.994+00:00');
INSERT INTO pages VALUES (15, 'c015ff1d3eb458c809fc5ec3eccea2f3f8e5f536f71e546ae3d1641b034428e1', X'789CB3C928C9CDB1B329B0CB353030523034B1D12FB0B3D1070B0200728B0815', 27, '2026-11-30T03:05:42.087+00:00');
INSERT INTO pages VALUES (16, '95df4f802e33ad431b6e8b1dc417cfb86788e118c98cfd584b66caaa1387127d', X'789CB3C928C9CDB1B329B0CB353030523034B5D12FB0B3D1070B020072970816', 27, '2026-11-30T03:05:42.159+00:00');
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
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m002/0', 'ok', NULL, '2026-11-30T03:05:41.241+00:00', 1, 'https://www.example.az/m002/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m002/1', 'ok', NULL, '2026-11-30T03:05:41.265+00:00', 2, 'https://www.example.az/m002/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m002/2', 'ok', NULL, '2026-11-30T03:05:41.294+00:00', 3, 'https://www.example.az/m002/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m002/3', 'ok', NULL, '2026-11-30T03:05:41.323+00:00', 4, 'https://www.example.az/m002/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m002/4', 'ok', NULL, '2026-11-30T03:05:41.350+00:00', 5, 'https://www.example.az/m002/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m002/5', 'ok', NULL, '2026-11-30T03:05:41.384+00:00', 6, 'https://www.example.az/m002/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m002/6', 'ok', NULL, '2026-11-30T03:05:41.429+00:00', 7, 'https://www.example.az/m002/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m002/7', 'ok', NULL, '2026-11-30T03:05:41.481+00:00', 8, 'https://www.example.az/m002/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m002/8', 'ok', NULL, '2026-11-30T03:05:41.567+00:00', 9, 'https://www.example.az/m002/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m002/9', 'ok', NULL, '2026-11-30T03:05:41.626+00:00', 10, 'https://www.example.az/m002/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m002/10', 'ok', NULL, '2026-11-30T03:05:41.692+00:00', 11, 'https://www.example.az/m002/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m002/11', 'ok', NULL, '2026-11-30T03:05:41.871+00:00', 12, 'https://www.example.az/m002/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m002', 'ok', NULL, '2026-11-30T03:05:41.932+00:00', 13, 'https://ru.example/m002', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m002', 'ok', NULL, '2026-11-30T03:05:42.009+00:00', 14, 'https://en.example/m002', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m002', 'ok', NULL, '2026-11-30T03:05:42.099+00:00', 15, 'https://az.example/m002', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m002', 'ok', NULL, '2026-11-30T03:05:42.161+00:00', 16, 'https://zh.example/m002', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL);
INSERT INTO runs VALUES (1, 'add', 'm002 0', '2026-11-30T03:05:41.223+00:00', '2026-11-30T03:05:41.242+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm002 1', '2026-11-30T03:05:41.259+00:00', '2026-11-30T03:05:41.274+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm002 2', '2026-11-30T03:05:41.289+00:00', '2026-11-30T03:05:41.304+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm002 3', '2026-11-30T03:05:41.319+00:00', '2026-11-30T03:05:41.332+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm002 4', '2026-11-30T03:05:41.345+00:00', '2026-11-30T03:05:41.366+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm002 5', '2026-11-30T03:05:41.377+00:00', '2026-11-30T03:05:41.399+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm002 6', '2026-11-30T03:05:41.422+00:00', '2026-11-30T03:05:41.433+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm002 7', '2026-11-30T03:05:41.461+00:00', '2026-11-30T03:05:41.494+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm002 8', '2026-11-30T03:05:41.539+00:00', '2026-11-30T03:05:41.580+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm002 9', '2026-11-30T03:05:41.614+00:00', '2026-11-30T03:05:41.631+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm002 10', '2026-11-30T03:05:41.670+00:00', '2026-11-30T03:05:41.818+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm002 11', '2026-11-30T03:05:41.858+00:00', '2026-11-30T03:05:41.887+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm002 12', '2026-11-30T03:05:41.916+00:00', '2026-11-30T03:05:41.942+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm002 13', '2026-11-30T03:05:41.982+00:00', '2026-11-30T03:05:42.030+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm002 14', '2026-11-30T03:05:42.070+00:00', '2026-11-30T03:05:42.112+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm002 15', '2026-11-30T03:05:42.138+00:00', '2026-11-30T03:05:42.178+00:00', '{"new": 1}');
INSERT INTO articles_fts_data VALUES (1, X'103C30817548');
INSERT INTO articles_fts_data VALUES (10, X'0000000002022000010101010001100102');
INSERT INTO articles_fts_data VALUES (137438953473, X'0000018D0330313510020401046D30303210030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206000331313510020401026D3010030201027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0205ADA6E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0106E6A0A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA8610070102060004326D3030100302040709070D0C0D0C090A0C0C0A0B0C0D0D0C0D0807070D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F4B023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020763696C616361710F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010962657A6564696C65720F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F0601020701046D3030320108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F0601020601046F70656E0E060102090107706179697A64610F060102080107716172616261670F06010202010572657369640E060102020201750D0203010973616B696E6C6572690F06010203020563686F6F6C0E0601020801037468650E0601020702037265650E060102050105796F6C6B610F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040FBED0B7D0B2D180D0B0D189D0B5D0BD0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050209B6D0B8D182D0B5D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040207BED181D0B5D0BD0D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020788D0BAD0BED0BB0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA86100601020600033131300B0A05010304050201310C0A05010304050201320106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120102040201330E02040201340F020401023230010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010261630F0601020902016E0E060102060201750E0601020B02017A0F0203010262650F06010205010264650E060102030102656E0E02030102696E0E0601020A0201730F0601020701026D300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020201650F0601020601026F700E06010209010270610F06010208010271610F06010202010272650E060102020201750D0203010273610F060102030201630E06010208010274680E060102070201720E060102050102796F0F0601020401027A681002030104D0B2D0B5010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040401BE0108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050203B3D0BE0106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100203B4D0B2010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0401BE0110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080110010105010205030801100101050102050308011001010501020503080203B5D0BB010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050203B6D0B801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020203BAD0B001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0203BDD0B001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D060102090401820D060102080203BFD0B5010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020104D180D0B0010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020381D0B5010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020384D0B8010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020388D0BA0D060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0205ADA6E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0106E6A0A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206000432313230010601021201060102120106010212040A0A0A0A063F06060A410A0A0A0A0A0A0A080E090C06100C0709095A0C0B0E0E0C06100C0A0A0C0709276C594343714448582F47414C0E12694467470E0D0C0D0C090A0C0C0A0B0C0D0D0C0D0C0A4206064009080806090907090858080909090906090809080907664B41417B46525241460A08654265410A0D0C0D0C0C0C0C0D0C0D0D0C0D');
INSERT INTO articles_fts_data VALUES (2199023255554, X'00040601040601021201060102120106010212010601021201060102120106010212010601021201060102120106010212043232303201060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101036163690F0601020902026E640E06010206020275740E0601020B010362657A0F0601020501036465630E0601020301036973650F0601020701036D30300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020202656B0F0601020601036F70650E0601020901037061790F0601020801037161720F0601020201037265730E06010202010373616B0F06010203020263680E0601020801037468650E06010207020272650E060102050103796F6C0F060102040106D0B2D0B5D180010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C0101040102040403BED0B70108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100205B4D0B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090502D1800106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050205B6D0B8D18201080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020205BAD0B0D18001080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801080401020801060102030205BDD0B0D18001060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040205BED181D0B50D06010209040382D0BA0D060102080205BFD0B5D180010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C0101020102020106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203020584D0B8D0B7010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020588D0BAD0BE0D0601020731410A09090A0A0A59090A0A0A0A0A090A090A684D43437140485454480C0A67446743');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'3232', 4);
INSERT INTO articles_fts_content VALUES (1, 'возвращен в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 0 возвращен m002 0');
INSERT INTO articles_fts_content VALUES (2, 'возвращен в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 1 возвращен m002 1');
INSERT INTO articles_fts_content VALUES (3, 'возвращен в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 2 возвращен m002 2');
INSERT INTO articles_fts_content VALUES (4, 'возвращен в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 3 возвращен m002 3');
INSERT INTO articles_fts_content VALUES (5, 'возвращен в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 4 возвращен m002 4');
INSERT INTO articles_fts_content VALUES (6, 'возвращен в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 5 возвращен m002 5');
INSERT INTO articles_fts_content VALUES (7, 'возвращен в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 6 возвращен m002 6');
INSERT INTO articles_fts_content VALUES (8, 'возвращен в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 7 возвращен m002 7');
INSERT INTO articles_fts_content VALUES (9, 'возвращен в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 8 возвращен m002 8');
INSERT INTO articles_fts_content VALUES (10, 'возвращен в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 9 возвращен m002 9');
INSERT INTO articles_fts_content VALUES (11, 'возвращен в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 10 возвращен m002 10');
INSERT INTO articles_fts_content VALUES (12, 'возвращен в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог жител карабах наряд елк мы дом жител раз два год 2023 120', 'физул m002 11 возвращен m002 11');
INSERT INTO articles_fts_content VALUES (13, 'm002 ru 12', '', 'жител карабах наряд елк а школ откроют осен', '');
INSERT INTO articles_fts_content VALUES (14, 'm002 en 13', '', 'resid decor a tree and the school open in autumn', '');
INSERT INTO articles_fts_content VALUES (15, 'm002 az 14', '', 'qarabag sakinleri yolka bezediler mekteb ise payizda acilacaq', '');
INSERT INTO articles_fts_content VALUES (16, 'm002 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '');
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
