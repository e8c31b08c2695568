"""Languages of the screen. Dutch is in the source; other languages come from `.qm` files.

The `.qm` are built from `resources/i18n/*.ts` and not kept in the repository. Where none is found
the Dutch source stands, with right plurals (see `ui.words.saying.plural`). Qt's own texts ("Save",
"Cancel", names of months) always follow, from the file that comes with Qt.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wijkdialoog import paths

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def install(app: QCoreApplication, language: str = "nl") -> None:
    """Put a language ("nl", "en") in force; call once, before the first widget is made."""
    locale = _LOCALES.get(language, _LOCALES["nl"])
    QLocale.setDefault(locale)
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, f"qtbase_{locale.name()[:2]}", qt_texts)
    _add(app, f"wijkdialoog_{locale.name()[:2]}", str(paths.resources("i18n")))


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
