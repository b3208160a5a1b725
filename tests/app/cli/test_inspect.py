"""What the command says while it works."""

import pytest

from app.cli.progress import Progress
from app.domain.sent import Adjustment
from tests.helpers import cases


def test_smaller_photos_are_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    asked = cases.asked(adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    progress = Progress()
    progress.tell(cases.running(asked=asked))
    progress.tell(cases.run(asked=asked))
    assert capsys.readouterr().err.count("Photos made smaller") == 1
