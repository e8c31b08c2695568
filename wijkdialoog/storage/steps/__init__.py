"""One file for each version of the dossier; frozen once released."""
