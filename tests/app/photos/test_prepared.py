"""What comes back from a child is taken only in its fixed form."""

import json
import random
import struct
from dataclasses import replace

import pytest

from app.domain.photo import ExifFacts
from app.errors import PhotoRefused, Refusal
from app.photos.crossing import pack_refusal
from app.photos.prepared import pack, pack_pictures, unpack, unpack_pictures
from tests.helpers.photos import prepared


def _refusal(answer: bytes) -> Refusal:
    with pytest.raises(PhotoRefused) as refused:
        unpack(answer, "a.jpg")
    assert refused.value.name == "a.jpg"
    return refused.value.refusal


def _with(**changes: object) -> bytes:
    """A good answer whose header says something else."""
    answer = pack(prepared())
    (length,) = struct.unpack_from(">I", answer)
    header = json.loads(answer[4 : 4 + length])
    text = json.dumps({**header, **changes}).encode()
    return struct.pack(">I", len(text)) + text + answer[4 + length :]


def test_there_and_back() -> None:
    made = prepared()
    assert unpack(pack(made), "a.jpg") == made
    assert unpack(pack(replace(made, exif=ExifFacts())), "a.jpg").exif == ExifFacts()


def test_a_refusal_keeps_its_reason() -> None:
    assert _refusal(pack_refusal(Refusal.TOO_SMALL, "3 × 1")) is Refusal.TOO_SMALL


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0\0\0",
        b"\xff\xff\xff\xff{}",
        b"\0\0\0\2[]",
        b"\0\0\0\2{}",
        b'\0\0\0\x14{"refused":"because"}',
        pack(prepared())[:-1],
        pack(prepared()) + b"x",
        struct.pack(">I", 60_000) + b"[" * 60_000,
        _with(size=[0, 10]),
        _with(size=[100_000, 100_000]),
        _with(size=[1]),
        _with(media_type="text/html"),
        _with(fingerprint="f" * 65),
        _with(fingerprint="-1"),
        _with(lengths=[1, 2, 3]),
        _with(lengths=[]),
        _with(quality={"sharpness": float("nan"), "brightness": 0.5, "flags": []}),
        _with(exif={"taken": "", "device": "", "place": [91, 0], "orientation": 1}),
        _with(exif={"taken": "", "device": "", "place": None, "orientation": 9}),
        _with(exif=None),
    ],
)
def test_anything_else_means_the_child_is_lost(answer: bytes) -> None:
    assert _refusal(answer) is Refusal.DECODER_DIED


def test_text_is_cleaned_again() -> None:
    facts = {"taken": "x\n\u202e", "device": "y" * 9999, "place": None, "orientation": 1}
    told = unpack(_with(exif=facts), "a.jpg").exif
    assert told.taken == "x"
    assert len(told.device) == 120


def test_unknown_flags_are_left_out() -> None:
    odd = {"sharpness": 1, "brightness": 0, "flags": ["<b>", "too_dark"]}
    assert unpack(_with(quality=odd), "a.jpg").quality.flags == ("too_dark",)


def test_the_hash_of_what_is_sent_is_made_here() -> None:
    made = prepared()
    lied = replace(made, sent=replace(made.sent, sha256="0" * 64))
    assert unpack(pack(lied), "a.jpg").sent == made.sent


def test_flipped_bits_never_get_further_than_a_refusal() -> None:
    chance = random.Random(7)
    good = pack(prepared())
    for _ in range(400):
        answer = bytearray(good)
        answer[chance.randrange(600)] ^= 1 << chance.randrange(8)
        try:
            unpack(bytes(answer), "a.jpg")
        except PhotoRefused:
            continue


def test_pictures_alone_there_and_back() -> None:
    made = prepared()
    pictures = [made.sent_jpeg, made.thumb_jpeg]
    assert unpack_pictures(pack_pictures(pictures), "a.jpg", 2) == pictures


@pytest.mark.parametrize("count", [0, 1, 3])
def test_another_number_of_pictures_means_the_child_is_lost(count: int) -> None:
    made = prepared()
    answer = pack_pictures([made.sent_jpeg, made.thumb_jpeg])
    with pytest.raises(PhotoRefused) as refused:
        unpack_pictures(answer, "a.jpg", count)
    assert refused.value.refusal is Refusal.DECODER_DIED


def test_a_refused_cut_keeps_its_reason() -> None:
    with pytest.raises(PhotoRefused) as refused:
        unpack_pictures(pack_refusal(Refusal.TOO_MUCH_MEMORY, ""), "a.jpg", 1)
    assert refused.value.refusal is Refusal.TOO_MUCH_MEMORY
