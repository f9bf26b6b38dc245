"""Graders: how answers are judged."""

PACKAGE = "types.graders"

from .responses.items import ResponseInputAudio, ResponseInputAudioParam, ResponseInputText, ResponseInputTextParam
from .shared import ReasoningEffort


class GraderInputs(Alias[List[GraderInputItem]]):

    class GraderInputItemOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class GraderInputItemInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    GraderInputItem: TypeAlias = Union[
        str,
        ResponseInputText,
        GraderInputItemOutputText,
        GraderInputItemInputImage,
        ResponseInputAudio,
    ]


class GraderInputsParam(Alias[List[GraderInputsParamItem]]):

    class GraderInputsParamItemOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class GraderInputsParamItemInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    GraderInputsParamItem: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        GraderInputsParamItemOutputText,
        GraderInputsParamItemInputImage,
        ResponseInputAudioParam,
    ]


class LabelModelGrader(Both):
    """Lets a model choose a label."""
    input: Iterable[Input]
    labels: Sequence[str]
    model: str
    name: str
    passing_labels: Sequence[str]
    """Those that count as good."""
    type: Literal["label_model"]

    class InputContentOutputText(Both):
        text: str
        type: Literal["output_text"]

    class InputContentInputImage(Both):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    InputContent: TypeAlias = Union[
        str,
        ResponseInputText,
        InputContentOutputText,
        InputContentInputImage,
        ResponseInputAudio,
        GraderInputs,
    ]

    class Input(Both):
        content: InputContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...


class MultiGrader(Both):
    """Counts together what others say."""
    calculate_output: str
    """A formula over their names."""
    graders: Graders
    name: str
    type: Literal["multi"]

    Graders: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]


class PythonGrader(Both):
    """Runs a program."""
    name: str
    source: str
    type: Literal["python"]
    image_tag: str = ...
    """The environment it runs in."""


class ScoreModelGrader(Like[LabelModelGrader], Both):
    """Lets a model give a score."""
    del labels, passing_labels
    type: Literal["score_model"]
    range: Iterable[float] = ...
    """From worst to best; 0 to 1 unless given."""
    sampling_params: SamplingParams = ...

    class SamplingParams(Both):
        max_completions_tokens: Optional[int] = ...
        reasoning_effort: Optional[ReasoningEffort] = ...
        seed: Optional[int] = ...
        temperature: Optional[float] = ...
        top_p: Optional[float] = ...


class StringCheckGrader(Both):
    """Compares texts."""
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class TextSimilarityGrader(Both):
    """Measures how alike texts are."""
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
