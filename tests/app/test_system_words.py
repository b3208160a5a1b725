"""What a system says of files is known as it says it, and stands in sentences in any language."""

import errno
import os
import sys

import pytest

from app import wording
from app.errors import ReportNotWritten
from app.wording.system import SYSTEM, SYSTEM_CONTEXT


@pytest.mark.skipif(sys.platform != "linux", reason="each system has words of its own")
def test_each_is_said_by_this_system() -> None:
    said = {os.strerror(number) for number in errno.errorcode}
    resolver = {"Name or service not known", "Temporary failure in name resolution"}
    assert set(SYSTEM) - resolver <= said


def test_what_is_known_is_translated_and_anything_else_stays() -> None:
    def shout(context: str, text: str) -> str:
        return text.upper() if context == SYSTEM_CONTEXT else text

    known, other = (
        wording.fill_with("{said}", ReportNotWritten("/x.pdf", said), shout)
        for said in ("Permission denied", "permission denied by the share")
    )
    assert (known, other) == ("PERMISSION DENIED.", "permission denied by the share.")
