"""Which language a stretch of text is in, as far as its letters tell.

A screen reader needs it to choose a voice: Arabic read by a Dutch voice is noise. Latin letters
tell nothing, so they keep the language of the document.
"""

import re
from collections.abc import Iterator

_ARABIC = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
_ETHIOPIC = "\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f"
_HAN = "\u2e80-\u2fdf\u3003-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CYRILLIC = "\u0400-\u052f\u1c80-\u1c8f"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_NON_LATIN = f"{_ARABIC}{_HEBREW}{_ETHIOPIC}{_HAN}{_CYRILLIC}{_GREEK}"
# Words of one script, with the spaces and signs between them.
_STRETCH = re.compile(
    "|".join(
        f"(?P<{name}>[{letters}](?:[^{_NON_LATIN}A-Za-z\u00c0-\u024f\u1e00-\u1eff]*[{letters}])*"
        f"[^{_NON_LATIN}\\w\\s]*)"
        for name, letters in (
            ("arabic", _ARABIC),
            ("hebrew", _HEBREW),
            ("ethiopic", _ETHIOPIC),
            ("han", _HAN),
            ("cyrillic", _CYRILLIC),
            ("greek", _GREEK),
        )
    )
)
_ANY = re.compile(f"[{_NON_LATIN}]")
_LETTER_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

# Letters that only one of the languages of a script has.
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06af\u06a9\u06cc]")
_UKRAINIAN = re.compile("[\u0404\u0406\u0407\u0490\u0454\u0456\u0457\u0491]")
# Tigrinya writes ኣ where Amharic writes አ, and has the row of ቐ.
_TIGRINYA = re.compile("[\u1250-\u125d\u12a3]")


def stretches(text: str) -> Iterator[tuple[str, str]]:
    """Cut text by language: (text, "ar"), or (text, "") where the letters tell nothing."""
    if not _ANY.search(text):
        if text:
            yield text, ""
        return
    done = 0
    for match in _STRETCH.finditer(text):
        if match.start() > done:
            yield text[done : match.start()], ""
        yield match.group(), _language(match.lastgroup or "", match.group())
        done = match.end()
    if done < len(text):
        yield text[done:], ""


def language_of(text: str) -> str:
    """Return the language of the whole text, or "" when it is mixed or its letters do not tell."""
    if not _ANY.search(text) or _LETTER_LATIN.search(text):
        return ""
    found = {language for _, language in stretches(text) if language}
    return found.pop() if len(found) == 1 else ""


def _language(script: str, text: str) -> str:
    if script == "arabic":
        return "fa" if _PERSIAN.search(text) else "ar"
    if script == "ethiopic":
        return "ti" if _TIGRINYA.search(text) else "am"
    if script == "cyrillic":
        return "uk" if _UKRAINIAN.search(text) else "ru"
    return {"hebrew": "he", "han": "zh", "greek": "el"}[script]
