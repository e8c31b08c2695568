"""What the program says: words for every value, refusal, trouble and subject."""
