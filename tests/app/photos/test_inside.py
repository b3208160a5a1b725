"""Photos inside messages, archives and documents, taken out by a real decoding child."""

import asyncio
import zipfile
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import img2pdf
import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.domain.inside import Holder, Inside
from app.domain.words import Arrival
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.inside import message
from app.photos.inside.kinds import holder_of
from app.photos.inside.opening import take
from app.photos.intake import Incoming
from app.photos.unfolding import Arriving, unfolded
from tests.helpers.holders import compound, mail, outlook, zipped
from tests.helpers.photos import marked, opened, photo_like, saved
from tests.helpers.shared import needs_shared, shared

ONE, TWO = (saved(photo_like(400, 300, seed), quality=85) for seed in (1, 2))
LOGO = saved(photo_like(160, 48), "PNG")


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """One for all: starting a child takes longer than most of these tests."""
    decoder = Decoder(1)
    asyncio.run(decoder.warm())
    yield decoder
    decoder.close()


def _arriving(decoder: Decoder, folder: Path, *named: tuple[str, bytes]) -> list[Arriving]:
    """What comes of files with these names; nothing of them is left in the photo folder."""
    incoming = []
    for name, data in named:
        path = folder / name
        path.write_bytes(data)
        incoming.append(Incoming(name, Arrival.DROP, path))
    files = PhotoFiles(folder / "photos")

    async def all_of() -> list[Arriving]:
        async with aclosing(unfolded(incoming, files, decoder)) as batches:
            return [one async for batch in batches for one in batch]

    arrived = asyncio.run(all_of())
    assert not list(folder.glob("photos/incoming/*"))
    return arrived


def _photos(arrived: list[Arriving]) -> list[tuple[str, bytes | None, Inside | None]]:
    taken = [one for one in arrived if isinstance(one, Incoming)]
    return [(one.name, one.data, one.inside) for one in taken]


def _refusals(arrived: list[Arriving]) -> list[tuple[str, Refusal]]:
    return [(one.name, one.refusal) for one in arrived if isinstance(one, PhotoRefused)]


def _sha(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def test_what_was_handed_over_by_content_is_opened_too(tmp_path: Path, decoder: Decoder) -> None:
    data = mail(("a.jpg", ONE))
    incoming = [
        Incoming("claim.eml", Arrival.DROP, data=data),
        Incoming("b.jpg", Arrival.DROP, data=TWO),
    ]

    async def all_of() -> list[Arriving]:
        async with aclosing(unfolded(incoming, PhotoFiles(tmp_path), decoder)) as batches:
            return [one async for batch in batches for one in batch]

    arrived = asyncio.run(all_of())
    inside = Inside(Holder.MESSAGE, "claim.eml", _sha(data), 1)
    assert _photos(arrived) == [("a.jpg", ONE, inside), ("b.jpg", TWO, None)]


def test_a_message_gives_up_its_photos_byte_for_byte_and_says_where_they_were(
    tmp_path: Path, decoder: Decoder
) -> None:
    data = mail(("a.jpg", ONE), ("notes.txt", b"nothing"), ("b.jpg", TWO))
    arrived = _arriving(decoder, tmp_path, ("claim.eml", data))
    held = Holder.MESSAGE, "claim.eml", _sha(data)
    assert _photos(arrived) == [
        ("a.jpg", ONE, Inside(*held, 1)),
        ("b.jpg", TWO, Inside(*held, 3)),
    ]
    assert _refusals(arrived) == []
    assert all(one.arrival is Arrival.DROP for one in arrived if isinstance(one, Incoming))


def test_an_outlook_message_gives_up_its_photos(tmp_path: Path, decoder: Decoder) -> None:
    data = outlook(("刮痕.jpg", ONE), ("b.jpg", TWO))
    arrived = _arriving(decoder, tmp_path, ("claim.msg", data))
    held = Holder.OUTLOOK, "claim.msg", _sha(data)
    assert _photos(arrived) == [
        ("刮痕.jpg", ONE, Inside(*held, 1)),
        ("b.jpg", TWO, Inside(*held, 2)),
    ]


def test_an_archive_gives_up_its_photos_and_none_of_its_paths(
    tmp_path: Path, decoder: Decoder
) -> None:
    data = zipped({"../../evil.jpg": ONE, "C:\\a\\b.jpg": TWO, "thumbs.db": b"x", "d/": b""})
    arrived = _arriving(decoder, tmp_path, ("photos.zip", data))
    held = Holder.ARCHIVE, "photos.zip", _sha(data)
    assert _photos(arrived) == [
        ("evil.jpg", ONE, Inside(*held, 1)),
        ("b.jpg", TWO, Inside(*held, 2)),
    ]
    assert {path.name for path in tmp_path.iterdir()} == {"photos.zip", "photos"}


def test_a_document_gives_up_the_photos_in_it(tmp_path: Path, decoder: Decoder) -> None:
    data = img2pdf.convert([ONE, TWO], engine=img2pdf.Engine.internal)
    arrived = _arriving(decoder, tmp_path, ("claim.pdf", data))
    held = Holder.DOCUMENT, "claim.pdf", _sha(data)
    assert _photos(arrived) == [
        ("claim 1", ONE, Inside(*held, 1)),
        ("claim 2", TWO, Inside(*held, 2)),
    ]


def _page(folder: Path, *pictures: tuple[bytes, float], text: str = "", turned: int = 0) -> bytes:
    """A page of 400 × 300 points with pictures of that share of its width, one above the other."""
    path = folder / "page.pdf"
    canvas = Canvas(str(path), (400, 300))
    for number, (data, share) in enumerate(pictures):
        source = folder / f"{number}.jpg"
        source.write_bytes(data)
        canvas.drawImage(ImageReader(str(source)), 0, 0, 400 * share, 300 * share)
    canvas.drawString(20, 150, text)
    canvas.setPageRotation(turned)
    canvas.save()
    return path.read_bytes()


def test_photos_among_a_pages_text_come_alone_and_its_logo_stays(
    tmp_path: Path, decoder: Decoder
) -> None:
    page = _page(tmp_path, (ONE, 0.4), (saved(photo_like(160, 48)), 0.1), text="A letter")
    (photo,) = _photos(_arriving(decoder, tmp_path, ("letter.pdf", page)))
    assert photo[1] == ONE
    assert photo[2] is not None
    assert not photo[2].drawn


def test_a_scan_is_drawn_as_the_page_looks(tmp_path: Path, decoder: Decoder) -> None:
    page = _page(tmp_path, (ONE, 1.0), text="What was written upon it")
    ((name, data, inside),) = _photos(_arriving(decoder, tmp_path, ("scan.pdf", page)))
    assert (name, inside and inside.drawn) == ("scan 1", True)
    assert data is not None
    path = tmp_path / "drawn.png"
    path.write_bytes(data)
    from PIL import Image

    with Image.open(path) as drawn:
        assert drawn.size == (834, 625)  # at 150 dpi, which is more than the picture has


def test_a_picture_that_lies_turned_in_its_page_is_set_upright(
    tmp_path: Path, decoder: Decoder
) -> None:
    from PIL import Image

    from tests.helpers.photos import mark_found

    page = _page(tmp_path, (saved(marked(480, 320), quality=95), 0.5), turned=90)
    ((_, data, _),) = _photos(_arriving(decoder, tmp_path, ("turned.pdf", page)))
    assert data is not None
    (tmp_path / "t.png").write_bytes(data)
    with Image.open(tmp_path / "t.png") as picture:
        assert picture.size == (320, 480)
        found = mark_found(picture)
    # The mark, at the left a little above the middle, is at the top a little right of it then.
    assert (found.x1, found.y1) == pytest.approx((0.5, 0.125), abs=0.01)


def test_a_picture_on_every_page_comes_once(tmp_path: Path, decoder: Decoder) -> None:
    data = img2pdf.convert([ONE, ONE, ONE], engine=img2pdf.Engine.internal)
    assert len(_photos(_arriving(decoder, tmp_path, ("claim.pdf", data)))) == 1


def test_order_is_kept_between_files_and_what_they_hold(tmp_path: Path, decoder: Decoder) -> None:
    arrived = _arriving(
        decoder, tmp_path, ("1.jpg", ONE), ("2.zip", zipped({"a.jpg": TWO})), ("3.jpg", TWO)
    )
    assert [one.name for one in arrived] == ["1.jpg", "a.jpg", "3.jpg"]


def test_signatures_pictures_are_left_aside_with_the_reason(
    tmp_path: Path, decoder: Decoder
) -> None:
    arrived = _arriving(decoder, tmp_path, ("m.eml", mail(("logo.png", LOGO), ("a.jpg", ONE))))
    assert [name for name, _, _ in _photos(arrived)] == ["a.jpg"]
    assert _refusals(arrived) == [("m.eml › logo.png", Refusal.TOO_SMALL)]


def test_what_a_message_only_points_to_is_not_fetched(tmp_path: Path, decoder: Decoder) -> None:
    html = '<img src="https://example.org/a.jpg"><img src="file:///etc/passwd">'
    arrived = _arriving(decoder, tmp_path, ("m.eml", mail(html=html)))
    assert _refusals(arrived) == [("m.eml", Refusal.NO_PHOTO_INSIDE)]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("inner.zip", zipped({"a.jpg": ONE})),
        ("inner.eml", mail(("a.jpg", ONE))),
        ("inner.msg", outlook(("a.jpg", ONE))),
        ("inner.pdf", b"%PDF-1.7\n"),
    ],
)
def test_what_lies_two_deep_is_refused(
    tmp_path: Path, decoder: Decoder, name: str, data: bytes
) -> None:
    arrived = _arriving(decoder, tmp_path, ("o.zip", zipped({name: data, "a.jpg": TWO})))
    assert [photo[1] for photo in _photos(arrived)] == [TWO]
    assert _refusals(arrived) == [(f"o.zip › {name}", Refusal.NESTED)]


def test_an_outlook_message_within_one_is_refused(tmp_path: Path, decoder: Decoder) -> None:
    data = compound({"__attach_version1.0_#00000000": {"__substg1.0_3701000D": b"x"}})
    arrived = _arriving(decoder, tmp_path, ("m.msg", data))
    assert _refusals(arrived) == [("m.msg › m 1", Refusal.NESTED)]


def _locked_zip() -> bytes:
    data = bytearray(zipped({"a.jpg": ONE}, zipfile.ZIP_STORED))
    data[6] |= 1  # the local header's flags
    data[data.index(b"PK\x01\x02") + 8] |= 1  # the directory's
    return bytes(data)


def _locked_pdf(folder: Path) -> bytes:
    path = folder / "locked.pdf"
    canvas = Canvas(str(path), encrypt="secret")
    canvas.drawString(20, 20, "x")
    canvas.save()
    return path.read_bytes()


def test_what_is_locked_is_refused(tmp_path: Path, decoder: Decoder) -> None:
    locked = ("a.zip", _locked_zip()), ("b.pdf", _locked_pdf(tmp_path))
    arrived = _arriving(decoder, tmp_path, *locked)
    assert _refusals(arrived) == [("a.zip", Refusal.LOCKED), ("b.pdf", Refusal.LOCKED)]


def test_huge_counts_are_refused(tmp_path: Path, decoder: Decoder) -> None:
    many = {f"{n}.txt": b"" for n in range(limits.MAX_INSIDE + 1)}
    document = pdfium.PdfDocument.new()
    for _ in range(limits.MAX_INSIDE + 1):
        document.new_page(10, 10)
    document.save(tmp_path / "many.pdf")
    document.close()
    named = [
        ("a.zip", zipped(many)),
        ("b.eml", mail(*many.items())),
        ("c.msg", outlook(*many.items())),
        ("d.pdf", (tmp_path / "many.pdf").read_bytes()),
    ]
    arrived = _arriving(decoder, tmp_path, *named)
    assert _refusals(arrived) == [(name, Refusal.TOO_MANY_INSIDE) for name, _ in named]


def test_bombs_are_refused_by_what_they_announce(tmp_path: Path, decoder: Decoder) -> None:
    zeros = bytes(limits.MAX_FILE_BYTES + 1)
    one = zipped({"a.jpg": b"\xff\xd8\xff" + zeros, "b.jpg": ONE})
    many = zipped({f"{n}.jpg": zeros for n in range(9)})
    arrived = _arriving(decoder, tmp_path, ("one.zip", one), ("many.zip", many))
    assert [photo[1] for photo in _photos(arrived)] == [ONE]
    assert _refusals(arrived) == [
        ("one.zip › a.jpg", Refusal.TOO_LARGE),
        ("many.zip", Refusal.UNPACKS_TOO_LARGE),
    ]


def test_an_archive_that_lies_about_sizes_gives_no_more_than_it_announces(
    tmp_path: Path, decoder: Decoder
) -> None:
    data = bytearray(zipped({"a.jpg": b"\xff\xd8\xff" + bytes(5_000_000), "b.jpg": ONE}))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (100).to_bytes(4, "little")
    arrived = _arriving(decoder, tmp_path, ("lies.zip", bytes(data)))
    assert [photo[1] for photo in _photos(arrived)] == [ONE]
    assert _refusals(arrived) == [("lies.zip › a.jpg", Refusal.BROKEN)]


@pytest.mark.parametrize("name", ["a.zip", "a.eml", "a.msg", "a.pdf"])
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.9])
def test_cut_off_files_are_refused_or_give_what_is_whole(
    tmp_path: Path, decoder: Decoder, name: str, kept: float
) -> None:
    whole = {
        "a.zip": zipped({"a.jpg": ONE}),
        "a.eml": mail(("a.jpg", ONE)),
        "a.msg": outlook(("a.jpg", ONE)),
        "a.pdf": img2pdf.convert([ONE], engine=img2pdf.Engine.internal),
    }[name]
    arrived = _arriving(decoder, tmp_path, (name, whole[: int(len(whole) * kept)]))
    assert len(arrived) == 1
    assert decoder.pids  # no child was lost over it


def test_batches_end_and_come_to_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"{n}.jpg": ONE for n in range(5)}))
    monkeypatch.setattr(limits, "BATCH_BYTES", 2 * len(ONE))
    upto, sizes, last = 0, [], False
    while not last:
        batch = take(path, Holder.ARCHIVE, upto)
        upto, last = batch.upto, batch.last
        sizes.append(len(batch.found))
    assert sizes == [2, 2, 1]


def test_a_document_that_never_ends_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Decoder(1, limits.ChildLimits(seconds=1.0))
    try:
        lines = "\n".join(f" {n}: x" for n in range(3_000_000))
        data = f"Subject: x\nX-Long:{lines}\n\nbody".encode()
        arrived = _arriving(slow, tmp_path, ("slow.eml", data), ("a.zip", zipped({"a.jpg": ONE})))
    finally:
        slow.close()
    assert _refusals(arrived)[0] == ("slow.eml", Refusal.TOOK_TOO_LONG)
    assert [photo[1] for photo in _photos(arrived)] == [ONE]


def test_what_a_file_is_its_content_tells() -> None:
    assert holder_of(ONE[:64], "a.zip") is None
    assert holder_of(b"hello", "a.zip") is None
    assert holder_of(zipped({})[:64], "a.jpg") is Holder.ARCHIVE
    assert holder_of(b"\xef\xbb\xbf\n%PDF-1.4", "a") is Holder.DOCUMENT
    assert holder_of(b"From: a", "Claim.EML") is Holder.MESSAGE
    assert holder_of(b"From: a", "claim.txt") is None


@needs_shared
@pytest.mark.parametrize("name", ["polyglot_jpeg_pdf.jpg", "polyglot_jpeg_zip.jpg"])
def test_a_picture_that_is_something_else_too_is_a_picture(name: str) -> None:
    assert holder_of(shared("hostile", name).read_bytes()[:64], name) is None


def test_a_message_with_broken_names_gives_what_hangs_on_it() -> None:
    data = mail(("a.jpg", ONE)).replace(b'filename="a.jpg"', b"filename*=utf-9''%ff%00\"\xff")
    (item,) = message.items(data)
    assert item.read() == ONE


def test_a_photo_in_a_forwarded_message_counts(tmp_path: Path, decoder: Decoder) -> None:
    from email import message_from_bytes, policy
    from email.message import EmailMessage

    inner = message_from_bytes(mail(("a.jpg", ONE)), EmailMessage, policy=policy.default)
    outer = EmailMessage()
    outer.set_content("Forwarded.")
    outer.add_attachment(inner)
    ((name, data, _),) = _photos(_arriving(decoder, tmp_path, ("f.eml", outer.as_bytes())))
    assert (name, data) == ("a.jpg", ONE)
    assert opened(ONE).size == (400, 300)
