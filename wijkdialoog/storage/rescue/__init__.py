"""Reads what is left of a damaged dossier into a new one; the damaged file stays untouched."""
