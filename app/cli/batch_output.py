"""What a batch leaves on standard output and in files."""

import asyncio
import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from app.batch.keeping import Ended
from app.cli.ending import DONE, code_of, say, sentence
from app.cli.giving import give
from app.cli.options import Options
from app.desk import Desk
from app.domain.case import Case
from app.domain.many.batch import JobState
from app.domain.who import Who
from app.errors import AppError
from app.export.case_json import as_json
from app.file_names import stem_of
from app.settings.settings import Settings


class Output:
    """Of every case as it ends; of all of them behind the last."""

    def __init__(self, options: Options, desk: Desk, settings: Settings, by: Who) -> None:
        self._options, self._desk, self._settings, self._by = options, desk, settings, by
        self._code = DONE

    async def tell(self, ended: Ended) -> None:
        """A case is over. Raises AppError where it can't be read."""
        options = self._options
        wanted = bool(ended.job.case_id) and (options.json_lines or options.pdf is not None)
        case = await self._desk.store.case(ended.job.case_id) if wanted else None
        if options.json_lines:
            told = json.dumps(_told(ended, case, self._desk), ensure_ascii=False)
            give(told.encode(errors="replace").decode())
        if options.pdf is not None and case is not None and ended.failure is None:
            await self._report(case, options.pdf)

    async def end(self, ids: Collection[str]) -> int:
        """The workbook, where one is wanted; the exit code of what was written."""
        path = self._options.xlsx
        if path is not None:
            from app.export.write import Form, write  # loaded where one is wanted

            folder = self._desk.folder
            cases = [case for each in ids for case in await self._cases(each)]
            await asyncio.to_thread(write, Form.EXCEL, cases, self._desk.templates, path, folder)
            say(f"Written: {path}")
        return self._code

    async def _cases(self, batch_id: str) -> list[Case]:
        jobs = await self._desk.batches.jobs(batch_id, JobState.DONE, limit=1_000_000)
        return [await self._desk.store.case(job.case_id) for job in jobs]

    async def _report(self, case: Case, folder: Path) -> None:
        from app.issuing.issue import write_report  # loads what draws: only where wanted

        safe = stem_of(case.number)
        path, post = folder / f"{safe}-{case.id[:6]}.pdf", self._desk.models.post
        try:
            await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
            await write_report(self._desk, case.id, path, self._settings, self._by, post)
        except AppError as error:
            self._code = max(self._code, code_of(error))
            say(sentence(error))


def _told(ended: Ended, case: Case | None, desk: Desk) -> dict[str, Any]:
    """One line of JSON: how it ended, then the whole case where one was made."""
    failure, job = ended.failure, ended.job
    return {
        "batch": ended.batch.id,
        "place": job.place,
        "name": job.planned.name,
        "state": "failed" if failure else "done",
        "seconds": None if job.seconds is None else round(job.seconds, 3),
        "failure": {"code": failure.code, **failure.data} if failure else None,
        "left_out": [{"name": name, "reason": reason} for name, reason in job.refused],
        "result": as_json(case, desk.templates, (), ()) if case else None,
    }
