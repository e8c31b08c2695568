"""The Dutch of the screen is plain: short sentences, no English, no shouting, no "u"."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.i18n.sources import Source, sources
from wijkdialoog.ui.i18n import texts_in

LONGEST_SENTENCE = 15  # words
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SENTENCE_END = re.compile(r"[.?!…](?=[\s’”)]|$)|[\n\t]| · ")
_NOT_WORDS = re.compile(r"\{[^{}]*\}|\*\.\w+|\.\w+\b|%\d?|\b\w*\d\w*\b|\b\w\b")
_KEYS = re.compile(
    r"\b(?:Page (?:Up|Down)|(?:Ctrl|Alt|Shift)(?:\+\w+)+|Enter|Esc|Tab|Insert|Delete)\b"
)


def _listed(name: str) -> frozenset[str]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


SHARED = _listed("shared_words.txt")
"""Words that are good Dutch and also English, and the few English words that everybody uses."""

JARGON = _listed("english_words.txt")
"""English that creeps into Dutch programs, whether or not our own English has it."""


@pytest.fixture(scope="module")
def texts() -> list[Source]:
    return sources()


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text; fields count as one word, names of keys as one."""
    for sentence in _SENTENCE_END.split(text):
        if sentence.strip():
            yield sentence


def length(sentence: str) -> int:
    """How many words somebody reads."""
    whole = re.sub(r"\{[^{}]*\}", " veld ", _KEYS.sub(" toets ", sentence))
    return len(re.findall(r"[^\s–—·/→←+]*\w[^\s–—·/→←+]*", whole))


def words(text: str) -> set[str]:
    """Its words in lower case, without fields, keys and names of files."""
    return {
        word.casefold().strip("’'-")
        for word in _WORD.findall(_NOT_WORDS.sub(" ", _KEYS.sub(" ", text)))
    }


def test_a_sentence_has_at_most_fifteen_words(texts: list[Source]):
    long = [
        f"{source.where}: {length(sentence)}: {sentence.strip()}"
        for source in texts
        for sentence in sentences(source.text)
        if length(sentence) > LONGEST_SENTENCE
    ]
    assert not long, "\n".join(long)


def test_no_english_word_stands_in_the_dutch_outside_the_list(texts: list[Source]):
    english = {word for translation in texts_in("en").values() for word in words(translation)}
    wrong = [
        f"{source.where}: {', '.join(found)}: {source.text}"
        for source in texts
        if (found := sorted(words(source.text) & (english | JARGON) - SHARED))
    ]
    assert not wrong, "\n".join(wrong)


def test_every_word_of_the_list_is_still_used(texts: list[Source]):
    used = {word for source in texts for word in words(source.text)}
    assert sorted(SHARED - used) == []


def test_nobody_is_shouted_at_or_called_u(texts: list[Source]):
    wrong = [
        f"{source.where}: {source.text}"
        for source in texts
        if re.search(r"\w!", source.text) or words(source.text) & {"u", "uw", "uzelf"}
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Een lange tafel op het plein.", 6),
        ("{n} van {m} geteld", 4),
        ("Ctrl+Shift+Z doet het opnieuw", 4),
        ("Page Down – de volgende", 3),
        ("Blij – niet blij", 3),
    ],
)
def test_words_are_counted_as_they_are_read(sentence: str, counted: int):
    assert length(sentence) == counted


def test_a_text_falls_apart_in_sentences():
    text = "Zeg: ‘Neem je tijd. Je mag ook straks.’ Kom er op terug…\nEn 1.5 blijft heel"
    assert len(list(sentences(text))) == 4
