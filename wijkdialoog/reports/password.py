"""A password on a finished PDF (AES-256), which stays readable for screen readers."""

import secrets
from io import BytesIO

import pikepdf

MOST_BYTES = 127  # the standard cuts off what comes after
_REVISION = 6  # of the PDF standard's encryption: AES-256


def protect(pdf: bytes, password: str) -> bytes:
    """Return the PDF so that it opens only with the password. Equal files come out different.

    Who has the password may print, copy and have it read aloud. Raises ValueError for a password
    that is empty or longer than 127 bytes in UTF-8.
    """
    if not 0 < len(password.encode()) <= MOST_BYTES:
        raise ValueError(MOST_BYTES)
    protected = BytesIO()
    # Nobody needs an owner's password; without one the file would open for everybody.
    lock = pikepdf.Encryption(user=password, owner=secrets.token_urlsafe(24), R=_REVISION)
    with pikepdf.open(BytesIO(pdf)) as file:
        file.save(protected, encryption=lock)
    return protected.getvalue()


def is_locked(pdf: bytes) -> bool:
    """Return whether the PDF does not open without a password."""
    return not opens_with(pdf, "")


def opens_with(pdf: bytes, password: str) -> bool:
    """Return whether the PDF opens with this password."""
    try:
        with pikepdf.open(BytesIO(pdf), password=password) as file:
            return len(file.pages) > 0
    except pikepdf.PasswordError:
        return False
