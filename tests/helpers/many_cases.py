"""A store with many cases in it, written past Tessera because that is many times as quick."""

import itertools
import multiprocessing
import random
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

from app.domain.search.hit import Where
from app.paths import migrations
from app.store.base.columns import as_text
from app.store.base.database import DATABASE_NAME
from app.store.finding.search_words import apart, beginnings, long_words, name_word, numbers
from app.store.records import Records
from tests.helpers.cases import sha

PEOPLE = tuple(f"Adjuster {letter}" for letter in "ABCDEFGHIJKLMNOPQRST")
_TIMES = 5_000  # cases written at once
_FIRST = datetime(2024, 1, 1, tzinfo=UTC)
_COMMON = [
    "dented",
    "scratched",
    "broken",
    "crushed",
    "bumper",
    "door",
    "fender",
    "hood",
    "left",
    "right",
    "paint",
    "repair",
]
_SYLLABLES = [
    "ba",
    "de",
    "ko",
    "li",
    "mun",
    "ter",
    "sch",
    "ran",
    "wo",
    "pi",
    "st",
    "el",
    "or",
    "ung",
    "ver",
    "ge",
]
_HAN = "汽车保险杠前后左右门凹陷划痕破损严重轻微包裹角压水"
_INDEX = ("filed", "traits", "numbers", *Where, "also")


def write_cases(folder: Path, count: int, findings: int = 2) -> None:
    """A data folder with so many cases, each with one photo, one answer and so many findings; one
    in a hundred is undecided, one in a thousand practice. The same for the same numbers."""
    Records(folder, migrations()).close()
    with (
        closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as driver,
        # One core thinks of cases while the other writes them.
        ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as beside,
    ):
        # Whoever dies here begins anew.
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
            driver.execute(f"PRAGMA {setting}")
        driver.execute("BEGIN")
        driver.execute("INSERT INTO people VALUES (1, 'Adjuster A', 'a')")
        known = set[str]()
        for tables, words in beside.map(
            partial(_thought_of, count, findings), range(1, count + 1, _TIMES)
        ):
            for table, rows in tables.items():
                _insert(driver, table, rows)
            known |= words
        driver.executemany("INSERT INTO words VALUES (?)", [(word,) for word in sorted(known)])
        driver.execute("COMMIT")
        driver.execute("PRAGMA journal_mode = WAL")


def _thought_of(
    count: int, findings: int, first: int
) -> tuple[dict[str, list[dict[str, Any]]], set[str]]:
    """The rows of _TIMES cases from that one on, by their table, and their long words."""
    made = list(_cases(range(first, min(first + _TIMES, count + 1)), findings))
    tables = {
        table: rows for table in made[0] if (rows := [row for case in made for row in case[table]])
    }
    return tables, long_words(case["search"][0][where] for case in made for where in Where)


def _insert(driver: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    """What must be there and is not told is empty."""
    row = {**_empty(driver, table), **rows[0]}
    names = list(row)
    marks = ", ".join("?" * len(names))
    told = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
    empty = [row[name] for name in names]
    driver.executemany(
        told,
        [[each.get(name, none) for name, none in zip(names, empty, strict=True)] for each in rows],
    )


def _empty(driver: sqlite3.Connection, table: str) -> dict[str, Any]:
    columns = driver.execute(f"PRAGMA table_info({table})").fetchall()
    must = [(name, kind) for _, name, kind, needed, usual, key in columns
            if needed and usual is None and not key]  # fmt: skip
    return {name: "" if kind == "TEXT" else 0 for name, kind in must}


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Words, the first of them the most frequent, and how frequent they are, summed up."""
    chance = random.Random(7)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    return words, list(itertools.accumulate(1 / (place + 5) for place in range(len(words))))


def _cases(seqs: range, findings: int) -> Iterator[dict[str, list[dict[str, Any]]]]:
    words, weights = _vocabulary()
    chance = random.Random(seqs.start)
    for seq in seqs:
        drawn = chance.choices(words, cum_weights=weights, k=24)
        yield _case(seq, chance, drawn, findings)


def _case(
    seq: int, chance: random.Random, words: list[str], findings: int
) -> dict[str, list[dict[str, Any]]]:
    at = as_text(_FIRST + timedelta(seconds=30 * seq))
    kind = chance.choices(("vehicle", "parcel", "property"), (70, 22, 8))[0]
    decided, practice = chance.random() > 0.01, chance.random() < 0.001
    severity = chance.choice(("none", "minor", "moderate", "severe", "undetermined"))
    told: dict[str, Any] = {
        "kind": kind,
        "severity": severity,
        "practice": practice,
        "changed_at": at,
    }
    told |= {"status": "issued" if decided else "open", "seq": seq, "id": f"case{seq}"}
    told |= {"number": f"CLM-{2024 + seq % 3}-{chance.randrange(10**7):07d}", "created_at": at}
    told |= {
        "item": f"{words[0]} B-TE {chance.randrange(9999)}",
        "policy": f"P-{seq * 7919 % 10**6}",
    }
    told |= {"insured": f"{words[1]} {words[2]}", "question": " ".join(words[3:10])}
    told |= {"template": kind, "text": "", "date_of_loss": "", "cause": words[11]}
    told |= {"thumbnail": sha(f"thumb {seq % 997}")}
    vin = "WVW" + "".join(chance.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=14))
    by = PEOPLE[chance.randrange(len(PEOPLE))] if decided else ""
    found = [" ".join(chance.choices(_COMMON, k=6)) for _ in range(findings)]
    note = "".join(chance.choices(_HAN, k=6)) + " " + " ".join(words[12:18])
    texts = {
        Where.NUMBER: told["number"],
        Where.ABOUT: " ".join((told["insured"], told["policy"], told["cause"], told["item"], vin)),
        Where.FINDINGS: "\n".join(found),
        Where.NOTES: f"{note}\n{by}",
        Where.ASKED: told["question"],
        Where.ANSWER: " ".join(words[18:24]),
        Where.READ: "",
    }
    return {
        "cases": [told],
        "places": [{"place": seq, "case_seq": seq}],
        "search": [{"rowid": seq, **_indexed(told, texts, by, vin)}],
        "inspections": [{"seq": seq, "id": f"i{seq}", "case_id": told["id"]}],
        "photos": [_photo(seq, at)],
        "decisions": [_decision(told["id"], severity, note, by, at)] if decided else [],
        "findings": [
            {
                "inspection_id": f"i{seq}",
                "id": f"f{seq}-{n}",
                "photo_id": f"p{seq}",
                "ruled_out": "[]",
            }
            for n in range(findings)
        ],
        "reviews": [
            {
                "finding_id": f"f{seq}-{n}",
                "verdict": "added",
                "part": "door",
                "type": "dented",
                "severity": severity,
                "region": "[0.1,0.1,0.5,0.5]",
                "action": "repair",
                "text": text,
                "by": 1,
                "at": at,
                "why": "",
            }
            for n, text in enumerate(found)
        ],
    }


def _indexed(told: dict[str, Any], texts: dict[Where, str], by: str, vin: str) -> dict[str, str]:
    """As app.store.finding.search_document does it."""
    held = ["decided", name_word("decidedby", by)] if by else ["undecided", "photoswait"]
    filed = [f"{name}{told[name]}" for name in ("kind", "status", "severity")]
    filed.append("practice" if told["practice"] else "real")
    return {
        "filed": " ".join(filed),
        "traits": f"{' '.join(held)} {beginnings(texts.values())}",
        "numbers": numbers((told["number"], told["policy"], told["item"], vin)),
        **{where.value: apart(text) for where, text in texts.items()},
        "also": "",
    }


def _photo(seq: int, at: str) -> dict[str, Any]:
    told: dict[str, Any] = {"seq": seq, "id": f"p{seq}", "case_id": f"case{seq}"}
    told |= {"inspection_id": f"i{seq}", "sha256": sha(f"thumb {seq % 997}"), "name": "a.jpg"}
    told |= {"media_type": "image/jpeg", "size_bytes": 4_000_000, "width": 4032, "height": 3024}
    told |= {"exif_taken": "", "exif_device": "", "exif_orientation": 1, "quality_sharpness": 150.0}
    told |= {"quality_brightness": 0.5, "quality_flags": "[]"}
    told |= {"sent_sha256": sha("sent"), "sent_width": 1316, "sent_height": 987, "caption": ""}
    told |= {"sent_size_bytes": 200_000, "arrival": "drop", "received_at": at, "received_by": 1}
    return told | {"source": "", "taken_by": ""}


def _decision(case_id: str, severity: str, note: str, by: str, at: str) -> dict[str, Any]:
    told = {"case_id": case_id, "severity": severity, "action": "repair", "note": note}
    return told | {"adjuster": by, "licence": "", "by": 1, "at": at}
