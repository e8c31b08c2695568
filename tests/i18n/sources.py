"""Every Dutch text of the program as it stands in the source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import wijkdialoog
from wijkdialoog.ui.words.content import CONTEXT, contents

PACKAGE = Path(wijkdialoog.__file__).parent
_PLACE_OF_TEXT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1, "_translate": 1}


@dataclass(frozen=True)
class Source:
    """A text, and where it stands ("ui/header.py:120", or the name of the content)."""

    text: str
    where: str


def sources() -> list[Source]:
    """Texts that are translated where they stand, and the program's own content."""
    found = [source for path in sorted(PACKAGE.rglob("*.py")) for source in _in_file(path)]
    return [*found, *(Source(text, CONTEXT) for text in contents())]


def _in_file(path: Path) -> Iterator[Source]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        place = _PLACE_OF_TEXT.get(name)
        if place is None or len(node.args) <= place:
            continue
        text = node.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield Source(text.value, f"{path.relative_to(PACKAGE)}:{node.lineno}")
