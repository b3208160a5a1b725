"""What the log tells of a case."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.who import Who

# By the name of a field: what stood there before, what stands there since.
Words = dict[str, tuple[str, str]]


class What(StrEnum):
    """Everything that is logged."""

    CASE_MADE = "case_made"
    CASE_DESCRIBED = "case_described"
    PHOTO_ADDED = "photo_added"
    PHOTO_REMOVED = "photo_removed"
    PHOTO_DESCRIBED = "photo_described"
    PHOTO_BLACKED_OUT = "photo_blacked_out"
    PHOTO_MEASURED = "photo_measured"
    PHOTOS_ARRANGED = "photos_arranged"
    RUN_STARTED = "run_started"
    ANSWER_TAKEN = "answer_taken"
    SECOND_OPINION = "second_opinion"
    RUN_ENDED = "run_ended"
    TURN_STARTED = "turn_started"
    TURN_ENDED = "turn_ended"
    CHANGE_JUDGED = "change_judged"
    FINDING_REVIEWED = "finding_reviewed"
    REVIEW_UNDONE = "review_undone"
    FINDINGS_LINKED = "findings_linked"
    LINK_UNDONE = "link_undone"
    ITEM_MARKED = "item_marked"
    MARK_UNDONE = "mark_undone"
    DECISION_CHANGED = "decision_changed"
    REPORT_ISSUED = "report_issued"
    REPORT_VOIDED = "report_voided"
    RULES_FIRED = "rules_fired"
    TICKET_OPENED = "ticket_opened"
    TICKET_CHANGED = "ticket_changed"
    PERSON_ERASED = "person_erased"
    ANSWER_ERASED = "answer_erased"
    EVIDENCE_MADE = "evidence_made"
    CASE_CLOSED = "case_closed"
    CASE_REOPENED = "case_reopened"
    CASE_ASSIGNED = "case_assigned"
    HOLD_SET = "hold_set"
    HOLD_LIFTED = "hold_lifted"
    CASE_DELETED = "case_deleted"
    CASE_RESTORED = "case_restored"
    CASE_CLEARED = "case_cleared"
    PHOTOS_DROPPED = "photos_dropped"
    COPIES_DROPPED = "copies_dropped"
    CASE_TAKEN_IN = "case_taken_in"
    CASE_MERGED = "case_merged"
    CONFLICT_SETTLED = "conflict_settled"
    ANSWER_BROUGHT = "answer_brought"
    MESSAGE_SENT = "message_sent"
    MESSAGE_GIVEN_UP = "message_given_up"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a case's history. at: UTC; what: a What; data: ids, codes and names of fields,
    never a person's words, because a log can't be taken back; words: what was changed, in words
    that are erased on request, and erased once they were."""

    at: datetime
    by: Who
    what: str
    data: dict[str, str]
    words: Words = field(default_factory=dict)
    erased: bool = False
