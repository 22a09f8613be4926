"""`sign-in` and `sign-out`."""

import webbrowser
from functools import partial

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.cli.status import Status
from patmanager.core.organizations import SignInKind
from patmanager.core.ports import DeviceCode, SignInPrompt
from patmanager.core.program import Program


def sign_in(program: Program, arguments: Arguments, output: Output) -> int:
    """Sign a person in."""
    kind = SignInKind.BROWSER
    if arguments.device_code:
        kind = SignInKind.DEVICE_CODE
    if arguments.azure_cli:
        kind = SignInKind.AZURE_CLI
    prompt = SignInPrompt(partial(_open_page, output), partial(_show_code, output))
    account = program.identity.sign_in(
        kind, prompt, tenant=arguments.tenant, hint=arguments.account
    )
    found = program.organizations.of(account)
    program.ledger.save_organizations(account, found)
    names = [organization.name for organization in found]
    kept = "" if program.identity.is_kept else " There is no keychain: the session ends here."
    output.answer(
        {
            "account": account.username,
            "organizations": names,
            "kept": program.identity.is_kept,
        },
        f"Signed in as {account.username}.{kept}",
        f"Organizations: {', '.join(names) or 'none that the service names'}.",
    )
    return Status.DONE


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
    output.aside("Your browser opens the sign-in page. If it does not, open this address:", address)
    return webbrowser.open(address)


def _show_code(output: Output, code: DeviceCode) -> None:
    output.aside(f"Open {code.address} on any device and type the code {code.code}.")
