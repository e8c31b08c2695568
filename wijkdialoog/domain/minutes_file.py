"""The name of a saved PDF: "2026-04-16 Samen eten in de Bloemenbuurt – verslag v1.pdf"."""

import re

# What Windows refuses in a file name, and control characters.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_MOST_TITLE_CHARACTERS = 100
# Most file systems end a name at 255 bytes; the rest of the name needs some of them.
_MOST_TITLE_BYTES = 200


def minutes_file_name(title: str, date: str, version: int, word: str, without_title: str) -> str:
    """Return the file name of minutes, legal on each system.

    date           "2026-04-16", "2026-04", "2026" or ""
    word           "verslag"
    without_title  what stands there when the dialogue has no title ("Wijkdialoog")
    """
    return f"{date} {legal_name(title) or without_title} – {word} v{version}.pdf".strip()


def paper_file_name(title: str, date: str, word: str, without_title: str) -> str:
    """Return "2026-04-16 Samen eten – op papier.pdf"; otherwise as `minutes_file_name`."""
    return f"{date} {legal_name(title) or without_title} – {word}.pdf".strip()


def legal_name(typed: str) -> str:
    """Return typed words as part of a file name: legal on each system, not too long; may be ""."""
    kept = " ".join(_REFUSED.sub(" ", typed).split())[:_MOST_TITLE_CHARACTERS]
    return kept.encode()[:_MOST_TITLE_BYTES].decode(errors="ignore").strip(" .")
