"""Moderation: whether text or images may be harmful."""


class Moderations:
    """Have text and images judged for harmful content."""

    @POST("/moderations")
    def create(
        self,
        *,
        input: Union[str, Sequence[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] = ...,
    ) -> ModerationCreateResponse:
        """Have text, texts, or text and images judged for harmful content.

        input: A text, texts, or parts of text and images.
        model: Id of the model; `omni-moderation-latest` unless given.
        """


class Moderation(BaseModel):
    """What was found in one input."""
    categories: Categories
    """Category to whether it applies."""
    category_applied_input_types: CategoryAppliedInputTypes
    """Category to the kinds of input it was judged by."""
    category_scores: CategoryScores
    """Category to confidence, 0 to 1."""
    flagged: bool
    """Whether any category applies."""

    class Categories(BaseModel):
        harassment: bool
        harassment_threatening: bool = Wire("harassment/threatening")
        hate: bool
        hate_threatening: bool = Wire("hate/threatening")
        illicit: Optional[bool] = None
        illicit_violent: Optional[bool] = Wire("illicit/violent", None)
        self_harm: bool = Wire("self-harm")
        self_harm_instructions: bool = Wire("self-harm/instructions")
        self_harm_intent: bool = Wire("self-harm/intent")
        sexual: bool
        sexual_minors: bool = Wire("sexual/minors")
        violence: bool
        violence_graphic: bool = Wire("violence/graphic")

    class CategoryAppliedInputTypes(BaseModel):
        harassment: List[Literal["text"]]
        harassment_threatening: List[Literal["text"]] = Wire("harassment/threatening")
        hate: List[Literal["text"]]
        hate_threatening: List[Literal["text"]] = Wire("hate/threatening")
        illicit: List[Literal["text"]]
        illicit_violent: List[Literal["text"]] = Wire("illicit/violent")
        self_harm: List[Literal["text", "image"]] = Wire("self-harm")
        self_harm_instructions: List[Literal["text", "image"]] = Wire("self-harm/instructions")
        self_harm_intent: List[Literal["text", "image"]] = Wire("self-harm/intent")
        sexual: List[Literal["text", "image"]]
        sexual_minors: List[Literal["text"]] = Wire("sexual/minors")
        violence: List[Literal["text", "image"]]
        violence_graphic: List[Literal["text", "image"]] = Wire("violence/graphic")

    class CategoryScores(BaseModel):
        harassment: float
        harassment_threatening: float = Wire("harassment/threatening")
        hate: float
        hate_threatening: float = Wire("hate/threatening")
        illicit: float
        illicit_violent: float = Wire("illicit/violent")
        self_harm: float = Wire("self-harm")
        self_harm_instructions: float = Wire("self-harm/instructions")
        self_harm_intent: float = Wire("self-harm/intent")
        sexual: float
        sexual_minors: float = Wire("sexual/minors")
        violence: float
        violence_graphic: float = Wire("violence/graphic")


class ModerationCreateResponse(BaseModel):
    """What was found, input by input."""
    id: str
    model: str
    results: List[Moderation]


class ModerationImageURLInputParam(TypedDict):
    image_url: ImageURL
    type: Literal["image_url"]

    class ImageURL(TypedDict):
        url: str


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest",
    "omni-moderation-2024-09-26",
    "text-moderation-latest",
    "text-moderation-stable",
]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]


class ModerationTextInputParam(TypedDict):
    text: str
    type: Literal["text"]
