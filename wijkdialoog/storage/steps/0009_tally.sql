-- Version 9: hands counted for three faces at the end of an evening.

CREATE TABLE tallies (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    hands_glad INTEGER DEFAULT '0' NOT NULL,
    hands_fair INTEGER DEFAULT '0' NOT NULL,
    hands_sad INTEGER DEFAULT '0' NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_tally_for_each_dialogue UNIQUE (dialogue_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);
