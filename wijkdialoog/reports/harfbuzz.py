"""The one door to HarfBuzz, whose Python package has no type hints."""

from typing import Any

import uharfbuzz

hb: Any = uharfbuzz
# What it hands out: an opened font file, and that font ready for measuring.
HarfBuzzFace = Any
HarfBuzzFont = Any
