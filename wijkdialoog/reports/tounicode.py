"""The table by which a reader turns glyphs back into text, written right for every character.

ReportLab 5.1 writes a code point above U+FFFF as five hexadecimal digits, which no reader
understands: emoji and rare Chinese characters would copy as rubbish. The format asks for UTF-16,
in blocks of at most 100 rows (Adobe Technical Note 5411, section 1.4.1).
"""

from collections.abc import Sequence

from reportlab.pdfbase import ttfonts

_MOST_ROWS = 100

_BEFORE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo
<< /Registry ({name})
/Ordering ({name})
/Supplement 0
>> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
"""
_AFTER = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def to_unicode_map(font_name: str, subset: Sequence[int]) -> str:
    """Return the table for one subset of a font: place in the subset → code point."""
    rows = [f"<{place:02X}> <{_utf16(code)}>" for place, code in enumerate(subset)]
    blocks = (rows[start : start + _MOST_ROWS] for start in range(0, len(rows), _MOST_ROWS))
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return _BEFORE.format(name=font_name) + body + _AFTER


def use_right_table() -> None:
    """Let ReportLab write this table instead of its own."""
    ttfonts.makeToUnicodeCMap = to_unicode_map


def _utf16(code: int) -> str:
    # Places without a character are filled with -1 or 0 by ReportLab.
    return chr(max(code, 0)).encode("utf-16-be", "surrogatepass").hex().upper()
