"""Which glyphs from which font, and what each reads as."""

import unicodedata

import pytest

from tests.reports.demo_document import SCRIPTS
from wijkdialoog.reports.bidi import levels
from wijkdialoog.reports.shaping import Shaper, clean_text, shape_word
from wijkdialoog.reports.typefaces import RANKS, typeface


def fonts(word, **how):
    shaped = Shaper().word(word, bold=how.get("bold", False), right_to_left=how.get("rtl", False))
    return [run.typeface.name for run in shaped.runs]


def glyphs(word, *, rtl=False):
    return [glyph for run in shape_word(word, False, rtl).runs for glyph in run.glyphs]


def test_each_script_has_its_font():
    assert fonts("één") == ["NotoSans-Regular"]
    assert fonts("één", bold=True) == ["NotoSans-Bold"]
    assert fonts("الأمان", rtl=True) == ["Vazirmatn-Regular"]
    assert fonts("שלום", rtl=True) == ["NotoSansHebrew-Regular"]
    assert fonts("ሰላም") == ["NotoSansEthiopic-Regular"]
    assert fonts("社区") == ["NotoSansSC-Regular-gb2312"]
    assert fonts("👍") == ["NotoEmoji-Regular"]


def test_brackets_come_from_the_font_of_what_they_enclose():
    assert fonts("(شارع)", rtl=True) == ["Vazirmatn-Regular"]


def test_a_sign_asked_for_as_emoji_comes_from_the_emoji_font():
    assert fonts("1\ufe0f\u20e3") == ["NotoEmoji-Regular"]
    assert fonts("1") == ["NotoSans-Regular"]


def test_arabic_letters_join():
    apart = [shape_word(letter, False, True).runs[0].glyphs[0].number for letter in "شارع"]
    joined = [glyph.number for glyph in glyphs("شارع", rtl=True)]
    assert len(joined) == len(apart)
    assert joined != apart


def test_glyphs_from_right_to_left_stand_in_reading_order():
    places = [glyph.x for glyph in glyphs("שלום", rtl=True)]
    assert places == sorted(places, reverse=True)


def test_a_ligature_reads_as_its_letters():
    assert [glyph.text for glyph in glyphs("fi")] == ["fi"]
    # From right to left each letter has a glyph, so that readers by place keep the order.
    assert [glyph.text for glyph in glyphs("لا", rtl=True)] == ["ل", "ا"]


def test_shapeless_marks_travel_with_the_glyph_before_them():
    assert [glyph.text for glyph in glyphs("👋🏽")] == ["👋🏽"]
    assert [glyph.text for glyph in glyphs("👩\u200d👩\u200d👧")] == ["👩\u200d👩\u200d👧"]
    assert "".join(glyph.text for glyph in glyphs("می‌خواهم", rtl=True)) == "می‌خواهم"


def test_an_unknown_character_is_drawn_as_a_question_mark_reads_as_itself_and_is_reported():
    shaper = Shaper()
    word = shaper.word("x𝔄y", bold=False)
    drawn = [glyph for run in word.runs for glyph in run.glyphs]
    assert drawn[1].number == glyphs("?")[0].number
    assert drawn[1].text == "𝔄"
    shaper.word("𝔄Ⴀ𝔄", bold=False)
    assert shaper.missing == ("𝔄", "Ⴀ")


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=list(SCRIPTS))
def test_glyphs_read_back_as_the_typed_text(text):
    for word in clean_text(text).split():
        for level in set(levels(word, 0)):
            part = "".join(c for c, at in zip(word, levels(word, 0), strict=True) if at == level)
            shaped = shape_word(part, False, bool(level & 1))
            runs = reversed(shaped.runs) if level & 1 else shaped.runs
            assert "".join(glyph.text for run in runs for glyph in run.glyphs) == part


def test_no_character_that_a_font_covers_loses_its_text():
    for rank in RANKS:
        for code in sorted(typeface(rank, bold=False).covers):
            character = chr(code)
            if unicodedata.category(character) in ("Cc", "Cf", "Co", "Mn", "Zl", "Zp"):
                continue
            is_right = unicodedata.bidirectional(character) in ("R", "AL")
            word = "א" + character if is_right else "x" + character
            found = [g for run in shape_word(word, False, is_right).runs for g in run.glyphs]
            assert sorted("".join(glyph.text for glyph in found)) == sorted(word), hex(code)
            assert all(glyph.text and glyph.number for glyph in found), hex(code)


def test_text_is_cleaned_before_drawing():
    assert clean_text("cafe\u0301") == "café"
    assert clean_text("a\r\nb\u2028c") == "a\nb\nc"
    assert clean_text("a\tb") == "a b"
    assert clean_text("a\x00\x07b\ud800c\ufeff") == "abc"
    assert clean_text("wijk\u00adteam") == "wijkteam"


def test_the_space_behind_a_word_is_measured():
    word = shape_word("wijk ", False, False)
    assert word.width - word.space == pytest.approx(shape_word("wijk", False, False).width)
    assert shape_word("ሰላም  ", False, False).space == pytest.approx(2 * word.space)


def test_a_private_character_means_nothing_and_is_reported():
    shaper = Shaper()
    word = shaper.word("a\ue000", bold=False)
    assert [glyph.text for run in word.runs for glyph in run.glyphs] == ["a", "\ufffd"]
    assert shaper.missing == ("\ue000",)


def test_a_word_of_only_shapeless_marks_has_no_glyphs():
    for text in ("\u200d", "\u2066\u2069", "\ufe0f\u200b"):
        assert glyphs(text) == []
        assert shape_word(text, False, False).width == 0
