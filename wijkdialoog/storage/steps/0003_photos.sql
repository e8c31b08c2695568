-- Version 3: photos of an evening; the pictures themselves lie in media.

CREATE TABLE photos (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    round_id TEXT,
    media_id TEXT DEFAULT '' NOT NULL,
    caption TEXT DEFAULT '' NOT NULL,
    binned_ms INTEGER,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE SET NULL
);

CREATE INDEX photos_by_dialogue ON photos (dialogue_id);

CREATE INDEX photos_by_round ON photos (round_id);
