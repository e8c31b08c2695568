"""A document that uses every block and every script, as bytes."""

import io
from datetime import datetime

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Rect

from wijkdialoog.reports.flow import Block, fill
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph, StyledText
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.style import (
    ACTION,
    BODY,
    BODY_BOLD,
    DREAMS_ACCENT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SECTION,
    SMALL,
    SOFT,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TITLE,
    Style,
)
from wijkdialoog.reports.tagged_blocks import TaggedBlocks
from wijkdialoog.reports.tagging import TaggedCanvas

ABOUT = About("Samen eten & drinken", "Verslag", "nl-NL", datetime(2026, 4, 16))

SCRIPTS = {
    "Nederlands": "één café, coöperatie, ’s-Gravenhage, €\u00a05, fi fl ffi, efficiënt",
    "Turks": "İstanbul’da ığdır, şöför, çiğköfte, Ğğ Şş İi Iı – güvenlik ve komşuluk",
    "Pools": "Zażółć gęślą jaźń, Łódź, Święta, źródło",
    "Oekraïens": "Київ, їжак, ґанок, Щастя й надія, п’ять",
    "Vietnamees": "Nguyễn Thị Ngọc: ở phường này rất an toàn, mọi người giúp đỡ lẫn nhau",
    "Vietnamees, losse accenten": "Nguye\u0302\u0303n Thi\u0323 Ngo\u0323c o\u031b\u0309 đa\u0302y",
    "Losse accenten": "Zu\u0308rich, cafe\u0301, Z\u0307\u0323, a\u0328\u0301",
    "Grieks": "Ελλάδα, ΐ ώ, άνθρωποι της γειτονιάς",
    "Arabisch": "الأمان في الحي مهم جدا لكل السكان، لا توجد مشكلة",
    "Arabisch met klinkers": "مُحَمَّدٌ جدًا شُكْرًا",
    "Perzisch": "می‌خواهم در محله با همسایه‌ها چای بنوشم، ۱۲ نفر",
    "Hebreeuws": "שלום לכולם, בטיחות בשכונה (רחוב 12)",
    "Hebreeuws met klinkers": "שָׁלוֹם עֲלֵיכֶם",
    "Nederlands met Arabisch": "Zij zei: «الأمان في الحي مهم» in de Kerkstraat (شارع), 3 keer.",
    "Arabisch met Nederlands": "نلتقي في Kerkstraat 12b الساعة 19:30 والبريد info@wijk.nl غدا.",
    "Amhaars": "ሰላም፣ በአካባቢያችን ደህንነት በጣም አስፈላጊ ነው።",
    "Tigrinya": "ሰላም ከመይ ኣለኹም፧ ጸጥታ ናይ ከባቢና ኣዝዩ ኣገዳሲ እዩ።",
    "Chinees": "社区安全非常重要，我们希望街道上有更好的照明（例如 Kerkstraat 12）。",
    "Emoji": "👍 😀 🚲 🏘️ ❤️ 👩‍👩‍👧 👋🏽 ✅ ☀️ 1️⃣ 🇳🇱",
    "Koppelteken": "wijk- en buurtteams - of niet - en zonder eind-",
    "Onbekend teken": "een 𝔄 en een Ⴀ",
}
LONG_WORD = "Gemeenteraadsverkiezingskandidatenlijst" * 6
LINK = Style(colour=ACTION)


class DrawnPicture:
    """A ReportLab drawing as a picture. Its fonts must be embedded ones."""

    def __init__(self, drawing: Drawing) -> None:
        self.width = float(drawing.width)
        self.height = float(drawing.height)
        self._drawing = drawing

    def draw(self, canvas: TaggedCanvas) -> None:
        renderPDF.draw(self._drawing, canvas, 0, 0)


class Pillars:
    """A picture with shaped text in it."""

    width, height = 200.0, 90.0

    def __init__(self, shaper: Shaper) -> None:
        self._label = ShapedParagraph([StyledText("stippen", SMALL)], shaper)

    def draw(self, canvas: TaggedCanvas) -> None:
        for number, height in enumerate((30, 60, 45)):
            canvas.rect(20 + 50 * number, 15, 30, height, stroke=0, fill=1)
        self._label.measure(self.width)
        self._label.draw(canvas, 20, 14)


def story(shaper: Shaper) -> list[Block]:
    make = TaggedBlocks(shaper)
    drawing = Drawing(100, 40)
    drawing.add(Rect(0, 0, 100, 40))
    link = [
        StyledText("Lees ", BODY),
        StyledText("het hele plan van de buurt", LINK, link="https://example.org/plan"),
        StyledText(" of een ", BODY),
        StyledText("vet", BODY_BOLD),
        StyledText("gedrukt woord. ", BODY),
        StyledText("This is English.", BODY, language="en"),
    ]
    long_line = "Een lang antwoord over de buurt. " * 60
    blocks: list[Block] = [
        make.heading("Samen eten & drinken", 1, TITLE),
        make.paragraph(link, BODY, space_before=6),
        make.heading("Talen", 2, SECTION, space_before=18),
    ]
    blocks += [
        make.paragraph([StyledText(f"{name}: ", BODY_BOLD), StyledText(text, BODY)], BODY)
        for name, text in SCRIPTS.items()
    ]
    blocks += [make.paragraph(text, BODY, space_before=4) for text in SCRIPTS.values()]
    blocks += make.bullets(["brood", "soep " * 40, SCRIPTS["Arabisch"]], BODY, space_before=3)
    blocks += make.bullets(["eerst", "dan"], BODY, numbered=True, space_before=3)
    blocks += [
        make.striped(
            "Ik droom van een lange tafel op straat.", BODY, DREAMS_ACCENT, space_before=5
        ),
        make.striped(SCRIPTS["Perzisch"], BODY, DREAMS_ACCENT, space_before=5),
        make.striped(long_line * 2, BODY, DREAMS_ACCENT, space_before=5),
        make.paragraph(f"Lang woord: {LONG_WORD} https://example.org/{'pad/' * 40}", BODY),
        make.heading("Bronnen", 2, SECTION, space_before=18),
        make.card(
            [make.heading("Henk kan lassen", 3, BODY_BOLD), make.paragraph("Op zaterdag.", BODY)],
            background=SOFT,
            line=ACTION,
            space_before=8,
        ),
        make.table(
            ["Wat", "Wie", "Wanneer"],
            [[f"Proefkoken {n}", "Henk, Fatima", "" if n % 3 else "12 mei"] for n in range(50)]
            + [["Een lange rij", long_line * 5, "later"]],
            [0.3, 0.5, 0.2],
            BODY,
            BODY_BOLD,
            row_heads=True,
            space_before=8,
        ),
        make.figure(DrawnPicture(drawing), "Een rechthoek.", space_before=8),
        make.figure(Pillars(shaper), "Drie staven: 3, 6 en 4 stippen.", space_before=8),
    ]
    return blocks


def demo_pdf(*, about: About = ABOUT) -> bytes:
    """The demo document."""
    shaper = Shaper()
    return pdf(story(shaper), about=about)


def pdf(blocks: list[Block], *, about: About = ABOUT, width: float = TEXT_WIDTH) -> bytes:
    """Blocks as a document, with a footer on each page."""
    target = io.BytesIO()
    canvas = TaggedCanvas(target, about, pagesize=(PAGE_WIDTH, PAGE_HEIGHT))
    shaper = Shaper()
    left = blocks
    while left:
        column, left = fill(left, width, TEXT_HEIGHT, forced=True)
        column.draw(canvas, MARGIN_SIDE, PAGE_HEIGHT - MARGIN_TOP)
        footer = ShapedParagraph([StyledText(f"pagina {canvas.getPageNumber()}", SMALL)], shaper)
        footer.measure(width)
        with canvas.artifact("Pagination", "Footer"):
            footer.draw(canvas, MARGIN_SIDE, 40)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
