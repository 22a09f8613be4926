"""Who may: the credential of a call, judged in the order the service seems to judge in."""

from base64 import b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import Request, Response

from patmanager.emulator.bearer import Bearer, bearer_of
from patmanager.emulator.devops import answers
from patmanager.emulator.devops.answers import Refused
from patmanager.emulator.organizations import Organization
from patmanager.emulator.pat_store import Pat
from patmanager.emulator.people import Person
from patmanager.emulator.scopes import grants
from patmanager.emulator.world import World

# Global tokens: none are made after the first date, none work after the second (UTC).
NO_NEW_GLOBAL = datetime(2026, 3, 15, tzinfo=UTC)
NO_GLOBAL = datetime(2026, 12, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling, and with what: `bearer` of a sign-in, or `pat`."""

    person: Person
    bearer: Bearer | None = None
    pat: Pat | None = None


@dataclass(frozen=True, slots=True)
class Needs:
    """What a call needs: all of these permissions, or, where `pats` may come, the scope."""

    permissions: frozenset[str] = frozenset()
    pats: bool = False
    impersonation: bool = True

    @property
    def scope(self) -> str:
        """Return the scope a personal access token needs; empty for none."""
        return next(iter(sorted(self.permissions)), "")


def secret_of(request: Request) -> str | None:
    """Return the password of a Basic header, `None` without a readable one."""
    scheme, _, packed = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return b64decode(packed).decode().partition(":")[2]
    except (Base64Error, UnicodeDecodeError):
        return ""


def admit(
    world: World, request: Request, organization: Organization | None, needs: Needs
) -> Caller:
    """Return who is calling.

    Raises:
        Refused: they may not, or have to sign in.
    """
    secret = secret_of(request)
    if secret is not None:
        return _admit_pat(world, organization, needs, secret)
    bearer = bearer_of(request, world)
    if bearer is not None and bearer.app_only:
        raise Refused(answers.sign_in_wanted(world, organization, 302))
    if bearer is None or bearer.person is None or bearer.expired:
        raise Refused(answers.sign_in_wanted(world, organization, _how(world, request)))
    _judge_sign_in(world, organization, bearer)
    if organization is not None:
        _judge_member(world, organization, bearer)
    held = bearer.scopes
    if needs.impersonation and "user_impersonation" in held:
        return Caller(bearer.person, bearer=bearer)
    if not needs.permissions <= held:
        raise Refused(answers.unauthorized(world, organization))
    return Caller(bearer.person, bearer=bearer)


def pat_caller(world: World, organization: Organization | None, secret: str) -> Caller | None:
    """Return whose secret it is, if it works here and now; scopes are not looked at."""
    pat = world.tokens.with_secret(secret)
    now = world.clock.now()
    if pat is None or not pat.opens(now) or (pat.is_global and now >= NO_GLOBAL):
        return None
    person = world.owner(pat.owner)
    if person is None or organization is None:
        return None
    if person.object_id not in organization.members or not pat.reaches(organization.id):
        return None
    if pat.is_global and organization.policies.restricts(person.object_id):
        return None
    return Caller(person, pat=pat)


def _admit_pat(
    world: World, organization: Organization | None, needs: Needs, secret: str
) -> Caller:
    """Admit the owner of a personal access token where such tokens may come."""
    if not needs.pats:
        message = "The requested operation is not allowed."
        body = answers.exception(401, message, "InvalidAccessException")
        raise Refused(answers.unauthorized(world, organization, body))
    caller = pat_caller(world, organization, secret)
    if caller is None or caller.pat is None:
        raise Refused(_bad_pat(world, organization, secret))
    if needs.scope and not grants(caller.pat.scope.split(), needs.scope):
        raise Refused(answers.unauthorized(world, organization))
    return caller


def _bad_pat(world: World, organization: Organization | None, secret: str) -> Response:
    """Say what is wrong with a token that does not work."""
    pat = world.tokens.with_secret(secret)
    if pat is not None and pat.valid_to <= world.clock.now():
        message = "Access Denied: The Personal Access Token used has expired."
        body = answers.exception(401, message, "AccessCheckException")
        return answers.unauthorized(world, organization, body)
    return answers.unauthorized(world, organization)


def _how(world: World, request: Request) -> int:
    """Return the status that asks for a sign-in: no redirect when the client forbids one."""
    wish = request.headers.get("X-TFS-FedAuthRedirect", "")
    return 401 if wish.lower() == "suppress" else world.manners.sign_in_status


def _judge_sign_in(world: World, organization: Organization | None, bearer: Bearer) -> None:
    """Refuse a sign-in that was ended, or that lacks an authentication context."""
    if bearer.revoked:
        claims = {"access_token": {"nbf": {"essential": True, "value": str(bearer.issued + 1)}}}
        shown = claims if bearer.cae else None
        raise Refused(answers.unauthorized(world, organization, claims=shown))
    missing = sorted(world.manners.required_contexts - bearer.acrs)
    if missing:
        wanted = {"access_token": {"acrs": {"essential": True, "value": missing[0]}}}
        raise Refused(answers.unauthorized(world, organization, claims=wanted))


def _judge_member(world: World, organization: Organization, bearer: Bearer) -> None:
    """Refuse who is kept out by Conditional Access, or does not belong to the organization."""
    if organization.conditional_access:
        page = organization.conditional_access == "html"
        raise Refused(answers.conditional_access(page=page))
    person = bearer.person
    known = person is not None and person.object_id in organization.members
    if not known or bearer.tid != organization.tenant_id:
        raise Refused(answers.not_allowed(world, organization, bearer.oid))
