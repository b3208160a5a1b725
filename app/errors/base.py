"""What all errors have in common."""

from dataclasses import dataclass, fields


@dataclass(eq=False)
class AppError(Exception):
    """Something in the user's world went wrong; its fields say what."""

    def data(self) -> dict[str, str]:
        """The fields as text, to keep on record and to fill sentences with."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.data().items())
        return f"{type(self).__name__}({told})"
