"""`sign-in` and `sign-out`."""

import webbrowser
from functools import partial

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines, fault_values
from patmanager.cli.status import Status, status_of
from patmanager.core.administration import PERMISSIONS
from patmanager.core.faults import BrowserMissing, Fault
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.program import Program
from patmanager.core.prompts import DeviceCode, SignInPrompt

_NOT_KEPT = (
    " There is no keychain, so the sign-in ends with this command; with the Azure CLI "
    "(patmanager sign-in --azure-cli) no keychain is needed."
)
_NONE = "none that the service names"


def sign_in(program: Program, arguments: Arguments, output: Output) -> int:
    """Sign a person in."""
    kind = SignInKind.BROWSER
    if arguments.device_code:
        kind = SignInKind.DEVICE_CODE
    if arguments.azure_cli:
        kind = SignInKind.AZURE_CLI
    prompt = SignInPrompt(partial(_open_page, output), partial(_show_code, output))
    account = program.identity.sign_in(
        kind,
        prompt,
        tenant=arguments.tenant,
        hint=arguments.account,
        permissions=PERMISSIONS if arguments.administration else (),
    )
    names, fault = _organizations(program, account)
    is_kept = program.identity.is_kept
    output.answer(
        {
            "account": account.username,
            "organizations": names,
            "kept": is_kept,
            "fault": None if fault is None else fault_values(fault),
        },
        f"Signed in as {account.username}.{'' if is_kept else _NOT_KEPT}",
        *([f"Organizations: {', '.join(names) or _NONE}."] if fault is None else []),
    )
    if fault is None:
        return Status.DONE
    output.aside("You are signed in, but your organizations could not be read:")
    output.aside(*fault_lines(fault))
    return status_of(fault)


def _organizations(program: Program, account: Account) -> tuple[list[str], Fault | None]:
    """Learn and note the account's organizations; whoever signed in is so even without them."""
    try:
        found = program.organizations.of(account)
    except Fault as fault:
        return [], fault
    program.ledger.save_organizations(account, found)
    return [organization.name for organization in found], None


def sign_out(program: Program, arguments: Arguments, output: Output) -> int:
    """Forget one session, or all."""
    people = find.accounts(program, arguments.account)
    for account in people:
        program.identity.sign_out(account)
        program.ledger.forget_account(account)
    names = [account.username for account in people]
    output.answer(
        {"signed_out": names},
        f"Signed out on this computer: {', '.join(names)}.",
        "Tokens stay active and kept secrets stay in the keychain. "
        "Your browser may still be signed in.",
    )
    return Status.DONE


def _open_page(output: Output, address: str) -> bool:
    opened = webbrowser.open(address)
    if opened:
        output.aside("Your browser opens the sign-in page. If it does not, open this address:")
    else:
        output.aside(*fault_lines(BrowserMissing()))
        output.aside(
            "Without a browser on this computer: press Ctrl-C and type patmanager sign-in "
            "--device-code. Else open this address here:"
        )
    output.aside(address)
    return opened


def _show_code(output: Output, code: DeviceCode) -> None:
    output.aside(f"Open {code.address} on any device and type the code {code.code}.")
