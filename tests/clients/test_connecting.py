"""Putting tokens where programs look for them: the ledger knows at every instant what is where."""

from dataclasses import replace
from pathlib import Path

import pytest

from patmanager.clients.all import all_clients
from patmanager.core.client_faults import ClientFileChanged
from patmanager.core.clients import Answer, Verdict
from patmanager.core.connecting import Connecting
from patmanager.core.faults import KeychainRefused
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.places import ClientName, Place, Standing
from patmanager.core.policy_book import PolicyBook
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.core.tokens import Token
from tests.clients.home import FEED, NEW, OLD, Home, target_of
from tests.fakes import FreeLock, MemoryLedger, TableApi, TableFeeds, TablePolicies
from tests.samples import ANA, CONTOSO, FixedClock, token

pytestmark = pytest.mark.fast

CLIENTS = [ClientName.NPM, ClientName.PIP, ClientName.UV, ClientName.TWINE, ClientName.NUGET]


class Killed(BaseException):
    """The program ended here."""


class Desk:
    """Two kept tokens, a home, and the core that connects them; `dies_at` ends it at a step."""

    def __init__(self, folder: Path, *installed: str) -> None:
        """Keep the secrets of two tokens."""
        self.home = Home(folder, *installed)
        self.ledger, self.feeds = MemoryLedger(), TableFeeds()
        self.feeds.good = [OLD, NEW]
        self.old, self.new = token(1), token(2)
        self.keep(self.old, OLD, 1)
        self.keep(self.new, NEW, 2)
        self.steps = 0
        self.dies_at = 0
        self.connecting = self.started()

    def keep(self, which: Token, secret: Secret, number: int) -> None:
        """Put a secret into the keychain."""
        slot = Slot(ANA.id, number)
        self.home.keychain.slots[slot] = KeptSecret("contoso", which.authorization_id, secret)
        self.ledger.bind_slot(slot, which.authorization_id)

    def started(self) -> Connecting:
        """Return the core as a program that just started has it."""
        clock = FixedClock()
        neighbors = Neighbors(
            TableApi(self.old, self.new, clock=clock),
            self.home.keychain,
            self.ledger,
            clock,
            FreeLock(),
            on_step=self._step,
        )
        book = PolicyBook(Rules, self.ledger, clock, TablePolicies())
        clients = all_clients(self.home.around)
        return Connecting(neighbors, Lifecycle(neighbors, book), clients, self.feeds)

    def connect(self, name: ClientName) -> Place:
        """Connect a program with the old token."""
        plan = self.connecting.plan(name, target_of(name))
        return self.connecting.connect(CONTOSO, self.old, plan, name)

    def files(self) -> dict[str, bytes]:
        """Return every file of the home."""
        return {
            str(path): path.read_bytes() for path in self.home.path.rglob("*") if path.is_file()
        }

    def _step(self, _name: str) -> None:
        self.steps += 1
        if self.steps == self.dies_at:
            raise Killed


@pytest.fixture(params=[True, False], ids=["keyring", "no keyring"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    """A desk with keyring, and one without."""
    return Desk(tmp_path, *(["keyring"] if request.param else []))


@pytest.mark.parametrize("name", CLIENTS)
def test_a_program_is_connected_followed_and_disconnected(desk: Desk, name: ClientName) -> None:
    """Each step leaves the ledger and the files at one."""
    before = desk.files()
    place = desk.connect(name)
    assert desk.ledger.places() == (place,)
    assert place.standing is Standing.CONNECTED
    assert desk.connecting.test(CONTOSO, desk.old, place).verdict is Verdict.WORKS

    (followed,) = desk.connecting.follow(CONTOSO, desk.old, desk.new)
    assert followed.is_good
    (place,) = desk.ledger.places()
    assert place.authorization_id == desk.new.authorization_id
    assert desk.connecting.places_of(ANA.id, desk.old.authorization_id) == ()

    desk.connecting.disconnect(place)
    assert desk.ledger.places() == ()
    assert desk.files() == before
    assert desk.home.keychain.foreign == {}


@pytest.mark.parametrize("name", CLIENTS)
def test_a_program_killed_anywhere_can_finish(desk: Desk, name: ClientName) -> None:
    """Whenever it ends, the next start ends what it began: whole, or without a trace."""
    before = desk.files()
    died = 0
    for step in range(1, 30):
        desk.steps, desk.dies_at = 0, step
        try:
            place = desk.connect(name)
            desk.connecting.follow(CONTOSO, desk.old, desk.new)
            (place,) = desk.ledger.places()
            desk.connecting.disconnect(place)
        except Killed:
            died += 1
        else:
            break
        desk.dies_at = 0
        desk.connecting = desk.started()
        for left in desk.connecting.unfinished():
            owner = desk.new if left.authorization_id == desk.new.authorization_id else desk.old
            finished = desk.connecting.finish(CONTOSO, owner, left)
            if finished is not None:
                assert desk.connecting.test(CONTOSO, owner, finished).verdict is Verdict.WORKS
        assert desk.connecting.unfinished() == ()
        for left in desk.ledger.places():
            desk.connecting.disconnect(left)
        assert desk.files() == before
        assert desk.home.keychain.foreign == {}
    else:
        pytest.fail("it never came to an end")
    assert died >= 5


def test_a_writing_whose_secret_is_gone_is_undone(desk: Desk) -> None:
    """There is nothing to finish it with."""
    before = desk.files()
    desk.dies_at = 2
    with pytest.raises(Killed):
        desk.connect(ClientName.NPM)
    desk.ledger.slots.clear()
    (left,) = desk.started().unfinished()
    assert desk.started().finish(CONTOSO, desk.old, left) is None
    assert desk.files() == before


def test_what_cannot_be_written_whole_is_taken_out(tmp_path: Path) -> None:
    """A keychain that refuses leaves no half of it."""
    desk = Desk(tmp_path, "keyring")
    before = desk.files()
    desk.home.keychain.faults["put_foreign"] = KeychainRefused()
    with pytest.raises(KeychainRefused):
        desk.connect(ClientName.PIP)
    assert desk.files() == before
    assert desk.ledger.places() == ()


def test_one_place_that_cannot_follow_is_named(desk: Desk) -> None:
    """The others have the new secret; that one has the old, and its token must stay."""
    npm, nuget = desk.connect(ClientName.NPM), desk.connect(ClientName.NUGET)
    Path(npm.written.pieces[0].file).write_bytes(b"")
    followed = {
        each.place.client: each for each in desk.connecting.follow(CONTOSO, desk.old, desk.new)
    }
    assert isinstance(followed[ClientName.NPM].fault, ClientFileChanged)
    assert followed[ClientName.NUGET].is_good
    left = desk.connecting.places_of(ANA.id, desk.old.authorization_id)
    assert [each.id for each in left] == [npm.id]
    (moved,) = desk.connecting.places_of(ANA.id, desk.new.authorization_id)
    assert moved.id == nuget.id


def test_a_place_that_is_connected_again_is_taken_over(desk: Desk) -> None:
    """Even where its lines were taken out by hand; nothing is there twice."""
    place = desk.connect(ClientName.NPM)
    file = Path(place.written.pieces[0].file)
    whole = file.read_bytes()
    file.write_bytes(b"fund=false\n")
    again = desk.connect(ClientName.NPM)
    assert again.id == place.id
    assert file.read_bytes() == b"fund=false\n" + whole
    assert len(desk.ledger.places()) == 1


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (Answer(401), Verdict.REFUSED),
        (Answer(203), Verdict.REFUSED),
        (Answer(302), Verdict.REFUSED),
        (Answer(403, "", "You need to have 'ReadPackages'."), Verdict.FORBIDDEN),
        (Answer(404, "FeedIdNotFoundException"), Verdict.NO_FEED),
        (Answer(404), Verdict.WORKS),
        (Answer(200), Verdict.WORKS),
        (Answer(405), Verdict.WORKS),
    ],
)
def test_an_answer_tells_what_is_wrong(desk: Desk, answer: Answer, verdict: Verdict) -> None:
    """A good token is told that the root of the feed is nothing; others are told why."""
    place = desk.connect(ClientName.NPM)
    desk.feeds.good, desk.feeds.answer = [], answer
    tested = desk.connecting.test(CONTOSO, desk.old, place)
    assert tested.verdict is verdict
    assert desk.feeds.asked[-1].endswith("/_packaging/web/npm/registry/")


def test_another_secret_in_the_place_is_noticed(desk: Desk) -> None:
    """Somebody else wrote there; the service is not asked with a stranger's secret."""
    place = desk.connect(ClientName.NPM)
    client = all_clients(desk.home.around)[ClientName.NPM]
    client.switch(place.written, place.target, NEW)
    assert desk.connecting.test(CONTOSO, desk.old, place).verdict is Verdict.OTHER
    client.take(place.written, place.target, replace(place.written, pieces=(), entries=()))
    assert desk.connecting.test(CONTOSO, desk.old, place).verdict is Verdict.MISSING


@pytest.mark.parametrize("first_leaves_first", [True, False])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        (ClientName.MAVEN, b""),
        (ClientName.MAVEN, b"<settings/>"),
        (ClientName.NUGET, b""),
        (ClientName.NUGET, b"<configuration/>\n"),
        (ClientName.TWINE, b""),
        (ClientName.NPM, b""),
        (ClientName.GRADLE, b"a=b"),
    ],
)
def test_two_feeds_share_one_file(
    desk: Desk, name: ClientName, content: bytes, *, first_leaves_first: bool
) -> None:
    """Each can be followed and taken out alone; the last leaves the file as it was."""
    file = desk.connecting.plan(name, target_of(name)).changes[0].file
    if content:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        Path(file).write_bytes(content)
    before = desk.files()
    shop = replace(target_of(name), address=FEED.replace("web", "shop"), name="shop")
    one = desk.connect(name)
    with_one = desk.files()
    two = desk.connecting.connect(CONTOSO, desk.old, desk.connecting.plan(name, shop), name)
    assert all(each.is_good for each in desk.connecting.follow(CONTOSO, desk.old, desk.new))
    assert all(each.is_good for each in desk.connecting.follow(CONTOSO, desk.new, desk.old))
    kept = {each.id: each for each in desk.ledger.places()}
    leaving = (one, two) if first_leaves_first else (two, one)
    desk.connecting.disconnect(kept[leaving[0].id])
    if not first_leaves_first:
        assert desk.files() == with_one
    (left,) = desk.ledger.places()
    assert desk.connecting.test(CONTOSO, desk.old, left).verdict is Verdict.WORKS
    desk.connecting.disconnect(left)
    assert desk.files() == before


def test_what_a_person_wrote_below_our_heading_stays_below_it(tmp_path: Path) -> None:
    """A line that lost its heading would belong to another section, or to none."""
    desk = Desk(tmp_path, "keyring")
    place = desk.connect(ClientName.PIP)
    file = Path(place.written.pieces[0].file)
    file.write_text(file.read_text() + "timeout = 9\n")
    desk.connecting.disconnect(place)
    assert file.read_text() == "[global]\ntimeout = 9\n"
