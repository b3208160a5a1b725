"""Reports made beside the program are the same, and what goes wrong with one is its own matter."""

import asyncio
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from app.desk import Desk
from app.errors import AppError, PhotoLost
from app.issuing.issue import write_report
from app.issuing.press import Press, pressing
from app.issuing.printer import Printer
from app.report.content import Content
from app.report.pdf import render
from app.settings.settings import Settings
from app.several import several
from tests.app.report.test_scripts import SCRIPTS
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import content


def test_the_same_bytes_come_out_and_a_lost_process_costs_one_report(tmp_path: Path) -> None:
    note = "\n".join(SCRIPTS.values())
    made = content(tmp_path, cases.case(decision=cases.decision(note=note)))
    press = Press(1)
    try:
        assert press.render(made) == render(made)
        (printer,) = press.printers
        assert printer.process is not None
        printer.process.kill()
        printer.process.join(60)
        with pytest.raises(ChildProcessError):
            press.render(made)
        assert press.render(made) == render(made)
        (tmp_path / "photo-1.jpg").unlink()
        with pytest.raises(OSError, match="photo-1"):
            press.render(made)
    finally:
        press.close()


def test_a_process_that_is_ended_while_it_hands_over_a_report_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, printer = _heavy(tmp_path), Printer()
    hear, lost = Connection.recv, list[BaseProcess | None]()

    def half_heard(pipe: Connection) -> Any:
        assert pipe.poll(60)
        if not lost:  # more than a pipe holds: it is still being written
            lost.append(printer.process)
            assert lost[0] is not None
            lost[0].kill()
        return hear(pipe)

    monkeypatch.setattr(Connection, "recv", half_heard)
    try:
        with pytest.raises(ChildProcessError):
            printer.render(made)
        assert printer.render(made) == render(made)
    finally:
        printer.close()


def _heavy(folder: Path) -> Content:
    """A report of more than a megabyte."""
    made = content(folder)
    for path in made.pictures.values():
        path.write_bytes(saved(photo_like(4032, 3024), quality=95))
    assert len(render(made)) > 1_000_000
    return made


def test_whoever_still_waits_when_all_is_closed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, press = content(tmp_path), Press(1)
    (one,) = press.printers
    end, waiting = one.close, list[Future[bytes]]()

    def close() -> None:
        """The only printer is in the hand of who closes it."""
        waiting.append(hands.submit(press.render, made))
        with pytest.raises(TimeoutError):
            waiting[0].result(0.2)
        end()

    monkeypatch.setattr(one, "close", close)
    with ThreadPoolExecutor(1) as hands:
        press.close()
        with pytest.raises(ChildProcessError):
            waiting[0].result(60)
    with pytest.raises(ChildProcessError):
        press.render(made)
    assert one.process is None


def test_one_case_that_fails_stops_none_of_the_others(tmp_path: Path) -> None:
    async def main() -> None:
        async with desk_in(tmp_path / "data") as desk:
            known = [await case_of(desk, saved(photo_like(64, 48, n))) for n in range(6)]
            lost = known[2].photos[0]
            desk.files.original(lost.sha256, lost.media_type).unlink()
            desk.files.prepared(lost.sha256).unlink()
            failed = await _written(desk, [case.id for case in known], tmp_path)
        assert [type(error) for error in failed] == [PhotoLost]
        expected.update(case.id for case in known if case is not known[2])

    expected = set[str]()
    asyncio.run(main())
    assert {path.stem for path in tmp_path.glob("*.pdf")} == expected


async def _written(desk: Desk, case_ids: list[str], folder: Path) -> list[AppError]:
    failed = list[AppError]()
    async with pressing(desk, len(case_ids)) as quick:
        assert quick.render != desk.render

        async def one(case_id: str) -> None:
            try:
                await write_report(quick, case_id, folder / f"{case_id}.pdf", Settings(), cases.MEI)
            except AppError as error:
                failed.append(error)

        await several(one, case_ids)
    return failed
