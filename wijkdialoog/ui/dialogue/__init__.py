"""The five steps of an evening, one page each."""
