"""Cases with everything in them, and their reports in every form they take."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.case import Case, Details
from app.domain.finding import Finding, Step, Summary
from app.domain.notice import Notice, NoticeKind
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.reading import Reading
from app.domain.report_plan import ReportPlan, Section, usual
from app.domain.rule import Fired, Ground, Reason, Then
from app.domain.run import Run
from app.domain.words import Language, Severity, Verdict
from app.office.prices import read_prices
from app.paths import samples
from app.report.content import CloseUp, Content, Look
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.conversations import change, looked, reply, turn
from tests.helpers.readings import VIN, line
from tests.helpers.templates import builtin

EVERY = ReportPlan((Section.COVER, *usual(has_findings=True)))
ENGLISH = (
    "Dent left of the number plate, paint broken down to the metal over about a hand's width. "
)
CHINESE = "车牌左侧凹陷，漆面破损，约一掌宽的范围内露出金属底材。"
OFFICE = "Northfield Claims"
PRICES = """part,action,severity,low,high,currency,date,source
bumper_front,repair,moderate,200,450.50,EUR,2026-10,body shop
hood,replace,severe,900,1400,EUR,2026-10,body shop
"""
_PARTS = ("bumper_front", "hood", "fender_left", "door_front_left", "headlamp_right", "windshield")
_TYPES = ("dented", "scratched", "cracked", "rust", "broken")
_ACTIONS = ("repair", "replace", "refinish")
_PHOTO_TEXTS = ("Front", "", "Left side", "Plate and lower grille, close")


def text_of(length: int, language: Language) -> str:
    """So many characters of what is written in that language."""
    told = CHINESE if language is Language.CHINESE else ENGLISH
    return (told * (length // len(told) + 1))[:length]


def findings_of(count: int, text: str) -> tuple[Finding, ...]:
    """Spread over four photos, in every state a finding may be in."""
    made = []
    for n in range(count):
        left, top = 0.08 + 0.11 * (n % 6), 0.12 + 0.09 * (n % 7)
        value = cases.value(
            part=_PARTS[n % len(_PARTS)],
            type=_TYPES[n % len(_TYPES)],
            action=_ACTIONS[n % len(_ACTIONS)],
            severity=list(Severity)[1 + n % 4],
            region=Region(left, top, left + 0.22, top + 0.2) if n % 9 != 8 else None,
            text=text,
        )
        reviews = (
            cases.review(value=value),
            cases.review(value=value, at=cases.NOON + timedelta(minutes=n)),
            cases.review(Verdict.EDITED, value=replace(value, severity=Severity.MINOR), why=text),
            cases.review(Verdict.REJECTED, value=value, why="A reflection of the lamp."),
            None,
        )
        confidence = 0.55 + 0.01 * (n % 40)
        found = cases.finding(
            n + 1,
            photo_id=f"photo-{n % 4 + 1}",
            proposed=value,
            confidence=confidence,
            review=reviews[n % len(reviews)],
        )
        made.append(found)
    return tuple(made)


def case_of(count: int, length: int, language: Language = Language.ENGLISH) -> Case:
    """A vehicle with so many findings, its texts so many characters long."""
    text = text_of(length, language)
    runs = (_first(count, text), _second(count, text)) if count else ()
    turns = (turn(1, question=text, reply=reply(change(), answer=text)), looked(2))
    inspection = replace(
        cases.inspection(photos=_photos(text), runs=runs), turns=turns if count else ()
    )
    facts = {"vin": VIN, "plate": "B-TE 551", "odometer": "84 120 km", "rcv": "12400.00 EUR"}
    details = Details("Adaeze Okafor", "P-77-1201", "2026-11-17", "collision", "VW Golf VII 1.5")
    return cases.case(
        number="CLM-2026-004217",
        question=text,
        details=details.with_facts(**facts, reserve="98765.43 EUR"),
        inspections=(inspection,),
        decision=cases.decision(note=text),
    )


def _photos(text: str) -> tuple[Photo, ...]:
    sizes = ((4032, 3024), (4032, 3024), (3024, 4032), (4000, 1800))
    made = [
        cases.photo(n, width=w, height=h, caption=_PHOTO_TEXTS[n - 1], taken_by="M. Lindqvist")
        for n, (w, h) in enumerate(sizes, 1)
    ]
    made[1] = replace(made[1], caption=text[:3000])
    made[3] = replace(made[3], reading=Reading((), (line(VIN), line("B-TE 551"))), taken_by="")
    return tuple(made)


def _first(count: int, text: str) -> Run:
    reasons = (Reason(Ground.TYPE, "dented"), Reason(Ground.SEVERITY, "severe"))
    advice = {
        Language.ENGLISH: "Have the frame measured before repair.",
        Language.CHINESE: "维修前请测量车架。",
    }
    names = {Language.ENGLISH: "Severe dents", Language.CHINESE: "严重凹陷"}
    fired = (Fired("frame", names, "", reasons, Then(advice)),)
    steps = (
        Step(text, "photo-1", Region(0.2, 0.5, 0.6, 0.8)),
        Step("Plate read as B-TE 551.", "photo-4"),
    )
    summary = Summary(
        Severity.SEVERE, "repair", text, ("depth of the dent", text), ("the left side", "the VIN")
    )
    told_ = replace(
        cases.assessment(),
        answer=f"{text} VIN {VIN}",
        steps=steps,
        findings=findings_of(count, text),
        summary=summary,
        notices=(Notice(NoticeKind.DIFFERENT_OBJECT, None, "Two plates differ."),),
    )
    asked = cases.asked("photo-1", "photo-2", "photo-3", "photo-4", question=text)
    return cases.run(asked=asked, assessment=told_, fired=fired)


def _second(count: int, text: str) -> Run:
    seen = tuple(
        replace(found, id=f"second-{found.id}", run_id="run-2", review=None)
        for found in findings_of(min(count, 5), text)[1:]
    )
    other = cases.finding(90, photo_id="photo-3", run_id="run-2", proposed=cases.value(part="roof"))
    asked = cases.asked("photo-1", "photo-2", "photo-3", "photo-4", model="other", host="other:9")
    made = cases.run(2, asked=asked, assessment=cases.assessment(*seen, other))
    return replace(made, second=True, told=replace(made.told, model="internvl-38b"))


def content_of(folder: Path, case: Case, **given: Any) -> Content:
    """The report's content with pictures cut from the program's samples."""
    language = given.pop("language", Language.ENGLISH)
    paper, office = given.pop("paper", Paper.A4), given.pop("office", OFFICE)
    sample = Image.open(samples(("vehicle-1.jpg",))[0])
    pictures, closely = {}, {}
    for photo in case.photos:
        path = folder / f"{photo.id}.jpg"
        sample.resize((photo.width // 4, photo.height // 4)).save(path, quality=80)
        pictures[photo.id] = path
    for found in case.findings:
        region = found.value.region
        if region is not None:
            path = folder / f"close-{found.id}.jpg"
            with Image.open(pictures[found.photo_id]) as shown:
                wide, high = shown.size
                left, top, right, bottom = map(round, region.in_pixels(wide, high))
                shown.crop((left, top, right, bottom)).save(path)
            closely[found.id] = CloseUp(path, region)
    (folder / "prices.csv").write_text(PRICES, encoding="utf-8")
    prices, _ = read_prices(folder / "prices.csv")
    look = Look(office, language, paper, lines=("12 Harbour Street, 20457 Hamburg", "+49 40 1234"))
    made = Content(
        case, pictures, builtin()["vehicle"], {}, look, cases.NOON, 1, prices=prices,
        close_ups=closely, plan=given.pop("plan", EVERY), record=b'{"case": 1}',
    )  # fmt: skip
    return replace(made, **given)
