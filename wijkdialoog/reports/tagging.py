"""A canvas that writes tagged PDF: every mark on the page belongs to an element or is decoration.

ReportLab has no interface for tags, but everything needed can be reached from a canvas.
Files pass PDF/UA-1 and PDF/A-2a; equal drawing gives equal bytes.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.glyph_fonts import FontBook
from wijkdialoog.reports.pdf_metadata import PROGRAM, About, screen_colours, xmp
from wijkdialoog.reports.structure import Element, Role, StructureTree

Rectangle = tuple[float, float, float, float]

_PRINTED = 4  # annotation flag: shown on paper too, as PDF/A asks
_VERSION = (1, 7)


class TaggedCanvas(Canvas):
    """Draw between `mark` and `artifact`; finish with `save`.

    fonts  the fonts of shaped text in this document
    """

    # Of ReportLab's canvas, which has no hints for them.
    _code: list[str]
    _doc: Any
    _addAnnotation: Callable[[PDFDictionary], None]  # noqa: N815

    def __init__(
        self,
        target: BinaryIO | str,
        about: About,
        *,
        pagesize: tuple[float, float],
        encrypt: Any = None,
    ) -> None:
        _end_streams_on_a_new_line()
        super().__init__(
            target,
            pagesize=pagesize,
            pageCompression=1,
            invariant=1,
            lang=about.language,
            pdfVersion=_VERSION,
            encrypt=encrypt,
        )
        self.fonts = FontBook()
        self._about = about
        self._tree = StructureTree()
        self._open: list[Element | str] = []
        self._bookmarks = 0
        self._bookmark_level = -1
        self._pages_digest = hashlib.sha256()
        self._say_about()

    @contextmanager
    def mark(self, element: Element) -> Iterator[None]:
        """Everything drawn inside belongs to `element`, except what is marked inside it.

        Inside a figure or decoration further marks say nothing: all of it is that.
        """
        with self._marked(element):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str | None = None) -> Iterator[None]:
        """Everything drawn inside is decoration that a screen reader skips.

        kind     "Layout" for lines and surfaces, "Pagination" for what returns on each page
        subtype  "Header" or "Footer" of "Pagination"
        """
        about = f"/Type /{kind}" + (f" /Subtype /{subtype}" if subtype else "")
        with self._marked(f"/Artifact <<{about}>> BDC"):
            yield

    def write(self, operators: str) -> None:
        """Add drawing operators to the page."""
        self._code.append(operators)

    def link(
        self, element: Element, address: str, description: str, places: Sequence[Rectangle]
    ) -> None:
        """Make places on this page lead to a web or mail address.

        element      has the role Link; its text is drawn in `mark(element)`
        description  what a screen reader says
        places       left, bottom, right, top in points of the current coordinates
        """
        if element.role is not Role.LINK:
            raise ValueError(element.role)
        if self._closed:
            return
        for place in places:
            left, bottom, right, top = place
            x1, y1 = self.absolutePosition(left, bottom)
            x2, y2 = self.absolutePosition(right, top)
            annotation = PDFDictionary(
                {
                    "Type": PDFName("Annot"),
                    "Subtype": PDFName("Link"),
                    "Rect": PDFArray([round(value, 2) for value in (x1, y1, x2, y2)]),
                    "Border": PDFArray([0, 0, 0]),
                    "F": _PRINTED,
                    "Contents": PDFString(description),
                    "A": PDFDictionary({"S": PDFName("URI"), "URI": PDFString(address)}),
                }
            )
            self._addAnnotation(annotation)
            self._tree.annotation(element, annotation)

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add a line to the reader's table of contents.

        level  0 for the highest; at most one deeper than the one before, or it is made so
        top    y of the place on this page
        """
        self._bookmarks += 1
        level = min(level, self._bookmark_level + 1)
        self._bookmark_level = level
        key = f"b{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level)

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """End the page."""
        self._pages_digest.update("\n".join(self._code).encode())
        super().showPage()

    def save(self) -> None:
        """Write the file. Raises OSError."""
        if self._code:
            self.showPage()
        self._finish()
        super().save()

    @contextmanager
    def _marked(self, what: Element | str) -> Iterator[None]:
        if self._closed:
            yield
            return
        # Marked content may not lie inside marked content: pause the outer one.
        if self._open:
            self.write("EMC")
        self._open.append(what)
        self._begin(what)
        yield
        self.write("EMC")
        self._open.pop()
        if self._open:
            self._begin(self._open[-1])

    @property
    def _closed(self) -> bool:
        """Whether what is open takes everything in."""
        if not self._open:
            return False
        last = self._open[-1]
        return isinstance(last, str) or last.role is Role.FIGURE

    def _begin(self, what: Element | str) -> None:
        if isinstance(what, str):
            self.write(what)
        else:
            self.write(f"/{what.role} <</MCID {self._tree.content(what)}>> BDC")

    def _say_about(self) -> None:
        about, info = self._about, self._doc.info
        info.title, info.subject, info.author, info.keywords = about.title, about.subject, "", ""
        info.creator = info.producer = PROGRAM
        stamp = self._doc._timeStamp  # noqa: SLF001  (ReportLab knows only "now" and 2000)
        stamp.t = about.moment_utc.timestamp()
        stamp.lt = about.moment_utc.timetuple()
        stamp.YMDhms = tuple(stamp.lt)[:6]

    def _make_preamble(self) -> None:
        # ReportLab's own begins each page with a font that is not embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802  (called once for each page)
        super()._setAnnotations(page)  # pyright: ignore[reportAttributeAccessIssue]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._tree.page_key
        page.Tabs = PDFName("S")
        # ReportLab would write it as text after compressing: a quarter larger, and slow.
        page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])
        self._tree.end_page(self._doc.thisPageRef())

    def _finish(self) -> None:
        document = self._doc
        catalog = document.Catalog
        self.fonts.write(document)
        catalog.StructTreeRoot = self._tree.write(document)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = xmp(self._about)
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = screen_colours(document)
        self.setViewerPreference("DisplayDocTitle", "true")
        # ReportLab makes the file id, and from it the key of a password, of what is signed here.
        self._pages_digest.update(repr(self._about).encode())
        document.updateSignature(self._pages_digest.digest())


def _end_streams_on_a_new_line() -> None:
    """PDF/A wants an end of line before "endstream" that ReportLab does not write."""
    if PDFStream.format is not _format_stream:
        PDFStream.format = _format_stream


_plain_format = PDFStream.format


def _format_stream(self: PDFStream, document: Any) -> bytes:
    written = _plain_format(self, document)
    # The extra byte is not counted in /Length, as the standard says.
    return written.removesuffix(b"endstream\n") + b"\nendstream\n"
