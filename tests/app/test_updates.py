"""Newer versions: believed with the office's signature only, and nothing else is taken."""

import base64
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app import errors as er
from app.domain.keeping.update import Announced
from app.domain.policy import Policy
from app.updates import announced
from app.version import VERSION
from app.vlm import posting
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import run
from tests.helpers.server import Behaviour, LoopbackServer

KEY, OTHER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
TOLD = {"program": "tessera", "version": "99.1", "day": "2026-12-01"}
MORE = {"notes": "<b>Faster</b>", "place": "https://files.office.example/tessera.deb"}


def public(key: Ed25519PrivateKey) -> str:
    """As a policy has it."""
    plain = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(plain).decode()


def answer(*script: Behaviour, key: str = "") -> Announced | er.AppError:
    """What comes of asking a server that behaves so."""
    came: list[Announced | er.AppError] = []

    async def work(models: Models, server: LoopbackServer) -> None:
        policy = Policy(updates=f"{server.url}/tessera.json", updates_key=key or public(KEY))
        try:
            came.append(await announced(policy, models.fetch))
        except er.AppError as error:
            came.append(error)
        places = [(seen.method, seen.path, seen.body) for seen in server.seen]
        assert (
            places == [("GET", f"/tessera.json{end}", b"") for end in ("", ".sig")][: len(places)]
        )

    run(work, *script)
    return came[0]


def signed(told: Any, by: Ed25519PrivateKey = KEY) -> tuple[Behaviour, Behaviour]:
    """A manifest and its signature, one after the other."""
    data = told if isinstance(told, bytes) else json.dumps(told).encode()
    return do.sends(data), do.sends(by.sign(data))


@pytest.mark.server
def test_what_the_office_signed_is_told_as_it_stands() -> None:
    assert answer(*signed(TOLD | MORE)) == Announced("99.1", "2026-12-01", *MORE.values())
    older = answer(*signed(TOLD | {"version": "0.0.9", "notes": "x" * 9_000}))
    assert isinstance(older, Announced)
    assert not older.newer_than(VERSION)
    assert len(older.notes) == 4_000


@pytest.mark.server
@pytest.mark.parametrize(
    ("script", "key", "error"),
    [
        ((do.sends(json.dumps(TOLD).encode()), signed(TOLD | MORE)[1]), "", er.UpdateNotSigned),
        (signed(TOLD, OTHER), "", er.UpdateNotSigned),
        ((do.sends(json.dumps(TOLD).encode()), do.sends(b"")), "", er.UpdateNotSigned),
        (signed(TOLD), base64.b64encode(b"no key").decode(), er.UpdateNotSigned),
        ((do.refuses(404), do.refuses(404)), "", er.RequestRefused),
        ((do.refuses(302, location="https://other.example/"),), "", er.RequestRefused),
        ((do.sends(b" " * (1 << 20)),), "", er.BadAnswer),
        (signed(b"[]"), "", er.UpdateUnreadable),
        (signed(b"[" * 100_000), "", er.UpdateUnreadable),
        (signed(TOLD | {"program": "another"}), "", er.UpdateUnreadable),
        (signed(TOLD | {"version": "1.0-beta"}), "", er.UpdateUnreadable),
        (signed(TOLD | {"version": 2}), "", er.UpdateUnreadable),
        (signed(TOLD | {"day": "soon"}), "", er.UpdateUnreadable),
        (signed(TOLD | {"notes": ["x"]}), "", er.UpdateUnreadable),
    ],
)
def test_anything_else_is_not_believed(
    script: tuple[Behaviour, ...], key: str, error: type[er.AppError]
) -> None:
    told = answer(*script, key=key)
    assert type(told) is error
    assert told.data()["host"].startswith("127.0.0.1:")


@pytest.mark.server
def test_one_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "_FETCH_SECONDS", 0.2)
    told = answer(do.sends(b"{", then="hang"))
    assert isinstance(told, er.TimedOut)
    assert told.seconds == 0.2


def test_versions_count_by_their_numbers() -> None:
    def newer(one: str, other: str) -> bool:
        return Announced(one, "2026-12-01").newer_than(other)

    assert newer("0.10.0", "0.9.9")
    assert newer("1", "0.9")
    assert not newer("1.0.0", "1")
    assert not newer("0.1.0", "0.2")


def test_the_program_knows_its_version() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
