"""`policies`: what is known of the policies, how and since when."""

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.cli.status import Status
from patmanager.core.organizations import Organization
from patmanager.core.policy_words import PolicyRow, policy_rows
from patmanager.core.program import Program


def policies(program: Program, arguments: Arguments, output: Output) -> int:
    """Print what is known in each organization; `--check-again` forgets and reads anew."""
    wanted = find.organizations(program, arguments.account, arguments.organization)
    book = program.policy_book
    known = book.check_again if arguments.check_again else book.known
    rows = {each: policy_rows(known(each), each.name) for each in wanted}
    output.answer(
        {"organizations": {each.name: [_values(row) for row in rows[each]] for each in wanted}},
        *(line for each in wanted for line in _lines(each, rows[each])),
    )
    return Status.DONE


def _lines(organization: Organization, rows: tuple[PolicyRow, ...]) -> list[str]:
    lines = [organization.name]
    for row in rows:
        lines.append(f"  {row.title.text()}: {row.value.text()}")
        if row.source is not None:
            lines += [f"    {row.source.text()}", f"    {row.who.text()}"]
    return lines


def _values(row: PolicyRow) -> dict[str, object]:
    """Return one policy as it stands in JSON; nothing known is `null`."""
    statement = row.statement
    return {
        "policy": row.policy.value,
        "level": row.policy.level.value,
        "value": None if statement is None else statement.value,
        "sure": None if statement is None else statement.sure,
        "source": None if statement is None else statement.source.value,
        "since": None if statement is None or not statement.at else statement.at.isoformat(),
        "in_words": row.value.text(),
        "who_can_change_it": row.who.text(),
    }
