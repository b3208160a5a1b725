"""Which columns of a case's rows are sealed.

Columns that are worked out of others, and readings that can be made again, are in no seal. A new
column of these tables goes into SEALED, or into NOT_SEALED; once a version was released with a
list, a new list stands beside it under the next form, because old seals are checked by what they
were made of.
"""

FORM = "5"

_ASKING = (
    "started_at started_by state finished_at told_model told_finish_reason told_schema_form "
    "told_tokens_in told_tokens_out told_first_byte_seconds told_seconds told_retries error cost "
    "currency error_data answer prose warnings thinking raw"
)
_HOW = (
    "dialect host model practice language temperature top_p max_new_tokens prompt_version "
    "prompt_sha256 schema_sha256"
)

SEALED = {
    "cases": "id number kind created_at template question text insured policy date_of_loss cause "
    "item facts year serial",
    "inspections": "seq id case_id",
    "photos": "seq id case_id inspection_id sha256 name media_type size_bytes width height "
    "exif_taken exif_device exif_latitude exif_longitude exif_orientation quality_sharpness "
    "quality_brightness quality_flags blackouts measuring sent_sha256 sent_width sent_height "
    "sent_size_bytes arrival received_at received_by inside credential source taken_by caption",
    "findings": "seq id inspection_id run_id photo_id part type severity region action text "
    "confidence ruled_out",
    "reviews": "seq finding_id verdict part type severity region action text outline by at why act",
    "decisions": "seq case_id severity action note adjuster licence by at act",
    "reports": "seq case_id version sha256 at by",
    "report_told": "seq case_id version supplements told",
    "report_voids": "seq case_id version why at by",
    "links": "seq one other same by at",
    "marks": "seq run_id lack place answered by_run why by at",
    "judgements": "seq turn_id place verdict by at",
    "runs": f"seq id inspection_id second {' '.join(f'asked_{name}' for name in _HOW.split())} "
    "asked_question asked_photo_ids asked_sent asked_adjustments asked_text asked_template "
    f"asked_template_version asked_template_sha256 {_ASKING} steps notices summary_severity "
    "summary_action summary_text summary_undetermined summary_photos_needed fields table_line "
    "taken fired look_of look merged asked_examples",
    "tickets": "seq id case_id title queue assignee due rule run_id priority urgency state by at",
    "turns": "seq id run_id kind question follows replaces covers look_photo_id look_region "
    "look_finding_id closeup_region closeup_number closeup_width closeup_height closeup_label "
    f"closeup_sha256 closeup_blackouts sent_text {' '.join(f'sent_{n}' for n in _HOW.split())} "
    f"{_ASKING} places changes fired",
}
# As they were by earlier forms, where that was otherwise.
_SECOND = {name: SEALED[name].removesuffix(" act") for name in ("reviews", "decisions")}
_FOURTH = {"runs": SEALED["runs"].removesuffix(" asked_examples")}
_THIRD = {"runs": _FOURTH["runs"].removesuffix(" look_of look merged")}
_SECOND |= _THIRD
_BEFORE = {
    "1": {"turns": SEALED["turns"].removesuffix(" fired"), **_SECOND},
    "2": _SECOND,
    "3": _THIRD,
    "4": _FOURTH,
}
FORMS = (*_BEFORE, FORM)
NOT_SEALED = {
    "cases": "seq changed_at status severity thumbnail practice triage sure gravest dispute "
    "assignee "
    # The log's word is compared for these (proving/case_proof).
    "closed_at deleted_at held photos_dropped_at",
    "photos": "reading print_0 print_1 print_2 print_3 seen",
}


def columns_by(form: str, table: str) -> list[str]:
    """The columns of a table that seals of that form are made of."""
    return _BEFORE.get(form, {}).get(table, SEALED[table]).split()
