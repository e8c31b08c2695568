"""`importeer` and `exporteer`: exchange files in and out."""

import argparse
from pathlib import Path

from wijkdialoog.commands import sentences
from wijkdialoog.commands.opening import opened, refuse_the_dossier_itself, with_file
from wijkdialoog.commands.speech import Refused, say
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.services.exchange import Exchange, Package, read_package
from wijkdialoog.services.moments import SteadyClock


def bring_in(typed: argparse.Namespace) -> None:
    """Read every file into the dossier, or none of them."""
    packages = _read_all(typed.bestanden)
    is_new = not typed.dossier.exists()
    with opened(typed.dossier, to_read=False) as dossier:
        exchange = Exchange(dossier, SteadyClock())
        try:
            receipts = exchange.bring_in_all(packages, overwrite=typed.overschrijf)
        except DomainError:
            if is_new:  # as it was before: not there
                dossier.close()
                typed.dossier.unlink()
            raise
    for file, receipt in zip(typed.bestanden, receipts, strict=True):
        parts = [f"nieuw: {sentences.counted(receipt.new)}"] if receipt.new else []
        if receipt.overwritten:
            parts.append(f"overschreven: {sentences.counted(receipt.overwritten)}")
        say(f"{file}: {'; '.join(parts) or 'niets nieuws'}")


def write_out(typed: argparse.Namespace) -> None:
    """Write dialogues to one exchange file."""
    refuse_the_dossier_itself(typed)
    with opened(typed.dossier) as dossier:
        exchange = Exchange(dossier, SteadyClock())
        exchange.write_file(typed.uitvoer, typed.dialoog)
    say(str(typed.uitvoer))


def _read_all(files: list[Path]) -> list[Package]:
    """Return what is in each file. Every refused file is told before anything is stored."""
    packages, refusals = [], []
    for file in files:
        try:
            packages.append(read_package(file))
        except DomainError as error:
            refusals.append(with_file(error))
    if refusals:
        raise Refused("\n".join(refusals))
    return packages
