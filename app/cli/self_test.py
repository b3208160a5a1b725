"""«--self-test»: whether Tessera can do its work on this computer, a line for each part."""

from collections.abc import Mapping

from app.cli.ending import DONE, NOT_WRITTEN, printable, run_to_end
from app.cli.giving import give
from app.cli.options import Options
from app.domain.keeping.self_check import Checked, Part, State
from app.paths import data_folder
from app.self_test.trying import Try, self_test
from app.wording.self_testing import PART, STATE


def told_self_test(options: Options, more: Mapping[Part, Try]) -> int:
    """Try all parts, and more that only the window can; 0 only where none failed."""
    return run_to_end(_told(options, more))


async def _told(options: Options, more: Mapping[Part, Try]) -> int:
    failed = False
    async for each in self_test(data_folder(options.data_dir), more):
        give(line_of(each))
        failed = failed or each.state is State.FAILED
    return NOT_WRITTEN if failed else DONE


def line_of(checked: Checked) -> str:
    """Part, state and detail in one line."""
    said = f" ({printable(checked.detail)})" if checked.detail else ""
    return f"{PART[checked.part]}: {STATE[checked.state]}{said}"
