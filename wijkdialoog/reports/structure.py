"""The structure tree of a tagged PDF: what a screen reader walks through.

An element is made when a block is built, and becomes part of the tree when something is first
drawn for it. So the order of the tree is the order of drawing, an element that was never drawn
leaves no empty node, and the halves of a block that a page end cuts share one element.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)


class Role(StrEnum):
    """Standard structure types of PDF 1.7."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    PARAGRAPH = "P"
    SPAN = "Span"
    LINK = "Link"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    TABLE_HEAD = "TH"
    TABLE_CELL = "TD"
    FIGURE = "Figure"
    QUOTE = "BlockQuote"


HEADINGS = (Role.H1, Role.H2, Role.H3, Role.H4)
_OWNERS = {
    Role.TABLE: "Table",
    Role.TABLE_HEAD: "Table",
    Role.TABLE_CELL: "Table",
    Role.LIST: "List",
}

# PDF values of attributes: a name ("Column"), a number or a box of four numbers.
AttributeValue = str | int | tuple[float, float, float, float]


@dataclass(eq=False)
class Element:
    """A future node of the tree.

    parent       None: directly under the document
    alternative  what a picture shows
    language     "ar" when it differs from what it stands in
    attributes   such as {"Scope": "Column"}
    """

    role: Role
    parent: "Element | None" = None
    alternative: str = ""
    language: str = ""
    attributes: dict[str, AttributeValue] = field(default_factory=dict)


@dataclass(frozen=True)
class _MarkedContent:
    page: int
    number: int


@dataclass(frozen=True)
class _Annotation:
    page: int
    dictionary: PDFDictionary


@dataclass(eq=False)
class _Node:
    element: Element
    kids: "list[_Node | _MarkedContent | _Annotation]" = field(default_factory=list)


class StructureTree:
    """Collects what is drawn for which element, and writes the tree at the end."""

    def __init__(self) -> None:
        self._root = _Node(Element(Role.DOCUMENT))
        self._nodes: dict[Element, _Node] = {}
        self._pages: list[PDFObjectReference] = []
        # For each page the owner of each piece of marked content.
        self._owners: list[list[_Node]] = [[]]
        self._annotations: list[tuple[PDFDictionary, _Node]] = []

    @property
    def page_key(self) -> int:
        """The key of the current page in the parent tree (StructParents)."""
        return len(self._owners) - 1

    def content(self, element: Element) -> int:
        """Add a piece of marked content on the current page and return its number (MCID)."""
        node = self._node(element)
        number = len(self._owners[-1])
        self._owners[-1].append(node)
        node.kids.append(_MarkedContent(self.page_key, number))
        return number

    def annotation(self, element: Element, dictionary: PDFDictionary) -> None:
        """Add an annotation of the current page to an element."""
        node = self._node(element)
        node.kids.append(_Annotation(self.page_key, dictionary))
        self._annotations.append((dictionary, node))

    def end_page(self, page: PDFObjectReference) -> None:
        """Close the current page; what follows stands on the next."""
        self._pages.append(page)
        self._owners.append([])

    def write(self, document: PDFDocument) -> PDFDictionary:
        """Return the StructTreeRoot, with all elements added to the document."""
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        written: dict[_Node, PDFObjectReference] = {}
        top = self._write_node(document, self._root, document.Reference(root), written)
        root["K"] = PDFArray([top])
        numbers: list[int | PDFObjectReference] = []
        for key, owners in enumerate(self._owners[: len(self._pages)]):
            array = PDFArray([written[node] for node in owners])
            numbers += [key, document.Reference(array)]
        key = len(self._pages)
        for dictionary, node in self._annotations:
            dictionary["StructParent"] = key
            numbers += [key, written[node]]
            key += 1
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = key
        return root

    def _node(self, element: Element) -> _Node:
        node = self._nodes.get(element)
        if node is None:
            node = self._nodes[element] = _Node(element)
            above = self._node(element.parent) if element.parent else self._root
            above.kids.append(node)
        return node

    def _write_node(
        self,
        document: PDFDocument,
        node: _Node,
        parent: PDFObjectReference,
        written: dict[_Node, PDFObjectReference],
    ) -> PDFObjectReference:
        dictionary = _dictionary(node.element, parent)
        reference = written[node] = document.Reference(dictionary)
        home = next((kid.page for kid in node.kids if isinstance(kid, _MarkedContent)), None)
        if home is not None:
            dictionary["Pg"] = self._pages[home]
        kids: list[PDFDictionary | PDFObjectReference | int] = []
        for kid in node.kids:
            if isinstance(kid, _Node):
                kids.append(self._write_node(document, kid, reference, written))
            elif isinstance(kid, _MarkedContent) and kid.page == home:
                kids.append(kid.number)
            else:
                kids.append(self._leaf(document, kid))
        dictionary["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        return reference

    def _leaf(self, document: PDFDocument, leaf: _MarkedContent | _Annotation) -> PDFDictionary:
        entries = {"Pg": self._pages[leaf.page]}
        if isinstance(leaf, _MarkedContent):
            return PDFDictionary({"Type": PDFName("MCR"), **entries, "MCID": leaf.number})
        target = document.Reference(leaf.dictionary)
        return PDFDictionary({"Type": PDFName("OBJR"), **entries, "Obj": target})


def _dictionary(element: Element, parent: PDFObjectReference) -> PDFDictionary:
    entries = {"Type": PDFName("StructElem"), "S": PDFName(element.role.value), "P": parent}
    if element.alternative:
        entries["Alt"] = PDFString(element.alternative)
    if element.language:
        entries["Lang"] = PDFString(element.language)
    if element.attributes:
        owner = _OWNERS.get(element.role, "Layout")
        values = {name: _value(value) for name, value in element.attributes.items()}
        entries["A"] = PDFDictionary({"O": PDFName(owner), **values})
    return PDFDictionary(entries)


def _value(value: AttributeValue) -> str | PDFArray | int:
    if isinstance(value, str):
        return PDFName(value)
    if isinstance(value, tuple):
        return PDFArray([round(number, 2) for number in value])
    return value
