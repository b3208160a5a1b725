"""Bytes to events, however they are cut."""

import gzip
import itertools
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadAnswer
from app.vlm.wire.stream import EventReader
from app.wire.start import Inflater

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
).filter(lambda value: isinstance(value, dict | list))


def read(data: bytes, *cuts: int) -> list[object]:
    reader, places = EventReader(), sorted({0, *cuts, len(data)})
    values: list[object] = []
    for start, end in itertools.pairwise(places):
        values += list(reader.feed(data[start:end]))
    return [*values, *reader.close()]


@given(
    st.lists(st.tuples(JSON, st.booleans(), st.sampled_from([b"\n\n", b"\r\n\r\n", b"\n"]))),
    st.lists(st.integers(0, 2000), max_size=20),
)
def test_events_come_out_whole_however_the_bytes_are_cut(
    events: list[tuple[object, bool, bytes]], cuts: list[int]
) -> None:
    data = b""
    for value, spaced, end in events:
        text = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
        data += b": ping\n" + (b"data: " if spaced else b"data:") + text + end
    data += b"data: [DONE]\n\n"
    assert read(data, *(cut for cut in cuts if cut <= len(data))) == [value for value, *_ in events]


def test_line_separators_inside_a_string_end_no_line() -> None:
    said = "one\u2028two\u2029three\x85four\x0bfive"
    data = b"data: " + json.dumps({"t": said}, ensure_ascii=False).encode() + b"\n\n"
    assert "\u2028".encode() in data
    assert read(data) == [{"t": said}]


def test_a_character_cut_in_two_is_whole_again() -> None:
    data = 'data: {"t":"裂缝 🚗"}\n\n'.encode()
    for cut in range(len(data)):
        assert read(data, cut) == [{"t": "裂缝 🚗"}]


def test_other_fields_comments_and_a_bom_are_skipped() -> None:
    data = b"\xef\xbb\xbfevent: message\nid: 7\nretry: 10\n: ping\n:\ndata:{}\n\n\n\ndata: [DONE]\n"
    assert read(data) == [{}]


def test_data_over_several_lines_is_one_event() -> None:
    assert read(b'data: {"a":\ndata: 1}\n\ndata: {"b": 2}\n\n') == [{"a": 1}, {"b": 2}]


def test_an_event_is_told_before_its_empty_line() -> None:
    assert list(EventReader().feed(b'data: {"a": 1}\n')) == [{"a": 1}]


@pytest.mark.parametrize(
    "bare", ['{"error": "x"}', '{\n  "error":\n\n  "x"\n}\n', '{"error": "x"}\n']
)
def test_bare_json_is_understood(bare: str) -> None:
    assert read(bare.encode()) == [{"error": "x"}]


def test_an_event_cut_off_by_the_end_is_left_out() -> None:
    assert read(b'data: {"a": 1}\n\ndata: {"b": ') == [{"a": 1}]


@pytest.mark.parametrize(
    "data",
    [
        b"<!doctype html>\n<html>\n",
        b"no newline at all",
        b"data: nonsense\n\n",
        b"data: " + b"[" * 200_000 + b"\n\n",
        b"data: " + b"1" * 6000 + b"\n\n",
        b'{"cut": ',
    ],
)
def test_what_is_no_stream_is_refused(data: bytes) -> None:
    with pytest.raises(BadAnswer):
        read(data)


@pytest.mark.parametrize("lead", [b"data: ", b"", b"data: [\n" + b"data: 1,\n" * 8])
def test_a_line_or_event_without_end_is_refused(lead: bytes) -> None:
    reader = EventReader(max_line=50)
    with pytest.raises(BadAnswer):
        list(itertools.chain(*(reader.feed(lead + b"x" * 10) for _ in range(10))))


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_compressed_stream_is_read_in_bounded_pieces(pack) -> None:  # type: ignore[no-untyped-def]
    plain = b" " * 3_000_000 + b"end"
    inflater = Inflater("gzip" if pack is gzip.compress else "deflate")
    packed = pack(plain)
    pieces = [
        piece
        for start in range(0, len(packed), 100)
        for piece in inflater.pieces(packed[start : start + 100])
    ]
    assert b"".join(pieces) == plain
    assert max(map(len, pieces)) <= 64 * 1024


def test_other_encodings_and_damage_are_refused() -> None:
    with pytest.raises(BadAnswer):
        Inflater("br")
    with pytest.raises(BadAnswer):
        list(Inflater("gzip").pieces(b"not gzip"))
