"""Known troubles with the file, for the layer above."""

from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error

__all__ = ["StorageError", "Trouble", "from_os_error"]
