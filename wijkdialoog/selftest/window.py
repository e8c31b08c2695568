"""The checks of `zelftest` that need Qt: looks, language, icons, PDF preview, the window itself."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from wijkdialoog import paths
from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.selftest.checks import SAMPLE_LINE, Check, require
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.i18n import install, texts_in
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme, icon
from wijkdialoog.ui.words.steps import step_label

_SMALLEST_LAPTOP = QSize(1024, 600)
_ICON_PX = 32


def window_checks(dossier_path: Path, pdf_path: Path, folder: Path) -> Iterator[Check]:
    """Yield the checks; `pdf_path` is the PDF that the earlier checks made."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    warnings: list[str] = []
    earlier = qInstallMessageHandler(lambda kind, _, text: _note(warnings, kind, text))
    yield Check("scherm", lambda: _platform(app))
    yield Check("Nederlandse knoppen", lambda: _dutch_buttons(app))
    yield Check("Engelse teksten", lambda: _english(app))
    yield Check("letters", lambda: _fonts(app))
    yield Check("pictogrammen", _icons)
    yield Check("PDF bekijken", lambda: _read_pdf(pdf_path))
    yield Check("hoofdvenster", lambda: _window(app, dossier_path, folder))
    qInstallMessageHandler(earlier)
    yield Check("waarschuwingen van Qt", lambda: _no_warnings(warnings))


def _note(warnings: list[str], kind: QtMsgType, text: str) -> None:
    is_warning = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
    # Said by the platform plugin for machines without a screen, about every window.
    if is_warning and "propagateSizeHints" not in text:
        warnings.append(text)


def _no_warnings(warnings: list[str]) -> str:
    require(not warnings, "; ".join(warnings))
    return "geen"


def _platform(app: QApplication) -> str:
    require(app.screens(), "geen scherm")
    size = app.primaryScreen().size()
    return f"{app.platformName()}, {size.width()} × {size.height()}"


def _dutch_buttons(app: QApplication) -> str:
    install(app, "nl")
    cancel = QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(cancel)
    text = box.button(cancel).text().replace("&", "")
    require(text == "Annuleren", f"op de knop staat {text}")
    return text


def _english(app: QApplication) -> str:
    install(app, "en")
    try:
        text = step_label(Step.HARVEST)
        require(text == "Harvest", f"bij oogst staat {text}")
        return f"{len(texts_in('en'))} gelezen"
    finally:
        install(app, "nl")


def _fonts(app: QApplication) -> str:
    apply_theme(app, "light", 100)
    family = app.font().family()
    require(family in QFontDatabase.families(), f"{family} ontbreekt")
    return family


def _icons() -> str:
    drawn = 0
    for file in sorted(paths.resources("icons").glob("*.svg")):
        _require_drawn(QIcon(str(file)), file.name)
        drawn += 1
    _require_drawn(icon("fa6s.plus"), "fa6s.plus")
    return f"{drawn + 1} getekend"


def _require_drawn(one: QIcon, name: str) -> None:
    image = one.pixmap(_ICON_PX, _ICON_PX).toImage()
    sides = range(0, image.width(), 2), range(0, image.height(), 2)
    is_drawn = any(image.pixelColor(x, y).alpha() > 0 for x in sides[0] for y in sides[1])
    require(is_drawn, f"{name} is leeg")


def _read_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    read = " ".join(" ".join(texts).split())
    require(SAMPLE_LINE in read, "de tekst staat er niet in")
    return f"{len(texts)} bladzijden, tekst teruggelezen"


def _window(app: QApplication, dossier_path: Path, folder: Path) -> str:
    dossier = Dossier.open(dossier_path)
    opened = build_window_for(dossier, SettingsFile(folder / "instellingen.toml"))
    try:
        opened.window.resize(_SMALLEST_LAPTOP)
        opened.window.show()
        app.processEvents()
        require(opened.window.isVisible(), "het venster is niet te zien")
        picture = opened.window.grab().toImage()
        shades = {picture.pixel(x, 40) for x in range(0, picture.width(), 3)}
        require(len(shades) > 1, "het venster is leeg")
        return f"{picture.width()} × {picture.height()}"
    finally:
        opened.close()
        app.processEvents()
