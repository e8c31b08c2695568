"""Shaped and tagged text against plain platypus paragraphs of the same text."""

import gc
import io
import random
import time

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.reports.demo_document import pdf
from wijkdialoog.paths import resources
from wijkdialoog.reports.shaping import Shaper, shape_word
from wijkdialoog.reports.style import BODY, DREAMS_ACCENT
from wijkdialoog.reports.tagged_blocks import TaggedBlocks

pytestmark = pytest.mark.bench

# Two- and three-syllable nonsense: about as many different words as an evening has.
CHANCE = random.Random(3)
SYLLABLES = ("bu", "ren", "wij", "ken", "sa", "men", "e", "ten", "dro", "prá", "kof", "fie", "één")
WORDS = ["".join(CHANCE.sample(SYLLABLES, CHANCE.choice((1, 2, 2, 3)))) for _ in range(900)]


def contributions(number: int) -> list[str]:
    return [" ".join(CHANCE.choices(WORDS, k=CHANCE.randint(8, 45))) + "." for _ in range(number)]


def plain(texts: list[str]) -> None:
    style = ParagraphStyle("plain", fontName="Bench", fontSize=10.5, leading=15.5, spaceAfter=5)
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(text, style) for text in texts])


def shaped(texts: list[str]) -> bytes:
    make = TaggedBlocks(Shaper())
    return pdf([make.striped(text, BODY, DREAMS_ACCENT, space_before=5) for text in texts])


def seconds(work, texts: list[str], times: int) -> float:
    """The fastest of several: the others are disturbed by the machine."""
    found = []
    for _ in range(times):
        shape_word.cache_clear()
        gc.collect()
        begin = time.process_time()
        work(texts)
        found.append(time.process_time() - begin)
    return min(found)


def test_200_contributions_take_at_most_two_and_a_half_times_plain_paragraphs():
    pdfmetrics.registerFont(TTFont("Bench", str(resources("fonts", "NotoSans-Regular.ttf"))))
    texts = contributions(200)
    ratio = seconds(shaped, texts, 7) / seconds(plain, texts, 7)
    print(f"shaped and tagged / plain, 200 contributions: {ratio:.2f}")
    assert ratio < 2.5


def test_5000_contributions_grow_linearly():
    per_piece = {n: seconds(shaped, contributions(n), 3) / n for n in (500, 5000)}
    growth = per_piece[5000] / per_piece[500]
    print(f"time per contribution, 5000 against 500: {growth:.2f}")
    # The part above 1 is Python's garbage collector, which looks at all that lives.
    assert growth < 1.8


def test_sixty_contributions_stay_small():
    size = len(shaped(contributions(60)))
    print(f"60 contributions: {size / 1000:.0f} kB")
    assert size < 100_000
