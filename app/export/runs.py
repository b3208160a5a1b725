"""A run as JSON; see case_json for how."""

from collections.abc import Sequence

from app.domain.case import Case
from app.domain.known import Taken
from app.domain.run import Run
from app.domain.sent import Sent
from app.export.asked import went
from app.export.fields import fields_of, table_line
from app.export.looks import merged_from
from app.export.photos import sent_told
from app.export.shapes import asked as shapes
from app.templates.shelf import Shelf


def run_told(run: Run, case: Case, templates: Shelf) -> shapes.Run:
    """One question to a model, and how it went."""
    asked, template = run.asked, templates.for_run(run.asked, case.kind)
    return {
        "template": {
            "id": asked.template or case.kind,
            "version": asked.template_version,
            "sha256": asked.template_sha256,
        },
        "fields": fields_of(run.assessment, template),
        "office_table": table_line(run.assessment.table_line),
        "error": run.error or None,
        "taken": _taken(run.taken) if run.taken else None,
        "merged": merged_from(case, run),
        **went(run),
        "adjustments": list(run.asked.adjustments),
        "photos": [
            {"photo": case.photo_number(s.photo_id), **sent_told(s)} for s in _went_out(run)
        ],
    }


def _taken(source: Taken) -> shapes.Taken:
    """Where the answer is from: no model was asked for it."""
    return {
        "case_id": source.case_id,
        "number": source.number,
        "run_id": source.run_id,
        "at": source.at.isoformat(),
        "distance": source.distance,
        "facts_only": source.facts_only,
    }


def _went_out(run: Run) -> Sequence[Sent]:
    return () if run.taken else run.asked.sent
