"""What is said of a report as a whole."""

from patmanager.core.report import Report
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.report import PARTIAL, REFUSED, SUMMARY


def summary(report: Report) -> tuple[Sentence, ...]:
    """Say what it is about, and what it lacks."""
    counts = (
        ("tokens", str(sum(1 for _ in report.working()))),
        ("people", str(len(report.answers) - len(report.refused))),
        ("organization", report.organization.name),
        ("day", f"{report.began:%d %B %Y, %H:%M} UTC"),
    )
    sentences = [Sentence(SUMMARY, counts)]
    if not report.is_complete:
        done = (("done", str(len(report.answers))), ("of", str(len(report.members))))
        sentences.append(Sentence(PARTIAL, done))
    if report.refused:
        sentences.append(Sentence(REFUSED, (("count", str(len(report.refused))),)))
    return tuple(sentences)
