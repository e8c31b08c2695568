"""Looking after the dossier itself: what was thrown away, copies, people, tables."""
