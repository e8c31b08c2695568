"""Asking where an extract of one person goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_extract_path(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where to save; the ending of the proposed name stays."""
    title = QCoreApplication.translate("person_file", "Wat staat er over mij")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(proposed), f"*{proposed.suffix} (*{proposed.suffix})"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.casefold() == proposed.suffix else Path(chosen + proposed.suffix)
