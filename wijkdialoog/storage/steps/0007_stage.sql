-- Version 7: the question of a round in a second language, for the table screen.

ALTER TABLE rounds ADD COLUMN second_question TEXT DEFAULT '' NOT NULL;
