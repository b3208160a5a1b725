"""A program that takes cases from photo to report until it is killed, and says what is safe.

Begun by `hatch` with a data folder, a folder for reports, a seed and the moment in which a model
is to take its time. Each line it writes is a JSON list: [what, case id, …] once the verb has
returned, and ["begins", moment] before it.
"""

import asyncio
import json
import os
import random
import signal
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from uuid import uuid4

from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import Arrival, Kind, Language, Verdict
from app.inspector import Inspector, Order
from app.interview.interviewer import Interviewer, Wish
from app.issuing.issue import issue_report
from app.paths import samples
from app.photos.intake import Incoming, receive
from app.settings.connection import PRACTICE
from app.settings.settings import Settings
from app.vlm.client import Models
from app.vlm.practice.engine import PracticeTransport
from tests.helpers import cases

# So slow that an answer lasts about as long as taking in and reporting do.
PACE_SECONDS = 0.004
ORDER = Order(PRACTICE, "", Language.ENGLISH, cases.MEI)


@dataclass(frozen=True)
class Bench:
    """What one life of this program works with."""

    desk: Desk
    inspector: Inspector
    interviewer: Interviewer
    reports: Path
    dice: random.Random


def say(*told: object) -> None:
    """One line, out of this process before anything else is done."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


async def take_in(bench: Bench) -> Case:
    """A new case with one or two photos that come in at once."""
    say("begins", "import")
    desk = bench.desk
    case = await desk.store.new_case(Kind.PARCEL, cases.MEI)
    say("case", case.id)
    incoming = [_incoming(path, bench.dice) for path in samples()[: bench.dice.randint(1, 2)]]
    arriving = (receive(one, desk.files, desk.decoder, cases.MEI) for one in incoming)
    for photo in await asyncio.gather(*arriving):
        case = await desk.store.add_photo(case.id, photo, cases.MEI)
        say("photo", case.id, photo.sha256)
        await asyncio.to_thread(desk.files.settle, photo.sha256)
    return case


def _incoming(path: Path, dice: random.Random) -> Incoming:
    """A sample as it is, which other cases have as well, or with a comment nobody else has."""
    if dice.random() < 0.25:
        return Incoming(path.name, Arrival.SAMPLE, path)
    jpeg, comment = path.read_bytes(), uuid4().bytes
    length = (len(comment) + 2).to_bytes(2, "big")
    data = jpeg[:2] + b"\xff\xfe" + length + comment + jpeg[2:]
    return Incoming(path.name, Arrival.PASTE, data=data)


async def ask(bench: Bench, case: Case) -> Case:
    """The practice engine's answer; a finding is safe the moment it is told."""
    say("begins", "answer")
    told: set[str] = set()

    def tell(run: Run) -> None:
        for found in run.assessment.findings[len(told) :]:
            told.add(found.id)
            say("finding", case.id, found.id)

    run = await bench.inspector.inspect(case, case.inspections[0].id, ORDER, tell)
    say("run", case.id, run.id)
    return await bench.desk.store.case(case.id)


async def ask_on(bench: Bench, case: Case) -> Case:
    """A question and a closer look, which leaves a file."""
    say("begins", "conversation")
    run, photo = case.inspections[0].runs[-1], case.photos[0]
    asked = Wish(run.id, "What would you need to see to be sure?")
    turn = await bench.interviewer.ask(case, asked, ORDER, lambda _: None)
    assert turn is not None
    say("turn", case.id, turn.id)
    corner = bench.dice.uniform(0, 0.8)
    look = Look(photo.id, Region(corner, corner, corner + 0.2, corner + 0.2))
    case = await bench.desk.store.case(case.id)
    asked = Wish(run.id, look=look, follows=turn.id)
    seen = await bench.interviewer.ask(case, asked, ORDER, lambda _: None)
    assert seen is not None
    assert seen.closeup is not None
    say("closeup", case.id, seen.id, seen.closeup.sha256)
    return await bench.desk.store.case(case.id)


async def judge(bench: Bench, case: Case) -> None:
    """A verdict on every finding, and the decision."""
    say("begins", "decision")
    store = bench.desk.store
    for found in case.findings:
        verdict, why = bench.dice.choice((Verdict.ACCEPTED, Verdict.REJECTED)), uuid4().hex
        review = cases.review(verdict, value=found.value, why=why)
        await store.review(case.id, found.id, review, cases.MEI)
        say("review", case.id, found.id, why)
    note = uuid4().hex
    await store.decide(case.id, cases.decision(note=note), cases.MEI)
    say("decision", case.id, note)


async def report(bench: Bench, case: Case) -> None:
    """The PDF."""
    say("begins", "export")
    path = bench.reports / f"{case.id}.pdf"
    case = await issue_report(bench.desk, case.id, path, Settings(), cases.MEI)
    issued = case.reports[-1]
    say("report", case.id, issued.version, issued.sha256, path.name)


async def work(folder: Path, reports: Path, seed: str, slow: str) -> None:
    """Round and round until killed."""
    say("begins", "start")
    desk = await open_desk(folder)
    first, then = (
        Models(PracticeTransport(PACE_SECONDS if slow == moment else 0.0))
        for moment in ("answer", "conversation")
    )
    inspector = Inspector(desk.store, first, desk.packing, desk.templates, desk.rules)
    interviewer = Interviewer(desk.store, then, desk.packing, desk.templates, desk.rules)
    bench = Bench(desk, inspector, interviewer, reports, random.Random(seed))
    while True:
        case = await ask_on(bench, await ask(bench, await take_in(bench)))
        await judge(bench, case)
        await report(bench, case)


def hatch() -> None:
    """A worker for each line of standard input, which names what it is begun with and the pipe it
    writes to: a process of its own that need not import all anew, which takes longer than its work.
    Says its process id. Called, not run as a script: decoding children would import a script again.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    import_module("app.store.records")  # the longest, and usually left to the database thread
    for line in sys.stdin:
        folder, reports, seed, slow, pipe = json.loads(line)
        pid = os.fork()
        if not pid:
            os.setsid()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(os.open(pipe, os.O_WRONLY), 1)
            asyncio.run(work(Path(folder), Path(reports), seed, slow))
        say(pid)
