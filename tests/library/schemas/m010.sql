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
CREATE TABLE recent_lines (
    site_id INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    fingerprints BLOB NOT NULL, -- of the lines of its text in reading order: 64-bit numbers, little-endian
    PRIMARY KEY (site_id, article_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO _sqlite_migrations VALUES (1, 'newsgrab', 'm001_first_schema', '2026-11-30 11:19:30.860581+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'newsgrab', 'm002_attempts_and_freshness', '2026-11-30 11:19:30.862718+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'newsgrab', 'm003_frontier', '2026-11-30 11:19:30.864600+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'newsgrab', 'm004_visits', '2026-11-30 11:19:30.866788+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'newsgrab', 'm005_aliases', '2026-11-30 11:19:30.868178+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'newsgrab', 'm006_editions_and_near_duplicates', '2026-11-30 11:19:30.871121+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'newsgrab', 'm007_views', '2026-11-30 11:19:30.873119+00:00');
INSERT INTO _sqlite_migrations VALUES (8, 'newsgrab', 'm008_search', '2026-11-30 11:19:30.875520+00:00');
INSERT INTO _sqlite_migrations VALUES (9, 'newsgrab', 'm009_fingerprints', '2026-11-30 11:19:30.876871+00:00');
INSERT INTO _sqlite_migrations VALUES (10, 'newsgrab', 'm010_memory', '2026-11-30 11:19:30.878122+00:00');
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
INSERT INTO articles VALUES (1, 1, 'https://www.example.az/m010/0', 'https://www.example.az/m010/0', 'Возвращение в Карабах (0)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-01T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '266263d1c468154432e75a9502e5a396fe77001cff635e692f00cd7b4d3942a4', '2026-11-30T11:19:30.884+00:00', '2026-11-30T11:19:30.896+00:00', '2026-11-30T11:19:30.896+00:00', 1, '{"url":"https://www.example.az/m010/0","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (2, 1, 'https://www.example.az/m010/1', 'https://www.example.az/m010/1', 'Возвращение в Карабах (1)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-02T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'dff86e81a2b114ded0ff80d5dbc379b37d372c644f8d4ddd1e72aa985d3cca45', '2026-11-30T11:19:30.901+00:00', '2026-11-30T11:19:30.905+00:00', '2026-11-30T11:19:30.905+00:00', 2, '{"url":"https://www.example.az/m010/1","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (3, 1, 'https://www.example.az/m010/2', 'https://www.example.az/m010/2', 'Возвращение в Карабах (2)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-03T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '8579e24aca612ab13bf5be2821bda6e5499bed06f26d1cab10562e87d617b1e8', '2026-11-30T11:19:30.909+00:00', '2026-11-30T11:19:30.913+00:00', '2026-11-30T11:19:30.913+00:00', 3, '{"url":"https://www.example.az/m010/2","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (4, 1, 'https://www.example.az/m010/3', 'https://www.example.az/m010/3', 'Возвращение в Карабах (3)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-04T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '039a8980f47d971245b985515bbe09a02ff1e01dd195a326a37e1070fa6da030', '2026-11-30T11:19:30.917+00:00', '2026-11-30T11:19:30.921+00:00', '2026-11-30T11:19:30.921+00:00', 4, '{"url":"https://www.example.az/m010/3","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (5, 1, 'https://www.example.az/m010/4', 'https://www.example.az/m010/4', 'Возвращение в Карабах (4)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-05T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4f8264159c99fe6a0275e6513d9cf87b267f90f9d7d6590d597079c219ea5270', '2026-11-30T11:19:30.925+00:00', '2026-11-30T11:19:30.928+00:00', '2026-11-30T11:19:30.928+00:00', 5, '{"url":"https://www.example.az/m010/4","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (6, 1, 'https://www.example.az/m010/5', 'https://www.example.az/m010/5', 'Возвращение в Карабах (5)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-06T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '4ab3491e5897c7040f41c250fcd39b0adc77fb559bf8c1d779e5c2fedad547d1', '2026-11-30T11:19:30.932+00:00', '2026-11-30T11:19:30.936+00:00', '2026-11-30T11:19:30.936+00:00', 6, '{"url":"https://www.example.az/m010/5","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (7, 1, 'https://www.example.az/m010/6', 'https://www.example.az/m010/6', 'Возвращение в Карабах (6)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-07T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '9efce2c75ed8a3d78051413380360d37a2a755d763652628db894c2c1b807dab', '2026-11-30T11:19:30.940+00:00', '2026-11-30T11:19:30.944+00:00', '2026-11-30T11:19:30.944+00:00', 7, '{"url":"https://www.example.az/m010/6","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (8, 1, 'https://www.example.az/m010/7', 'https://www.example.az/m010/7', 'Возвращение в Карабах (7)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-08T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'ff683c328b2fcaad3d21b106df6ac2d4a22e81f3650d3ed77c6db363fc2d2630', '2026-11-30T11:19:30.948+00:00', '2026-11-30T11:19:30.952+00:00', '2026-11-30T11:19:30.952+00:00', 8, '{"url":"https://www.example.az/m010/7","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (9, 1, 'https://www.example.az/m010/8', 'https://www.example.az/m010/8', 'Возвращение в Карабах (8)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-09T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'cdcc1a459b1eb1f21205563c15c54ddeafbfea6d641cdd876e0eda6db3769d07', '2026-11-30T11:19:30.956+00:00', '2026-11-30T11:19:30.960+00:00', '2026-11-30T11:19:30.960+00:00', 9, '{"url":"https://www.example.az/m010/8","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (10, 1, 'https://www.example.az/m010/9', 'https://www.example.az/m010/9', 'Возвращение в Карабах (9)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-10T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '0d6b6be417887b0c29a1a576f13510f0598df1e5aa31a6de4743d312bc038b12', '2026-11-30T11:19:30.964+00:00', '2026-11-30T11:19:30.967+00:00', '2026-11-30T11:19:30.967+00:00', 10, '{"url":"https://www.example.az/m010/9","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (11, 1, 'https://www.example.az/m010/10', 'https://www.example.az/m010/10', 'Возвращение в Карабах (10)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-11T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, 'c53791674552920c8e7e8fea3359e57129fcc81ba16174b6418dd4c47b845880', '2026-11-30T11:19:30.971+00:00', '2026-11-30T11:19:30.974+00:00', '2026-11-30T11:19:30.974+00:00', 11, '{"url":"https://www.example.az/m010/10","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (12, 1, 'https://www.example.az/m010/11', 'https://www.example.az/m010/11', 'Возвращение в Карабах (11)', 'Первые семьи вернулись домой.', 'Репортаж', '2024-05-01T08:30:15.250000+00:00', 240, '2025-01-12T00:00:00+00:00', 0, 'second', 'ru', 'Пример', 'Общество', 0, 'interview', 2, '3ec68ac405bf33df10081d2b629f2419b203ca4b30304c4ee2bbe220ec1f9e22', '2026-11-30T11:19:30.978+00:00', '2026-11-30T11:19:30.981+00:00', '2026-11-30T11:19:30.981+00:00', 12, '{"url":"https://www.example.az/m010/11","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Первые семьи вернулись домой.

Дорога

Жители Карабаха нарядили Ёлку.

Мы дома
— житель

раз
два

год	
2023	120', '[{"kind":"heading","text":"Дорога","level":2},{"kind":"paragraph","text":"Жители Карабаха нарядили Ёлку."},{"kind":"quote","text":"Мы дома","cite":"житель"},{"kind":"list","items":["раз","два"],"ordered":true},{"kind":"table","rows":[["год",""],["2023","120"]]},{"kind":"figure","url":"https://example.az/1.jpg","alt":"дом","caption":"Дом","credit":"АФП"},{"kind":"embed","url":"https://video.example/1"}]');
INSERT INTO articles VALUES (13, 2, 'https://ru.example/m010', NULL, 'm010 ru (12)', NULL, NULL, NULL, NULL, '2025-01-13T00:00:00+00:00', 0, NULL, 'ru', NULL, NULL, NULL, 'article', 2, '2d199a8ae64faa59df13335da091de0a8edd396d2b3715acd9c13e46b488ff8c', '2026-11-30T11:19:30.985+00:00', '2026-11-30T11:19:30.988+00:00', '2026-11-30T11:19:30.988+00:00', 13, '{"url":"https://ru.example/m010","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Жители Карабаха нарядили ёлку, а школу откроют осенью.', '[{"kind":"paragraph","text":"Жители Карабаха нарядили ёлку, а школу откроют осенью."}]');
INSERT INTO articles VALUES (14, 3, 'https://en.example/m010', NULL, 'm010 en (13)', NULL, NULL, NULL, NULL, '2025-01-14T00:00:00+00:00', 0, NULL, 'en', NULL, NULL, NULL, 'article', 2, 'e533f5ea71925f6869c52577d5c3a5d74e7de6b5e3dd4f9a9bd6d216564f68a0', '2026-11-30T11:19:30.990+00:00', '2026-11-30T11:19:30.997+00:00', '2026-11-30T11:19:30.997+00:00', 14, '{"url":"https://en.example/m010","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Residents decorated a tree, and the school opens in autumn.', '[{"kind":"paragraph","text":"Residents decorated a tree, and the school opens in autumn."}]');
INSERT INTO articles VALUES (15, 4, 'https://az.example/m010', NULL, 'm010 az (14)', NULL, NULL, NULL, NULL, '2025-01-15T00:00:00+00:00', 0, NULL, 'az', NULL, NULL, NULL, 'article', 2, '5db026a70ec10673f66d2c6674c583eb584cbed52ad86ab86ddbc507c39aec73', '2026-11-30T11:19:31.000+00:00', '2026-11-30T11:19:31.006+00:00', '2026-11-30T11:19:31.006+00:00', 15, '{"url":"https://az.example/m010","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', 'Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.', '[{"kind":"paragraph","text":"Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq."}]');
INSERT INTO articles VALUES (16, 5, 'https://zh.example/m010', NULL, 'm010 zh (15)', NULL, NULL, NULL, NULL, '2025-01-16T00:00:00+00:00', 0, NULL, 'zh', NULL, NULL, NULL, 'article', 2, '444fd98077953132757c8d40b3fa694d0f0ade8e905df299fd8e1a9ca563b389', '2026-11-30T11:19:31.009+00:00', '2026-11-30T11:19:31.013+00:00', '2026-11-30T11:19:31.013+00:00', 16, '{"url":"https://zh.example/m010","requested_url":"http://example.az/news/1","status_code":200,"content_type":"text/html; charset=windows-1251","fetched_at":"2024-05-03T00:00:00Z","etag":"\"1\"","last_modified":"Thu, 02 May 2024 00:00:00 GMT","wire_bytes":321,"elapsed":0.25}', '居民们装饰了圣诞树，学校秋天开学。', '[{"kind":"paragraph","text":"居民们装饰了圣诞树，学校秋天开学。"}]');
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
INSERT INTO tags VALUES (3, 'Возвращение m010 0', NULL);
INSERT INTO tags VALUES (4, 'Физули m010 0', 'https://example.az/tag/1');
INSERT INTO tags VALUES (5, 'Возвращение m010 1', NULL);
INSERT INTO tags VALUES (6, 'Физули m010 1', 'https://example.az/tag/1');
INSERT INTO tags VALUES (7, 'Возвращение m010 2', NULL);
INSERT INTO tags VALUES (8, 'Физули m010 2', 'https://example.az/tag/1');
INSERT INTO tags VALUES (9, 'Возвращение m010 3', NULL);
INSERT INTO tags VALUES (10, 'Физули m010 3', 'https://example.az/tag/1');
INSERT INTO tags VALUES (11, 'Возвращение m010 4', NULL);
INSERT INTO tags VALUES (12, 'Физули m010 4', 'https://example.az/tag/1');
INSERT INTO tags VALUES (13, 'Возвращение m010 5', NULL);
INSERT INTO tags VALUES (14, 'Физули m010 5', 'https://example.az/tag/1');
INSERT INTO tags VALUES (15, 'Возвращение m010 6', NULL);
INSERT INTO tags VALUES (16, 'Физули m010 6', 'https://example.az/tag/1');
INSERT INTO tags VALUES (17, 'Возвращение m010 7', NULL);
INSERT INTO tags VALUES (18, 'Физули m010 7', 'https://example.az/tag/1');
INSERT INTO tags VALUES (19, 'Возвращение m010 8', NULL);
INSERT INTO tags VALUES (20, 'Физули m010 8', 'https://example.az/tag/1');
INSERT INTO tags VALUES (21, 'Возвращение m010 9', NULL);
INSERT INTO tags VALUES (22, 'Физули m010 9', 'https://example.az/tag/1');
INSERT INTO tags VALUES (23, 'Возвращение m010 10', NULL);
INSERT INTO tags VALUES (24, 'Физули m010 10', 'https://example.az/tag/1');
INSERT INTO tags VALUES (25, 'Возвращение m010 11', NULL);
INSERT INTO tags VALUES (26, 'Физули m010 11', 'https://example.az/tag/1');
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
INSERT INTO revisions VALUES (1, 1, 1, '2026-11-30T11:19:30.884+00:00', '816fe0fc3cf8607d27ed7a2474ef440bfc3732f559378f65b8fad13c4de9fc00', '[]', 1, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D2D6E42EB324AD248680D846D10631D0B44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66192A543E9C5E8A1A30240DE7CDCC9B7933DC65A549588F8D8B22CB7BDDEE6432E9889B3CCD12D1E1B7BB691006DD80B559CC955632E649FFDFF917B24804FCEC8FF6D29EDAB9BB6367EEAE3DB1AFEC993D69D979CB3E840556FB149FDF0092083E20C4913D817DEEEEC1CFED0172E10EED1920DEFECA1DD8737BE6F6DC61CB1E23F805FE5F74801F883C36322BA45614E60F205FDB4B77C7ED23C973386CE9C12DD65BDF65DB5251A631124A35A26AC5CD82300FC81FF19ED9992F6847806B346D2F2019377C6478366E807E4135FB48764E452E91B2B316F8C2E0BE47A96795C71E3E5EBA830E6B84BD51EA4234423E72F76A7254482C0BDFCBE7752677D84427322FE005A734073FE60B38850521E608B0D966DA0C8411702E4C291AD0826F2594D8E80941D719A85FDA6358805A675110ADE07B18056C73B3011BCA516908B72C868610C2CED7197596279E90E7E265B498CF83DA84BAA477BA6F9FD8A32631916EA1E677B3ECC881D0B5E8BA219B82DF0DEE079BE95C56F143D84A91D7C91EFAA11ED340E6D4DBD7E811744823A2A97C4595AA7C228C97ACFBD64B6DD6D9501BCAFEE9F6BD282E48643CDFAE9C7EA21EC36DDF4FA802574FEE53444FE36D39D172397F017649139ED12CDD77F664B982C76F5262DC90399EBFC48F7312CDA202552649332FFDA64E147C94FB5E289E7AD13C01D1D36A69AE1A1870D4CBF65BE00737B70E51A73322E105090B1911E2FD8430F63F91B4BDD844A07F43D639D6700F2DC2B660835B5EF3CFDC416B6329F806A31D956ABBE2BBB8388F2AF45564234F7481F8BBEAAF9FE447312B109A4711CBAAFB57724BB5DF9006B59FDD5DF7C3876B7E0C251CBF9F9DE2ACFE9F7931615E16636D9635F52B06F2E2530D4BC4AD84C3A13E9DC2E4507F5361D5C23714B570D666C495BCCDFDC2501503A8AC9F955BB87563921B9DA6D56BC1DAB520BC1E46BD95A017AE75A2B5007F9F05ABBD80DE411E93EA811CCA6548743D08E1D27BD73733229679B5A3B988B5A2E39370352AF9880A36257E63A545BF6670E4EFC8059D0B7A24E27AC37FB74F6969BC8C21673ACF2982546DFC0FAE669B4DE4A018B3DE974140C397A3319E7E1E04D43C99F7791C8B3C97B8F6FDA136FDA111A87FC8935CB4F1521B89FE9BC64B5508B323C5041133A37784E22A86EB4233BB2CD7A521131BD3EA1A3EC1D7D647DEF354A956435C6C1F25E87CB1D6664AFBD75961649A6230D3E9F41F3F78915E', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (2, 1, 2, '2026-11-30T11:19:30.896+00:00', '266263d1c468154432e75a9502e5a396fe77001cff635e692f00cd7b4d3942a4', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '2a056b16d3dbfbe94dbed81c1da20d964b2bc48525c809021cb00257c55cfe28', 'edit', 0);
INSERT INTO revisions VALUES (3, 2, 1, '2026-11-30T11:19:30.901+00:00', 'f6d50c300353ce4106bc363fc8c4af150577e6e4a9f6ce02f0e3e78c1210c1d0', '[]', 2, X'789CC5554D6FDB4610FD2BC25EABC8246DB7852EFD13B9D986B0A656D2D6E42EB324AD248680D846D10631D0B44D7348D2BA4103B44745B16327769CBFB0FB8FFA66692A543E9C5E8A1A30240DE7CDBC997933DC61A54958978D8A22CBBB4B4BE3F1B8236EF2344B4487DF5E4A8330580A599BC55C6925639EF4FE9D7F218B44C0CFFE6C2FEC899DB93B76EAEEDA63FBC69EDAE3969DB5EC235860B5CFF1F91D2089E07D421CDA63D867EE1EFCDC2E20E7EEC09E02E2ED6FDCBE3DB3A76ED71DB4EC11829FE3FF5507F8BEC86323B3426A4561FE00F2ADBD7077DC1E92BC84C3A6EEDF62DDB51DB62515651A21A15443622B6E16847940FE88F7C24E3DA16D815AA3497B0EC9B8E143C3B35103F4106CF690EC8C482E1465A72DD40B83FB11544F2B8F5D7CBC76FB1DD6087BA3D48568847CE2EED5C511915816BE972FEB4CEEA0894E645EC00B4E698EFA982770020B42CC1060A3CDB4E90B23E05C985234A005DF4C28B1D16382AE31947E618F60016A8D4541B48CEF6114B08D8D066C2087A521DCA2181A42083BDF66D4599EF8827C2D5E46F3F93CA84DE025BDD37DFBCC1E360B13E92638BF9F655BF685AE4507B14D50DF0DEE079BE95C56F143D84A91D7C91EF9A11ED14066D4DBB7E811744823A2A97C434C553E16C64BD67DEFA536EDACAB7565FF747B5E14E724329E6F554EBF508FE1B6E7275481AB27F729A22FE31D9D6891CE5F805DD084A7344BF7833D5E64F0F43225C60D99E3F96BFC3823D1CC19A832499A79E93775A2E0C3DCF742F1D48BE6190A3DA996E6AA810147BD6CBF037E7473EB10753A23125E90B09011213E4C0863EF3349DBF34D04FA37649D610D77D1226C0B36B8E535FFC2EDB7D61782AF33DA51A9B6AA7AE717E74985BEAAD8C8173A47FC5DF5D74FF293986508CDA3A8CAAAFB57D6966ABF218DD27E7577DD4F1FE7FC144A38FA303BC559F93FF362C2BC2C46DA2C6AEA3106F2EA730D4BC4AD84C3A13E9DC2E4507F5361D5C237143577D666C895BCCDFDC2108B3E54D6CBCA4DDCBA11C98D4ED3CAB560F55A105E0FA3EE72D00D573BD16A80BF2F82956E10B04B4CAAFB72201721D1F520844BF77DDFCC8858E6D58EE622D68A8E4FC2D5B0E443226C4AFCC64A8B5E5DC1A1BF23E7742EE89188EB0DFFDD3EA7A5F132869CE93CA70852B5F13FB89A6D3696FD62C4BA5F07010D5F0E4778FA651050F364DEE3712CF25CE2DAF706DAF4064680FF8027B968E3A53614BDCBC64B5508B32DC5181133A3B785E22A86EB5C333B2CD7A521131BD1EA1A3EC6D7D627DEF3C454AB012EB68F1274BE5A6D33A5FDEBAC30324D3198C964F20F500C9160', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (4, 2, 2, '2026-11-30T11:19:30.905+00:00', 'dff86e81a2b114ded0ff80d5dbc379b37d372c644f8d4ddd1e72aa985d3cca45', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'c2cd475bd9c892b0862e5c2c444e0d876a61a26c51bf642df61347896bdc99a9', 'edit', 0);
INSERT INTO revisions VALUES (5, 3, 1, '2026-11-30T11:19:30.909+00:00', '7880b8651655bc27f4639371a5dfcb4925631ad61744300605bfc5379eac037b', '[]', 3, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992561243406CA368831868DAA6392469DD200192A3A2D8B1133BCE5FD8FD4779B334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C4759E64B1E8F09BDDC4F3BD6EC0DA2CE42A5532E471FFDFF917B28805FCCCEFE6DC1C9B99BD65A6F6B639326FCD89396A9959CB3C800556F3029F3F01120B3E20C48139827D66EFC0CFEE007266F7CD0920CEFED6EE9953736277EC7ECB1C22F819FE5F77801F883CD4322B64AA28CC3F40BE33E7F696DD45925770D8480737586F759B6D4A459946482855446CC5F58230F7C81FF15E9AA923B425506B3069CF2119D73CD23C1B3540F7C16617C94E89E4425166DA42BD30D85F41F5A4F2D8C1C71BBBD7618DB0D7CAB4108D908FEC9DBA382212CAC2F5F2559DC9EE37D1B1CC0B78C129C9511F73048E6141881902ACB759AA07420B3817BA140D68C137624AACD3314157194A3F3787B000B5CA022F58C2773FF0D8FA7A03369451A909B728868610FCCE8F197596C7AE20578B93D17C3EF76A137849E774D73C3507CDC244B201CE1F67D9920391D6A2EBFA6C82FAAE7137D82CCD6515DF87AD14799DEC811BEA210D6446BD7D871E418734229ACA0FC454E563A19D64EDCF4E6AD3CE9A5A53E689DD75A2382391F17CB372FA837A0CB75D37A10A5C3DB94B115D191FE8048B749E01764E139ED22CED2FE66891C1E38B941837648EE76FF0E394443367A0CA386EE6A5DFD4898247B9EB85E28913CD53147A5C2DCD6503038E7AD9FE00FCECE6D621EA745AC4BC20612123427C9A10C6FE5792B6E79B08F45FC83AC31AEEA045D8166C70CB69FEA5DD6BAD2D045F63B4A3526D56F5CE2FCEA30A7D59B1812B748E785EF5D74DF28B982508CDA1A8CAAAFB97D696A46E431AA5FD696FDBDF3ECFF9319470F869768AB3FC7FE6C58479598C52BDA8A98718C8EBAF352C1637620E87FA740A9D43FD4D85550BDF50D4DC39D51157F226770B432C0650593F2B3770EB4624373A4DCB57BC952B9E7FD50F7A4B5ECF5FE9042B1EFEBEF1967B9EC72E30493A9043B90809AE7A3E5C7A1FFB665A8432AF76341761AAE8F8C45C45258F88B02EF11B2B2DFA750507EE8E9CD1B9A04722AC37FC6FF38296C6C91872A6F39C2048D5C6FFE06AB6D9580E8A11EB7DEF79347C198DF0F45BCFA3E6C9BCCFC350E4B9C4B5EF0F53DD1F6A01FE431EE7A28D975A24FA178D97AA107A4B8A3122663ADD128AAB10AE73CD6CB33C2D3599D8885657F331BEB6BEF09E27A6A91AE262BB285EE7BB953653A97B9D155A26090633994CDE0360A09162', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (6, 3, 2, '2026-11-30T11:19:30.913+00:00', '8579e24aca612ab13bf5be2821bda6e5499bed06f26d1cab10562e87d617b1e8', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'eb19d949d59a697ae36634a50a7f4a78732d8da41e8e534eafdf2751bb6031c2', 'edit', 0);
INSERT INTO revisions VALUES (7, 4, 1, '2026-11-30T11:19:30.917+00:00', '4a88b66ac618a6da0dfe2e27f880a673121b00dd4d85ff32861d4efa18229997', '[]', 4, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992561243406CA368831868DAA6392469DD200192A3A2D8B1133BCE5FD8FD4779B334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C4759E64B1E8F09BDDC4F3BDEE126BB390AB54C990C7FD7FE75FC82216F033BF9B73736C66F69699DADBE6C8BC3527E6A865662DF3001658CD0B7CFE04482CF8801007E608F699BD033FBB03C899DD37278038FB5BBB674ECD89DDB1FB2D7388E067F87FDD017E20F250CBAC90A9A230FF00F9CE9CDB5B7617495EC161231DDC60BDD56DB62915651A21A15411B115D70BC2DC237FC47B69A68ED09640ADC1A43D87645CF348F36CD400DD079B5D243B25920B4599690BF5C2607F05D593CA63071F6FEC5E8735C25E2BD34234423EB277EAE28848280BD7CB577526BBDF44C7322FE005A724477DCC11388605216608B0DE66A91E082DE05CE85234A005DF8829B14EC7045D6528FDDC1CC202D42A0BBC8086E9071E5B5F6FC086322A35E116C5D01082DFF931A3CEF2D815E46A71329ACFE75E6D022FE99CEE9AA7E6A059984836C0F9E32C5B7220D25A745D9F4D50DF35EE069BA5B9ACE2FBB09522AF933D70433DA481CCA8B7EFD023E890464453F98198AA7C2CB493ACFDD9496DDA59536BCA3CB1BB4E146724329E6F564E7F508FE1B6EB265481AB277729A22BE3039D6091CE33C0CE69C2539AA5FDC51C2D32787C9112E386CCF1FC0D7E9C9268E60C5419C7CDBCF49B3A51F02877BD503C71A2798A428FABA5B96C60C0512FDB1F809FDDDC3A449D4E8B9817242C6444884F13C2D8FF4AD2F67C1381FE0B596758C31DB408DB820D6E39CDBFB47BADB585E06B8C7654AACDAADEF9C57954A12F2B367085CE11CFABFEBA497E11B304A13914555975FFD2DA92D46D48A3B43FED6DFBDBE7393F86120E3FCD4E7196FFCFBC98302F8B51AA1735F5100379FDB586C5E246CCE1509F4EA173A8BFA9B06AE11B8A9A3BA73AE24ADEE46E6188C5002AEB67E5066EDD88E446A769F98AB772C5F3AFFA416FC9EBF92B9D60C5C3DF37DE72CFF3D80526490772281721C155CF874BEF63DF4C8B50E6D58EE6224C151D9F98ABA8E41111D6257E63A545BFAEE0C0DD91333A17F44884F586FF6D5ED0D2381943CE749E1304A9DAF81F5CCD361BCB413162BDEF3D8F862FA3119E7EEB79D43C99F779188A3C97B8F6FD61AAFB432DC07FC8E35CB4F1528B44FFA2F15215426F493146C44CA75B427115C275AE996D96A7A526131BD1EA6A3EC6D7D617DEF3C43455435C6C17C5EB7CB7D2662A75AFB342CB24C1602693C97B71349164', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (8, 4, 2, '2026-11-30T11:19:30.921+00:00', '039a8980f47d971245b985515bbe09a02ff1e01dd195a326a37e1070fa6da030', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'cecfccc712038d912f2a9f51666d10df8c20177a6314ea49dfef6bcce81810b9', 'edit', 0);
INSERT INTO revisions VALUES (9, 5, 1, '2026-11-30T11:19:30.925+00:00', 'c061b1bac40a975b04c71dbba8cfd74bdda5252f8347b8117a885a95cbabf512', '[]', 5, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992561243406CA368831868DAA6392469DD200192A3A2D8B1133BCE5FD8FD4779B334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C4759E64B1E8F09BDDC4F3BDEE326BB390AB54C990C7FD7FE75FC82216F033BF9B73736C66F69699DADBE6C8BC3527E6A865662DF3001658CD0B7CFE04482CF8801007E608F699BD033FBB03C899DD37278038FB5BBB674ECD89DDB1FB2D7388E067F87FDD017E20F250CBAC90A9A230FF00F9CE9CDB5B7617495EC161231DDC60BDD56DB62915651A21A15411B115D70BC2DC237FC47B69A68ED09640ADC1A43D87645CF348F36CD400DD079B5D243B25920B4599690BF5C2607F05D593CA63071F6FEC5E8735C25E2BD34234423EB277EAE28848280BD7CB577526BBDF44C7322FE005A724477DCC11388605216608B0DE66A91E082DE05CE85234A005DF8829B14EC7045D6528FDDC1CC202D42A0BBC6009DFFDC063EBEB0DD85046A526DCA2181A42F03B3F66D4591EBB825C2D4E46F3F9DCAB4DE0259DD35DF3D41C340B13C906387F9C654B0E445A8BAEEBB309EABBC6DD60B33497557C1FB652E475B2076EA887349019F5F61D7A041DD288682A3F1053958F857692B53F3BA94D3B6B6A4D992776D789E28C44C6F3CDCAE90FEA31DC76DD842A70F5E42E4574657CA0132CD27906D8394D784AB3B4BF98A345068F2F5262DC90399EBFC18F5312CD9C812AE3B899977E53270A1EE5AE178A274E344F51E871B534970D0C38EA65FB03F0B39B5B87A8D36911F38284858C08F1694218FB5F49DA9E6F22D07F21EB0C6BB88316615BB0C12DA7F99776AFB5B6107C8DD18E4AB559D53BBF388F2AF465C506AED039E279D55F37C92F6296203487A22AABEE5F5A5B92BA0D6994F6A7BD6D7FFB3CE7C750C2E1A7D929CEF2FF991713E665314AF5A2A61E6220AFBFD6B058DC88391CEAD329740EF53715562D7C435173E754475CC99BDC2D0CB1184065FDACDCC0AD1B91DCE8342D5FF156AE78FE553FE82D793D7FA513AC78F8FBC65BEE791EBBC024E9400EE52224B8EAF970E97DEC9B6911CABCDAD15C84A9A2E3137315953C22C2BAC46FACB4E8D7151CB83B7246E7821E89B0DEF0BFCD0B5A1A2763C899CE738220551BFF83ABD96663392846ACF7BDE7D1F06534C2D36F3D8F9A27F33E0F4391E712D7BE3F4C757FA805F80F799C8B365E6A91E85F345EAA42E82D29C68898E9744B28AE42B8CE35B3CDF2B4D46462235A5DCDC7F8DAFAC27B9E98A66A888BEDA2789DEF56DA4CA5EE755668992418CC6432790F81C89166', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (10, 5, 2, '2026-11-30T11:19:30.928+00:00', '4f8264159c99fe6a0275e6513d9cf87b267f90f9d7d6590d597079c219ea5270', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '48e738d17673aa6679892a963e73d6350e2a1d13b889892cfff7a0bbbc65a335', 'edit', 0);
INSERT INTO revisions VALUES (11, 6, 1, '2026-11-30T11:19:30.932+00:00', '2bc044f5580f223b3a5708e39bd84723d9f72d639304a05bd24476640c101bf3', '[]', 6, X'789CC5554D6FDB4610FD2BC25EAB48246DB5852EFD13B9D986B0A656D4D6E4925992561243406CA368831868DAA6392469DDA001DAA3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450D189286F366DECCBC19EEB052C7ACCFC64591E5FD6E77329974C44D9E64B1E8F0DBDDC4F3BD6E8FB559C855AA64C8E3C1BFF32F64110BF8999FCD853931737BC7CCEC5D736CDE985373DC32F39679040BACE6393EBF0324167C488843730CFBDCDE839FDD05E4DC1E9853409CFD8DDD3767E6D4EEDA83963942F073FCBFEA003F1479A86556C85451983F807C6B2EEC1DBB87242FE1B0990E6FB1FEDA0EDB928A328D9150AA88D88A9B05611E903FE2BD303347685BA0D660DA5E4032AE79A479366E801E82CD1E929D11C9A5A2CCAC857A61B03F82EA69E5B18B8FD776BFC31A616F9469211A219FD87B757144249485EBE5CB3A933D68A2639917F0825392A33EE6089CC082107304D868B3540F8516702E74291AD0826FC69458A71382AE31947E618E60016A8D055EB082EF7EE0B18D8D066C24A352136E590C0D21F89D6F33EA2C8F5D41AE1627A3C57C1ED426F092CEE9BE79660E9B858964139CDFCFB22D8722AD45D7F5D914F5DDE06EB0599ACB2ABE0F5B29F23AD92337D4231AC89C7AFB163D820E694434956F88A9CA27423BC9DAEF9DD4669D75B5AECC9F76CF89E29C44C6F3ADCAE917EA31DCF6DC842A70F5E43E457465BCA3132CD3F90BB00B9AF08C66697F30C7CB0C9E5EA6C4B821733C7F8D1F67249A050355C671332FFDA64E143CCA5D2F144F9C689EA1D0936A69AE1A1870D4CBF63BE04737B70E51A7D322E605090B1911E2C384300E3E93B4BDD844A07F43D639D670172DC2B660835B4EF32FEC7E6B7D29F83AA31D956AABAA7771719E54E8AB8A0D5CA10BC4DF557FDD243F895981D01C8AAAACBA7F656D49EA36A451DAAFF6AEFDE9E39C9F4209471F66A738ABFF675E4C9897C538D5CB9A7A8C81BCFA5CC362712BE670A84FA7D039D4DF5458B5F00D452D9C531D71256F73B730C46208950DB27213B76E4C72A3D3B47ACDEB5DF3FCEB7ED05FF1FA7EAF13F43CFC7DE1ADF63D8F5D62927428477219125CF77CB8F4DFF7CDB408655EED682EC254D1F189B98A4A1E11615DE237565A0CEA0A0EDD1D39A773418F44586FF8EFE6392D8D9331E44CE7394190AA8DFFC1D56CB3891C1663D6FFDAF368F8321AE3E9979E47CD93F98087A1C873896B3F18A57A30D202FC473CCE451B2FB5480C2E1B2F5521F4B6141344CC74BA2D1457215C179AD961795A6A32B131ADAEE6137C6D7DE23D4F4C5335C2C57651BCCE57BD3653A97B9D155A260906339D4EFF01925C9168', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (12, 6, 2, '2026-11-30T11:19:30.936+00:00', '4ab3491e5897c7040f41c250fcd39b0adc77fb559bf8c1d779e5c2fedad547d1', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'df64f2b9fa54adaf05713ff15386c1a275a6b1d4041491cc75c3d3829d1a4db5', 'edit', 0);
INSERT INTO revisions VALUES (13, 7, 1, '2026-11-30T11:19:30.940+00:00', '32e37169977d014e35c452f14cb9676b8c334401c65a2690c5b6bf3f33e71e4f', '[]', 7, X'789CC5554D6FDB4610FD2BC25EAB48246DA7852EFD13B9D986B0A656D4D6E4925992561243406CA368831848D2A63DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450C189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C40D9E64B1E8F05BDDC4F3BDEE55D6662157A992218FFBFFCDBF90452CE0677E31E7E6D8CCEC6D33B577CC91796B4ECC51CBCC5AE6112CB09A17F8FC119058F001210ECC11EC337B177E76079033BB6F4E0071F6B776CF9C9A13BB63F75BE610C1CFF0FFBA03FC40E4A1965921534561FE06F29D39B7B7ED2E92BC82C3463AB8C97AABDB6C532ACA344242A922622B6E14847948FE88F7D24C1DA12D815A83497B0EC9B8E691E6D9A801FA1D6C7691EC94482E1465A62DD40B83BD07AA2795C70E3EDED8BD0E6B84BD5EA68568847C6CEFD6C511915016AE97AFEA4C76BF898E655EC00B4E498EFA9823700C0B42CC1060BDCD523D105AC0B9D0A568400BBE1153629D8E09BACA50FAB9398405A8551678C112BEFB81C7D6D71BB0A18C4A4DB845313484E0777EC8A8B33C7605B95A9C8CE6F379589BC04B3AA7FBE6A939681626920D70FE30CB961C88B4165DD76713D4779DBBC166692EABF83E6CA5C8EB648FDC500F692033EAED3BF4083AA411D154BE27A62A1F0BED246B7F72529B76D6D49A32FFD85D278A331219CF372BA75FA9C770DB7513AAC0D593FB14D195F19E4EB048E71960E734E129CDD2FE6C8E16193CB948897143E678FE063F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D13C45A1C7D5D25C3630E0A897EDF7C04F6E6E1DA24EA745CC0B12163222C4C70961EC7F21697BBE8940FF89AC33ACE10E5A846DC106B79CE65FDABDD6DA42F035463B2AD56655EFFCE23CAED097151BB842E788E7557FDD243F8B5982D01C8AAAACBA7F696D49EA36A451DA6FF68E7DF069CE4FA084C38FB3539CE5AF991713E665314AF5A2A6FEC0405E7FA961B1B8197338D4A753E81CEA6F2AAC5AF886A2E6CEA98EB892B7B85B18623180CAFA59B9815B3722B9D1695ABEE2AD5CF1FC6B7ED05BF27AFE4A2758F1F0F78DB7DCF33C768149D2811CCA454870CDF3E1D2FBD037D3229479B5A3B9085345C727E62A2A7944847589DF5869D1AF2B387077E48CCE053D1261BDE17F9917B4344EC690339DE70441AA36FE0F57B3CDC672508C58EF3BCFA3E1CB6884A7573D8F9A27F33E0F4391E712D7BE3F4C757FA805F80F799C8B365E6A91E85F345EAA42E82D29C68898E9744B28AE42B8CE35B3CDF2B4D46462235A5DCDC7F8DAFACC7B9E98A66A888BEDA2789D6F57DA4CA5EE755668992418CC6432F917A2F0916A', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (14, 7, 2, '2026-11-30T11:19:30.944+00:00', '9efce2c75ed8a3d78051413380360d37a2a755d763652628db894c2c1b807dab', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '91a1035d08c922e2f4d5b086a4d3c7919146648ba4778187a500b2a60e6e21de', 'edit', 0);
INSERT INTO revisions VALUES (15, 8, 1, '2026-11-30T11:19:30.948+00:00', '2a9abd9661dfef08e2d19df0d451b2a2003554d98a87010d8903eebb087be70e', '[]', 8, X'789CC5554D6FDB4610FD2BC25EAB48246D27852EFD13B9D986B0A656D4D6E4925992561243406CA368831868D2A63DA469DDA00192A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450C189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C44D9E64B1E8F0DBDDC4F3BDEE35D6662157A992218FFBFFCDBF90452CE0677E31E7E6D8CCEC1D33B577CD91796B4ECC51CBCC5AE6112CB09A17F8FC019058F001210ECC11EC337B0F7E76079033BB6F4E0071F6B776CF9C9A13BB63F75BE610C1CFF0FFBA03FC40E4A1965921534561FE06F29D39B777EC2E92BC82C3463AB8C57AABDB6C532ACA344242A922622B6E16847948FE88F7D24C1DA12D815A83497B0EC9B8E691E6D9A801FA1D6C7691EC94482E1465A62DD40B83FD19544F2A8F1D7CBCB17B1DD6087BA34C0BD108F9D8DEAB8B2322A12C5C2F5FD599EC7E131DCBBC80179C921CF53147E01816849821C07A9BA57A20B48073A14BD180167C23A6C43A1D137495A1F47373080B50AB2CF082257CF7038FADAF37604319959A708B626808C1EF7C9F516779EC0A72B53819CDE7F3B0368197744EF7CD5373D02C4C241BE0FC61962D3910692DBAAECF26A8EF067783CDD25C56F17DD84A91D7C91EB9A11ED24066D4DB77E811744823A2A97C474C553E16DA49D6FEE8A436EDACA93565FEB1BB4E146724329E6F564EBF528FE1B6EB265481AB27F729A22BE33D9D6091CE33C0CE69C2539AA5FDC91C2D3278729112E386CCF1FC0D7E9C9268E60C5419C7CDBCF49B3A51F02877BD503C71A2798A428FABA5B96C60C0512FDBEF819FDCDC3A449D4E8B9817242C6444888F13C2D8FF42D2F67C1381FE13596758C31DB408DB820D6E39CDBFB47BADB585E06B8C7654AACDAADEF9C5795CA12F2B367085CE11CFABFEBA497E16B304A13914555975FFD2DA92D46D48A3B4DFEC5DFBE0D39C9F4009871F67A738CB5F332F26CCCB6294EA454DFD8181BCFE52C362712BE670A84FA7D039D4DF5458B5F00D45CD9D531D71256F73B730C4620095F5B37203B76E4472A3D3B47CC55BB9E2F9D7FDA0B7E4F5FC954EB0E2E1EF1B6FB9E779EC0293A40339948B90E0BAE7C3A5F7A16FA64528F36A477311A68A8E4FCC5554F28808EB12BFB1D2A25F5770E0EEC8199D0B7A24C27AC3FF322F68699C8C21673ACF0982546DFC1FAE669B8DE5A018B1DEB79E47C397D1084FAF7A1E354FE67D1E8622CF25AE7D7F98EAFE500BF01FF238176DBCD422D1BF68BC5485D05B528C1131D3E996505C85709D6B669BE569A9C9C446B4BA9A8FF1B5F599F73C314DD51017DB45F13AD756DA4CA5EE755668992418CC6432F917B384916C', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (16, 8, 2, '2026-11-30T11:19:30.952+00:00', 'ff683c328b2fcaad3d21b106df6ac2d4a22e81f3650d3ed77c6db363fc2d2630', '["title", "tags", "authors", "date_modified"]', NULL, NULL, 'ae45305b2980eec7b7bb96224c6b4f56aa8e7dc278c3d81be35fe2ffc4879726', 'edit', 0);
INSERT INTO revisions VALUES (17, 9, 1, '2026-11-30T11:19:30.956+00:00', 'f8f4b1d0f640ff042465d2a03cb4fa2dfbd765616ca1583565d759f5a23d62e8', '[]', 9, X'789CC5554D6FDB4610FD2BC25EA348246D37812EFD13B9D986B0A656D4D6E4925992561243406CA368831868D2A63DA469DD2001D2A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C42D9E64B1E8F03BDDC4F3BDEE75D6662157A992218FFBFFCEBF90452CE0677E36E7E6D8CCEC5D33B5F7CC9179674ECC51CBCC5AE6312CB09A97F8FC1E9058F001210ECC11EC337B1F7E76079033BB6F4E0071F67776CF9C9A13BB63F75BE610C1CFF0FFA603FC40E4A1965921534561FE02F2BD39B777ED2E92BC86C3463AB8CD7AABDB6C532ACA344242A922622B6E15847944FE88F7CA4C1DA12D815A83497B0EC9B8E691E6D9A801FA0D6C7691EC94482E1465A62DD40B83FD09544F2A8F1D7CBCB57B1DD6087BB34C0BD108F9C4DEAF8B2322A12C5C2F5FD799EC7E131DCBBC80179C921CF53147E01816849821C07A9BA57A20B48073A14BD180167C23A6C43A1D137495A1F47373080B50AB2CF082257CF7038FADAF37604319959A708B626808C1EF7C97516779EC0A72B53819CDE7F3A8368197744E0FCC7373D02C4C241BE0FC71962D3910692DBAAECF26A8EF267783CDD25C56F17DD84A91D7C91EBBA11ED24066D4DBF7E811744823A2A97C4B4C553E16DA49D6FEE0A436EDACA935659ED95D278A331219CF372BA75FA8C770DB7513AAC0D5930714D195F1814EB048E70560E734E129CDD2FE688E16193CBD48897143E678FE163F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D13C47A1C7D5D25C3630E0A897ED0FC0CF6E6E1DA24EA745CC0B12163222C4A70961EC7F25697BBE8940FF81AC33ACE10E5A846DC106B79CE65FD9BDD6DA42F035463B2AD56655EFFCE23CA9D097151BB842E788BFABFEBA497E11B304A13914555975FFD2DA92D46D48A3B45FED3DFBF0F39C9F4209879F66A738CBFF675E4C9897C528D58B9AFA1D0379F3B586C5E276CCE1509F4EA173A8BFA9B06AE11B8A9A3BA73AE24ADEE16E6188C5002AEB67E5066EDD88E446A769F9AAB772D5F36FF8416FC9EBF92B9D60C5C3DF156FB9E779EC0293A40339948B90E086E7C3A5F7B16FA64528F36A477311A68A8E4FCC5554F28808EB12BFB1D2A25F5770E0EEC8199D0B7A24C27AC3FF342F69699C8C21673ACF0982546DFC0FAE669B8DE5A018B1DE75CFA3E1CB6884A7DF781E354FE67D1E8622CF25AE7D7F98EAFE500BF01FF238176DBCD422D1BF68BC5485D05B528C1131D3E996505C85709D6B669BE569A9C9C446B4BA9A8FF1B5F585F73C314DD51017DB45F13AD756DA4CA5EE755668992418CC6432F907C418916E', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (18, 9, 2, '2026-11-30T11:19:30.960+00:00', 'cdcc1a459b1eb1f21205563c15c54ddeafbfea6d641cdd876e0eda6db3769d07', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '318faa41146cd63b6ad28808625b45958cebc3f33fef8a4a1001f61b91401424', 'edit', 0);
INSERT INTO revisions VALUES (19, 10, 1, '2026-11-30T11:19:30.964+00:00', 'e093290de3dd20ae23c0cdc63ba0941ede42c63fcd779f3bd691596bc67d1ae8', '[]', 10, X'789CC5554D6FDB4610FD2BC25EAB48246DA7AD2EF913B9D986B0A656D4D6E4925992561243406CA368821868D2A63DA469DDA001D2A3A2D8B1133BCE5FD8FD477DB334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C44D9E64B1E8F0DBDDC4F3BDEEB7ACCD42AE5225431EF7FF9D7F218B58C0CFFC64CECDB199D93B666AEF9923F3D69C98A39699B5CC635860352FF0F93D20B1E003421C9823D867F63EFCEC0E206776DF9C00E2EC6FED9E39352776C7EEB7CC21829FE1FF7507F881C8432DB342A68AC2FC09E43B736EEFD85D247905878D74708BF556B7D9A654946984845245C456DC2C08F388FC11EFA5993A425B02B50693F61C9271CD23CDB35103F42BD8EC22D929915C28CA4C5BA81706FB23A89E541E3BF87863F73AAC11F6469916A211F289BD5F1747444259B85EBEAA33D9FD263A9679012F382539EA638EC0312C08314380F5364BF5406801E74297A2012DF8464C89753A26E82A43E9E7E61016A05659E0054BF8EE071E5B5F6FC086322A35E116C5D01082DFF92EA3CEF2D815E46A71329ACFE7516D022FE99C1E9867E6A059984836C0F9C32C5B7220D25A745D9F4D50DF0DEE069BA5B9ACE2FBB09522AF933D76433DA481CCA8B7EFD023E890464453B9464C553E16DA49D6FEE0A436EDACA93565FEB2BB4E146724329E6F564E3F538FE1B6EB265481AB270F28A22BE33D9D6091CE73C0CE69C2539AA5BD6B8E16193CBD48897143E678FE063F4E49347306AA8CE3665EFA4D9D287894BB5E289E38D13C43A1C7D5D25C3630E0A897EDF7C04F6E6E1DA24EA745CC0B12163222C4C70961EC7F21697BBE8940FF8EAC33ACE10E5A846DC106B79CE65FDABDD6DA42F035463B2AD56655EFFCE23CA9D097151BB842E788BFABFEBA497E16B304A13914555975FFD2DA92D46D48A3B45FEC3DFBF0D39C9F4209871F67A738CBFF675E4C9897C528D58B9AFA0D0379FDA586C5E256CCE1509F4EA173A8BFA9B06AE11B8A9A3BA73AE24ADEE66E6188C5002AEB67E5066EDD88E446A769F98AB772C5F3AFFB416FC9EBF92B9D60C5C3DF57DE72CFF3D80526490772281721C175CF874BEF43DF4C8B50E6D58EE6224C151D9F98ABA8E41111D6257E63A545BFAEE0C0DD91333A17F44884F586FF615ED0D2381943CE749E1304A9DAF81F5CCD361BCB413162BD6F3C8F862FA3119E5EF53C6A9ECCFB3C0C459E4B5CFBFE30D5FDA116E03FE4712EDA78A945A27FD178A90AA1B7A4182362A6D32DA1B80AE13AD7CC36CBD35293898D6875351FE36BEB33EF79629AAA212EB68BE275BE5E693395BAD759A16592603093C9E41FD4AC9170', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (20, 10, 2, '2026-11-30T11:19:30.967+00:00', '0d6b6be417887b0c29a1a576f13510f0598df1e5aa31a6de4743d312bc038b12', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '8fa81a204e50807ed40fb4f03e30c26ca61d6fc3fa67e790780aceb5af239709', 'edit', 0);
INSERT INTO revisions VALUES (21, 11, 1, '2026-11-30T11:19:30.971+00:00', 'ca1acc2f4fb6c9621358b1ec28a11af0060cb53e680fa3edd8281dab54adcabe', '[]', 11, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D2D6E42EB324AD248680D846D10631D0B44D7B48D3BA4103B44745B16327769CBFB0FB8FFA66192A543E9C5E8A1A30240DE7CDCC9B7933DC65A549588F8D8B22CB7BDDEE6432E9889B3CCD12D1E1B7BB691006DD30606D1673A5958C79D2FF978042168980A3FDD15EDA533B7777ECCCDDB527F6953DB3272D3B6FD987B0C06A9FE2F31B4012C1078438B227B0CFDD3DF8B93D402EDCA13D03C4DB5FB9037B6ECFDC9E3B6CD96304BFC0FF8B0EF00391C7466685D48AC2FC01E46B7BE9EEB87D24790E872D3DB8C57AEBBB6C5B2ACA344642A94654ADB85910E601F923DE333BF305ED08908DA6ED0524E3868F0CCFC60DD02FA8661FC9CEA9C8255276D6025F18DCF728F5ACF2D8C3C74B77D0618DB0374A5D8846C847EE5E4D8E0A8965E17BF9BCCEE40E9BE844E605BCE094E6E0C77C01A7B020C41C0136DB4C9B813002CE852945035AF0AD84121B3D21E83A03F54B7B0C0B50EB2C0AA2157C0FA3806D6E366043392A0DE196D5D05042D8F93AA3CEF2C413F25CBC8E16F379509B5097F44EF7ED137BD42426D22DD4FC6E961D3910BA565D376453F0BBC1FD60339DCB2A7E085B29F23AD9433FD4631AC89C7AFB1A3D820E69443495AFA852954F84F19275DF7AA9CD3A1B6A43D93FDDBE17C505898CE7DB95D34FD463B8EDFB0955E0EAC97D8AE869BC2D275A2EE72FC02E69C2339AA5FBCE9E2C57F0F84D4A8C1B32C7F397F8714EA25954A0CA2469E6A5DFD489828F72DF0BC5532F9A27207A5A2DCD5503038E7AD97E0BFCE0E6D621EA744624BC2061212342BC9F10C6FE2792B6179B08F46FC83AC71AEEA145D8166C70CB6BFE993B686D2C05DF60B4A3526D577C1717E75185BE8A6CE4892E107F57FDF593FC28660542F328625975FF4A6EA9F61BD2A0F6B3BBEB7EF870CD8FA184E3F7B3539CD5FF332F26CCCB62ACCDB2A67EC5405E7CAA6189B8957038D4A753981CEA6F2AAC5AF886A216CEDA8CB892B7B95F18AA620095F5B3720BB76E4C72A3D3B47A2D58BB1684D7C3A8B712F4C2B54EB416E0EFB360B517D03BC863523D9043B90C89AE07215C7AEFFA6646C432AF763417B156747C12AE46251F51C1A6C46FACB4E8D70C8EFC1DB9A073418F445C6FF8EFF6292D8D9731E44CE7394590AA8DFFC1D56CB3891C1463D6FB320868F87234C6D3CF83809A27F33E8F6391E712D7BE3FD4A63F3402F50F79928B365E6A23D17FD378A90A6176A498206266F48E505CC5705D686697E5BA346462635A5DC327F8DAFAC87B9E2AD56A888BEDA3049D2FD6DA4C69FF3A2B8C4C530C663A9DFE0394EF91C0', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (22, 11, 2, '2026-11-30T11:19:30.974+00:00', 'c53791674552920c8e7e8fea3359e57129fcc81ba16174b6418dd4c47b845880', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '131ffe3ef02657591f96369dd79275180af6e9bf796d7242060272f1ab337039', 'edit', 0);
INSERT INTO revisions VALUES (23, 12, 1, '2026-11-30T11:19:30.978+00:00', '7b13fe53339779d6da5638fa1fabe31ca5b53bf3331a360b6b77bb7379adf4c2', '[]', 12, X'789CC5554D6FDB4610FD2BC25EAB48246DB7852EFD13B9D986B0A656D4D6E4925992561243406CA368831868DAA6392469DD200192A3A2D8B1133BCE5FD8FD4779B334152A1F4E2F450D189286F366DECCBC196EB352C7ACC7464591E5BD6E773C1E77C4759E64B1E8F09BDDC4F3BDAEEFB3360BB94A950C79DCFF97804216B180A3F9DD9C9B6333B3B7CCD4DE3647E6AD3931472D336B9907B0C06A5EE0F3274062C10784383047B0CFEC1DF8D91D40CEECBE3901C4D9DFDA3D736A4EEC8EDD6F9943043FC3FFEB0EF00391875A66854C1585F907C877E6DCDEB2BB48F20A0E1BE9E006EBAD6EB34DA928D30809A58A88ADB85E10E61EF923DE4B337584B6048A0D26ED3924E39A479A67A306E83ED8EC22D929915C28CA4C5BA81706FB2BA89E541E3BF87863F73AAC11F65A9916A211F291BD531747444259B85EBEAA33D9FD263A9679012F382539EA638EC0312C08314380F5364BF5406801E74297A2012DF8464C89753A26E82A43E9E7E61016A05659E0054BF8EE071E5B5F6FC086322A35E116D5D05082DFF931A3CEF2D815E46A713A9ACFE75E6D022FE99CEE9AA7E6A059984836C0F9E32C5B7220D25A755D9F4D50DF35EE069BA5B9ACE2FBB09522AF933D70433DA481CCA8B7EFD023E890464453F98198AA7C2CB493ACFDD9496DDA59536BCA3CB1BB4E146724329E6F564E7F508FE1B6EB265481AB277729A22BE3039D6091CE33C0CE69C2539AA5FDC51C2D32787C9112E386CCF1FC0D7E9C9268E60C5419C7CDBCF49B3A51F02877BD503C71A2798A428FABA5B96C60C0512FDB1F809FDDDC3A449D4E8B9817242C6444884F13C2D8FF4AD2F67C1381FE0B596758C31DB408DB820D6E39CDBFB47BADB585E06B8C7654AACDAADEF9C57954A12F2B367085CE11CFABFEBA497E11B304A13914555975FFD2DA92D46D48A3B43FED6DFBDBE7393F86120E3FCD4E7196FFCFBC98302F8B51AA1735F5100379FDB586C5E246CCE1509F4EA173A8BFA9B06AE11B8A9A3BA73AE24ADEE46E6188C5002AEB67E5066EDD88E446A769F98AB772C5F3AFFA416FC9EBF92B9D60C5C3DF37DE72CFF3D80526490772281721C155CF874BEF63DF4C8B50E6D58EE6224C151D9F98ABA8E41111D6257E63A545BFAEE0C0DD91333A17F44884F586FF6D5ED0D2381943CE749E1304A9DAF81F5CCD361BCB413162BDEF3D8F862FA3119E7EEB79D43C99F779188A3C97B8F6FD61AAFB432DC07FC8E35CB4F1528B44FFA2F15215426F493146C44CA75B427115C275AE996D96A7A526131BD1EA6A3EC6D7D617DEF3C43455435C6C17C5EB7CB7D2662A75AFB342CB24C1602693C97BA58491C2', '3bddcf2b27f175323cbc135414bf26d61cec9e2d654b2609485745f7578b0833', 'first', 0);
INSERT INTO revisions VALUES (24, 12, 2, '2026-11-30T11:19:30.981+00:00', '3ec68ac405bf33df10081d2b629f2419b203ca4b30304c4ee2bbe220ec1f9e22', '["title", "tags", "authors", "date_modified"]', NULL, NULL, '06f84319218e18d64aaf313d44cd289076fb3bf0acf3c1cf1ab3e417b3c19a5a', 'edit', 0);
INSERT INTO revisions VALUES (25, 13, 1, '2026-11-30T11:19:30.985+00:00', '6d542cfabccf7d843ab53d00c43889ba19bad5a27c10d6cf2e4766145b5010ff', '[]', 13, X'789C5D51C14AC34010FD95B0E7D2EAB5BF2212A69B69B274B31B7737522905B5080AA278F1E0CD3FA8A0505ADA6F98FD05F1439CB4A9564F93BC79B3F3DE9B89A89D167D518450F97EAFE7EA2E8EA1AC34F6CAA3E323D111128C354A824EB74C536BDD1141058D3CD6701257334D2364FB6E865E3A550565CD1E1AD8EC42F44F2662A40CF344050E720755C1A301C781217AA645BCA60F5AD122A1179AC74B9AD31BD71B9A27B46E80F848EFB4D832E21397659C7512EEC65B5AD286567196D0861F59F2EC263EC4EBE6F78ADF5CC7FBF8D015D3D38E380316C23540EE775F0E3504CCB6FA18FD3109F9A1E7821D2AC35DF179F7DA385666E477336D1A5F8B4BC6FF06DAA6D995B6EC95D6214B6844401D0AEBDAFD196F4FAB7AA0952FF037C5062D6DA686EA1F583994CA1FA4ABC1E435E48D86ED31BC62968112F7048FF2F01AAA6472BB5CF914A444EFD540633AB42E1D3AFC19AC9898B63703179464A38C3A7B8E068C64DE643AFD0632FAE9AF', '3d3d39525580ebdafdded52c1b54c61aee099720faf91a74ce202a5a371c010f', 'first', 0);
INSERT INTO revisions VALUES (26, 13, 2, '2026-11-30T11:19:30.988+00:00', '2d199a8ae64faa59df13335da091de0a8edd396d2b3715acd9c13e46b488ff8c', '["title", "date_modified"]', NULL, NULL, '2bd867ceaa06c683620ba33a44aecccb274554a53bf6b36139c6b9a97d53fd65', 'edit', 0);
INSERT INTO revisions VALUES (27, 14, 1, '2026-11-30T11:19:30.990+00:00', 'c4da2701f654be289bf38a4a16a5513056c3dd386d9e746f756ac686be4a11fa', '[]', 14, X'789C5D91414EC3301045AF62791D35659B63B045289ADAD364547B6C3C0E2AAA2AB1E518DC82F3200EC2A44DA0EA2AD6F79BFC3FDF273B95603B3BD69AA56B5BE40D1E21E6806DDC3E6C6D631D70627210FA0BC953088DAD5403EAD8CC1864C502825F6F3D8A2B942B255EA55DF26FB67B3AD903B172364381A1401E75B4E2B1AAF488421EB98AF1E852818ADE80A905B131C0DED4118DB831A560524616436C60AA53E48D3D3F37F605D440BF1506B99E0A86F92F175F55FFC2C370BBCBA8C989F5D67E7F7CCE9B101FE43AB36CF9F3F5AEFA5D51D796362EC536A6821A610EA181C654167FAFEE7D9E768164C4FF766635264F7BBA1373414772D35A001E2618E60C979285946288B80282EEB6658A0A2FE6243D388722B40BD8EF53E9F75AE54A6605FBE52DA05472BAA8AA25BD22033BE54EE7F32F3122BC25', 'f247c4badc47f25f663e718d758a336b9603fd997ea747b05413e5d8f327b40b', 'first', 0);
INSERT INTO revisions VALUES (28, 14, 2, '2026-11-30T11:19:30.997+00:00', 'e533f5ea71925f6869c52577d5c3a5d74e7de6b5e3dd4f9a9bd6d216564f68a0', '["title", "date_modified"]', NULL, NULL, 'a9066ed8a0b64317e6c6609884c039aeddf90e571a298219d94f644bda182289', 'edit', 0);
INSERT INTO revisions VALUES (29, 15, 1, '2026-11-30T11:19:31.000+00:00', '90ab12da75595955ba12895d154d299a7ccee11684ca37b2bd02a6d52c567131', '[]', 15, X'789C5D914D4EC3301085AF12795D3565DB5BB046289AD8D36414FFD576509BAA125B8E901562C5BA3BF674936B200EC2A44D4B6165EBF91BCD7BCF3BD1062D96A24EC9C7659E4337C70D18AF31378BBB85980909D65992A08B13695BAD672251D2C863239341C79846509757855106F2899CBD48A5535BB17CD889862C73C243802A80AF7934E126B174CF5209C7D72C02437AE803655BA71BC8CAA1EF865ED1A8CD3233F44D1AFA32A338F49987EDF1D029C8E0F3FD78D020613D17FBC7995803EFE3334115CFB7801A12AA930D56AF59A0BA8D567310B2FC2ABE5EDEC660649B789E99427F7F3CB3FEB7B7A9B4B97426372E205B184D409B6A17A6FD8AB717BE2D35C51A7FCB1A55E314ADE89FE8034A8A37256AB0550BD5E8E1D47924A62C18BC0011E56DE964189E96532C404A8C914A8DC5CA856215F03AE8192CA6AF819048725056837B420B5632B7DBEF7F00BF1DC925', '59b699adc3a22dc2b0d32f98ec14f567d272caec8d14487b4825abb53ae796b6', 'first', 0);
INSERT INTO revisions VALUES (30, 15, 2, '2026-11-30T11:19:31.006+00:00', '5db026a70ec10673f66d2c6674c583eb584cbed52ad86ab86ddbc507c39aec73', '["title", "date_modified"]', NULL, NULL, '403a061f0f61d3eaacf11399ab46d4cd1804be5b6409bdb1e3b834424cb82f51', 'edit', 0);
INSERT INTO revisions VALUES (31, 16, 1, '2026-11-30T11:19:31.009+00:00', 'dc2c3d16e34303d2d547850b2a606746a1f834624fd19271f780ba7eb70aa243', '[]', 16, X'789C5D91CF4E023110C65FC5F44C58BCF22AC66C86EEB0DBD06D6BDB35082121269818BD703706827F62A2116F46791A65114FBE82B3B0287A6AFBF5379D6FBE76596625ABB3C47BE3EA41D049AAD886D4480CD2DA6E8D551807A595E020C315A932292BCC0B2F91CA0A66A793102611A2CD6D848E5B61BCD06A23357474C4EA7B5DD6128A3866C0426CC114A51EDB9EA4FC69B0980EE7AFF7CBC9E0F37A3A7F39C92F26CBC7CBC568F8353BCF1F6E16A3F1C7ED597E7597CFFA747CEF1FB3DE7E851D003D4CAB87D8AD771625788C56FD48FD310DF1F60C0939168A6ED9DBE9B89840A8965BD794D3CD9FFBA4FF0DA84CA7CA751AA4DA2259284C40E6136DCBFE11750F4DD690C225F89B4AA1A63A124DF14F3416B9705B694950710671E16115AE13442948710338E4DBE98A94E0B2B97021708ECE8986C4B0A96DD8B4F85368080CCB3F00EB05A74149B5FA1015284E5CB7D7FB066F80CB67', 'e8f66d90bb1707075e0bd9b378fd30a2f74f8b89edad4baf00a8d2213c143e7a', 'first', 0);
INSERT INTO revisions VALUES (32, 16, 2, '2026-11-30T11:19:31.013+00:00', '444fd98077953132757c8d40b3fa694d0f0ade8e905df299fd8e1a9ca563b389', '["title", "date_modified"]', NULL, NULL, 'fe79e229b3ab65875afe910fe7d871d29c21acf980d5683559de4361c9d344de', 'edit', 0);
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
INSERT INTO pages VALUES (1, '5df63b530682db9eb8e9332368b1dce1cf7a7e33ecc3935a3a4c119c6d88fd7f', X'789CB3C928C9CDB1B329B0CB3530345030B0D12FB0B3D1078B01006B9807DF', 26, '2026-11-30T11:19:30.884+00:00');
INSERT INTO pages VALUES (2, '36d7424236ce4ca7b9c139f58d4bc5c81e25256f5000b625b33f7813125c1947', X'789CB3C928C9CDB1B329B0CB3530345030B4D12FB0B3D1078B01006BA407E0', 26, '2026-11-30T11:19:30.901+00:00');
INSERT INTO pages VALUES (3, '769a371992617ab05d5b5ccc0470d11f63a24c018dc363e15f36f54426ed592c', X'789CB3C928C9CDB1B329B0CB3530345030B2D12FB0B3D1078B01006BB007E1', 26, '2026-11-30T11:19:30.909+00:00');
INSERT INTO pages VALUES (4, '341166ae84aabcfc983560a23ca4b9eef06e6639d13b2f40b8f0e4ff39517c4f', X'789CB3C928C9CDB1B329B0CB3530345030B6D12FB0B3D1078B01006BBC07E2', 26, '2026-11-30T11:19:30.917+00:00');
INSERT INTO pages VALUES (5, 'ced1f4550c3fcfc5a80c9580087d5b760f7acf28ae6340fa7563753e611f555e', X'789CB3C928C9CDB1B329B0CB3530345030B1D12FB0B3D1078B01006BC807E3', 26, '2026-11-30T11:19:30.925+00:00');
INSERT INTO pages VALUES (6, '4d7a3de87482bcf4c5268ec9601751dd098929ef077cc896f3676868807493f6', X'789CB3C928C9CDB1B329B0CB3530345030B5D12FB0B3D1078B01006BD407E4', 26, '2026-11-30T11:19:30.932+00:00');
INSERT INTO pages VALUES (7, 'b86d992c6a561f74fd73452d0815a41c3bbb3ad7509659708384746d175a469c', X'789CB3C928C9CDB1B329B0CB3530345030B3D12FB0B3D1078B01006BE007E5', 26, '2026-11-30T11:19:30.940+00:00');
INSERT INTO pages VALUES (8, '3954298b78b100139ede2253b4ba4fd28e797cf465bd3e2e2beaf3711fba0202', X'789CB3C928C9CDB1B329B0CB3530345030B7D12FB0B3D1078B01006BEC07E6', 26, '2026-11-30T11:19:30.948+00:00');
INSERT INTO pages VALUES (9, 'b4d91da26f92c2c02802d79c100372fc7abc8621925b3c57ce866f2a0afe4901', X'789CB3C928C9CDB1B329B0CB35303450B0B0D12FB0B3D1078B01006BF807E7', 26, '2026-11-30T11:19:30.956+00:00');
INSERT INTO pages VALUES (10, 'c4bd45dbc9c9640af8e26cfb532dbeeb95c71d8c6fdca8da1e926c8615529ff5', X'789CB3C928C9CDB1B329B0CB35303450B0B4D12FB0B3D1078B01006C0407E8', 26, '2026-11-30T11:19:30.964+00:00');
INSERT INTO pages VALUES (11, '1380bf3026f54e716e0f9839a1cc27bdd496d951940725b89d5ba0b70773c9b7', X'789CB3C928C9CDB1B329B0CB353034503034B0D12FB0B3D1070B0200724D0810', 27, '2026-11-30T11:19:30.971+00:00');
INSERT INTO pages VALUES (12, '8ccfd6f44b8d33bd7a6ca942088c9b2118da546cfc6db3c4b5c6023c8102af58', X'789CB3C928C9CDB1B329B0CB353034503034B4D12FB0B3D1070B020072590811', 27, '2026-11-30T11:19:30.978+00:00');
INSERT INTO pages VALUES (13, 'fdd70777fff30e5d47541bf586af5c3b9078107f3432ab0ce1ce91617219ae41', X'789CB3C928C9CDB1B329B0CB353034503034B2D12FB0B3D1070B020072650812', 27, '2026-11-30T11:19:30.985+00:00');
INSERT INTO pages VALUES (14, '0f93462432a7bf4c35367976be9b52fd3440a7b9ad2e1d93742445259f87d0cf', X'789CB3C928C9CDB1B329B0CB353034503034B6D12FB0B3D1070B020072710813', 27, '2026-11-30T11:19:30.990+00:00');
INSERT INTO pages VALUES (15, '6f01585f71477f59c008ee3a9bdd3e96376fbf9cbafedd4efac3b2f6bd157b65', X'789CB3C928C9CDB1B329B0CB353034503034B1D12FB0B3D1070B0200727D0814', 27, '2026-11-30T11:19:31.000+00:00');
INSERT INTO pages VALUES (16, '5dec35e963311366115eb623e375a5668b461cb532a412768cd18ec884d16d7e', X'789CB3C928C9CDB1B329B0CB353034503034B5D12FB0B3D1070B020072890815', 27, '2026-11-30T11:19:31.009+00:00');
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
INSERT INTO fetches VALUES (1, 1, 'https://www.example.az/m010/0', 'ok', NULL, '2026-11-30T11:19:30.893+00:00', 1, 'https://www.example.az/m010/0', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (2, 2, 'https://www.example.az/m010/1', 'ok', NULL, '2026-11-30T11:19:30.903+00:00', 2, 'https://www.example.az/m010/1', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (3, 3, 'https://www.example.az/m010/2', 'ok', NULL, '2026-11-30T11:19:30.911+00:00', 3, 'https://www.example.az/m010/2', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (4, 4, 'https://www.example.az/m010/3', 'ok', NULL, '2026-11-30T11:19:30.918+00:00', 4, 'https://www.example.az/m010/3', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (5, 5, 'https://www.example.az/m010/4', 'ok', NULL, '2026-11-30T11:19:30.926+00:00', 5, 'https://www.example.az/m010/4', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (6, 6, 'https://www.example.az/m010/5', 'ok', NULL, '2026-11-30T11:19:30.933+00:00', 6, 'https://www.example.az/m010/5', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (7, 7, 'https://www.example.az/m010/6', 'ok', NULL, '2026-11-30T11:19:30.941+00:00', 7, 'https://www.example.az/m010/6', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (8, 8, 'https://www.example.az/m010/7', 'ok', NULL, '2026-11-30T11:19:30.949+00:00', 8, 'https://www.example.az/m010/7', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (9, 9, 'https://www.example.az/m010/8', 'ok', NULL, '2026-11-30T11:19:30.957+00:00', 9, 'https://www.example.az/m010/8', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (10, 10, 'https://www.example.az/m010/9', 'ok', NULL, '2026-11-30T11:19:30.965+00:00', 10, 'https://www.example.az/m010/9', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (11, 11, 'https://www.example.az/m010/10', 'ok', NULL, '2026-11-30T11:19:30.972+00:00', 11, 'https://www.example.az/m010/10', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (12, 12, 'https://www.example.az/m010/11', 'ok', NULL, '2026-11-30T11:19:30.979+00:00', 12, 'https://www.example.az/m010/11', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (13, 13, 'https://ru.example/m010', 'ok', NULL, '2026-11-30T11:19:30.986+00:00', 13, 'https://ru.example/m010', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (14, 14, 'https://en.example/m010', 'ok', NULL, '2026-11-30T11:19:30.995+00:00', 14, 'https://en.example/m010', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (15, 15, 'https://az.example/m010', 'ok', NULL, '2026-11-30T11:19:31.004+00:00', 15, 'https://az.example/m010', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO fetches VALUES (16, 16, 'https://zh.example/m010', 'ok', NULL, '2026-11-30T11:19:31.011+00:00', 16, 'https://zh.example/m010', 200, 'text/html; charset=windows-1251', '"1"', 'Thu, 02 May 2024 00:00:00 GMT', 321, 0.25, NULL, NULL, NULL, 'page');
INSERT INTO runs VALUES (1, 'add', 'm010 0', '2026-11-30T11:19:30.882+00:00', '2026-11-30T11:19:30.894+00:00', '{"new": 1}');
INSERT INTO runs VALUES (2, 'add', 'm010 1', '2026-11-30T11:19:30.900+00:00', '2026-11-30T11:19:30.904+00:00', '{"new": 1}');
INSERT INTO runs VALUES (3, 'add', 'm010 2', '2026-11-30T11:19:30.908+00:00', '2026-11-30T11:19:30.912+00:00', '{"new": 1}');
INSERT INTO runs VALUES (4, 'add', 'm010 3', '2026-11-30T11:19:30.916+00:00', '2026-11-30T11:19:30.920+00:00', '{"new": 1}');
INSERT INTO runs VALUES (5, 'add', 'm010 4', '2026-11-30T11:19:30.924+00:00', '2026-11-30T11:19:30.927+00:00', '{"new": 1}');
INSERT INTO runs VALUES (6, 'add', 'm010 5', '2026-11-30T11:19:30.931+00:00', '2026-11-30T11:19:30.935+00:00', '{"new": 1}');
INSERT INTO runs VALUES (7, 'add', 'm010 6', '2026-11-30T11:19:30.939+00:00', '2026-11-30T11:19:30.943+00:00', '{"new": 1}');
INSERT INTO runs VALUES (8, 'add', 'm010 7', '2026-11-30T11:19:30.947+00:00', '2026-11-30T11:19:30.951+00:00', '{"new": 1}');
INSERT INTO runs VALUES (9, 'add', 'm010 8', '2026-11-30T11:19:30.955+00:00', '2026-11-30T11:19:30.959+00:00', '{"new": 1}');
INSERT INTO runs VALUES (10, 'add', 'm010 9', '2026-11-30T11:19:30.962+00:00', '2026-11-30T11:19:30.966+00:00', '{"new": 1}');
INSERT INTO runs VALUES (11, 'add', 'm010 10', '2026-11-30T11:19:30.970+00:00', '2026-11-30T11:19:30.973+00:00', '{"new": 1}');
INSERT INTO runs VALUES (12, 'add', 'm010 11', '2026-11-30T11:19:30.977+00:00', '2026-11-30T11:19:30.980+00:00', '{"new": 1}');
INSERT INTO runs VALUES (13, 'add', 'm010 12', '2026-11-30T11:19:30.984+00:00', '2026-11-30T11:19:30.987+00:00', '{"new": 1}');
INSERT INTO runs VALUES (14, 'add', 'm010 13', '2026-11-30T11:19:30.989+00:00', '2026-11-30T11:19:30.996+00:00', '{"new": 1}');
INSERT INTO runs VALUES (15, 'add', 'm010 14', '2026-11-30T11:19:30.999+00:00', '2026-11-30T11:19:31.005+00:00', '{"new": 1}');
INSERT INTO runs VALUES (16, 'add', 'm010 15', '2026-11-30T11:19:31.008+00:00', '2026-11-30T11:19:31.012+00:00', '{"new": 1}');
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
INSERT INTO article_urls VALUES (1, 1, 'https://www.example.az/m010/0', 'example.az/m010/0', 'canonical', 1, '2026-11-30T11:19:30.884+00:00');
INSERT INTO article_urls VALUES (2, 16, 'http://example.az/news/1', 'example.az/news/1', 'redirect', 0, '2026-11-30T11:19:30.884+00:00');
INSERT INTO article_urls VALUES (3, 2, 'https://www.example.az/m010/1', 'example.az/m010/1', 'canonical', 1, '2026-11-30T11:19:30.901+00:00');
INSERT INTO article_urls VALUES (4, 3, 'https://www.example.az/m010/2', 'example.az/m010/2', 'canonical', 1, '2026-11-30T11:19:30.909+00:00');
INSERT INTO article_urls VALUES (5, 4, 'https://www.example.az/m010/3', 'example.az/m010/3', 'canonical', 1, '2026-11-30T11:19:30.917+00:00');
INSERT INTO article_urls VALUES (6, 5, 'https://www.example.az/m010/4', 'example.az/m010/4', 'canonical', 1, '2026-11-30T11:19:30.925+00:00');
INSERT INTO article_urls VALUES (7, 6, 'https://www.example.az/m010/5', 'example.az/m010/5', 'canonical', 1, '2026-11-30T11:19:30.932+00:00');
INSERT INTO article_urls VALUES (8, 7, 'https://www.example.az/m010/6', 'example.az/m010/6', 'canonical', 1, '2026-11-30T11:19:30.940+00:00');
INSERT INTO article_urls VALUES (9, 8, 'https://www.example.az/m010/7', 'example.az/m010/7', 'canonical', 1, '2026-11-30T11:19:30.948+00:00');
INSERT INTO article_urls VALUES (10, 9, 'https://www.example.az/m010/8', 'example.az/m010/8', 'canonical', 1, '2026-11-30T11:19:30.956+00:00');
INSERT INTO article_urls VALUES (11, 10, 'https://www.example.az/m010/9', 'example.az/m010/9', 'canonical', 1, '2026-11-30T11:19:30.964+00:00');
INSERT INTO article_urls VALUES (12, 11, 'https://www.example.az/m010/10', 'example.az/m010/10', 'canonical', 1, '2026-11-30T11:19:30.971+00:00');
INSERT INTO article_urls VALUES (13, 12, 'https://www.example.az/m010/11', 'example.az/m010/11', 'canonical', 1, '2026-11-30T11:19:30.978+00:00');
INSERT INTO article_urls VALUES (14, 13, 'https://ru.example/m010', 'ru.example/m010', 'page', 1, '2026-11-30T11:19:30.985+00:00');
INSERT INTO article_urls VALUES (15, 14, 'https://en.example/m010', 'en.example/m010', 'page', 1, '2026-11-30T11:19:30.990+00:00');
INSERT INTO article_urls VALUES (16, 15, 'https://az.example/m010', 'az.example/m010', 'page', 1, '2026-11-30T11:19:31.000+00:00');
INSERT INTO article_urls VALUES (17, 16, 'https://zh.example/m010', 'zh.example/m010', 'page', 1, '2026-11-30T11:19:31.009+00:00');
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
INSERT INTO articles_fts_data VALUES (137438953473, X'0000010703303135100204010C6B696E643A61727469636C651007010403010B6C616E67756167653A7A68100701040201046D303130100302010F736974653A7A682E6578616D706C65100701040401027A681003030106E4BA86E59CA310070102070205BBACE8A38510070102040106E59CA3E8AF9E10070102080205A4A9E5BC80100701020E0202ADA610070102100403E6A0A1100701020B0205B185E6B09110070102020205BC80E5ADA6100701020F0103E6A091100701020A0304A1E7A78B100701020C0205B091E4BBAC10070102030106E7A78BE5A4A9100701020D0106E8A385E9A5B010070102050205AF9EE6A09110070102090106E9A5B0E4BA861007010206040713120916070D0C0D0C090A0C0C0A0B0C0D0D0C');
INSERT INTO articles_fts_data VALUES (2199023255553, X'00000F44023030010A0501030405010131020A05010304050201300B0A05010304050201310C0A05010304050201320D02040301300106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120106010212010601021201060102120201330E02040201340F0204010132030A05010304050203303233010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010601021101060102110106010211010133040A0501030405010134050A0501030405010135060A0501030405010136070A0501030405010137080A0501030405010138090A05010304050101390A0A05010304050101610E06010204020363696C0F0601020902026E640E0601020602057574756D6E0E0601020B02017A0F0203010362657A0F0601020501056465636F720E060102030102656E0E02030102696E0E0601020A020273650F06010207010C6B696E643A61727469636C650D060104030106010403010601040301060104030609696E74657276696577010601040301060104030106010403010601040301060104030106010403010601040301060104030106010403010601040301060104030106010403010B6C616E67756167653A617A0F060104020A02656E0E060104020A02727501060104020106010402010601040201060104020106010402010601040201060104020106010402010601040201060104020106010402010601040201060104020A027A68100601040201046D3031300108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050108010303050102020102020102020102020205656B7465620F06010206020C6F6E74683A323032342D303501060104070106010407010601040701060104070106010407010601040701060104070106010407010601040701060104070106010407010601040701046F70656E0E060102090105706179697A0F0601020802076572736F6E3A30010601040B080131020601040B0901300B0601040B0901310C0601040B080132030601040B080133040601040B080134050601040B080135060601040B080136070601040B080137080601040B080138090601040B0801390A0601040B0806D0B0D0BBD0B8010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E010601040E0A04D184D0BF010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C010601040C090BB3D0B0D0B7D0B5D182D0B0010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D010601040D0909BBD0B5D0B9D0BBD0B0010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A010601040A0107716172616261710F06010202010572657369640E060102020201750D020301037361710F06010203020563686F6F6C0E060102080215656374696F6E3AD0BED0B1D189D0B5D181D182D0B2010601040501060104050106010405010601040501060104050106010405010601040501060104050106010405010601040501060104050106010405020E6974653A617A2E6578616D706C650F06010404060A656E2E6578616D706C650E06010404070978616D706C652E617A010601040401060104040106010404010601040401060104040106010404010601040401060104040106010404010601040401060104040106010404060A72752E6578616D706C650D06010404060A7A682E6578616D706C65100601040401197461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3031305F30010601040919013102060104091A01300B060104091A01310C0601040919013203060104091901330406010409190134050601040919013506060104091901360706010409190137080601040919013809060104091901390A060104090511D184D0B8D0B7D183D0BB5F6D3031305F30010601040815013102060104081601300B060104081601310C0601040815013203060104081501330406010408150134050601040815013506060104081501360706010408150137080601040815013809060104081501390A06010408020268650E0601020702037265650E060102050109796561723A3230323401060104060106010406010601040601060104060106010406010601040601060104060106010406010601040601060104060106010406010601040602036F6C710F0601020401027A681002030102D0B00D060102060201B2010203010203010203010203010203010203010203010203010203010203010203010203030AD0B5D180D0BDD183D0BB010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204010C010104010204040BBED0B7D0B2D180D0B0D1890108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050108020103050306D187D0B5D18001060102160106010216010601021601060102160106010216010601021601060102160106010216010601021601060102160106010216010601021604018B0106010214010601021401060102140106010214010601021401060102140106010214010601021401060102140106010214010601021401060102140205B3D0BED0B40106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100106010210010601021001060102100209B4D0B0D0BBD18CD1880106010219010601021901060102190106010219010601021901060102190106010219010601021901060102190106010219010601021901060102190403B2D0B0010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F010601020F0403BED0BC010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E01010501020509010E010105010205090506D180D0BED0B30106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060205B5D0BBD0BA010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A01060102050207B6D0B8D182D0BB01080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801080102070801060102020209BAD0B0D180D0B0D0B10102040102040102040102040102040102040102040102040102040102040102040102040B04D0B0D18501060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102080106010208010601020801060102030405BED0B3D0B40106010213010601021301060102130106010213010601021301060102130106010213010601021301060102130106010213010601021301060102130203BCD18B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B010601020B0209BDD0B0D180D18FD0B401060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102090106010209010601020901060102040203BED1810D06010209040B82D0BAD180D0BED18ED1820D060102080207BFD0B5D180D0B2010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202010C010102010202030AD180D0B8D0B5D185D0B00106010215010601021501060102150106010215010601021501060102150106010215010601021501060102150106010215010601021501060102150106D180D0B0D0B7010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E020581D0B5D0BC010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C010103010203010C0101030102030306D182D180D0BE010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A010601021A020583D182D180010601021701060102170106010217010601021701060102170106010217010601021701060102170106010217010601021701060102170106010217020984D0B8D0B7D183D0BB010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302010601030201060103020106010302020587D182D0BE010601021801060102180106010218010601021801060102180106010218010601021801060102180106010218010601021801060102180106010218020588D0BAD0BB010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B010601021B01060102070106E4BA86E59CA310060102070205BBACE8A38510060102040106E59CA3E8AF9E10060102080205A4A9E5BC80100601020E0202ADA610060102100403E6A0A1100601020B0205B185E6B09110060102020205BC80E5ADA6100601020F0103E6A091100601020A0304A1E7A78B100601020C0205B091E4BBAC10060102030106E7A78BE5A4A9100601020D0106E8A385E9A5B010060102050205AF9EE6A09110060102090106E9A5B0E4BA861006010206040A0A0A0A063F06060A410A0A0A0A0A0A0A080A090C060A0C0709092247120945095A0C4A0B0C0E0808080808080808080808444249470E0C060A0C531511471111200808080808080808080808180808080808080808080808090A470A0709276C55443F434741714448562F4743414C0A126948446744434743480D0C0D0C090A0C0C0A0B0C0D0D0C');
INSERT INTO articles_fts_idx VALUES (1, X'', 2);
INSERT INTO articles_fts_idx VALUES (16, X'', 2);
INSERT INTO articles_fts_content VALUES (1, 'возвращ в караб 0', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 0 возвращ m010 0', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_0 tag:возвращ_m010_0 person:лейла person:0 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (2, 'возвращ в караб 1', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 1 возвращ m010 1', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_1 tag:возвращ_m010_1 person:лейла person:1 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (3, 'возвращ в караб 2', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 2 возвращ m010 2', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_2 tag:возвращ_m010_2 person:лейла person:2 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (4, 'возвращ в караб 3', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 3 возвращ m010 3', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_3 tag:возвращ_m010_3 person:лейла person:3 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (5, 'возвращ в караб 4', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 4 возвращ m010 4', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_4 tag:возвращ_m010_4 person:лейла person:4 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (6, 'возвращ в караб 5', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 5 возвращ m010 5', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_5 tag:возвращ_m010_5 person:лейла person:5 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (7, 'возвращ в караб 6', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 6 возвращ m010 6', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_6 tag:возвращ_m010_6 person:лейла person:6 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (8, 'возвращ в караб 7', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 7 возвращ m010 7', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_7 tag:возвращ_m010_7 person:лейла person:7 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (9, 'возвращ в караб 8', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 8 возвращ m010 8', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_8 tag:возвращ_m010_8 person:лейла person:8 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (10, 'возвращ в караб 9', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 9 возвращ m010 9', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_9 tag:возвращ_m010_9 person:лейла person:9 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (11, 'возвращ в караб 10', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 10 возвращ m010 10', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_10 tag:возвращ_m010_10 person:лейла person:10 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (12, 'возвращ в караб 11', 'перв сем вернул дом', 'перв сем вернул дом дорог житл карабах наряд елк мы дом житл раз два год 2023 120 когд вы приеха вчер утр что дальш стро шкл', 'физул m010 11 возвращ m010 11', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_11 tag:возвращ_m010_11 person:лейла person:11 person:афп person:газета person:али');
INSERT INTO articles_fts_content VALUES (13, 'm010 ru 12', '', 'житл карабах наряд елк а шкл откроют ос', '', 'language:ru kind:article site:ru.example');
INSERT INTO articles_fts_content VALUES (14, 'm010 en 13', '', 'resid decor a tree and the school open in autumn', '', 'language:en kind:article site:en.example');
INSERT INTO articles_fts_content VALUES (15, 'm010 az 14', '', 'qarabaq saq yolq bez mekteb ise payiz acil', '', 'language:az kind:article site:az.example');
INSERT INTO articles_fts_content VALUES (16, 'm010 zh 15', '', '居民 民们 们装 装饰 饰了 了圣 圣诞 诞树 树 学校 校秋 秋天 天开 开学 学', '', 'language:zh kind:article site:zh.example');
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
INSERT INTO qa_fts_data VALUES (274877906945, X'000001E41030616E7377657265723AD0B0D0BBD0B815060102100211736B65723AD0B3D0B0D0B7D0B5D182D0B0150601020F010E6B696E643A696E7465727669657715060102030106010203010B6C616E67756167653A727515060102020106010202010D6D6F6E74683A323032342D3035150601020701060102070109706572736F6E3A3130150601020B010601020B0806D0B0D0BBD0B8150601020E010601020E0A04D184D0BF150601020C010601020C090BB3D0B0D0B7D0B5D182D0B0150601020D010601020D0909BBD0B5D0B9D0BBD0B0150601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B215060102050106010205020E6974653A6578616D706C652E617A15060102040106010204011A7461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3031305F3130150601020901060102090512D184D0B8D0B7D183D0BB5F6D3031305F3130150601020801060102080109796561723A32303234150601020601060102060108D0B2D187D0B5D180150601010204018B1502030209B4D0B0D0BBD18CD1881602030207BAD0BED0B3D0B4150202020BBFD180D0B8D0B5D185D0B01502040108D181D182D180D0BE1606010102020583D182D1801506010103020587D182D0BE160202020588D0BAD0BB16060101030416181A17191512101715221A261E150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (412316860417, X'000001C61030616E7377657265723AD0B0D0BBD0B8170601020F0211736B65723AD0B3D0B0D0B7D0B5D182D0B0170601020E010E6B696E643A696E7465727669657717060102030106010203010B6C616E67756167653A727517060102020106010202010D6D6F6E74683A323032342D303517060102070106010207010D706572736F6E3AD0B0D0BBD0B8170601020D010601020D0A04D184D0BF170601020B010601020B090BB3D0B0D0B7D0B5D182D0B0170601020C010601020C0909BBD0B5D0B9D0BBD0B0170601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217060102050106010205020E6974653A6578616D706C652E617A1706010204010601020401127461673AD0B2D0BED0B7D0B2D180D0B0D18917060102090106010209050AD184D0B8D0B7D183D0BB170601020801060102080109796561723A32303234170601020601060102060108D0B2D187D0B5D180170601010204018B1702030209B4D0B0D0BBD18CD1881802030207BAD0BED0B3D0B4170202020BBFD180D0B8D0B5D185D0B01702040108D181D182D180D0BE1806010102020583D182D1801706010103020587D182D0BE180202020588D0BAD0BB18060101030416181A171919101715221A1E16150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (549755813889, X'000001671030616E7377657265723AD0B0D0BBD0B817010211736B65723AD0B3D0B0D0B7D0B5D182D0B01701010E6B696E643A696E7465727669657717010101010B6C616E67756167653A727517010101010D6D6F6E74683A323032342D303517010101010D706572736F6E3AD0B0D0BBD0B8170101010A04D184D0BF17010101090BB3D0B0D0B7D0B5D182D0B0170101010909BBD0B5D0B9D0BBD0B017010101011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217010101020E6974653A6578616D706C652E617A1701010101127461673AD0B2D0BED0B7D0B2D180D0B0D18917010101050AD184D0B8D0B7D183D0BB170101010109796561723A32303234170101010108D0B2D187D0B5D180170104018B17010209B4D0B0D0BBD18CD18818010207BAD0BED0B3D0B41701020BBFD180D0B8D0B5D185D0B017010108D181D182D180D0BE1801020583D182D1801701020587D182D0BE1801020588D0BAD0BB1801041315141113130A110F1C1418100F0C050D0B0F0C0909');
INSERT INTO qa_fts_data VALUES (687194767361, X'000001E41030616E7377657265723AD0B0D0BBD0B817060102100211736B65723AD0B3D0B0D0B7D0B5D182D0B0170601020F010E6B696E643A696E7465727669657717060102030106010203010B6C616E67756167653A727517060102020106010202010D6D6F6E74683A323032342D3035170601020701060102070109706572736F6E3A3131170601020B010601020B0806D0B0D0BBD0B8170601020E010601020E0A04D184D0BF170601020C010601020C090BB3D0B0D0B7D0B5D182D0B0170601020D010601020D0909BBD0B5D0B9D0BBD0B0170601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B217060102050106010205020E6974653A6578616D706C652E617A17060102040106010204011A7461673AD0B2D0BED0B7D0B2D180D0B0D1895F6D3031305F3131170601020901060102090512D184D0B8D0B7D183D0BB5F6D3031305F3131170601020801060102080109796561723A32303234170601020601060102060108D0B2D187D0B5D180170601010204018B1702030209B4D0B0D0BBD18CD1881802030207BAD0BED0B3D0B4170202020BBFD180D0B8D0B5D185D0B01702040108D181D182D180D0BE1806010102020583D182D1801706010103020587D182D0BE180202020588D0BAD0BB18060101030416181A17191512101715221A261E150F060E0C100F0C0A');
INSERT INTO qa_fts_data VALUES (2199023255553, X'000009021030616E7377657265723AD0B0D0BBD0B80106010210020601021002060102100206010210020601021002060102100206010210020601021002060102100206010210020601020F0211736B65723AD0B3D0B0D0B7D0B5D182D0B0010601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020F020601020E010E6B696E643A696E746572766965770106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010601020301060102030106010203010B6C616E67756167653A72750106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010601020201060102020106010202010D6D6F6E74683A323032342D303501060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070106010207010601020701060102070108706572736F6E3A30010601020B010601020B080131030601020B010601020B080132050601020B010601020B080133070601020B010601020B080134090601020B010601020B0801350B0601020B010601020B0801360D0601020B010601020B0801370F0601020B010601020B080138110601020B010601020B080139130601020B010601020B0806D0B0D0BBD0B8010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020E010601020D010601020D0A04D184D0BF010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020C010601020B010601020B090BB3D0B0D0B7D0B5D182D0B0010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020D010601020C010601020C0909BBD0B5D0B9D0BBD0B0010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A010601020A011673656374696F6E3AD0BED0B1D189D0B5D181D182D0B20106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205010601020501060102050106010205020E6974653A6578616D706C652E617A010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401060102040106010204010601020401127461673AD0B2D0BED0B7D0B2D180D0B0D1891506010209010601020913075F6D3031305F3001060102090106010209190131030601020901060102091901320506010209010601020919013307060102090106010209190134090601020901060102091901350B0601020901060102091901360D0601020901060102091901370F0601020901060102091901381106010209010601020919013913060102090106010209050AD184D0B8D0B7D183D0BB150601020801060102080F075F6D3031305F3001060102080106010208150131030601020801060102081501320506010208010601020815013307060102080106010208150134090601020801060102081501350B0601020801060102081501360D0601020801060102081501370F06010208010601020815013811060102080106010208150139130601020801060102080109796561723A3230323401060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060106010206010601020601060102060108D0B2D187D0B5D1800106010102020601010202060101020206010102020601010202060101020206010102020601010202060101020206010102020601010204018B0102030202030202030202030202030202030202030202030202030202030202030209B4D0B0D0BBD18CD1880202030202030202030202030202030202030202030202030202030202030202030207BAD0BED0B3D0B4010202020202020202020202020202020202020202020202020202020202020202020BBFD180D0B8D0B5D185D0B00102040202040202040202040202040202040202040202040202040202040202040108D181D182D180D0BE02060101020206010102020601010202060101020206010102020601010202060101020206010102020601010202060101020206010102020583D182D18001060101030206010103020601010302060101030206010103020601010302060101030206010103020601010302060101030206010103020587D182D0BE020202020202020202020202020202020202020202020202020202020202020202020588D0BAD0BB0206010103020601010302060101030206010103020601010302060101030206010103020601010302060101030206010103020601010304484A7E7B7D140D0D0D0D0D0D0D0D0D76747B7981067E1E130D0D0D0D0D0D0D0D0D16130D0D0D0D0D0D0D0D0D7941242C2A2E413E28');
INSERT INTO qa_fts_idx VALUES (1, X'', 2);
INSERT INTO qa_fts_idx VALUES (2, X'', 2);
INSERT INTO qa_fts_idx VALUES (3, X'', 2);
INSERT INTO qa_fts_idx VALUES (4, X'', 2);
INSERT INTO qa_fts_idx VALUES (5, X'', 2);
INSERT INTO qa_fts_idx VALUES (16, X'', 2);
INSERT INTO qa_fts_content VALUES (1, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_0 tag:возвращ_m010_0 person:лейла person:0 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (2, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_0 tag:возвращ_m010_0 person:лейла person:0 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (3, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_1 tag:возвращ_m010_1 person:лейла person:1 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (4, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_1 tag:возвращ_m010_1 person:лейла person:1 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (5, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_2 tag:возвращ_m010_2 person:лейла person:2 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (6, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_2 tag:возвращ_m010_2 person:лейла person:2 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (7, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_3 tag:возвращ_m010_3 person:лейла person:3 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (8, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_3 tag:возвращ_m010_3 person:лейла person:3 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (9, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_4 tag:возвращ_m010_4 person:лейла person:4 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (10, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_4 tag:возвращ_m010_4 person:лейла person:4 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (11, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_5 tag:возвращ_m010_5 person:лейла person:5 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (12, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_5 tag:возвращ_m010_5 person:лейла person:5 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (13, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_6 tag:возвращ_m010_6 person:лейла person:6 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (14, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_6 tag:возвращ_m010_6 person:лейла person:6 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (15, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_7 tag:возвращ_m010_7 person:лейла person:7 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (16, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_7 tag:возвращ_m010_7 person:лейла person:7 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (17, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_8 tag:возвращ_m010_8 person:лейла person:8 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (18, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_8 tag:возвращ_m010_8 person:лейла person:8 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (19, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_9 tag:возвращ_m010_9 person:лейла person:9 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (20, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_9 tag:возвращ_m010_9 person:лейла person:9 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (21, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_10 tag:возвращ_m010_10 person:лейла person:10 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (22, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_10 tag:возвращ_m010_10 person:лейла person:10 person:афп person:газета person:али');
INSERT INTO qa_fts_content VALUES (23, 'когд вы приеха', 'вчер утр', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_11 tag:возвращ_m010_11 person:лейла person:11 person:афп person:газета person:али asker:газета answerer:али');
INSERT INTO qa_fts_content VALUES (24, 'что дальш', 'стро шкл', 'language:ru kind:interview site:example.az section:обществ year:2024 month:2024-05 tag:физул_m010_11 tag:возвращ_m010_11 person:лейла person:11 person:афп person:газета person:али');
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
INSERT INTO article_fingerprints VALUES (1, '{"url": "1d82b16bb020", "canonical_url": "1d82b16bb020", "title": "dc60f7be7d76", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "cc8d29abaf02", "related": "69d3913acd40", "authors": "97fdb40fae1f", "date_published": "8fb07461e20e", "date_modified": "002a52cec179", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "08e795cb41a4", "first_saved_at": "989a0b20f6ae", "changed_at": "2f91b59006a1", "page": "90669baa45da", "revisions": "eac2d7bf8403"}');
INSERT INTO article_fingerprints VALUES (2, '{"url": "67739522f72f", "canonical_url": "67739522f72f", "title": "c6d048bd1fd7", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "942fb3af87d8", "related": "69d3913acd40", "authors": "8754437808f9", "date_published": "8fb07461e20e", "date_modified": "26eb25ea8a74", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "8838d71d06ba", "first_saved_at": "8ccc51a6bf0f", "changed_at": "63eb4617e92b", "page": "5f10bc740b91", "revisions": "d000ca0706f0"}');
INSERT INTO article_fingerprints VALUES (3, '{"url": "496af7b7ef63", "canonical_url": "496af7b7ef63", "title": "e6e5b593a33c", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "834c89637400", "related": "69d3913acd40", "authors": "ae8469e878ca", "date_published": "8fb07461e20e", "date_modified": "3bcb7cfcf838", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "d15fabca80fb", "first_saved_at": "85ce73365db6", "changed_at": "57b454e5c891", "page": "e8a9b662d498", "revisions": "affbcbbf48a4"}');
INSERT INTO article_fingerprints VALUES (4, '{"url": "eb9496b4e03b", "canonical_url": "eb9496b4e03b", "title": "99dc08086982", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "b9b3ae65aade", "related": "69d3913acd40", "authors": "93c58a736267", "date_published": "8fb07461e20e", "date_modified": "5d04280074e1", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "710dec154a76", "first_saved_at": "18dff27c8d8e", "changed_at": "0ab0f8bc49f4", "page": "c6d1d04c389b", "revisions": "badcdc1b0c37"}');
INSERT INTO article_fingerprints VALUES (5, '{"url": "6d83889f6a7c", "canonical_url": "6d83889f6a7c", "title": "296243fec9d8", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "e952cf02353d", "related": "69d3913acd40", "authors": "2fc9db31d4f8", "date_published": "8fb07461e20e", "date_modified": "aa88a8d5959c", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "95b4a2523bd1", "first_saved_at": "1a2d45aadab6", "changed_at": "da6cb2084a51", "page": "a7399bd90a0d", "revisions": "15dcdf4aaad9"}');
INSERT INTO article_fingerprints VALUES (6, '{"url": "9b309ca6790e", "canonical_url": "9b309ca6790e", "title": "8d569b391d9e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "2b2f7e4cab47", "related": "69d3913acd40", "authors": "fa1df8f3db73", "date_published": "8fb07461e20e", "date_modified": "00fc1aab9618", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "7f31b96fe6a7", "first_saved_at": "253d254cb091", "changed_at": "e528e7129f06", "page": "6927c7f87ad4", "revisions": "81bf3530e08c"}');
INSERT INTO article_fingerprints VALUES (7, '{"url": "591aad798767", "canonical_url": "591aad798767", "title": "15a70399acb6", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "d5d594529a5e", "related": "69d3913acd40", "authors": "a9d72e1857c9", "date_published": "8fb07461e20e", "date_modified": "9348109838e9", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "e872806f6a24", "first_saved_at": "0acba0d404ee", "changed_at": "a4ab229b5496", "page": "609bce14c4e3", "revisions": "481451a66b50"}');
INSERT INTO article_fingerprints VALUES (8, '{"url": "2af2a38608d1", "canonical_url": "2af2a38608d1", "title": "d7bb5b8f558f", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "616391437f5f", "related": "69d3913acd40", "authors": "54456d63efd1", "date_published": "8fb07461e20e", "date_modified": "d6e394bc6236", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "9bea99a1743a", "first_saved_at": "6ee1e23ecc67", "changed_at": "3ef0a081d777", "page": "7ede22a37a0f", "revisions": "a23b1cfe0ce4"}');
INSERT INTO article_fingerprints VALUES (9, '{"url": "92a8301a8059", "canonical_url": "92a8301a8059", "title": "51c7212c3b66", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "1a8cdee5b959", "related": "69d3913acd40", "authors": "879fa59fb057", "date_published": "8fb07461e20e", "date_modified": "dfd6f9cb9509", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "bbc688fccb42", "first_saved_at": "4e7d461194aa", "changed_at": "dd1d8eb61335", "page": "71b8131e857e", "revisions": "128416a52d67"}');
INSERT INTO article_fingerprints VALUES (10, '{"url": "c91079fb5179", "canonical_url": "c91079fb5179", "title": "98d4951fdf33", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "fb44f56e1b92", "related": "69d3913acd40", "authors": "c26f6495b469", "date_published": "8fb07461e20e", "date_modified": "7c7498f0aa56", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "0b228ca9ba4e", "first_saved_at": "ae8757bc3d84", "changed_at": "a8439396b451", "page": "34899c5484be", "revisions": "53dfae576144"}');
INSERT INTO article_fingerprints VALUES (11, '{"url": "3b179b393e1d", "canonical_url": "3b179b393e1d", "title": "bea713f8e09e", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "f97ee4af03a9", "related": "69d3913acd40", "authors": "187ffe5e49ab", "date_published": "8fb07461e20e", "date_modified": "3cf6208e39eb", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "dac1835bc78d", "first_saved_at": "1acdca0b302d", "changed_at": "8282305e55af", "page": "954570050373", "revisions": "22671567ab3e"}');
INSERT INTO article_fingerprints VALUES (12, '{"url": "e97c9ebd097f", "canonical_url": "e97c9ebd097f", "title": "1cddfab0ff50", "lead": "f3896e29f3f1", "description": "101b04d6417b", "body": "731ede8d306a", "qa": "db31e1ba9717", "tags": "e129e3a71773", "related": "69d3913acd40", "authors": "677b287b991f", "date_published": "8fb07461e20e", "date_modified": "18255fb735cf", "date_precision": "38e452b56a63", "language": "a8ca122c43e2", "site_name": "ea10747a25cd", "section": "418522203bbe", "images": "a3bc25fb6fe4", "is_accessible_for_free": "fcbcf165908d", "page_kind": "8888bee2bc8c", "provenance": "1339a7f4012e", "response": "98026d3af55a", "first_saved_at": "fe38d16fbfc6", "changed_at": "fd06af47c379", "page": "f2e22fd26375", "revisions": "c4b7b816d87f"}');
INSERT INTO article_fingerprints VALUES (13, '{"url": "86d0de827a31", "title": "cab703eb0c84", "body": "fc53b9d6833f", "related": "f754ea3827ea", "date_modified": "098538fe4a63", "language": "a8ca122c43e2", "page_kind": "8a26cd25ae77", "response": "dda4878ed160", "first_saved_at": "54c13188d2a0", "changed_at": "132dab5a0bc6", "page": "cbaf6c53e218", "revisions": "5af212199e83"}');
INSERT INTO article_fingerprints VALUES (14, '{"url": "a91a4c7fe231", "title": "ce30b511a078", "body": "0a9196c40254", "related": "f754ea3827ea", "date_modified": "807f422aa465", "language": "50eac10e7966", "page_kind": "8a26cd25ae77", "response": "8f0d25eaab40", "first_saved_at": "dc04b966c01b", "changed_at": "b95d5f758c49", "page": "b56e0fc92459", "revisions": "d3fd2ae49fe8"}');
INSERT INTO article_fingerprints VALUES (15, '{"url": "3dfc1250502b", "title": "cec3a4c34703", "body": "8cb4acc634f3", "related": "f754ea3827ea", "date_modified": "5465141e4c97", "language": "abaf9e506598", "page_kind": "8a26cd25ae77", "response": "28293c9d7cbf", "first_saved_at": "083e40964382", "changed_at": "815b2a79f2e9", "page": "a3e4527290e8", "revisions": "333f4b6660f5"}');
INSERT INTO article_fingerprints VALUES (16, '{"url": "ba84c5b21d71", "title": "06096fa5103f", "body": "66409883bb8c", "related": "f754ea3827ea", "date_modified": "c07e8e50a4a9", "language": "26ab4b495289", "page_kind": "8a26cd25ae77", "response": "e5334036dc94", "first_saved_at": "b3b732c91046", "changed_at": "438b5c6b3890", "page": "f0fde75fe874", "revisions": "68c8a2cd696e"}');
INSERT INTO recent_lines VALUES (1, 1, X'00000000000000000000000000000000');
INSERT INTO recent_lines VALUES (2, 2, X'00000000000000000101010101010101');
INSERT INTO recent_lines VALUES (3, 3, X'00000000000000000202020202020202');
INSERT INTO recent_lines VALUES (4, 4, X'00000000000000000303030303030303');
INSERT INTO recent_lines VALUES (5, 5, X'00000000000000000404040404040404');
INSERT INTO recent_lines VALUES (6, 6, X'00000000000000000505050505050505');
INSERT INTO recent_lines VALUES (7, 7, X'00000000000000000606060606060606');
INSERT INTO recent_lines VALUES (8, 8, X'00000000000000000707070707070707');
INSERT INTO recent_lines VALUES (9, 9, X'00000000000000000808080808080808');
INSERT INTO recent_lines VALUES (10, 10, X'00000000000000000909090909090909');
INSERT INTO recent_lines VALUES (11, 11, X'00000000000000000A0A0A0A0A0A0A0A');
INSERT INTO recent_lines VALUES (12, 12, X'00000000000000000B0B0B0B0B0B0B0B');
INSERT INTO repeated_lines VALUES (1, 0, 'Read our letter number 0', 1, 2, 3, 1, NULL, '2024-05-01T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (2, -1, 'Read our letter number 1', 1, 2, 3, 2, NULL, '2024-05-02T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (3, -2, 'Read our letter number 2', 1, 2, 3, 3, NULL, '2024-05-03T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (4, -3, 'Read our letter number 3', 1, 2, 3, 4, NULL, '2024-05-04T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (5, -4, 'Read our letter number 4', 1, 2, 3, 5, NULL, '2024-05-05T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (6, -5, 'Read our letter number 5', 1, 2, 3, 6, NULL, '2024-05-06T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (7, -6, 'Read our letter number 6', 1, 2, 3, 7, NULL, '2024-05-07T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (8, -7, 'Read our letter number 7', 1, 2, 3, 8, NULL, '2024-05-08T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (9, -8, 'Read our letter number 8', 1, 2, 3, 9, NULL, '2024-05-09T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (10, -9, 'Read our letter number 9', 1, 2, 3, 10, NULL, '2024-05-10T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (11, -10, 'Read our letter number 10', 1, 2, 3, 11, NULL, '2024-05-11T00:00:00+00:00');
INSERT INTO repeated_lines VALUES (12, -11, 'Read our letter number 11', 1, 2, 3, 12, NULL, '2024-05-12T00:00:00+00:00');
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
CREATE INDEX recent_lines_article_id ON recent_lines (article_id);
CREATE INDEX repeated_lines_first_article_id ON repeated_lines (first_article_id);
CREATE INDEX repeated_lines_last_article_id ON repeated_lines (last_article_id);
COMMIT;
