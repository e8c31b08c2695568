-- Version 8: the half-typed name of a participant, kept aside like the half-typed line.

CREATE TABLE name_drafts (
    dialogue_id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dialogue_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);
