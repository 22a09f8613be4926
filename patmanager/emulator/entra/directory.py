"""All that Entra knows: tenants, people, applications, consents and what was given out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from secrets import choice, token_urlsafe
from threading import RLock

from patmanager.emulator.addresses import Addresses
from patmanager.emulator.clock import WorldClock
from patmanager.emulator.entra.accounts import Accounts
from patmanager.emulator.entra.applications import Application, registered
from patmanager.emulator.entra.attempts import Browsers
from patmanager.emulator.entra.conditions import Conditions
from patmanager.emulator.entra.grants import Code, DeviceCode, Grant, RefreshToken
from patmanager.emulator.entra.keys import SigningKey
from patmanager.emulator.people import Person, Tenant

CODE_LIFE = timedelta(minutes=10)
DEVICE_CODE_LIFE = timedelta(minutes=15)
# Any tenant: which one it becomes is known when the person is.
ANY_TENANT = frozenset({"organizations", "common"})
PERSONAL_TENANTS = frozenset({"consumers", "9188040d-6c67-4c5b-b112-36a304b66dad"})
PERSONAL_DOMAINS = frozenset({"outlook.com", "hotmail.com", "live.com", "msn.com"})


class Entra:
    """One Entra for several tenants; its memory survives a restart of the server."""

    def __init__(
        self, clock: WorldClock, tenants: Iterable[Tenant], people: Iterable[Person]
    ) -> None:
        """Know the tenants and people; the applications are those of `applications.py`."""
        self.clock = clock
        self.tenants = {tenant.id: tenant for tenant in tenants}
        self.people = {person.user.lower(): person for person in people}
        self.by_object_id = {person.object_id: person for person in self.people.values()}
        self.applications = dict(registered())
        self.accounts = Accounts(clock)
        self.conditions = Conditions()
        self.keys = SigningKey()
        self.addresses = Addresses()
        self.browsers = Browsers()
        self._lock = RLock()
        self._consents: dict[tuple[str, str, str], frozenset[str]] = {}
        self._codes: dict[str, Code] = {}
        self._spent_codes: set[str] = set()
        self._refresh_tokens: dict[str, RefreshToken] = {}
        self._device_codes: dict[str, DeviceCode] = {}
        self._ended: dict[str, datetime] = {}

    def tenant(self, name: str) -> Tenant | None:
        """Find a tenant by GUID or domain, in any letter case."""
        wanted = name.lower()
        known = (one for one in self.tenants.values() if wanted in {one.id, one.domain.lower()})
        return next(known, None)

    def person(self, user: str) -> Person | None:
        """Find a person by sign-in name, in any letter case."""
        return self.people.get(user.strip().lower())

    def person_with(self, object_id: str, tenant_id: str) -> Person | None:
        """Find the person with an object id in a tenant."""
        for person in self.people.values():
            if tenant_id in person.tenants and person.object_id_in(tenant_id) == object_id:
                return person
        return None

    def consented(self, person: Person, tenant_id: str, application: Application) -> frozenset[str]:
        """Return the permissions the person has consented to, none at first."""
        with self._lock:
            return self._consents.get((person.user, tenant_id, application.client_id), frozenset())

    def consent(
        self,
        person: Person,
        tenant_id: str,
        application: Application,
        permissions: frozenset[str],
    ) -> None:
        """Note that the person consented to more."""
        with self._lock:
            before = self.consented(person, tenant_id, application)
            self._consents[person.user, tenant_id, application.client_id] = before | permissions

    def withdraw_consents(self) -> None:
        """Forget every consent: the next refresh is AADSTS65001."""
        with self._lock:
            self._consents.clear()

    def end_sessions(self, person: Person) -> None:
        """Revoke the person's refresh tokens and access tokens, as after a new password."""
        with self._lock:
            self._ended[person.user] = self.clock.now()
        self.browsers.sign_out_everywhere(person)

    def sessions_ended(self, person: Person) -> float:
        """Return when the person's sessions were last ended, in Unix seconds; 0 for never."""
        with self._lock:
            ended = self._ended.get(person.user)
        return ended.timestamp() if ended else 0.0

    def new_code(self, grant: Grant, redirect_uri: str, challenge: str) -> Code:
        """Give out an authorization code."""
        expires = self.clock.now() + CODE_LIFE
        code = Code(f"0.A{token_urlsafe(48)}", grant, redirect_uri, challenge, expires)
        with self._lock:
            self._codes[code.value] = code
        return code

    def code(self, value: str) -> Code | None:
        """Return a code that was not redeemed."""
        with self._lock:
            return self._codes.get(value)

    def spend_code(self, value: str) -> bool:
        """Redeem a code; `False` when another was quicker."""
        with self._lock:
            self._spent_codes.add(value)
            return self._codes.pop(value, None) is not None

    def was_spent(self, value: str) -> bool:
        """Tell whether a code was redeemed before."""
        with self._lock:
            return value in self._spent_codes

    def new_refresh_token(self, grant: Grant) -> RefreshToken:
        """Give out a refresh token."""
        token = RefreshToken(f"1.A{token_urlsafe(96)}", grant, self.clock.now())
        with self._lock:
            self._refresh_tokens[token.value] = token
        return token

    def refresh_token(self, value: str) -> RefreshToken | None:
        """Return a refresh token that was given out, good or not."""
        with self._lock:
            return self._refresh_tokens.get(value)

    def used(self, token: RefreshToken) -> None:
        """Note that a refresh token was redeemed.

        Entra leaves a used one good and so does this, unless `rotate_strictly` is set.
        """
        with self._lock:
            if self.conditions.rotate_strictly:
                self._refresh_tokens.pop(token.value, None)
            elif token.value in self._refresh_tokens:
                self._refresh_tokens[token.value] = replace(token, issued=self.clock.now())

    def new_device_code(
        self,
        tenant: str,
        application: Application,
        scopes: tuple[str, ...],
        permissions: frozenset[str],
    ) -> DeviceCode:
        """Give out a device code with a user code of nine letters and digits, as Entra's."""
        user_code = "".join(choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(9))
        code = DeviceCode(
            f"D{token_urlsafe(48)}",
            user_code,
            tenant,
            application,
            scopes,
            permissions,
            self.clock.now() + DEVICE_CODE_LIFE,
        )
        with self._lock:
            self._device_codes[code.value] = code
        return code

    def device_code(self, value: str) -> DeviceCode | None:
        """Find a device code by the value the device holds."""
        with self._lock:
            return self._device_codes.get(value)

    def device_code_typed(self, user_code: str) -> DeviceCode | None:
        """Find a device code by what the person types, in any letter case."""
        wanted = user_code.replace("-", "").strip().upper()
        with self._lock:
            codes = [one for one in self._device_codes.values() if one.user_code == wanted]
        return codes[0] if codes else None

    def client_time(self) -> datetime:
        """Return the time for id tokens, which clients compare with the computer's clock.

        A moved world clock does not show in them, a skew of the service's does.
        """
        return datetime.now(UTC) + self.clock.skew
