"""What PDF/UA asks and our own code could break, without Java; and the text as a reader gets it."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

PAINTING = frozenset(
    {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}
)
MAY_BE_EMPTY = frozenset({"TD", "TH"})


@dataclass
class Node:
    """An element as a screen reader meets it; `text` is its own and that of its children."""

    role: str
    text: str
    language: str = ""
    alternative: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: "list[Node]" = field(default_factory=list)

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> "list[Node]":
        return [node for node in self.walk() if node.role == role]


def structure(data: bytes) -> Node:
    """The structure tree with its text."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.objgen: _marked_text(page) for page in pdf.pages}
        return _node(pdf.Root.StructTreeRoot.K, pages, None)


def findings(data: bytes) -> list[str]:
    """What is wrong; empty when nothing."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        root = pdf.Root
        found = list(_catalog(root))
        if "/StructTreeRoot" not in root:
            return [*found, "no structure tree"]
        used: set[tuple[Any, int]] = set()
        headings: list[int] = []
        found += _elements(root.StructTreeRoot.K, None, used, headings)
        if headings and headings[0] != 1:
            found.append("first heading is not H1")
        found += [f"heading jump H{a} to H{b}" for a, b in pairwise(headings) if b > a + 1]
        for number, page in enumerate(pdf.pages, start=1):
            found += [f"page {number}: {what}" for what in _page(page, used)]
        return found


def _catalog(root: Any) -> Iterator[str]:
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "not marked as tagged"
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "title is not shown"
    metadata = root.Metadata.read_bytes().decode() if "/Metadata" in root else ""
    for needed in ("pdfuaid:part", "pdfaid:conformance", "<dc:title>"):
        if needed not in metadata:
            yield f"metadata without {needed}"


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _elements(
    element: Any, page: Any, used: set[tuple[Any, int]], headings: list[int]
) -> Iterator[str]:
    if isinstance(element, Array):
        for one in element:
            yield from _elements(one, page, used, headings)
        return
    page = element.get("/Pg", page)
    if re.fullmatch(r"/H\d", str(element.S)):
        headings.append(int(str(element.S)[2]))
    yield from _element(element)
    for kid in _kids(element):
        if not isinstance(kid, Dictionary):
            used.add((page.objgen, int(kid)))
        elif kid.get("/Type") == Name.MCR:
            used.add((kid.Pg.objgen, int(kid.MCID)))
        elif "/S" in kid:
            yield from _elements(kid, page, used, headings)


def _element(element: Any) -> Iterator[str]:
    role, kids = str(element.S)[1:], _kids(element)
    if role == "Figure" and not str(element.get("/Alt", "")):
        yield "Figure without Alt"
    if not kids and role not in MAY_BE_EMPTY:
        yield f"empty {role}"
    if role == "Table" and len({len(_kids(row)) for row in kids}) > 1:
        yield "table with rows of different lengths"


def _page(page: Any, used: set[tuple[Any, int]]) -> Iterator[str]:
    if page.get("/Tabs") != Name.S:
        yield "tab order is not that of the structure"
    stack: list[str] = []
    numbers: set[int] = set()
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            properties = instruction.operands[1] if operator == "BDC" else None
            number = properties.get("/MCID") if isinstance(properties, Dictionary) else None
            if number is not None:
                numbers.add(int(number))
            is_artifact = str(instruction.operands[0]) == "/Artifact"
            kind = "artifact" if is_artifact else "span" if number is None else "marked"
            if kind != "span" and set(stack) & {"artifact", "marked"}:
                yield "marked content inside marked content"
            stack.append(kind)
        elif operator == "EMC":
            stack.pop()
        elif operator in PAINTING and not set(stack) & {"artifact", "marked"}:
            yield f"unmarked {operator}"
            break
    if stack:
        yield "marked content that does not end"
    if lost := {n for n in numbers if (page.objgen, n) not in used}:
        yield f"{len(lost)} pieces of content outside the structure"
    yield from _resources(page)


def _resources(page: Any) -> Iterator[str]:
    fonts = page.Resources.get("/Font", {})
    for name in sorted(_painting_fonts(page)):
        font = fonts[name]
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        if "/FontFile2" not in inner.get("/FontDescriptor", {}):
            yield f"font {name} is not embedded"
        if "/ToUnicode" not in font:
            yield f"font {name} cannot be read"
    for annotation in page.get("/Annots", []):
        if "/StructParent" not in annotation or "/Contents" not in annotation:
            yield "annotation outside the structure"


def _painting_fonts(page: Any) -> set[str]:
    """Fonts that really draw; ReportLab's charts also name one that never does."""
    used: set[str] = set()
    font = ""
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator == "Tf":
            font = str(instruction.operands[0])
        elif operator in ("Tj", "TJ", "'", '"'):
            used.add(font)
    return used


def _node(element: Any, pages: dict[Any, dict[int, str]], page: Any) -> Node:
    if isinstance(element, Array):
        element = element[0]
    page = element.get("/Pg", page)
    node = Node(
        str(element.S)[1:],
        "",
        str(element.get("/Lang", "")),
        str(element.get("/Alt", "")),
        {str(k)[1:]: str(v) for k, v in element.get("/A", {}).items()},
    )
    for kid in _kids(element):
        if not isinstance(kid, Dictionary):
            node.text += pages[page.objgen].get(int(kid), "")
        elif kid.get("/Type") == Name.MCR:
            node.text += pages[kid.Pg.objgen].get(int(kid.MCID), "")
        elif "/S" in kid:
            node.kids.append(_node(kid, pages, page))
            node.text += node.kids[-1].text
    return node


def _marked_text(page: Any) -> dict[int, str]:
    """Text of each piece of marked content, in the order of the file."""
    tables = {name: _to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts: dict[int, str] = {}
    table: dict[int, str] = {}
    stack: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator in ("BDC", "BMC"):
            properties = operands[1] if operator == "BDC" else {}
            number = properties.get("/MCID") if isinstance(properties, Dictionary) else None
            stack.append(int(number) if number is not None else stack[-1] if stack else None)
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            table = tables[str(operands[0])]
        elif operator == "TJ" and stack and stack[-1] is not None:
            shown = b"".join(
                bytes(part) for part in operands[0] if isinstance(part, pikepdf.String)
            )
            codes = (int.from_bytes(shown[at : at + 2], "big") for at in range(0, len(shown), 2))
            texts[stack[-1]] = texts.get(stack[-1], "") + "".join(table[code] for code in codes)
    return texts


def _to_unicode(font: Any) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    rows = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", font.ToUnicode.read_bytes().decode())
    # The code space itself looks like a row; no glyph has its code.
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in rows}
