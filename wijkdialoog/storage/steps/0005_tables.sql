-- Version 5: what other laptops brought, so that a second time only what is new comes in.

CREATE TABLE merge_sources (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    merged_ms INTEGER DEFAULT '0' NOT NULL,
    own TEXT DEFAULT '' NOT NULL,
    seen TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE merge_aliases (
    id TEXT NOT NULL,
    our_id TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE merge_receipts (
    id TEXT NOT NULL,
    merged_ms INTEGER DEFAULT '0' NOT NULL,
    content TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
