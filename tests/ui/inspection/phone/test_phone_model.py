"""The little server as the window knows it."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.domain.who import Who
from app.network import Network
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.phone.phone_model import LONELY_SECONDS, Over, PhoneModel


def _run(work: Coroutine[Any, Any, None], app: QApplication) -> None:
    def loop() -> QEventLoop:
        made = QEventLoop(app)
        made.set_default_executor(ThreadPoolExecutor(2, "work"))
        return made

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(work)


def _crashed(error: Exception) -> None:
    raise error


def _with_model(
    app: QApplication,
    addresses: tuple[str, ...],
    work: Callable[[PhoneModel, CaseModel], Awaitable[None]],
) -> None:
    async def run() -> None:
        network, case = Network(), CaseModel(lambda: Who("Mei", "mei"), _crashed)
        intake = IntakeModel(case)
        model = PhoneModel(case, intake, network, lambda: addresses)
        try:
            await work(model, case)
        finally:
            await model.close()
            await intake.close()
            await case.close()
            await asyncio.to_thread(network.close)

    _run(run(), app)


def test_nothing_listens_before_and_after(qapp: QApplication) -> None:
    async def work(model: PhoneModel, case: CaseModel) -> None:
        assert model.phone.url == ""
        model.start()
        await until(lambda: model.phone.url)
        port = int(model.phone.url.split(":")[2].partition("/")[0])
        first = model.phone.url
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()
        model.start()
        await until(lambda: model.phone.url not in ("", first))
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)

    _with_model(qapp, ("127.0.0.1",), work)


def test_after_a_minute_alone_it_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(model: PhoneModel, case: CaseModel) -> None:
        model.start()
        await until(lambda: model.phone.url)
        model.tick()
        before = model.phone
        monkeypatch.setattr("ui.inspection.phone.phone_model.LONELY_SECONDS", 0)
        model.tick()
        assert (before.lonely, model.phone.lonely) == (False, True)
        assert LONELY_SECONDS == 60

    _with_model(qapp, ("127.0.0.1",), work)


def test_another_case_ends_it(qapp: QApplication) -> None:
    async def work(model: PhoneModel, case: CaseModel) -> None:
        model.start()
        await until(lambda: model.phone.url)
        case.new_case()
        assert (model.phone.over, model.phone.url) == (Over.LEFT, "")

    _with_model(qapp, ("127.0.0.1",), work)


def test_an_address_that_can_not_be_listened_at_is_told(qapp: QApplication) -> None:
    async def work(model: PhoneModel, case: CaseModel) -> None:
        model.start()
        await until(lambda: model.phone.over)
        assert model.phone.over is Over.FAILED
        assert model.phone.trouble is not None

    _with_model(qapp, ("203.0.113.7",), work)
