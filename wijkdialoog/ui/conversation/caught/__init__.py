"""What was caught in this round: the lines at the side of the live page."""
