"""Putting tokens where programs look for them, and following them there when they change.

What is written where stands in the ledger before the first write and after the last removal, so
that a program cut short between any two of them can finish, or undo.
"""

from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from uuid import uuid4

from patmanager.core.client_faults import ClientFault, ClientFileChanged
from patmanager.core.clients import Answer, Client, Feeds, Found, Plan, Source, Tested, Verdict
from patmanager.core.faults import Fault, KeychainFault, SecretNotKept
from patmanager.core.following import Followed
from patmanager.core.keeping import Keeping
from patmanager.core.neighbors import Neighbors
from patmanager.core.organizations import Organization
from patmanager.core.places import ClientName, Place, Standing, Target, Written
from patmanager.core.secret import Secret
from patmanager.core.tokens import Token

_SIGN_IN_PAGES = frozenset(
    {HTTPStatus.NON_AUTHORITATIVE_INFORMATION, HTTPStatus.FOUND, HTTPStatus.UNAUTHORIZED}
)
_NO_FEED = "feedidnotfound"


class Connecting:
    """Connects programs with tokens, over the clients, the service, the keychain and the ledger.

    Every method blocks: call it off the UI thread. All raise `LedgerFault`s, `KeychainFault`s and
    `ClientFault`s.
    """

    def __init__(
        self,
        neighbors: Neighbors,
        keeping: Keeping,
        clients: Mapping[ClientName, Client],
        feeds: Feeds,
    ) -> None:
        """Work with `neighbors` and `clients`; `keeping` has the secrets, `feeds` answers tests."""
        self._keeping = keeping
        self._api = neighbors.api
        self._ledger = neighbors.ledger
        self._clock = neighbors.clock
        self._lock = neighbors.lock
        self._secrets = neighbors.secrets
        self._at = neighbors.on_step
        self._clients = clients
        self._feeds = feeds

    @property
    def host(self) -> str:
        """Return the base address of packages."""
        return self._feeds.host

    def address_of(self, organization: Organization) -> str:
        """Return the address under which git and `az` know an organization."""
        return f"{self._feeds.git_host}/{organization.name}"

    def find(self) -> tuple[Found, ...]:
        """Look which programs are installed."""
        return tuple(client.find() for client in self._clients.values())

    def sources_in(self, folder: Path) -> tuple[Source, ...]:
        """Return the feeds that a project names, for each program that would use them."""
        clients = self._clients.values()
        return tuple(each for client in clients for each in client.sources_in(folder, self.host))

    def is_for_feeds(self, name: ClientName) -> bool:
        """Tell whether a program installs packages from a feed."""
        return self._clients[name].is_for_feeds

    def label(self, name: ClientName) -> str:
        """Return what people call a program."""
        return self._clients[name].label

    def plan(self, name: ClientName, target: Target) -> Plan:
        """Tell what connecting a program would do; writes nothing."""
        return self._clients[name].plan(target)

    def places(self) -> tuple[Place, ...]:
        """Return every place where a token of this computer is in use."""
        return self._ledger.places()

    def places_of(self, account_id: str, authorization_id: str) -> tuple[Place, ...]:
        """Return the places where one token is in use."""
        mine = (account_id, authorization_id)
        return tuple(
            each for each in self.places() if (each.account_id, each.authorization_id) == mine
        )

    def connect(
        self, organization: Organization, token: Token, plan: Plan, name: ClientName
    ) -> Place:
        """Do what a plan says, with the kept secret of `token`.

        A place of the same program and target is taken over: its secret is replaced. Where
        writing fails, what was written is taken out again. Raises `SecretNotKept`.
        """
        with self._lock.held(organization.account):
            secret = self._keeping.secret_of(organization, token)
            for old in self.places():
                same = old.client is name and old.target.address == plan.target.address
                if same and old.account_id == organization.account.id:
                    return self._put_anew(replace(old, target=plan.target), token, secret)
            place = Place(
                str(uuid4()),
                name,
                organization.account.id,
                token.authorization_id,
                plan.target,
                self._clock.now(),
                Standing.CONNECTING,
            )
            return self._put(place, plan, secret)

    def test(self, organization: Organization, token: Token, place: Place) -> Tested:
        """Tell whether a program can work: with the secret as it would find it itself.

        Raises `NetworkFault`s.
        """
        client = self._clients[place.client]
        kept = self._kept(organization, token)
        found = client.read(place.written, place.target) if client.shows_secret else kept
        if found is None:
            return Tested(Verdict.MISSING)
        self._secrets.add(found)
        if kept is not None and found != kept:
            return Tested(Verdict.OTHER)
        if not client.is_for_feeds:
            works = self._api.works(organization, found)
            return Tested(Verdict.WORKS if works else Verdict.REFUSED)
        address = client.probe(place.target).removeprefix("sparse+")
        return _judged(self._feeds.ask(address, place.target.organization, found))

    def follow(self, organization: Organization, old: Token, new: Token) -> tuple[Followed, ...]:
        """Put the secret of `new` wherever `old` is in use, and test each; nothing is revoked.

        Never raises for one place: the others are tried all the same.
        """
        places = self.places_of(organization.account.id, old.authorization_id)
        if not places:
            return ()
        with self._lock.held(organization.account):
            try:
                secret = self._keeping.secret_of(organization, new)
            except Fault as fault:
                return tuple(Followed(place, fault=fault) for place in places)
            return tuple(self._follow(organization, place, new, secret) for place in places)

    def disconnect(self, place: Place) -> None:
        """Take out what was written for a place; what others share with it stays."""
        self._ledger.save_place(replace(place, standing=Standing.LEAVING))
        self._at("leaving begun")
        self._take(place)

    def finish(self, organization: Organization, token: Token, place: Place) -> Place | None:
        """Go on with a place whose writing or removal was cut short.

        Returns it as it now stands, `None` where it is gone: a removal is finished, and so is a
        writing whose secret is not kept any more.
        """
        if place.standing is Standing.CONNECTED:
            return place
        if place.standing is Standing.LEAVING:
            self._take(place)
            return None
        secret = self._kept(organization, token)
        if secret is None:
            self._take(place)
            return None
        with self._lock.held(organization.account):
            return self._put_anew(place, token, secret)

    def unfinished(self) -> tuple[Place, ...]:
        """Return the places whose writing or removal was cut short."""
        return tuple(each for each in self.places() if each.standing is not Standing.CONNECTED)

    def _kept(self, organization: Organization, token: Token) -> Secret | None:
        """Return the kept secret, `None` where there is none any more."""
        try:
            return self._keeping.secret_of(organization, token)
        except SecretNotKept:
            return None

    def _follow(
        self, organization: Organization, place: Place, new: Token, secret: Secret
    ) -> Followed:
        try:
            moved = self._switch(place, new, secret)
        except Fault as fault:
            return Followed(place, fault=fault)
        try:
            return Followed(moved, self.test(organization, new, moved))
        except Fault as fault:
            return Followed(moved, fault=fault)

    def _switch(self, place: Place, token: Token, secret: Secret) -> Place:
        """Replace the secret of a place; where that fails, it names its old token again."""
        moving = replace(
            place, authorization_id=token.authorization_id, standing=Standing.CONNECTING
        )
        self._ledger.save_place(moving)
        self._at("switch begun")
        try:
            self._clients[place.client].switch(place.written, place.target, secret, self._at)
        except ClientFileChanged:
            self._ledger.save_place(place)
            raise
        done = replace(
            moving, standing=Standing.CONNECTED, since=self._clock.now(), refused_at=None
        )
        self._ledger.save_place(done)
        return done

    def _put_anew(self, place: Place, token: Token, secret: Secret) -> Place:
        """Replace the secret of a place, or take out what is left of it and write it anew."""
        try:
            return self._switch(place, token, secret)
        except ClientFileChanged:
            client = self._clients[place.client]
            client.take(place.written, place.target, self._shared(place), self._at)
            again = replace(
                place,
                authorization_id=token.authorization_id,
                standing=Standing.CONNECTING,
                since=self._clock.now(),
                refused_at=None,
            )
            return self._put(again, client.plan(place.target), secret)

    def _put(self, place: Place, plan: Plan, secret: Secret) -> Place:
        client = self._clients[place.client]
        place = replace(place, written=self._with_made(place, plan.written))
        self._ledger.save_place(place)
        self._at("connecting begun")
        try:
            client.put(plan, secret, self._at)
        except (ClientFault, KeychainFault):
            self._take(place)
            raise
        done = replace(place, standing=Standing.CONNECTED)
        self._ledger.save_place(done)
        return done

    def _take(self, place: Place) -> None:
        """Take a place out and note it; one that cannot be stays in the ledger as it stands."""
        client = self._clients[place.client]
        client.take(place.written, place.target, self._shared(place), self._at)
        self._at("taken out")
        self._ledger.forget_place(place.id)

    def _shared(self, place: Place) -> Written:
        """Return what other places rely on."""
        others = self._others(place)
        return Written(
            tuple(piece for each in others for piece in each.written.pieces),
            entries=tuple(entry for each in others for entry in each.written.entries),
        )

    def _with_made(self, place: Place, written: Written) -> Written:
        """Count files and frames as ours that another place of ours made before."""
        files = {piece.file for piece in written.pieces}
        others = [each.written for each in self._others(place)]
        made = files & {file for each in others for file in each.made}
        frames = dict.fromkeys(
            piece
            for each in others
            for piece in each.pieces
            if piece.is_frame and piece.file in files and piece not in written.pieces
        )
        return replace(
            written,
            pieces=(*frames, *written.pieces),
            made=tuple(sorted({*written.made, *made})),
        )

    def _others(self, place: Place) -> list[Place]:
        """Return the other places: programs share files, and entries of the keychain."""
        return [each for each in self.places() if each.id != place.id]


def _judged(answer: Answer) -> Tested:
    """Tell what a feed's answer to a program's first question means.

    A feed answers 404 to a good token that asks for its root, where nothing is: the check of
    Microsoft's own ado-npm-auth.
    """
    if answer.status in _SIGN_IN_PAGES:
        return Tested(Verdict.REFUSED, answer.sentence)
    if answer.status == HTTPStatus.FORBIDDEN:
        return Tested(Verdict.FORBIDDEN, answer.sentence)
    if answer.name.lower().startswith(_NO_FEED):
        return Tested(Verdict.NO_FEED, answer.sentence)
    return Tested(Verdict.WORKS)
