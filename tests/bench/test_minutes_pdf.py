"""Whole minutes, tagged and shaped, against plain platypus paragraphs of the same text."""

import gc
import io
from dataclasses import replace

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.bench.test_shaped_text import contributions, plain, seconds
from tests.reports.samples import EMPTY, line, round_of
from wijkdialoog.paths import resources
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts

pytestmark = pytest.mark.bench


def minutes_pdf(texts: list[str]) -> bytes:
    said = round_of(*(line(text, number) for number, text in enumerate(texts)))
    target = io.BytesIO()
    write_minutes(replace(EMPTY, rounds=(said,)), DutchTexts(), target)
    return target.getvalue()


def test_200_contributions_take_at_most_twice_plain_paragraphs():
    pdfmetrics.registerFont(TTFont("Bench", str(resources("fonts", "NotoSans-Regular.ttf"))))
    texts = contributions(200)
    ratio = seconds(minutes_pdf, texts, 7) / seconds(plain, texts, 7)
    print(f"minutes / plain, 200 contributions: {ratio:.2f}")
    assert ratio <= 2


def test_5000_contributions_grow_linearly():
    grown = growth()
    gc.disable()  # Python's own search for cycles grows faster than the work of ours
    try:
        work = growth()
    finally:
        gc.enable()
    print(f"5,000 / 1,000 contributions: {grown:.2f}, without the collector {work:.2f}")
    assert work < 6
    assert grown < 9


def growth() -> float:
    few, many = (seconds(minutes_pdf, contributions(number), 2) for number in (1000, 5000))
    return many / few


def test_60_contributions_are_a_file_under_300_kb():
    size = len(minutes_pdf(contributions(60)))
    print(f"60 contributions: {size} bytes")
    assert size < 300_000
