"""Which account, organization and token a command means."""

from collections.abc import Iterable
from threading import Event

from patmanager.core.addresses import parse_address
from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainMissing, SignInNeeded, TokenAmbiguous, TokenNotFound
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.program import Program
from patmanager.core.tokens import Token

_SHORT_ID = 8


def accounts(program: Program, wanted: str) -> tuple[Account, ...]:
    """Return the signed-in accounts, or the one whose user name is `wanted`.

    Raises `SignInNeeded`, `KeychainMissing` where no sign-in outlives its command.
    """
    found = tuple(
        account
        for account in program.identity.accounts()
        if not wanted or account.username.casefold() == wanted.casefold()
    )
    if not found:
        if not program.identity.is_kept:
            # Signing in would not help: the next command knew nothing of it.
            raise KeychainMissing(Facts(subject=wanted))
        raise SignInNeeded(Facts(subject=wanted))
    return found


def organizations(
    program: Program, wanted_account: str, wanted: str = ""
) -> tuple[Organization, ...]:
    """Return the organizations a command is about: all known ones, or the one `wanted`."""
    people = accounts(program, wanted_account)
    known = {
        organization.key: organization
        for organization in (
            *(listing.organization for listing in program.ledger.listings()),
            *(each for person in people for each in program.organizations.of(person)),
        )
        if organization.account in people
    }
    for name in program.settings.organizations:
        if all(organization.name.casefold() != name.casefold() for organization in known.values()):
            added = program.organizations.find(name, people[0])
            known[added.key] = added
    if not wanted:
        return tuple(known.values())
    name = parse_address(wanted).organization
    fitting = tuple(each for each in known.values() if each.name.casefold() == name.casefold())
    return fitting or (program.organizations.find(name, people[0]),)


def listings(program: Program, wanted: Iterable[Organization]) -> tuple[Listing, ...]:
    """Fetch the lists of several organizations side by side."""
    arrived: dict[tuple[str, str], Listing] = {}

    def note(listing: Listing) -> None:
        arrived[listing.organization.key] = listing

    program.inventory.refresh(wanted, note, Event())
    return tuple(arrived.values())


def token(
    program: Program, wanted_account: str, wanted_organization: str, text: str
) -> tuple[Organization, Token]:
    """Return the one token that `text` names: its id, the start of its id, or its exact name.

    A working token goes before those that have ended. Raises `TokenNotFound`, `TokenAmbiguous`.
    """
    lists = listings(program, organizations(program, wanted_account, wanted_organization))
    fitting = [
        (listing.organization, each)
        for listing in lists
        for each in listing.tokens
        if _means(text, each)
    ]
    # A global token stands in the list of every organization: it is one token all the same.
    one_each = {each.authorization_id: (organization, each) for organization, each in fitting}
    now = program.clock.now()
    working = [pair for pair in one_each.values() if pair[1].works(now)]
    choice = working or list(one_each.values())
    if not choice:
        for listing in lists:
            if listing.fault is not None:
                raise listing.fault
        raise TokenNotFound(Facts(subject=text, organization=wanted_organization))
    if len(choice) > 1:
        raise TokenAmbiguous(Facts(subject=text, organization=wanted_organization))
    return choice[0]


def _means(text: str, token: Token) -> bool:
    short = len(text) >= _SHORT_ID and token.authorization_id.startswith(text.casefold())
    return short or token.name == text
