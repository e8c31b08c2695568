"""The closing tally on screen: three faces to count hands for, beside earlier evenings."""
