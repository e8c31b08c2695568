"""What anybody does in every evening: store a line, go to a round, save the minutes."""

import re
import unicodedata
from pathlib import Path

import pypdf

from tests.desktop.room import Room


def capture(room: Room, text: str) -> None:
    """Type a line and store it; it appears in the stream."""
    room.type(text)
    store(room, text)


def store(room: Room, text: str) -> None:
    """Store the line as it was typed; it appears in the stream as `text`."""
    room.keys("Return")
    room.find_where(lambda t: t.role == "list item" and text in t.name, f"“{text}” in the stream")


def go_to_round(room: Room, label: str) -> None:
    """Click a round at the left."""
    room.click(label, "push button")
    room.wait_to_see(f"{label}, bezig")


def save_as(room: Room, path: Path) -> None:
    """Save the minutes through the file dialog, as anybody does."""
    room.keys("ctrl+s")
    room.wait_to_see("Bewaar het verslag")
    room.keys("ctrl+a")
    room.type(str(path))
    room.keys("Return")
    room.wait_to_see(f"Bewaard: {path.name}")


def pdf_text(path: Path) -> str:
    """Return all words of a PDF on one line."""
    pages = (page.extract_text() for page in pypdf.PdfReader(path).pages)
    return unicodedata.normalize("NFC", " ".join(" ".join(pages).split()))


def squeezed(text: str) -> str:
    """Return a text without spaces: where a line breaks does not matter."""
    return re.sub(r"\s+", "", text)
