"""The last step: the PDF."""
