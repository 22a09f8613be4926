"""Where tokens are in use: programs are connected, looked over, and disconnected."""

import sys
from functools import partial

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines, fault_values, table
from patmanager.cli.status import Status
from patmanager.core.client_faults import FeedNotNamed
from patmanager.core.clients import Plan, Tested
from patmanager.core.facts import Facts
from patmanager.core.faults import Fault
from patmanager.core.feed import feed_in
from patmanager.core.following import not_followed
from patmanager.core.organizations import Organization
from patmanager.core.places import ClientName, Place, Standing, Target
from patmanager.core.program import Program
from patmanager.core.sentences.places import NOTES, VERDICTS
from patmanager.core.tokens import Token


def connect(program: Program, arguments: Arguments, output: Output) -> int:
    """Put a token where a program looks for it, after showing what would be written."""
    name = ClientName(arguments.client)
    organization, token = find.token(
        program, arguments.account, arguments.organization, arguments.token
    )
    target = _target(program, arguments, organization, name)
    plan = program.connecting.plan(name, target)
    _show(plan, output)
    if not arguments.yes and not _agreed("Write this?"):
        output.aside("Nothing was changed.")
        return Status.FAILED
    place = program.connecting.connect(organization, token, plan, name)
    output.aside(f"Connected {program.connecting.label(name)} with {token.name}.")
    return _say_tested(program, organization, token, place, output)


def places(program: Program, arguments: Arguments, output: Output) -> int:
    """List where tokens are in use; what was cut short is finished first."""
    needed = arguments.test or program.connecting.unfinished()
    tokens = _tokens(program, arguments) if needed else {}
    for place in program.connecting.unfinished():
        if place.authorization_id in tokens:
            program.connecting.finish(*tokens[place.authorization_id], place)
    found = program.connecting.places()
    tested: dict[str, Tested] = {}
    for each in found:
        if arguments.test and each.authorization_id in tokens:
            try:
                tested[each.id] = program.connecting.test(*tokens[each.authorization_id], each)
            except Fault as fault:
                output.aside(f"{each.client} could not be tested:", *fault_lines(fault))
    names = {
        token.authorization_id: token.name
        for listing in program.ledger.listings()
        for token in listing.tokens
    }
    rows = [_row(each, names, tested) for each in found]
    output.answer(
        {"places": [_values(each, names, tested) for each in found]},
        *(table(("ID", "PROGRAM", "FOR", "TOKEN", "STATE"), rows) if rows else [_NONE]),
    )
    bad = [each for each in tested.values() if not each.is_good]
    return Status.FAILED if bad else Status.DONE


def disconnect(program: Program, arguments: Arguments, output: Output) -> int:
    """Take out again what was written, for one place, one program, or all."""
    wanted = arguments.place
    found = [
        each
        for each in program.connecting.places()
        if wanted in {"all", each.client.value} or each.id.startswith(wanted)
    ]
    if not found:
        output.aside(f"No place is called {wanted}: patmanager places lists them.")
        return Status.FAILED
    if not arguments.yes and not _agreed(f"Take it out of {len(found)} places?"):
        output.aside("Nothing was changed.")
        return Status.FAILED
    status = Status.DONE
    for place in found:
        label = program.connecting.label(place.client)
        try:
            program.connecting.disconnect(place)
        except Fault as fault:
            output.aside(f"{label} is still connected:", *fault_lines(fault))
            status = Status.FAILED
            continue
        output.aside(f"Disconnected {label}: {', '.join(place.written.places)}")
    output.answer({"disconnected": [each.id for each in found] if status is Status.DONE else []})
    return status


def follow(
    program: Program, organization: Organization, old: Token, new: Token, output: Output
) -> Fault | None:
    """Put a new token wherever an old one is in use; returns why the old one must stay."""
    followed = program.connecting.follow(organization, old, new)
    for each in followed:
        label = program.connecting.label(each.place.client)
        if each.fault is not None:
            output.aside(f"{label} still uses the old token:", *fault_lines(each.fault))
        elif each.tested is not None:
            output.aside(_tested_line(program, each.place, each.tested))
    return not_followed(followed, old)


_NONE = "No program was connected from here."


def _target(
    program: Program, arguments: Arguments, organization: Organization, name: ClientName
) -> Target:
    """Return what a program is to reach; raises `FeedNotNamed` where a feed is needed."""
    if not program.connecting.is_for_feeds(name):
        return Target(organization.name, program.connecting.address_of(organization))
    if not arguments.feed:
        raise FeedNotNamed(Facts(organization=organization.name))
    feed = feed_in(arguments.feed, program.connecting.host)
    return Target(
        feed.organization, feed.root, feed.name, arguments.alias, everywhere=arguments.everywhere
    )


def _show(plan: Plan, output: Output) -> None:
    for change in plan.changes:
        output.aside(change.file)
        output.aside(*(f"  - {line}" for line in change.gone))
        output.aside(*(f"  + {line}" for line in change.come))
    output.aside(*(f"Keychain: {each.service}" for each in plan.written.entries))
    if plan.written.told:
        output.aside(f"Told by: {plan.written.told}")
    output.aside(*(NOTES[each] for each in plan.notes))


def _say_tested(
    program: Program, organization: Organization, token: Token, place: Place, output: Output
) -> int:
    say = partial(_tested_line, program, place)
    try:
        tested = program.connecting.test(organization, token, place)
    except Fault as fault:
        values: dict[str, object] = {
            "place": place.id,
            "verdict": None,
            "fault": fault_values(fault),
        }
        output.answer(values, "It is set up, but could not be tested:", *fault_lines(fault))
        return Status.FAILED
    output.answer({"place": place.id, "verdict": tested.verdict.value}, say(tested))
    return Status.DONE if tested.is_good else Status.FAILED


def _tested_line(program: Program, place: Place, tested: Tested) -> str:
    sentence = VERDICTS[tested.verdict].format(
        program=program.connecting.label(place.client),
        address=place.target.address,
        organization=place.target.organization,
    )
    return f"{sentence} ({tested.sentence})" if tested.sentence else sentence


def _tokens(program: Program, arguments: Arguments) -> dict[str, tuple[Organization, Token]]:
    """Return the tokens of the service, with their organizations, by id."""
    wanted = find.organizations(program, arguments.account, arguments.organization)
    return {
        token.authorization_id: (listing.organization, token)
        for listing in find.listings(program, wanted)
        for token in listing.tokens
    }


def _row(place: Place, names: dict[str, str], tested: dict[str, Tested]) -> tuple[str, ...]:
    token = names.get(place.authorization_id, place.authorization_id)
    return (place.id[:8], place.client.value, place.target.address, token, _state(place, tested))


def _state(place: Place, tested: dict[str, Tested]) -> str:
    if place.standing is not Standing.CONNECTED:
        return "not finished"
    if place.id in tested:
        return tested[place.id].verdict.value
    return "refused" if place.refused_at else "connected"


def _values(place: Place, names: dict[str, str], tested: dict[str, Tested]) -> dict[str, object]:
    return {
        "id": place.id,
        "program": place.client.value,
        "address": place.target.address,
        "token": place.authorization_id,
        "token_name": names.get(place.authorization_id),
        "state": _state(place, tested),
        "written_to": list(place.written.places),
        "secret_in_file": place.written.is_in_file,
        "since": place.since.isoformat(),
    }


def _agreed(question: str) -> bool:
    """Ask the person; without a terminal the answer is no."""
    if not sys.stdin.isatty():
        sys.stderr.write("Say --yes to go on without being asked.\n")
        return False
    return input(f"{question} [y/N] ").strip().casefold() in {"y", "yes"}
