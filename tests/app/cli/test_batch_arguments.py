"""What can be said of batches on the command line."""

import pytest

from app.cli.arguments import parse
from app.cli.batch_arguments import GROUPS
from app.domain.many.grouping import Group


def test_every_grouping_can_be_named() -> None:
    assert set(GROUPS) == {group.value for group in Group}


def test_a_batch_wants_to_know_what_is_in_the_photos_and_asks_ten_at_once_at_most() -> None:
    told = parse(["batch", "in", "--kind", "parcel", "--budget", "50 CNY"])
    assert (told.command, told.template, told.group, told.concurrency) == (
        "batch",
        "parcel",
        "folder",
        10,
    )
    for wrong in (["batch", "in"], ["batch", "in", "--kind", "parcel", "--concurrency", "11"]):
        with pytest.raises(SystemExit):
            parse(wrong)
    assert parse(["list", "--json", "--severity", "severe"]).command == "list_cases"
