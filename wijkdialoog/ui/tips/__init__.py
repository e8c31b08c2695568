"""Short tips beside each step of a dialogue, for whoever does it for the first time."""
