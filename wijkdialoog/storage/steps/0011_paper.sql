-- Version 11: a half-typed line remembers its round, when an evening on paper is typed over.

ALTER TABLE drafts ADD COLUMN round_id TEXT;
