-- Version 4: how long a dialogue is kept, what was judged not sensitive, and what was wiped.

ALTER TABLE dialogues ADD COLUMN keep_until TEXT;

ALTER TABLE dialogues ADD COLUMN anonymised_on TEXT;

ALTER TABLE contributions ADD COLUMN released BOOLEAN DEFAULT '0' NOT NULL;

CREATE TABLE wiped_counts (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    number INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE INDEX wiped_counts_by_dialogue ON wiped_counts (dialogue_id);

CREATE TABLE wipe_log (
    id TEXT NOT NULL,
    date TEXT DEFAULT '' NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    number INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id)
);
