"""A drafted mail says little, fits into an address, and takes no orders from what is in it."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import Language
from app.issuing.mail_draft import MailDraft, Way, attaching, draft, mailto, way_here, write_draft
from tests.helpers.cases import case, decision

HOSTILE = "CL-1\r\nBcc: all@example.com & <b>"


def test_it_names_the_case_and_who_decided_in_the_reports_language() -> None:
    told = case(decision=decision(adjuster="Mei Lindqvist"))
    made = draft(told, Language.GERMAN, "Nordufer")
    assert made.subject == f"Fahrzeugschaden {told.number}"
    assert told.number in made.text
    assert made.text.endswith("Mei Lindqvist\nNordufer\n")
    assert told.findings[0].value.text not in made.text


# As the store keeps texts: lone surrogates never get so far.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=600)


@given(TEXTS, TEXTS, st.integers(1, 9))
def test_an_address_is_short_and_holds_two_fields_whatever_they_say(
    text: str, line: str, times: int
) -> None:
    made = MailDraft(
        line.encode("utf-8", "replace").decode(), text.encode("utf-8", "replace").decode()
    )
    address = mailto(made)
    assert address.isascii()
    assert len(address) <= 1900
    parts = urlsplit(address)
    assert (parts.scheme, parts.path) == ("mailto", "")
    fields = parse_qs(parts.query, keep_blank_values=True)
    assert set(fields) == {"subject", "body"}
    assert fields["subject"] == [line[:100]]


def test_a_draft_with_the_report_is_a_mail_to_be_sent_on(tmp_path: Path) -> None:
    report = tmp_path / "gutachten 1.pdf"
    report.write_bytes(b"%PDF-1.7 report")
    told = replace(case(decision=decision(adjuster=HOSTILE)), number=HOSTILE)
    made = draft(told, Language.CHINESE, "")
    place = write_draft(made, report, tmp_path)
    assert write_draft(made, report, tmp_path) == place  # the one before goes
    mail = message_from_bytes(place.read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["Bcc"] is None
    assert mail["To"] is None
    assert "CL-1 Bcc: all@example.com" in mail["Subject"]
    body = mail.get_body(("plain",))
    assert body is not None
    assert "随信附上" in body.get_content()
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "gutachten 1.pdf"
    assert attached.get_content() == b"%PDF-1.7 report"


def test_a_mail_program_is_handed_one_file_and_no_orders(tmp_path: Path) -> None:
    made = draft(replace(case(), number="--attach /etc/passwd"), Language.ENGLISH, "")
    command = attaching(made, tmp_path / "r 1.pdf")
    assert command[0] == "xdg-email"
    assert command[2::2] == ["--subject", "--body", "--attach"]
    assert command[-1] == str(tmp_path / "r 1.pdf")
    assert not any(each.startswith("-") for each in command[3::2])
    for name in ("o'neil.pdf", "a,b.pdf", "a\n.pdf", "50%25.pdf"):
        assert attaching(made, tmp_path / name) == []


def test_on_a_mac_a_script_is_handed_words_and_no_orders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    said = 'x" & (do shell script "say hello") & "'
    made = draft(replace(case(), number=said), Language.ENGLISH, "")
    program, script, *told = attaching(made, tmp_path / "o'neil, 1.pdf")
    assert program == "/usr/bin/osascript"
    assert said in made.subject
    assert told == [made.subject[:100], made.text, str(tmp_path / "o'neil, 1.pdf"), mailto(made)]
    words = Path(script).read_text(encoding="utf-8")
    assert "on run argv" in words
    assert said not in words
    monkeypatch.setattr("shutil.which", {"/usr/bin/osascript": "/usr/bin/osascript"}.get)
    assert way_here() is Way.COMMAND
    monkeypatch.setattr("shutil.which", {}.get)
    assert way_here() is Way.ADDRESS
