class Videos:
    @POST("/videos", multipart=True, deprecated="deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParams.InputReference = ...,
        model: VideoModelParam = ...,
        seconds: VideoSeconds = ...,
        size: VideoSize = ...,
    ) -> Video: ...

    @GET("/videos/{video_id}", deprecated="deprecated")
    def retrieve(self, video_id: str) -> Video: ...

    @GET("/videos", deprecated="deprecated")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[Video]: ...

    @DELETE("/videos/{video_id}", deprecated="deprecated")
    def delete(self, video_id: str) -> VideoDeleteResponse: ...

    @POST("/videos/characters", multipart=True, deprecated="deprecated")
    def create_character(self, *, name: str, video: File) -> VideoCreateCharacterResponse: ...

    @GET("/videos/{video_id}/content", headers={"Accept": "application/binary"}, deprecated="deprecated")
    def download_content(self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] = ...) -> Binary: ...

    @POST("/videos/edits", multipart=True, deprecated="deprecated")
    def edit(self, *, prompt: str, video: VideoEditParams.Video) -> Video: ...

    @POST("/videos/extensions", multipart=True, deprecated="deprecated")
    def extend(self, *, prompt: str, seconds: VideoSeconds, video: VideoExtendParams.Video) -> Video: ...

    @GET("/videos/characters/{character_id}", deprecated="deprecated")
    def get_character(self, character_id: str) -> VideoGetCharacterResponse: ...

    @POST("/videos/{video_id}/remix", deprecated="deprecated")
    def remix(self, video_id: str, *, prompt: str) -> Video: ...


class ImageInputReferenceParam(TypedDict):
    file_id: str = ...
    image_url: str = ...


class Video(BaseModel):
    id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[VideoCreateError] = None
    expires_at: Optional[int] = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    seconds: Union[str, VideoSeconds]
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None


class VideoCreateError(BaseModel):
    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
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
        review_target: Optional[str] = None
        steer: Optional[MisalignmentSteer] = None


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


class VideoGetCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None


VideoModel: TypeAlias = Union[
    str,
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
]


VideoModelParam: TypeAlias = Union[
    str,
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
]


VideoSeconds: TypeAlias = Literal["4", "8", "12"]


VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
