"""Which banners stand above the table: at most two, the most severe first."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from patmanager.core import faults
from patmanager.core.facts import Changed
from patmanager.core.operations import Operation, Outcome
from patmanager.core.words import explain
from patmanager.ui.command import Command
from patmanager.ui.global_tokens import advice, has_stopped, living_globals, stop_sentence
from patmanager.ui.state import Problem, State
from patmanager.ui.texts import clock_time, days_left, moment_text
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.names import isolated
from patmanager.ui.wording import said

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

    `subject` goes along with the command: the key of a problem or operation.
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
        *_of_operations(state),
        *_of_demo(state),
        *_of_connection(state),
        *_of_keychain(state),
        *_of_global_tokens(state),
    )
    found = [banner for banner in every if banner.key not in state.dismissed]
    return tuple(sorted(found, key=lambda banner: -banner.severity))


def _of_problems(state: State) -> tuple[Banner, ...]:
    return tuple(_of_problem(problem) for problem in reversed(state.problems))


def _of_problem(problem: Problem) -> Banner:
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


def _of_operations(state: State) -> tuple[Banner, ...]:
    return tuple(_of_operation(operation) for operation in state.unsettled)


def _of_operation(operation: Operation) -> Banner:
    name = isolated(operation.name)
    if operation.outcome is Outcome.UNKEPT:
        title = tr("The secret of “{name}” was not kept.")
        more = tr("Keep it if you copied it; else revoke the token, nobody can use it.")
    else:
        title = tr("It is not known whether a change of “{name}” happened.")
        more = tr("Begun on {day}. Refresh the list and look.").format(
            day=moment_text(operation.started)
        )
    return Banner(
        f"operation {operation.id}",
        Severity.LOSS,
        Tone.SOON,
        "soon",
        title.format(name=name),
        more,
        tr("Show it"),
        Command.SELECT_UNSETTLED,
        operation.id,
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
