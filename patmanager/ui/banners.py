"""Which banners stand above the table: at most two, the most severe first."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from patmanager.core import faults
from patmanager.core.facts import Changed
from patmanager.ui.command import Command
from patmanager.ui.global_tokens import advice, has_stopped, living_globals, stop_sentence
from patmanager.ui.state import Problem, State
from patmanager.ui.texts import clock_time, days_left
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.dates import long_day, short_day
from patmanager.ui.wording import said

DUE = "due"
"""The subject of the banner about every program whose token ends soon."""

MOST = 2
"""More than two at once nobody reads."""


class Severity(IntEnum):
    """How much a banner matters; the largest stands first."""

    NOTE = 0
    CARE = 1
    LOSS = 2
    STOP = 3


@dataclass(frozen=True, slots=True)
class Banner:
    """One banner: a bold sentence, a plain one, one button.

    `subject` goes along with the command: the key of a problem.
    """

    key: str
    severity: Severity
    tone: Tone
    icon: str
    title: str
    more: str = ""
    button: str = ""
    command: Command | None = None
    subject: str = ""
    can_close: bool = True


def tr(text: str) -> str:
    """Return a text of this file in the person's language."""
    return QCoreApplication.translate("Banners", text)


def banners(state: State) -> tuple[Banner, ...]:
    """Return every banner that `state` calls for, the most severe first, closed ones left out."""
    every = (
        *_of_problems(state),
        *_of_pending(state),
        *_of_recovered(state),
        *_of_demo(state),
        *_of_programs(state),
        *_of_connection(state),
        *_of_keychain(state),
        *_of_global_tokens(state),
    )
    found = [banner for banner in every if banner.key not in state.dismissed]
    return tuple(sorted(found, key=lambda banner: -banner.severity))


def _of_problems(state: State) -> tuple[Banner, ...]:
    return tuple(_of_problem(problem) for problem in reversed(state.problems))


def _of_problem(problem: Problem) -> Banner:
    from patmanager.core.words import explain

    fault, message = problem.fault, explain(problem.fault)
    harmless = fault.facts.changed is Changed.NOTHING
    tone, icon, severity = Tone.STOP, "expired", Severity.STOP
    button, command = tr("What to do"), Command.EXPLAIN
    if isinstance(fault, faults.SignInNeeded):
        tone, icon = Tone.NOTE, "sign-in"
        button, command = tr("Sign in"), Command.ADD_ACCOUNT
    elif isinstance(fault, faults.SignInCancelled):
        tone, icon, severity = Tone.NOTE, "note", Severity.NOTE
        button, command = tr("Sign in"), Command.ADD_ACCOUNT
    elif isinstance(fault, faults.NetworkFault | faults.KeychainFault):
        tone, icon, severity = Tone.SOON, "soon", Severity.CARE
    return Banner(
        problem.key,
        severity,
        tone,
        icon,
        said(message.title) + ("" if said(message.title).endswith(".") else "."),
        said(message.what_to_do[0] if harmless and message.what_to_do else message.changed),
        button,
        command,
        problem.key,
    )


def _of_pending(state: State) -> tuple[Banner, ...]:
    """One banner for all: they are settled in a dialog of their own."""
    if not state.pending:
        return ()
    from patmanager.core.pending_words import pending_words

    first, count = state.pending[0], len(state.pending)
    words = pending_words(first)
    title = f"{said(words.title)}."
    if count > 1:
        title = QCoreApplication.translate("Banners", "%n change(s) are not finished.", "", count)
    return (
        Banner(
            f"pending {first.operation.id} {count}",
            Severity.LOSS,
            Tone.SOON,
            "soon",
            title,
            said(words.text) if count == 1 else tr("None of them is lost."),
            tr("Settle…"),
            Command.PENDING,
        ),
    )


def _of_recovered(state: State) -> tuple[Banner, ...]:
    if not state.over:
        return ()
    from patmanager.core.pending_words import over_sentence

    sentences = ((each, over_sentence(each)) for each in state.over)
    return tuple(
        Banner(
            f"over {operation.id}",
            Severity.CARE,
            Tone.NOTE,
            "note",
            tr("A change that was cut off is settled."),
            said(sentence),
        )
        for operation, sentence in sentences
        if sentence is not None
    )


def _of_global_tokens(state: State) -> tuple[Banner, ...]:
    count = len(living_globals(state))
    if not count:
        return ()
    return (
        Banner(
            f"global {'stopped' if has_stopped(state.now) else 'stop'}",
            Severity.CARE,
            Tone.GLOBAL,
            "global",
            stop_sentence(count, state.now),
            advice(state.now),
            tr("Move to organizations…"),
            Command.MOVE_GLOBAL,
        ),
    )


def _of_programs(state: State) -> tuple[Banner, ...]:
    """One banner for all programs whose token ends soon."""
    due = [token for _, token in state.due()]
    if not due or not state.accounts:
        return ()
    ids = {token.authorization_id for token in due}
    clients = {place.client for place in state.connected if place.authorization_id in ids}
    first = min(due, key=lambda token: token.ends)
    names, day = ", ".join(sorted(clients)), long_day(first.ends)
    over = first.ends <= state.now
    title = (
        tr("The token of {names} ended on {day}.") if over else tr("{names} can go on until {day}.")
    )
    return (
        Banner(
            f"programs {day} {len(due)}",
            Severity.CARE,
            Tone.STOP if over else Tone.SOON,
            "expired" if over else "soon",
            title.format(names=names, day=day),
            tr("One click gives more time, or brings a new token to each program and tests it."),
            tr("Keep it going"),
            Command.KEEP_GOING,
            DUE,
        ),
    )


def _of_connection(state: State) -> tuple[Banner, ...]:
    if state.is_online is not False or state.updated_at is None:
        return ()
    same_day = days_left(state.updated_at, state.now) == 0
    day = "" if same_day else short_day(state.updated_at)
    when = f"{day}, {clock_time(state.updated_at)}" if day else clock_time(state.updated_at)
    return (
        Banner(
            "offline",
            Severity.CARE,
            Tone.SOON,
            "offline",
            tr("You are offline."),
            tr("This is the list from {when}. Tokens kept on this computer can be copied.").format(
                when=when
            ),
            tr("Try again"),
            Command.REFRESH,
        ),
    )


def _of_keychain(state: State) -> tuple[Banner, ...]:
    if state.keychain != "":
        return ()
    return (
        Banner(
            "keychain",
            Severity.CARE,
            Tone.SOON,
            "key",
            tr("This computer has no safe place for secrets."),
            tr("Tokens will be shown once and not kept."),
            tr("How to add one"),
            Command.EXPLAIN,
            "keychain",
        ),
    )


def _of_demo(state: State) -> tuple[Banner, ...]:
    if not state.is_demo:
        return ()
    return (
        Banner(
            "demo",
            Severity.CARE,
            Tone.NOTE,
            "demo",
            tr("This is a demo."),
            tr("Azure DevOps is inside this program: nothing here is real, and nothing stays."),
        ),
    )
