"""Help beside the live page: cue cards, ground rules, who was heard."""
