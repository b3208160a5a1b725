"""Destinations are saved with their secrets, which only the keyring keeps."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.domain.sending.outgoing import Destination, Secrets
from app.errors import KeyNotKept
from app.network import Network
from app.rules.rulebook import Rulebook
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.outgoing import destination
from tests.helpers.ruling import DENTS, rulebook
from ui.settings.messages.outgoing_model import Outgoing, OutgoingModel

TYPED = Secrets("key", "whsec_x")


class Keys:
    """A keyring in memory that may be locked."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Secrets] = {}
        self.locked = False

    def of_destination(self, destination: Destination) -> Secrets:
        return self.kept.get((destination.id, destination.host), Secrets())

    def keep_for(self, destination: Destination, secrets: Secrets) -> None:
        if self.locked:
            raise KeyNotKept("locked")
        self.kept[destination.id, destination.host] = secrets

    def forget_for(self, destination: Destination) -> None:
        self.kept.pop((destination.id, destination.host), None)


def live(folder: Path, work: Callable[[OutgoingModel, Store, Keys], Awaitable[None]]) -> None:
    async def main() -> None:
        store, network, keys = await Store.open(folder), Network(), Keys()

        async def desk() -> Any:
            return SimpleNamespace(store=store)

        def crash(error: Exception) -> None:
            raise error

        model = OutgoingModel(desk, network, keys, crash)
        try:
            await work(model, store, keys)
        finally:
            await model.close()
            await store.close()
            await asyncio.to_thread(network.close)

    asyncio.run(main())


async def heard(signal: Any, begin: Callable[[], None]) -> Any:
    """What the signal tells next."""
    told: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def hear(*given: Any) -> None:
        if not told.done():
            told.set_result(given[-1])

    connection = signal.connect(hear)
    begin()
    try:
        async with asyncio.timeout(30):
            return await told
    finally:
        signal.disconnect(connection)


def test_secrets_go_into_the_keyring_and_out_of_it_with_their_destination(tmp_path: Path) -> None:
    async def work(model: OutgoingModel, store: Store, keys: Keys) -> None:
        await heard(model.loaded, model.load)
        to = destination()
        state: Outgoing = await heard(model.loaded, lambda: model.save([to], {to.id: TYPED}))
        assert state.destinations == (to,)
        assert model.secrets_of(to) == TYPED
        moved = destination(address="https://elsewhere.example/hook")
        await heard(model.loaded, lambda: model.save([moved], {}))
        assert model.secrets_of(moved) == Secrets()  # typed for another host
        assert keys.kept == {}

    live(tmp_path, work)


def test_without_a_keyring_secrets_hold_until_the_end_and_that_is_told(tmp_path: Path) -> None:
    async def work(model: OutgoingModel, store: Store, keys: Keys) -> None:
        keys.locked, to = True, destination()
        error = await heard(model.failed, lambda: model.save([to], {to.id: TYPED}))
        assert isinstance(error, KeyNotKept)
        assert await store.outgoing.destinations() == (to,)
        assert model.secrets_of(to) == TYPED
        assert keys.kept == {}

    live(tmp_path, work)


def test_a_new_name_is_told_to_the_rules_unless_another_has_the_old_one(tmp_path: Path) -> None:
    async def work(model: OutgoingModel, store: Store, keys: Keys) -> None:
        one, two = destination(name="Old"), destination(id="other", name="Same")
        three = destination(id="third", name="Same")
        await store.outgoing.keep_destinations((one, two, three))
        now = [replace(one, name="New"), replace(two, name="Else"), three]
        book = rulebook(
            tmp_path / "rules", calls=DENTS.replace("[then]", '[then]\nwebhook = "Old"')
        )
        model._desk = _desk(store, book)
        (rule,) = await heard(model.renamed, lambda: model.save(now, {}))
        assert (rule.id, rule.then.webhook) == ("calls", "New")

    live(tmp_path / "data", work)


def _desk(store: Store, book: Rulebook) -> Callable[[], Awaitable[Any]]:
    async def desk() -> Any:
        return SimpleNamespace(store=store, rules=book)

    return desk


def test_how_much_of_the_open_case_did_not_arrive_is_told(tmp_path: Path) -> None:
    async def work(model: OutgoingModel, store: Store, keys: Keys) -> None:
        case = cases.case()
        assert await heard(model.undelivered_changed, lambda: model.watch(case)) == 0
        assert await heard(model.undelivered_changed, model.told.emit) == 0

    live(tmp_path, work)
