"""Fills the ledger of whoever runs it with active tokens, and writes them down as rows of texts.

python fill_ledger.py COUNT FILE    each line a row, as `floor_window.py` reads it
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token
from patmanager.resources import resource
from patmanager.services.clock import SystemClock
from patmanager.services.files import Files
from patmanager.services.ledger import SqliteLedger
from patmanager.wiring import NAME

ORGANIZATIONS = ("contoso", "northwind", "fabrikam")
SCOPES = (
    ("vso.packaging",),
    ("vso.code_write", "vso.packaging"),
    ("vso.build_execute",),
    ("vso.work", "vso.code"),
    ("app_token",),
)
ACCOUNT = Account("ana.contoso", "ana@contoso.example", "11111111-1111-4111-8111-111111111111")


def main(count: int, file: Path) -> None:
    """Fill the ledger with `count` tokens, and the file with what a table says of them."""
    clock = SystemClock()
    now = clock.now().replace(microsecond=0)
    ledger = SqliteLedger(Files.of_system(NAME, clock).ledger_file, clock)
    catalogue = Catalogue.from_list(json.loads(resource("scopes.json").read_text(encoding="utf-8")))
    lines = []
    for place, name in enumerate(ORGANIZATIONS):
        organization = Organization(name, ACCOUNT, str(UUID(int=place + 1)), ACCOUNT.tenant)
        tokens = tuple(
            Token(
                str(UUID(int=1000 + number)),
                f"pipeline {number:05} – LAPTOP-{number % 17}",
                SCOPES[number % len(SCOPES)],
                name,
                (organization.id,),
                now - timedelta(days=number % 90),
                now + timedelta(days=10 + number % 300, minutes=number),
            )
            for number in range(place, count, len(ORGANIZATIONS))
        )
        ledger.save_listing(Listing(organization, tokens, now))
        for token in tokens:
            can_do = catalogue.can_do(token.scopes)
            ends = f"{token.ends:%d %B %Y}"
            lines.append(f"active\t{token.name}\t{can_do}\t{name}\t{ends}\t–")
    ledger.close()
    file.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
