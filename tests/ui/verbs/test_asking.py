"""What is told before a model is asked once more."""

import pytest

from ui.verbs.asking import of_held_back


@pytest.mark.usefixtures("qapp")
def test_what_a_provider_has_is_said_with_the_batch_it_went_by() -> None:
    told = of_held_back("Mon\u202eday")
    assert told.what == "This case is with the provider, by the batch «Mon\ufffdday»."
    assert "Analyse again" in told.more
