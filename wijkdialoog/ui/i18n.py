"""Languages of the screen. Dutch is in the source; English comes from `resources/i18n`.

The `.ts` file of Qt Linguist is read as it is, in about ten milliseconds: a fresh checkout and the
bundle need nothing built. Where a text is missing the Dutch source stands, with right plurals (see
`ui.words.saying.plural`). Qt's own texts ("Save", "Cancel", names of months) always follow, from
the file that comes with Qt.
"""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as XmlTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from wijkdialoog import paths

Texts = Mapping[tuple[str, str], str]
"""What each text is in another language, by its context and its Dutch source."""

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_SOURCE = "nl"


class TextsTranslator(QTranslator):
    """Looks texts up in a table."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802  (Qt calls it)
        """Qt tells no widget of a translator that has nothing."""
        return not self._texts

    def translate(self, context: str, source: str, *_unused: object) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the text; None when it is not known here, and Qt asks the next translator."""
        return self._texts.get((context, source))


def install(app: QCoreApplication, language: str = _SOURCE) -> None:
    """Put a language ("nl", "en") in force; widgets that exist already keep their words."""
    _remove_earlier(app)
    code = language if language in _LOCALES else _SOURCE
    QLocale.setDefault(_LOCALES[code])
    qt_texts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt_texts.load(f"qtbase_{code}", folder):
        app.installTranslator(qt_texts)
    if code != _SOURCE:
        own_texts = TextsTranslator(texts_in(code), app)
        own_texts.setObjectName(code)
        app.installTranslator(own_texts)


def screen_language() -> str:
    """Return the language in force, "nl" or "en"; Dutch as long as none was put in force."""
    app = QCoreApplication.instance()
    found = app.findChild(TextsTranslator) if app else None
    return found.objectName() if found else _SOURCE


def _remove_earlier(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


def texts_in(language: str) -> Texts:
    """Return every finished text of our own in a language; nothing when there is no such file."""
    file = paths.resources("i18n", f"wijkdialoog_{language}.ts")
    return read_ts(file) if file.is_file() else {}


def read_ts(file: Path) -> Texts:
    """Return the finished texts of a file of Qt Linguist."""
    texts: dict[tuple[str, str], str] = {}
    for context in XmlTree.parse(file).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                texts[name, message.findtext("source", "")] = translation.text
    return texts
