"""The rules by which tokens are made, changed and revoked."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from patmanager.emulator.devops.gate import NO_NEW_GLOBAL
from patmanager.emulator.devops.pat_drafts import PatDraft
from patmanager.emulator.devops.refusals import PatError, PatRefused
from patmanager.emulator.manners import TooLong
from patmanager.emulator.moments import rounded
from patmanager.emulator.organizations import Organization
from patmanager.emulator.pat_store import Pat, PatState
from patmanager.emulator.people import Person
from patmanager.emulator.scopes import FULL, names, only_packaging, unknown
from patmanager.emulator.synthetic import new_secret, old_secret
from patmanager.emulator.world import World

_YEAR = timedelta(days=365)
_LEAP_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Issuing:
    """Makes and changes one person's tokens in one organization."""

    world: World
    organization: Organization
    person: Person

    def create(self, draft: PatDraft) -> Pat:
        """Make a token and keep it.

        Raises:
            PatRefused: a policy or a rule forbids it.
        """
        now = self.world.clock.now()
        name = self._checked_name(draft.display_name)
        self._check_readable()
        self._check_creation(draft.scope or "")
        if draft.all_orgs:
            self._check_global(now)
        scope = self._checked_scope(draft.scope)
        days = self.world.manners.default_days
        asked = draft.valid_to or now + timedelta(days=days)
        if draft.valid_to is None:
            longest = self._longest()
            asked = min(asked, now + longest) if longest else asked
        pat = Pat(
            authorization_id=str(uuid4()),
            owner=self.person.object_id,
            display_name=name,
            scope=scope,
            valid_from=rounded(now),
            valid_to=rounded(self._granted_end(asked, now, now)),
            target_accounts=None if draft.all_orgs else (self.organization.id,),
            secret=old_secret() if self.world.manners.old_secrets else new_secret(now.month),
        )
        return self.world.tokens.put(pat)

    def update(self, pat: Pat, draft: PatDraft) -> Pat:
        """Change what the draft names and leave the rest, the secret above all.

        Raises:
            PatRefused: the token is revoked or expired, or a policy forbids it.
        """
        now = self.world.clock.now()
        if pat.state(now) is PatState.REVOKED:
            raise PatRefused(PatError.NOT_CHANGED)
        if pat.state(now) is PatState.EXPIRED and not self.world.manners.expired_can_be_extended:
            raise PatRefused(PatError.EXPIRED)
        self._check_readable()
        changed = replace(
            pat,
            display_name=pat.display_name
            if draft.display_name is None
            else self._checked_name(draft.display_name),
            scope=pat.scope if draft.scope is None else self._checked_scope(draft.scope),
            target_accounts=self._targets(pat, draft),
        )
        if self._needs_leave(pat, draft):
            self._check_creation(changed.scope)
            self._check_full(changed.scope)
            if changed.is_global:
                self._check_global(now)
        if draft.valid_to is not None:
            end = self._granted_end(draft.valid_to, pat.valid_from, now)
            changed = replace(changed, valid_to=rounded(end))
        return self.world.tokens.put(changed)

    def revoke(self, pat: Pat, delay: timedelta = timedelta()) -> Pat:
        """Revoke a token; its secret stops working after `delay`."""
        now = self.world.clock.now()
        return self.world.tokens.put(replace(pat, revoked_at=now, dead_from=now + delay))

    def _needs_leave(self, pat: Pat, draft: PatDraft) -> bool:
        """Tell whether a change is a renewal, or gives the token more than a new name."""
        later = draft.valid_to is not None and draft.valid_to > pat.valid_to
        return later or draft.scope is not None or bool(draft.all_orgs)

    def _targets(self, pat: Pat, draft: PatDraft) -> tuple[str, ...] | None:
        if draft.all_orgs is None:
            return pat.target_accounts
        return None if draft.all_orgs else (self.organization.id,)

    def _checked_name(self, name: str | None) -> str:
        """Return a name that can be used."""
        if name is None or not name.strip():
            raise PatRefused(PatError.NAME_REQUIRED)
        if len(name) > self.world.manners.longest_name or any(char < " " for char in name):
            raise PatRefused(PatError.BAD_NAME)
        return name

    def _checked_scope(self, scope: str | None) -> str:
        """Return the scopes, each once."""
        own = names(scope or "")
        if not own or unknown(scope or "") or (FULL in own and len(own) > 1):
            raise PatRefused(PatError.BAD_SCOPE)
        self._check_full(scope or "")
        return " ".join(own)

    def _check_readable(self) -> None:
        """Refuse while the policies cannot be read."""
        unreadable = self.world.manners.unreadable_policies
        if unreadable:
            tenant = unreadable == "tenant"
            raise PatRefused(
                PatError.TENANT_UNREADABLE if tenant else PatError.ORGANIZATION_UNREADABLE
            )

    def _check_creation(self, scope: str) -> None:
        """Refuse by the organization's policy, which may leave tokens for packages alone."""
        policies = self.organization.policies
        if not policies.restricts(self.person.object_id):
            return
        if not policies.packaging_only:
            raise PatRefused(PatError.NO_CREATION)
        if not only_packaging(scope):
            raise PatRefused(self.world.manners.not_packaging)

    def _check_global(self, now: datetime) -> None:
        """Refuse a global token: all are since March 2026, some are by policy."""
        if now >= NO_NEW_GLOBAL:
            raise PatRefused(PatError.GLOBAL_RETIRED)
        if self.world.policies_of(self.organization).no_global.binds(self.person.object_id):
            raise PatRefused(PatError.NO_GLOBAL)

    def _check_full(self, scope: str) -> None:
        """Refuse full access by the tenant's policy."""
        policy = self.world.policies_of(self.organization).no_full_scope
        if FULL in names(scope) and policy.binds(self.person.object_id):
            raise PatRefused(PatError.NO_FULL_SCOPE)

    def _longest(self) -> timedelta | None:
        return self.world.policies_of(self.organization).longest(self.person.object_id)

    def _granted_end(self, asked: datetime, start: datetime, now: datetime) -> datetime:
        """Return the end date that is given for the one asked for.

        The tenant's longest life counts from `start`: now for a new token, the day it was made for
        an old one; even where that is longer, nothing lives more than a year from now. A day more
        than a year is let pass, for leap years and time zones.
        """
        manners = self.world.manners
        if asked <= now:
            raise PatRefused(PatError.BAD_END)
        longest = self._longest()
        if longest is not None and asked > start + longest:
            if manners.over_lifespan is TooLong.REFUSE or start + longest <= now:
                raise PatRefused(PatError.TOO_LONG)
            asked = start + longest
        if asked > now + _LEAP_YEAR:
            if manners.over_a_year is TooLong.REFUSE:
                raise PatRefused(PatError.BAD_END)
            return now + _YEAR
        return asked
