"""Plain sentences about how a plan fits the people and the evening."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.plan import Fit, FitProblem, Misfit
from wijkdialoog.ui.words.saying import plural

translate = QCoreApplication.translate


def minutes_and_seconds(seconds: int) -> str:
    """Return "3:45"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def summary(fit: Fit) -> str:
    """Return "Klaar om 21:30. Ervaringen: 3:45 per persoon bij 8 mensen."."""
    if not fit.minutes:
        return translate("FitWords", "Geef de rondes minuten, dan zie je hoe laat je klaar bent.")
    sentences = [
        translate("FitWords", "Klaar om {0}.").format(fit.end)
        if fit.end
        else translate("FitWords", "Samen {0} minuten.").format(fit.minutes)
    ]
    if fit.seconds_per_person is not None:
        sentences.append(
            translate("FitWords", "{0}: {1} per persoon bij {2} mensen.").format(
                fit.longest, minutes_and_seconds(fit.seconds_per_person), fit.people
            )
        )
    return " ".join(sentences)


def warnings(fit: Fit) -> tuple[str, ...]:
    """Return what does not fit and what would help, one entry for each thing."""
    short = [p for p in fit.problems if p.misfit is Misfit.SHORT_TURNS]
    return tuple(
        _warning(problem, fit, short)
        for problem in fit.problems
        if problem.misfit is not Misfit.SHORT_TURNS or problem is short[0]
    )


def _warning(problem: FitProblem, fit: Fit, short: list[FitProblem]) -> str:
    if problem.misfit is Misfit.LATE_END:
        return plural(
            problem.minutes,
            translate(
                "FitWords",
                "Dat is {n} minuut later dan je wilde. Maak een ronde korter of begin eerder.",
            ),
            translate(
                "FitWords",
                "Dat is {n} minuten later dan je wilde. Maak een ronde korter of begin eerder.",
            ),
        )
    if problem.misfit is Misfit.NO_MINUTES:
        return plural(
            problem.rounds,
            translate("FitWords", "{n} ronde heeft nog geen minuten. Het wordt dus later."),
            translate("FitWords", "{n} rondes hebben nog geen minuten. Het wordt dus later."),
        )
    if problem.misfit is Misfit.THINKING_TOO_LONG:
        return translate(
            "FitWords", "{0}: na het stil denken is er geen tijd om te praten. Neem {1} minuten."
        ).format(problem.label, problem.better_minutes)
    return _short_turns(problem, fit, short[1:])


def _short_turns(problem: FitProblem, fit: Fit, others: list[FitProblem]) -> str:
    sentences = [
        translate(
            "FitWords", "{0}: {1} minuten voor {2} mensen is {3} per persoon. Dat is kort."
        ).format(problem.label, problem.minutes, fit.people, minutes_and_seconds(problem.seconds)),
        _advice(problem),
    ]
    if others:
        sentences.append(_also([other.label for other in others]))
    return " ".join(sentences)


def _advice(problem: FitProblem) -> str:
    if problem.tables > 1:
        return translate("FitWords", "Neem {0} minuten of maak {1} tafels.").format(
            problem.better_minutes, _number(problem.tables)
        )
    return translate("FitWords", "Neem {0} minuten.").format(problem.better_minutes)


def _also(labels: list[str]) -> str:
    if len(labels) == 1:
        return translate("FitWords", "{0} is ook kort.").format(labels[0])
    if len(labels) > 3:
        return translate("FitWords", "Ook {0} andere rondes zijn kort.").format(len(labels))
    return translate("FitWords", "{0} en {1} zijn ook kort.").format(
        ", ".join(labels[:-1]), labels[-1]
    )


def _number(n: int) -> str:
    return {
        2: translate("FitWords", "twee"),
        3: translate("FitWords", "drie"),
        4: translate("FitWords", "vier"),
    }.get(n, str(n))
