"""The two most similar of a few sentences, by their embeddings; needs no numpy."""

from __future__ import annotations

from itertools import combinations

from ferroai import OpenAI

SENTENCES = [
    "The cat sleeps on the sofa.",
    "A kitten naps on the couch.",
    "The train to Porto leaves at nine.",
    "Rust compiles to machine code.",
]


def dot(left: list[float], right: list[float]) -> float:
    return sum(one * other for one, other in zip(left, right, strict=True))


def main() -> None:
    answer = OpenAI().embeddings.create(model="text-embedding-3-small", input=SENTENCES)
    vectors = [item.embedding for item in answer.data]
    one, other = max(combinations(range(len(vectors)), 2), key=lambda pair: dot(vectors[pair[0]], vectors[pair[1]]))
    print(SENTENCES[one], "~", SENTENCES[other])


if __name__ == "__main__":
    main()
