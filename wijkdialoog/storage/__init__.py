"""The dossier: one SQLite file, read and written through SQLAlchemy Core. No Qt."""
