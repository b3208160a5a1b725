"""All templates at hand: the program's, the office's, and those old cases were asked by."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from app.domain.case import Case
from app.domain.run import Asked, Run
from app.domain.template import Template, TemplateText
from app.domain.words import Kind
from app.errors.template import (
    Flaw,
    NoTemplate,
    TemplateFlawed,
    TemplateNotDeleted,
    TemplateNotSaved,
)
from app.templates.files import is_id, write
from app.templates.intents import Intents
from app.templates.office import copied, with_version
from app.templates.reading import Reading, read
from app.templates.stock import Entry, stocked


class Shelf:
    """Templates by id. Any thread may look one up; reload blocks. A broken file of the office's
    is listed with its flaws, and harms no other."""

    def __init__(
        self,
        builtin: Path,
        office: Path,
        intents: Callable[[], Intents],
        kept: Iterable[TemplateText] = (),
    ) -> None:
        self.folder, self._shipped, self._intents = office, builtin, intents
        self._kept = {text.sha256: text for text in kept}
        self._read_again: dict[str, Template | None] = {}
        self._stock = stocked(self._shipped, self.folder, self._intents())

    def reload(self) -> None:
        """Look at the office's files again, and at its list of intents."""
        self._stock = stocked(self._shipped, self.folder, self._intents())

    @property
    def _builtin(self) -> Mapping[str, Template]:
        return self._stock.own

    def looked_over(self, template_id: str, text: str) -> Reading:
        """What comes of a text: a template, or its flaws."""
        return read(template_id, text, self._stock.common, self._stock.intents)

    @property
    def ids(self) -> frozenset[str]:
        """Every name that is used, by broken files too."""
        return frozenset(self._builtin) | {file.id for file in self._stock.office}

    def entries(self) -> tuple[Entry, ...]:
        """The program's templates, then the office's, broken ones too."""
        return self._stock.entries

    def offered(self, ticked: Iterable[str], used: str = "") -> list[Template]:
        """The usable ones of those ids, in the list's order; used: the case's own is among them
        whether it is ticked or not. All of the program's own where none of them is there."""
        wanted = {*ticked, used}
        usable = [e.template for e in self.entries() if e.template and e.id in wanted]
        return usable or list(self._builtin.values())

    def text(self, template_id: str) -> str:
        """What stands in a template's file, "" where that can't be read."""
        if template_id in self._builtin:
            return self._builtin[template_id].source.text
        return next((f.text for f in self._stock.office if f.id == template_id), "")

    def get(self, template_id: str) -> Template | None:
        """The usable template of that id as it is now."""
        return self._stock.usable.get(template_id)

    def named(self, template_id: str) -> Template:
        """The same. Raises NoTemplate, and TemplateFlawed with the first flaw."""
        if template := self.get(template_id):
            return template
        for file in self._stock.office:
            if file.id == template_id and file.flaws:
                raise _first(template_id, file.flaws)
        raise NoTemplate(template_id)

    def for_case(self, case: Case) -> Template:
        """What a case is to be asked by: its template as it is now, else as it was when last
        used, else its kind's."""
        return self.get(case.template) or self._last_kept(case) or self._builtin[case.kind]

    def shown(self, case: Case) -> Template:
        """By what a case is read: what its last run was asked by, unless another template was
        chosen since."""
        runs = [run for run in case.runs if run.asked.template == case.template]
        return self.for_run(runs[-1].asked, case.kind) if runs else self.for_case(case)

    def for_run(self, asked: Asked, kind: Kind) -> Template:
        """What a run was asked by, word for word where that is known. kind: of its case."""
        now = self.get(asked.template or kind)
        if now is not None and asked.template_sha256 in ("", now.source.sha256):
            return now
        return self._as_kept(asked.template_sha256) or now or self._builtin[kind]

    def for_runs(self, case: Case) -> dict[str, Template]:
        """The template of each run of a case, by the run's id."""
        runs: list[Run] = [run for inspection in case.inspections for run in inspection.runs]
        return {run.id: self.for_run(run.asked, case.kind) for run in runs}

    def keep(self, text: TemplateText) -> None:
        """A run is asked by these words: it will be looked up by their hash."""
        self._kept[text.sha256] = text

    def has_kept(self, text: TemplateText) -> bool:
        """These words are in the store already."""
        return text.sha256 in self._kept

    def copy(self, template_id: str) -> str:
        """Make a copy of the office's own of any template; its id. Blocks. Raises NoTemplate and
        TemplateNotSaved."""
        text = self.text(template_id)
        if not text:
            raise NoTemplate(template_id)
        # A name that old cases know is not given to words they were not asked by.
        used = self.ids | {kept.id for kept in self._kept.values()}
        fresh, text = copied(template_id, text, used)
        self._write(fresh, text)
        return fresh

    def save(self, template_id: str, text: str) -> Template:
        """Keep a changed template of the office's, with a higher version where its words are
        others. Blocks. Raises TemplateFlawed, and then nothing is written; TemplateNotSaved."""
        before = self.looked_over(template_id, self.text(template_id)).template
        wanted = self._sound(template_id, text)
        if before is not None and before.source.text != text:
            version = max(int(before.version) + 1, int(wanted.version))
            text = with_version(text, version)
            wanted = self._sound(template_id, text)
        self._write(template_id, text)
        return wanted

    def delete(self, template_id: str) -> None:
        """Take a file of the office's away, broken or not; cases that were asked by it keep it.
        Blocks. Raises NoTemplate and TemplateNotDeleted."""
        if all(file.id != template_id for file in self._stock.office):
            raise NoTemplate(template_id)
        try:
            (self.folder / f"{template_id}.toml").unlink(missing_ok=True)
        except OSError as error:
            raise TemplateNotDeleted(template_id, error.strerror or str(error)) from error
        self.reload()

    def _sound(self, template_id: str, text: str) -> Template:
        template, flaws = self.looked_over(template_id, text)
        if template is None:
            raise _first(template_id, flaws)
        return template

    def _write(self, template_id: str, text: str) -> None:
        if template_id in self._builtin or not is_id(template_id):
            raise NoTemplate(template_id)
        try:
            write(self.folder, template_id, text)
        except OSError as error:
            raise TemplateNotSaved(template_id, error.strerror or str(error)) from error
        self.reload()

    def _last_kept(self, case: Case) -> Template | None:
        runs = (run for inspection in case.inspections for run in inspection.runs)
        used = [run.asked.template_sha256 for run in runs if run.asked.template == case.template]
        return self._as_kept(used[-1]) if used else None

    def _as_kept(self, sha256: str) -> Template | None:
        if sha256 not in self._read_again:
            text = self._kept.get(sha256)
            found = read(text.id, text.text, text.common) if text else None
            self._read_again[sha256] = found.template if found else None
        return self._read_again[sha256]


def _first(template_id: str, flaws: tuple[Flaw, ...]) -> TemplateFlawed:
    flaw = flaws[0]
    return TemplateFlawed(template_id, flaw.line, flaw.name, flaw.fault, flaw.detail)
