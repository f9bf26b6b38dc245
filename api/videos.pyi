"""Videos: made from a prompt, in a job that is looked at until it is done. The API is being shut down."""


class Videos(deprecated="the video API shuts down for good on 24 September 2026"):
    """Begin videos, follow how they come along, fetch, change and delete them."""

    @POST("/videos", multipart=True)
    def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParams.InputReference = ...,
        model: VideoModelParam = ...,
        seconds: VideoSeconds = ...,
        size: VideoSize = ...,
    ) -> Video:
        """Begin a video.

        prompt: What is to be seen, up to 32,000 characters.
        input_reference: A picture to start from: a file, or where one is to be found.
        model: `sora-2` unless given.
        seconds: How long it plays: 4, 8 or 12; 4 unless given.
        size: Width x height in pixels; `720x1280` unless given.
        """

    @GET("/videos/{video_id}")
    def retrieve(self, video_id: str) -> Video:
        """Look a video up: how far it is, and what it will be."""

    @GET("/videos")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[Video]:
        """List the videos of the project.

        after: Id of the last video of the page before.
        limit: How many a page holds, up to 100.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/videos/{video_id}")
    def delete(self, video_id: str) -> VideoDeleteResponse:
        """Delete a video that is completed or has failed, and what is stored for it."""

    @POST("/videos/characters", multipart=True)
    def create_character(self, *, name: str, video: File) -> VideoCreateCharacterResponse:
        """Make a character from a video, to appear in others.

        name: What prompts call it, up to 80 characters.
        video: Shows the character.
        """

    @GET("/videos/{video_id}/content", headers={"Accept": "application/binary"})
    def download_content(self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] = ...) -> Binary:
        """Download a completed video or a picture made from it.

        variant: The video itself (MP4) unless given; or a thumbnail, or one sheet of many frames.
        """

    @POST("/videos/edits", multipart=True)
    def edit(self, *, prompt: str, video: VideoEditParams.Video) -> Video:
        """Begin a video that changes another.

        prompt: What is to be different, up to 32,000 characters.
        video: The one to change: a file, or the id of a completed one.
        """

    @POST("/videos/extensions", multipart=True)
    def extend(self, *, prompt: str, seconds: VideoSeconds, video: VideoExtendParams.Video) -> Video:
        """Begin a video that goes on where another ends.

        prompt: What happens next, up to 32,000 characters.
        seconds: How long the new part plays; 16 and 20 are taken, too.
        video: The one to go on with: a file, or the id of a completed one.
        """

    @GET("/videos/characters/{character_id}")
    def get_character(self, character_id: str) -> VideoGetCharacterResponse:
        """Look a character up."""

    @POST("/videos/{video_id}/remix")
    def remix(self, video_id: str, *, prompt: str) -> Video:
        """Begin a completed video anew with another prompt.

        prompt: What is to be seen instead, up to 32,000 characters.
        """

    @STEPS(like="create")
    def create_and_poll(self, *, poll_interval_ms: int = ..., **options) -> Video:
        """Make a video and wait until it is there, or cannot be made: look at `status` and `error`.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        """

    @STEPS
    def poll(self, video_id: str, *, poll_interval_ms: int = ...) -> Video:
        """Wait until a video is there, or cannot be made: look at `status` and `error`.

        poll_interval_ms: Between two looks; what the service asks for unless given.
        """


class ImageInputReferenceParam(TypedDict):
    """A picture by one of two ways."""
    file_id: str = ...
    image_url: str = ...
    """A URL, or the picture itself as a data URL."""


class Video(BaseModel):
    """A video and the job that makes it."""
    id: str
    completed_at: Optional[int] = None
    """Absent until it is."""
    created_at: int
    error: Optional[VideoCreateError] = None
    """Only when the job failed."""
    expires_at: Optional[int] = None
    """Until when it can be downloaded."""
    model: VideoModel
    object: Literal["video"]
    progress: int
    """Per cent, roughly."""
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    """Only for a remix: which video it began with."""
    seconds: Union[str, VideoSeconds]
    """How long it plays; of an extended video, the whole."""
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None


class VideoCreateError(BaseModel):
    """Why a video was not made."""
    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    """Of the refusal, such as how long to wait before trying again."""
    misalignment: Optional[Misalignment] = None
    """When the job was stopped because it might do what nobody asked for."""
    param: Optional[str] = None
    """The parameter to blame, if there is one."""
    type: Optional[str] = None

    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str] = None
        error_type: Optional[
            Union[
                str,
                Literal[
                    "potentially_unintended_data_transfer",
                    "potentially_unintended_data_access",
                    "potentially_unintended_destructive_activity",
                    "other",
                ],
            ]
        ] = None
        """More kinds may come."""
        review_target: Optional[str] = None
        """What to name to have the review taken up again; absent when it cannot be."""
        steer: Optional[MisalignmentSteer] = None
        """How to go on."""


class VideoCreateParams(Call):

    InputReference: TypeAlias = Union[File, ImageInputReferenceParam]


class VideoDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoEditParams(Call):

    class VideoVideoReferenceInputParam(TypedDict):
        id: str

    Video: TypeAlias = Union[File, VideoVideoReferenceInputParam]


class VideoExtendParams(Call):

    class VideoVideoReferenceInputParam(TypedDict):
        id: str

    Video: TypeAlias = Union[File, VideoVideoReferenceInputParam]


class VideoGetCharacterResponse(Like[VideoCreateCharacterResponse]): ...


class VideoModel(Alias[Union[
    str,
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
]], Both): ...


VideoSeconds: TypeAlias = Literal["4", "8", "12"]


VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
