-- Version 10: how agreements of earlier evenings stood, as it was said in a later one.

CREATE TABLE follow_ups (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    agreement_id TEXT NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    said_ms INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT one_answer_for_each_evening UNIQUE (dialogue_id, agreement_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(agreement_id) REFERENCES agreements (id) ON DELETE CASCADE
);
CREATE INDEX follow_ups_by_agreement ON follow_ups (agreement_id);
