-- Version 6: what every row looked like when the dossier was last closed, to notice damage.

CREATE TABLE seals (
    id TEXT NOT NULL,
    marks BLOB NOT NULL,
    PRIMARY KEY (id)
);
