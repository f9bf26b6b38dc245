"""What a field is, by its name, wherever the type that has it says nothing: one sentence for all of them."""


class Words:
    # Events of a stream, and what they are about.
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    output_index: int
    """Which item of the output it is about, from 0."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    summary_index: int
    """Which part of the summary it is about, from 0."""
    annotation_index: int
    """Which annotation of the part it is about, from 0."""
    command_index: int
    """Which command of the call it is about, from 0."""
    item_id: str
    """The item it is about."""
    response_id: str
    """The response it belongs to."""
    turn_id: str
    """The turn it belongs to."""
    stream_id: str
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    client_event_id: str
    """The event of yours that it answers, if that had an id."""
    obfuscation: str
    """Padding that hides from onlookers how long the rest is; nothing to read."""

    # Calls of tools.
    call_id: str
    """Ties a call to its output: both have the same."""
    caller_id: str
    """The program that made the call, by its `call_id`."""
    agent_name: str
    """The agent that made it."""
    namespace: str
    """The group of tools it belongs to."""
    approval_request_id: str
    """The request for approval that it is about."""
    approve: bool
    """Whether the call may go ahead."""
    created_by: str
    """Id of who made it."""
    fingerprint: str
    """Opaque; give it back as it is."""
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    timeout_ms: int
    """Milliseconds the commands may take."""
    max_output_length: int
    """Characters of output that are kept, of both streams together."""
    working_directory: str
    """Where to run the command."""
    exit_code: int
    """What the process ended with."""
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    scroll_x: int
    """How far to the right, in pixels."""
    scroll_y: int
    """How far down, in pixels."""
    keys: List[str]
    """The keys that are pressed, or held meanwhile."""
    acknowledged_safety_checks: object
    """The warnings of the call that you have seen to."""

    # Tools.
    allowed_callers: List[Literal["direct", "programmatic"]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    defer_loading: bool
    """Whether the model has to find it by searching for tools first."""
    input_schema: object
    """JSON schema of what it takes."""
    output_schema: object
    """JSON schema of the JSON that it gives."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    server_url: str
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """A secure tunnel to the server, instead of `server_url`."""
    require_approval: object
    """Which of the tools have to be approved before each call."""
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: List[str]
    """Names of tools of the server."""
    network_policy: object
    """What the container may reach over the network."""
    domain_secrets: object
    """Secrets that are put in on the way to these domains; the model never sees them."""
    memory_limit: object
    """Memory of the container; `1g` unless given."""
    env: Dict[str, str]
    """Environment variables of the process."""
    ranker: object
    """Which ranker orders what was found; `auto` unless given."""
    score_threshold: float
    """From which score on a match counts, 0 to 1."""
    embedding_weight: float
    """How much likeness in meaning counts."""
    text_weight: float
    """How much equal words count."""
    country: str
    """Two letters, as ISO 3166-1 has them: `US`."""
    timezone: str
    """By its IANA name: `America/Los_Angeles`."""

    # What is asked of a model, and told of its answer.
    safety_identifier: str
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: object
    """Which class of processing is used."""
    prompt_cache_key: str
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_breakpoint: object
    """Cache the input up to here."""
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
    effort: object
    """How much to think: more costs tokens and time."""
    reasoning_effort: object
    """How much to think: more costs tokens and time."""
    verbosity: Literal["low", "medium", "high"]
    """How much to write."""
    generate_summary: object
    """Replaced by `summary`."""
    temperature: float
    """How freely to choose: lower is more repeatable."""
    top_p: float
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    top_logprobs: int
    """With how many alternatives to show each token, 0 to 20."""
    max_output_tokens: int
    """Limit of tokens written, those of reasoning among them."""
    max_completion_tokens: int
    """Limit of tokens written."""
    max_tool_calls: int
    """Limit of calls of built-in tools, all together."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in one turn."""
    previous_response_id: str
    """The stored response that this goes on from."""
    phase: object
    """Whether a message of the model is on the way (`commentary`) or the answer (`final_answer`)."""
    token: str
    """The token, as text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    cached_tokens: int
    """Of the input, those read from the cache."""
    cache_write_tokens: int
    """Of the input, those written to the cache."""
    reasoning_tokens: int
    """Of the output, those the model thought with."""
    start_index: int
    """Where in the text it begins, in characters."""
    end_index: int
    """Where in the text it ends, in characters."""
    compact_threshold: int
    """From how many tokens on the conversation is shortened."""
    context_compression: object
    """Whether images take up less of the context."""

    # Images.
    detail: Literal["low", "high", "auto", "original"]
    """How closely to look: more takes more tokens."""
    file_data: str
    """The file itself, in base64."""
    frame_count: int
    """Frames of a GIF; 9 unless given."""
    frame_duration_ms: int
    """Milliseconds that each frame of a GIF is shown, in steps of ten; 200 unless given."""
    revised_prompt: str
    """The prompt that was really used."""
    moderation_stage: object
    """Where the image was refused."""

    # Voice.
    prefix_padding_ms: int
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: float
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
    eagerness: object
    """How soon a turn is over: `low` waits for longer."""
    turn_detection: object
    """How the end of a turn is noticed; `None` leaves it to you."""
    noise_reduction: object
    """What to filter out before anything else hears it; `None` for nothing."""
    start_ms: int
    """Where it begins, in milliseconds from the start of the session."""
    end_ms: int
    """Where it ends, in milliseconds from the start of the session."""

    # Lists, files, training and administration.
    has_more: bool
    """Whether there are more than these."""
    first_id: str
    """Id of the first of these."""
    last_id: str
    """Id of the last of these: the next list goes on after it."""
    anchor: object
    """What the time is counted from."""
    usage_bytes: int
    """Size of the vector stores, in bytes."""
    num_model_requests: int
    """How many requests were made to the model."""
    line_item: str
    """What was paid for, if grouped by it."""
    pass_threshold: float
    """From which score on an answer passes."""
    n_epochs: object
    """How often to go through the examples."""
    batch_size: object
    """How many examples to learn from at once."""
    learning_rate_multiplier: object
    """How large each step of learning is, as a factor."""
    flagged: bool
    """Whether any category applies."""
    category_scores: object
    """For each category how sure the model is, 0 to 1."""
    category_applied_input_types: object
    """For each category what kinds of input it was looked for in."""
