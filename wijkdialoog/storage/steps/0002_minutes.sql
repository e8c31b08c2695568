-- Version 2: what was decided before saving minutes, who got them back, and the logo on them.

CREATE TABLE finding_decisions (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    line_id TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    handling TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_decision_for_each_finding UNIQUE (dialogue_id, line_id, kind, text),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE TABLE handed_back (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    whom TEXT DEFAULT '' NOT NULL,
    date TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE INDEX handed_back_by_dialogue ON handed_back (dialogue_id);

CREATE TABLE media (
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE logos (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    media_id TEXT DEFAULT '' NOT NULL,
    file_name TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_logo_for_each_dialogue UNIQUE (dialogue_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

ALTER TABLE saved_minutes ADD COLUMN reader TEXT DEFAULT '' NOT NULL;
