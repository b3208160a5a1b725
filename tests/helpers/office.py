"""LibreOffice without a window, where it is installed: one instance, with a profile of its own."""

import os
import shutil
import subprocess
from pathlib import Path

ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
_SECONDS = 240


def office() -> str:
    """Its program, "" where there is none."""
    return shutil.which("soffice") or ""


def has_writer() -> bool:
    """Whether it opens documents, too, and not tables alone."""
    return (Path(os.path.realpath(office())).parent / "libswlo.so").exists()


def converted(file: Path, form: str, to: Path) -> list[Path]:
    """The file in another form, in the folder «to»; a table is read as UTF-8, as its mark says."""
    profile = f"-env:UserInstallation={(to / 'profile').as_uri()}"
    command = [office(), profile, "--headless", "--convert-to", form, "--outdir", str(to)]
    if file.suffix == ".csv":
        command.append("--infilter=Text - txt - csv (StarCalc):44,34,76,1")
    nice = ["nice", "-n", "19"] if shutil.which("nice") else []
    subprocess.run([*nice, *command, str(file)], check=True, capture_output=True, timeout=_SECONDS)
    return sorted(path for path in to.iterdir() if path.is_file())
