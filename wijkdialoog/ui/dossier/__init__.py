"""What outlives one evening: asset cards of the neighbourhood."""
