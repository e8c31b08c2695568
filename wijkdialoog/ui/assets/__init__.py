"""Asset cards of one dialogue or the whole neighbourhood: grid and form."""
