"""Marks a text in a table for translation; `QCoreApplication.translate` does it when shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  (the name lupdate looks for)
    """Return `text` as it is. Qt's own version says it returns any object, ours says text."""
    return text
