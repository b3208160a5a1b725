"""A provider's answers line by line, and its files by name: whatever comes does no harm."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.many.posting import Kept, Told
from app.errors import BadAnswer, PostingExpired, StoreUnwritable
from app.settings.connection import PRACTICE, Connection, Price
from app.settings.later import cheaper, later_of, price_of
from app.vlm.failures.meaning import Server
from app.vlm.later.files import Files, Stage
from app.vlm.later.lines import answers_in
from app.vlm.wire.address import resolve
from app.wire.doors import Doors
from tests.helpers import behaviours as do
from tests.helpers.later_provider import LaterProvider, answered, refused, told
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop

LINE: Any = {"custom_id": "a"}
SERVER = Server("h", "m", "sk-secret-0123")


def _read(path: Path, *lines: bytes) -> list[Told]:
    path.write_bytes(b"".join(lines))
    return list(answers_in(path, SERVER, most=2_000))


def test_lines_that_make_no_sense_have_no_name_and_the_next_one_is_read(tmp_path: Path) -> None:
    odd = (
        *(b"no JSON\n", b"[1]\n", b'{"custom_id":7}\n', b'{"custom_id":""}\n', b"\xff\xfe\n"),
        b'{"custom_id":"' + b"x" * 5_000 + b'"}\n',
        b"[" * 1_500 + b"\n",
    )
    told_of = _read(tmp_path / "answer", *odd, b"\n", refused(LINE, 400, "no"), b'{"custom_id":"a')
    assert [each.name for each in told_of] == [""] * len(odd) + ["a", ""]
    kept = told_of[-2].kept
    assert kept is not None
    assert kept.status == 400
    with pytest.raises(StoreUnwritable):
        list(answers_in(tmp_path / "gone", SERVER))


def test_what_may_be_answered_another_time_is_a_reason_and_no_answer(tmp_path: Path) -> None:
    lines = (
        refused(LINE, 503, "queue full, sk-secret-0123"),
        told("a", None, {"code": "batch_expired", "message": "late"}),
        told("a", {"status_code": 0, "body": None}),
        told("a", None, "broken"),
        told("a", {"status_code": 200, "body": {"choices": []}}),
    )
    busy, late, odd, broken, good = _read(tmp_path / "answer", *lines)
    assert (busy.kept, "sk-secret" in str(busy)) == (None, False)
    assert (late.kept, late.why) == (None, PostingExpired.__name__)
    assert (odd.kept, broken.kept) == (None, None)
    assert good.kept == Kept(200, b'{"choices": []}')


@in_loop
async def test_ids_that_lead_elsewhere_are_refused_and_a_file_is_cut_off_at_its_most(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    with LoopbackServer(provider) as server:
        connection = Connection(base_url=f"{server.url}/v1")
        doors = Doors(None)
        files = Files(doors, connection, "sk-secret-0123")
        path = tmp_path / "questions"
        path.write_bytes(b"x" * 3_000_000 + b"unkept")
        file_id = await files.hand_over(path, 3_000_000, "tessera-1.jsonl")
        assert provider.files[file_id] == ("tessera-1.jsonl", b"x" * 3_000_000)
        assert await files.find("tessera-1.jsonl") == file_id
        await files.fetch(file_id, tmp_path / "answer", 1_000)
        assert (tmp_path / "answer").stat().st_size == 1_000
        for odd in ("../batches", "a/b", "", 7, "x" * 300):
            provider.before = {"POST /files": [do.refuses(200, {"id": odd})]}
            with pytest.raises(BadAnswer):
                await files.hand_over(path, 1, "tessera-2.jsonl")
        words = {"status": "completed", "output_file_id": "file-9", "error_file_id": None}
        provider.before = {"GET /batches/*": [do.refuses(200, words), do.refuses(200, [])]}
        assert (await files.look("batch-1")).answers == ("file-9",)
        assert (await files.look("batch-1")).stage is Stage.WORKING
        await doors.close()
    keys = {seen.headers.get("authorization") for seen in server.seen}
    assert keys == {"Bearer sk-secret-0123"}


def test_what_it_costs_and_where_it_goes_follows_from_the_providers_table() -> None:
    assert later_of(PRACTICE) is None
    assert later_of(Connection(provider="dashscope_singapore")) is None
    ark = Connection(base_url="https://ark.cn-beijing.volces.com", provider="ark")
    ark_later = later_of(ark)
    assert ark_later is not None
    address = resolve(cheaper(ark, ark_later))
    assert address == "https://ark.cn-beijing.volces.com/api/v3/batch/chat/completions"
    assert price_of(Price("0.3", "1,2", "¥"), ark_later) == Price("0.15", "0.6", "¥")
    assert price_of(Price(), ark_later) == Price()
    dashscope = Connection(base_url="https://dashscope.aliyuncs.com", provider="dashscope_china")
    later = later_of(dashscope)
    assert later is not None
    assert resolve(cheaper(dashscope, later)) == resolve(dashscope)


def test_a_good_answer_is_kept_as_it_came(tmp_path: Path) -> None:
    (one,) = _read(tmp_path / "answer", answered(LINE, "é裂"))
    assert one.kept is not None
    assert "é裂" in one.kept.body.decode("unicode_escape")
