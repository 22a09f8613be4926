"""Options that several commands share."""

import argparse
from pathlib import Path


def common(*, organization: bool = True) -> argparse.ArgumentParser:
    """Return what every command takes."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="print JSON")
    common.add_argument("--account", default="", help="user name, when several are signed in")
    if organization:
        common.add_argument("--organization", "-o", default="", help="name or any address of it")
    common.add_argument("--endpoints", type=Path, help="file that says where the services are")
    common.add_argument(
        "--set",
        dest="settings",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a setting for this run",
    )
    return common


def add_token(parser: argparse.ArgumentParser) -> None:
    """Take a token."""
    parser.add_argument("token", help="name, id, or the first 8 characters of the id")


def add_scopes(parser: argparse.ArgumentParser) -> None:
    """Take scopes."""
    parser.add_argument(
        "--scope",
        dest="scopes",
        action="append",
        default=[],
        metavar="SCOPE",
        help="API name such as vso.packaging; may be repeated",
    )


def add_end(parser: argparse.ArgumentParser, *, needed: bool) -> None:
    """Take when a token is to end."""
    end = parser.add_mutually_exclusive_group(required=needed)
    end.add_argument("--days", type=int, help="days from now")
    end.add_argument("--until", default="", help="a date such as 2026-12-24, its end in UTC")


def add_show_secret(parser: argparse.ArgumentParser) -> None:
    """Let the secret be printed."""
    parser.add_argument(
        "--show-secret", action="store_true", help="print the secret, alone, on standard output"
    )
