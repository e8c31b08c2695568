"""The minutes as a PDF, drawn with ReportLab from `domain.minutes` alone."""
