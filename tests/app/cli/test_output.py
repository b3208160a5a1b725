"""The JSON other programs read says what was sent of each photo."""

import json
from dataclasses import replace

from app.cli.output import as_json
from app.domain.case import Inspection
from app.domain.photo import SentPicture
from app.domain.region import Region
from app.domain.sent import Adjustment, Sent
from tests.helpers import cases

HIDDEN = Region(0.1, 0.1, 0.2, 0.2)


def test_blackouts_parts_hashes_and_cost_are_told() -> None:
    photo = cases.photo(blackouts=(HIDDEN, Region(0, 0, 1, 1)))
    sent = Sent(photo.id, SentPicture("f" * 64, 800, 600, 90_000), Region(0, 0, 0.5, 1), (HIDDEN,))
    asked = cases.asked(photo.id, sent=(sent,), adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    run = replace(cases.run(asked=asked), cost="0.0025", currency="¥")
    case = cases.case(inspections=(Inspection("inspection-1", (photo,), (run,)),))
    told = json.loads(json.dumps(as_json(case, [], [])))
    as_sent = {
        "width": 800,
        "height": 600,
        "bytes": 90_000,
        "sha256": "f" * 64,
        "part": [0, 0, 0.5, 1],
        "blackouts": [[0.1, 0.1, 0.2, 0.2]],
    }
    assert told["photos"][0]["sent"] == [as_sent]
    assert told["photos"][0]["blackouts"] == [[0.1, 0.1, 0.2, 0.2], [0, 0, 1, 1]]
    assert told["run"]["photos"] == [{"photo": 1, **as_sent}]
    assert told["run"]["adjustments"] == ["smaller_for_window"]
    assert told["run"]["cost"] == {"amount": "0.0025", "currency": "¥"}


def test_what_is_not_known_is_not_told() -> None:
    case = cases.case(inspections=(Inspection("inspection-1", (cases.photo(),)),))
    told = as_json(case, [], [])
    assert told["photos"][0]["sent"] == []
    assert told["run"] is None
    assert as_json(cases.case(), [], [])["run"]["cost"] is None
