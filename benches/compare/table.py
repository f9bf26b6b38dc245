"""A line of the table, and what the groups of lines need to measure and to write theirs.

Owns how a figure is read from samples and whether it meets its goal; the goals are where the figures are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from benches.compare.harness import Sample, Side, alternate, median, meter, program

ROUNDS = 5


@dataclass(frozen=True)
class Row:
    """One line of the table. `ratio` is what the goal is about, larger is better unless `at_most`."""

    figure: str
    ours: str
    peer: str
    ratio: float
    goal: float
    unit: str = "x"
    at_most: bool = False

    @property
    def met(self) -> bool:
        return self.ratio <= self.goal if self.at_most else self.ratio >= self.goal


@dataclass
class Context:
    """What the groups need from outside, and every sample taken, for the results file."""

    base_url: str
    bare: Path
    seconds: float
    rounds: int = ROUNDS
    samples: dict[str, dict[str, list[Sample]]] = field(default_factory=dict)

    def measure(self, name: str, sides: dict[str, Side], rounds: int | None = None) -> dict[str, list[Sample]]:
        self.samples[name] = alternate(sides, rounds or self.rounds)
        return self.samples[name]

    def bare_loop(self, in_flight: int, limit: str) -> Side:
        return meter([self.bare, f"{self.base_url}/chat/completions", str(in_flight), limit])

    def chat(self, side: str, in_flight: int) -> Side:
        return meter(program("chat_async", side, self.base_url, in_flight))


def rate(samples: list[Sample]) -> float:
    return median(sample.rate for sample in samples)


def cost(samples: list[Sample]) -> float:
    return median(sample.cost for sample in samples)


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


def faster(figure: str, ours: list[Sample], peer: list[Sample], peer_name: str, unit: str, goal: float) -> Row:
    """How many times the peer's rate ours is."""
    return Row(
        f"{figure} vs {peer_name}",
        f"{number(rate(ours))} {unit}",
        f"{number(rate(peer))} {unit}",
        rate(ours) / rate(peer),
        goal,
    )


def over(figure: str, values: dict[str, float] | dict[str, int], unit: str, goal: float) -> Row:
    ours, bare = values["ferroai"], values["bare"]
    form = "{:.0f}" if unit == "" else "{:.1f} " + unit
    return Row(figure, form.format(ours), form.format(bare), ours - bare, goal, unit, at_most=True)
