"""A case full of names, numbers and places is asked about: none of them is in what is sent."""

import asyncio
import base64
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case, Details
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.words import Language
from app.inspector import Order
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from tests.helpers import behaviours as does
from tests.helpers import cases
from tests.helpers.answers import found, written
from tests.helpers.desks import case_of, desk_in, pictures_in
from tests.helpers.photos import opened, photo_like, saved
from tests.helpers.server import Behaviour, LoopbackServer, Seen
from tests.helpers.shared import needs_shared, shared

pytestmark = pytest.mark.server

ANSWER = written(findings=[found(photo=1)])
KEY = "sk-secret-0123"
DETAILS = Details(
    insured="Amara Okafor-Lindqvist",
    policy="POL-77-120199",
    date_of_loss="2026-11-17",
    cause="Collision on Torstrasse",
    item="VW Golf, plate B-TE 5519",
)
# What a person wrote about a photo, and who they are.
WRITTEN: dict[str, Any] = {
    "caption": "Okafor's driveway",
    "taken_by": "Jonas Weber",
    "source": "weber@example.org",
}
NUMBER, ADJUSTER = "CLM-2026-004217", "Mei Zhang-Lindner"
OLLAMA = json.dumps({"message": {"content": ANSWER}, "done": True, "done_reason": "stop"}) + "\n"
ANSWERS: dict[Dialect, Behaviour] = {
    Dialect.OPENAI: does.streams(ANSWER, piece=200),
    Dialect.VOLCENGINE: does.volcengine(ANSWER),
    Dialect.OLLAMA: does.sends(OLLAMA.encode(), "application/x-ndjson"),
}


def with_exif(width: int, height: int, seed: int) -> bytes:
    """A photo whose camera wrote down place, owner, device and time."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "SecretMaker", "SecretCam 9000"
    exif[0x013B], exif[0x8298] = "Photographer Weber", "Copyright Weber"
    exif[0x0132] = "2026:11:17 14:01:07"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    picture, written_to = photo_like(width, height, seed), io.BytesIO()
    picture.save(written_to, "JPEG", quality=85, exif=exif, comment=b"seen by Okafor")
    return written_to.getvalue()


async def full_case(desk: Desk, *photos: bytes | Path) -> Case:
    """Every field a person can fill in is filled in."""
    case = await case_of(desk, *photos)
    case = await desk.store.describe(case.id, cases.MEI, number=NUMBER, details=DETAILS)
    for photo in case.photos:
        case = await desk.store.describe_photo(case.id, photo.id, cases.MEI, **WRITTEN)
    hidden = (Region(0.3, 0.3, 0.6, 0.6),)
    first = case.photos[0].id
    case = await desk.store.describe_photo(case.id, first, cases.MEI, blackouts=hidden)
    decision = cases.decision(adjuster=ADJUSTER, licence="LIC-88-77", note="Ring Okafor")
    return await desk.store.decide(case.id, decision, cases.MEI)


def asked(folder: Path, dialect: Dialect, *photos: bytes | Path) -> tuple[Case, Seen]:
    """The case, and the one request its analysis made."""

    async def work(url: str) -> Case:
        async with desk_in(folder) as desk:
            case = await full_case(desk, *photos)
            connection = Connection(dialect, f"{url}/v1", name="Office of Mei")
            order = Order(connection, KEY, Language.ENGLISH, replace(cases.MEI, name=ADJUSTER))
            await desk.inspector.inspect(case, case.inspections[0].id, order, lambda run: None)
            return await desk.store.case(case.id)

    with LoopbackServer(ANSWERS[dialect]) as server:
        case = asyncio.run(work(server.url))
        (seen,) = server.seen
    assert case.inspections[0].run is not None
    assert case.inspections[0].run.assessment.findings, "it was a whole question"
    return case, seen


def secrets_of(case: Case) -> list[str]:
    """All that must not leave, in every form it could."""
    words = [*vars_of(DETAILS), *WRITTEN.values(), NUMBER, ADJUSTER, cases.MEI.name, "LIC-88-77"]
    words += ["Okafor", "Weber", "Lindqvist", "Ring ", case.id, "Office of Mei"]
    for photo in case.photos:
        words += [photo.name, photo.name.rpartition(".")[0], photo.id, photo.sha256]
        words += _of_exif(photo)
    return [word for word in words if word]


def _of_exif(photo: Photo) -> list[str]:
    taken, device, place = photo.exif.taken, photo.exif.device, photo.exif.place
    told = [taken, taken.replace("-", ":").replace("T", " "), taken[:10], device]
    if place:
        told += [f"{part:.4f}" for part in place] + [str(part) for part in place]
    return told


def vars_of(details: Details) -> list[str]:
    return [details.insured, details.policy, details.date_of_loss, details.cause, details.item]


def all_of(seen: Seen) -> tuple[str, list[bytes]]:
    """Everything a server gets to read: line, headers and body as text, also unescaped; and the
    pictures' own bytes."""
    headers = {k: v for k, v in seen.headers.items() if k != "authorization"}
    body = seen.json
    text = "\n".join((seen.path, str(headers), seen.body.decode(), json.dumps(body), str(body)))
    return text, [base64.b64decode(picture, validate=True) for picture in pictures_in(body)]


def check(case: Case, seen: Seen, pictures: int) -> None:
    text, jpegs = all_of(seen)
    assert len(jpegs) == pictures
    for secret in secrets_of(case):
        assert secret not in text, secret
        assert not any(secret.encode() in jpeg for jpeg in jpegs), secret
    for jpeg in jpegs:
        assert not any(mark in jpeg for mark in (b"Exif", b"GPS", b"http:", b"Photoshop", b"ICC"))
        assert set(opened(jpeg).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("dialect", ANSWERS)
def test_of_a_case_only_pictures_question_and_template_leave(
    tmp_path: Path, dialect: Dialect
) -> None:
    photos = (with_exif(900, 600, 1), with_exif(1800, 400, 2))
    case, seen = asked(tmp_path, dialect, *photos)
    assert case.photos[0].exif.place is not None, "there was a place to keep back"
    assert case.photos[0].exif.device
    check(case, seen, pictures=1 + 3)


@needs_shared
@pytest.mark.parametrize("dialect", ANSWERS)
def test_nor_do_places_of_real_photos(tmp_path: Path, dialect: Dialect) -> None:
    names = ("gps_iphone6_8MP_01.jpg", "gps_ori6_canon_03.jpg", "blank_grey_gps_8MP_01.jpg")
    case, seen = asked(tmp_path, dialect, *(shared("photos", name) for name in names))
    assert sum(photo.exif.place is not None for photo in case.photos) >= 2
    check(case, seen, pictures=3)


def test_what_a_person_types_into_the_question_is_sent(tmp_path: Path) -> None:
    """The search above would find it: the person decides, and is warned in the panel."""

    async def work(url: str) -> Case:
        async with desk_in(tmp_path) as desk:
            case = await full_case(desk, saved(photo_like(300, 200)))
            case = await desk.store.describe(case.id, cases.MEI, question="Did Okafor do it?")
            order = Order(Connection(base_url=f"{url}/v1"), KEY, Language.ENGLISH, cases.MEI)
            await desk.inspector.inspect(case, case.inspections[0].id, order, lambda run: None)
            return case

    with LoopbackServer(ANSWERS[Dialect.OPENAI]) as server:
        case = asyncio.run(work(server.url))
        text, _ = all_of(server.seen[0])
    assert [secret for secret in secrets_of(case) if secret in text] == ["Okafor"]
