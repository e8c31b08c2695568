"""Known troubles with the file, for the layer above."""

from wijkdialoog.storage.errors import StorageError, Trouble

__all__ = ["StorageError", "Trouble"]
