"""Runs and turns, on the database thread; see records for how."""

from functools import partial

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.finding import Review
from app.domain.open_items import answers
from app.domain.reply import Judged
from app.domain.run import Run
from app.domain.who import Who
from app.domain.words import RunState
from app.store.base import log
from app.store.cases import case_notes, case_runs, case_tickets, case_turns, filing
from app.store.cases.changing import Changing, finish, loaded

Reviewed = tuple[str, Review | None]  # a finding, and the verdict on it that holds from now on


class AskingRecords(Changing):
    """Every method is one transaction; what AskingStore says of each holds here."""

    # The case whose answer was stored last, and how many rows had been changed by then.
    _answered: tuple[Case, int] | None = None

    def start_run(self, case_id: str, run: Run) -> None:
        self._begin(case_id, partial(case_runs.start, case_id=case_id, run=run))

    def save_run(self, case_id: str, run: Run, fire: case_tickets.Fire | None = None) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id, filed=True)
            ended = case_runs.save(connection, case_id, run)
            case = case_tickets.end(connection, case_id, run, ended, fire)
        if run.state is not RunState.RUNNING:
            for answer in answers(case):
                tick = partial(case_notes.tick, case_id=case_id, answer=answer, by=run.started_by)
                case = self._end(case_id, tick)
        return self._keep_answered(case)

    def answered(self, case_id: str) -> Case:
        if self._answered is not None:
            case, changes = self._answered
            if case.id == case_id and changes == self._database.driver.total_changes:
                return case
        with self._database.transaction() as connection:
            return loaded(connection, case_id)

    def _keep_answered(self, case: Case) -> Case:
        self._answered = case, self._database.driver.total_changes
        return case

    def grow_run(self, case_id: str, run: Run) -> None:
        with self._database.transaction() as connection:
            case_runs.save(connection, case_id, run)

    def start_turn(self, case_id: str, turn: Turn) -> None:
        self._begin(case_id, partial(case_turns.start, case_id=case_id, turn=turn))

    def save_turn(self, case_id: str, turn: Turn, fire: case_tickets.Fire | None = None) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id, filed=True)
            ended = case_turns.save(connection, case_id, turn)
            case = case_tickets.end(connection, case_id, turn, ended, fire)
        return self._keep_answered(case)

    def grow_turn(self, case_id: str, turn: Turn) -> None:
        with self._database.transaction() as connection:
            case_turns.save(connection, case_id, turn)

    def judge_change(
        self, case_id: str, of: tuple[str, int], judged: Judged | None, to: Reviewed | None, by: Who
    ) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id)
            if to is not None:
                log.add(connection, case_id, case_runs.judge(connection, case_id, *to, by))
            change = case_turns.judge(connection, case_id, *of, judged, by)
            return finish(connection, case_id, change)

    def interrupt_all(self) -> None:
        """What was under way when the program ended last."""
        for asked in (case_runs.ASKED, case_turns.ASKED):
            with self._database.transaction() as connection:
                left = asked.running(connection)
            for case_id, own_id in left:
                self._end(case_id, partial(asked.interrupt, own_id=own_id))
