"""Where the receipt of a merge meets the PDF maker; neither knows the other."""

from pathlib import Path

from wijkdialoog.domain.merge_receipt import Sheet
from wijkdialoog.reports.receipt_pdf import receipt_pdf
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.files import write_atomically


def write_receipt(sheet: Sheet, path: Path) -> None:
    """Write a receipt to `path`, in place of what was there. Raises StorageError."""
    write_atomically(path, receipt_pdf(sheet, DutchTexts()))
