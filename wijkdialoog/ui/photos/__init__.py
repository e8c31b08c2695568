"""Photos of an evening: adding them, looking at them, saying what they show."""
