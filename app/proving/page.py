"""The page in an evidence package that says how a stranger checks what is in it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.domain.case import Case
from app.domain.keeping.fault import Problem
from app.wording.proof import problem_words

_LONGEST = 200

_PAGE = """\
EVIDENCE OF CASE {number}
{line}
Made {made} by Tessera. Nothing below needs Tessera, or any program of ours.

What was found when this package was made:
{problems}

1. THE FILES ARE THOSE THAT WERE PACKED
   SHA256SUMS has the SHA-256 of every file here. In the unpacked folder:
     Linux     sha256sum -c SHA256SUMS
     macOS     shasum -a 256 -c SHA256SUMS
     Windows   certutil -hashfile FILE SHA256     and compare with its line
   The originals:
{originals}

2. THE PHOTOS ARE THOSE THAT CAME IN
   log.jsonl has one line for each step of the case. A line whose "sealed" has "photo_added" holds
   the SHA-256 the photo had when it came. It must be that of the original here. In the same way a
   line with "report_issued" holds the SHA-256 of a report, and a report prints that of each photo.
   Of a report that says it is signed, a PDF program that shows signatures, or pdfsig FILE, says
   whether it is as it was signed, and by which certificate.

3. THE LOG WAS NOT CHANGED
   Of each line of log.jsonl, with the SHA-256 written in small hexadecimal letters:
     SHA-256 of "previous" followed by "sealed"                  must be its "hash"
     SHA-256 of the "link" of the line before, then its "hash"   must be its "link"
   In place of the link of the line before, the first line has 64 zeros. "sealed" is to be taken
   exactly as it stands there. "previous" is the hash of the step before it on that computer, which
   may belong to another case. Where "words" is not empty and "sealed" has a number, then
     SHA-256 of "salt" followed by "words"                       must be "told" in "sealed"
   Empty words with a "told" were erased at somebody's request. Each link seals all lines above
   it: one removed, changed, moved or put in breaks the chain from there on. With Python:

{script}
4. THE LOG WAS NOT CUT OFF, OR MADE ANEW
   heads.jsonl ties the logs of all cases together, at least once on each day something was done.
     SHA-256 of "text"                        must be its "hash"
     The first 64 characters of "text"        are the "hash" of the head before, 64 zeros at first
     SHA-256 of lists/head-N.txt              must be "digest" in the text of head N
   A line of lists/head-N.txt has a case's id and the newest link of its log then; the id of this
   case is {id}
   A report prints the link and the head of the moment it was issued. They must be in here: a log
   that was made anew, or lost its end, has others.

5. WHEN IT WAS
   {stamps}

WHAT THIS DOES NOT SHOW
   That what a photo shows is true, where and when it was taken, or what nobody put on record. Times
   in the log are those of the computer it was kept on, unless a time stamp says otherwise. Rows
   from before the log sealed its cases' rows are covered by what the log says of them alone.
"""
_SCRIPT = """\
       import hashlib, json
       def sha(text): return hashlib.sha256(text.encode()).hexdigest()
       link = "0" * 64
       for line in open("log.jsonl", encoding="utf-8"):
           step = json.loads(line)
           assert sha(step["previous"] + step["sealed"]) == step["hash"], step
           link = sha(link + step["hash"])
           assert link == step["link"], step
           told = json.loads(step["sealed"]).get("told")
           assert not step["words"] or sha(step["salt"] + step["words"]) == told, step
       before = "0" * 64
       for line in open("heads.jsonl", encoding="utf-8"):
           head = json.loads(line)
           assert head["text"][:64] == before and sha(head["text"]) == head["hash"], head
           before = head["hash"]
       print("The log is whole. Its newest link is", link)
"""
_STAMPED = """\
stamps/ has what an independent time-stamp server (RFC 3161) said of a head. With the
   server's certificate, and those above it, in one file CERTS.pem from whoever runs it:
     openssl ts -verify -data stamps/head-N.txt -in stamps/head-N.tsr -CAfile CERTS.pem
     openssl ts -reply -in stamps/head-N.tsr -text            shows the time it was there at
   There are: {names}"""
_NOT_STAMPED = """\
Not independently timed: no time-stamp server was named, so all times here are those of the
   computer the log was kept on."""


def page(case: Case, files: Sequence[str], made: Sequence[str], problems: Sequence[Problem]) -> str:
    """Plain text. files, made: names in the package."""
    stamps = [name for name in made if name.endswith(".tsr")]
    told = [f"  {problem_words(problem)}" for problem in problems]
    photos = [_photo(case, name) for name in files if name.startswith("originals/")]
    number = _plain(case.number)
    return _PAGE.format(
        number=number,
        line="=" * (17 + len(number)),
        made=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        problems="\n".join(told) or "  Everything was as it was put on record.",
        originals="\n".join(photos) or "     none",
        script=_SCRIPT,
        id=case.id,
        stamps=_STAMPED.format(names=", ".join(stamps)) if stamps else _NOT_STAMPED,
    )


def _photo(case: Case, name: str) -> str:
    number = int(name.rpartition("-")[2].partition(".")[0])
    return f"     {name}   came as «{_plain(case.photos[number - 1].name)}»"


def _plain(text: str) -> str:
    """On one line, whatever somebody called it."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line[:_LONGEST]
