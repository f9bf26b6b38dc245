"""How failed requests are made again."""

from __future__ import annotations

from . import _core

__all__ = ["RetryPolicy"]


class RetryPolicy:
    """How failed requests are made again; give it as `max_retries=` where a number would do.

    `max_retries`: how often at most. `base`: seconds before the first retry, twice as long before each further one,
    at most `cap`. `jitter`: a share, from 0 to 1, of each pause of which up to all is left out by chance, so that
    many clients do not come back at once. `max_retry_after`: a server that asks for a longer wait than these seconds
    is not waited for, and its answer is raised at once.

    `budget`: bounds the retries of all calls together, so that an outage is not made worse. It is a share of calls:
    over any stretch of time there are at most 10 retries, `budget` for every call and one for every second. A failed
    call that has none left raises at once what it would raise without retries. `None` for no bound. Clients that are
    given the same policy, as all copies of one client are, share its budget.
    """

    __slots__ = ("_account", "base", "budget", "cap", "jitter", "max_retries", "max_retry_after")

    max_retries: int
    base: float
    cap: float
    jitter: float
    max_retry_after: float
    budget: float | None
    _account: _core.RetryAccount

    def __init__(
        self,
        max_retries: int = 2,
        *,
        base: float = 0.5,
        cap: float = 8.0,
        jitter: float = 0.25,
        max_retry_after: float = 120.0,
        budget: float | None = None,
    ) -> None:
        if type(max_retries) is not int:
            raise TypeError(f"RetryPolicy(max_retries={max_retries!r}): expected an int of at least 0")
        if max_retries < 0:
            raise ValueError(f"RetryPolicy(max_retries={max_retries!r}): expected an int of at least 0")
        most = {"base": 1e9, "cap": 1e9, "jitter": 1.0, "max_retry_after": 1e9, "budget": 1e9}
        given = {"base": base, "cap": cap, "jitter": jitter, "max_retry_after": max_retry_after, "budget": budget}
        for name, value in given.items():
            if value is None and name == "budget":
                continue
            if not isinstance(value, (int, float)):
                raise TypeError(f"RetryPolicy({name}={value!r}): expected a number")
            if not 0 <= value <= most[name]:
                expected = "a share from 0 to 1" if name == "jitter" else "a number of at least 0"
                raise ValueError(f"RetryPolicy({name}={value!r}): expected {expected}")
        for name, number in (("max_retries", max_retries), *given.items()):
            object.__setattr__(self, name, number)
        object.__setattr__(self, "_account", _core.RetryAccount(base, cap, jitter, max_retry_after, budget))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a RetryPolicy does not change ({name}): make another one", name=name, obj=self)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a RetryPolicy does not change ({name}): make another one", name=name, obj=self)

    def _numbers(self) -> dict[str, float | None]:
        return {name: getattr(self, name) for name in self.__slots__ if name != "_account"}

    def __eq__(self, other: object) -> bool:
        if isinstance(other, RetryPolicy):
            return self._numbers() == other._numbers()
        return NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._numbers().values()))

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (self._numbers(),)

    def __repr__(self) -> str:
        names = ("max_retries", "base", "cap", "jitter", "max_retry_after", "budget")
        return f"RetryPolicy({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


def _restore(numbers: dict[str, float | None]) -> RetryPolicy:
    """A policy with the same numbers, and a budget of its own."""
    named: dict[str, object] = dict(numbers)
    return RetryPolicy(**named)  # type: ignore[arg-type]
