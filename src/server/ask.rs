//! What a request asks the model for, the same for chat completions, responses and completions.
//!
//! Owns reading those bodies; refuses nothing, since what is required was looked at before: what it does
//! not understand it takes for not said.

use std::sync::Arc;

use crate::json::{Object, Value};

use super::schema_text;
use super::script::{ToolCall, Wish};
use super::seed::Seed;
use super::text::{Content, Words};

pub(super) struct Ask {
    /// Of the answer, when it is known beforehand.
    pub(super) id: Option<String>,
    /// How the answer stands, when it is not simply done.
    pub(super) status: Option<&'static str>,
    pub(super) model: String,
    pub(super) stream: bool,
    pub(super) include_usage: bool,
    pub(super) choices: usize,
    pub(super) prompt_tokens: usize,
    limit: Option<usize>,
    said: Said,
}

enum Said {
    Words(usize),
    Text(Arc<str>),
    Calls(Vec<ToolCall>),
}

/// One choice's answer.
pub(super) struct Answer {
    pub(super) content: Content,
    pub(super) calls: Vec<ToolCall>,
    /// The limit on tokens cut it short.
    pub(super) truncated: bool,
}

impl Ask {
    /// Something that was asked earlier, by a request nobody kept.
    pub(super) fn earlier(id: String, tokens: usize) -> Self {
        let model = super::plausible::MODELS.first().copied().unwrap_or_default().to_owned();
        Self {
            id: Some(id),
            status: None,
            model,
            stream: false,
            include_usage: false,
            choices: 1,
            prompt_tokens: 12,
            limit: None,
            said: Said::Words(tokens),
        }
    }

    pub(super) fn read(body: Object<'_>, wish: &Wish, tokens: usize, seed: &Seed) -> Self {
        let mut ask = Self { id: None, prompt_tokens: 3, ..Self::earlier(String::new(), tokens) };
        let mut tools = None;
        let mut forced = None;
        let mut format = None;
        for (key, value) in body {
            match (key, value) {
                ("model", Value::Str(model)) => model.clone_into(&mut ask.model),
                ("stream", Value::Bool(stream)) => ask.stream = stream,
                ("n", Value::Int(count)) => ask.choices = usize::try_from(count).unwrap_or(1).clamp(1, 128),
                ("max_tokens" | "max_completion_tokens" | "max_output_tokens", Value::Int(limit)) => {
                    ask.limit = usize::try_from(limit).ok();
                }
                ("stream_options", Value::Object(options)) => {
                    ask.include_usage = matches!(options.get("include_usage"), Some(Value::Bool(true)));
                }
                ("messages" | "input", Value::Array(messages)) => {
                    for message in messages {
                        ask.prompt_tokens += 4 + tokens_of(message);
                    }
                }
                ("input" | "instructions" | "prompt", text) => ask.prompt_tokens += tokens_of(text),
                ("tools", Value::Array(list)) => tools = Some(list),
                ("tool_choice", choice) => forced = Some(choice),
                ("response_format", value) => format = Some(value),
                ("text", Value::Object(text)) => format = text.get("format"),
                _ => {}
            }
        }
        if !wish.calls.is_empty() {
            ask.said = Said::Calls(wish.calls.to_vec());
        } else if let Some(text) = &wish.text {
            ask.said = Said::Text(Arc::clone(text));
        } else if let Some(call) = schema_text::forced_call(tools, forced, seed) {
            ask.said = Said::Calls(vec![call]);
        } else if let Some(text) = format.and_then(|format| schema_text::formatted(format, seed)) {
            ask.said = Said::Text(text.into());
        }
        ask
    }

    pub(super) fn answer(&self, words: &Arc<Words>, seed: &mut Seed) -> Answer {
        let (mut content, calls) = match &self.said {
            Said::Words(count) => (Content::words(words, seed, *count), Vec::new()),
            Said::Text(text) => (Content::Text(Arc::clone(text)), Vec::new()),
            Said::Calls(calls) => (Content::Text("".into()), calls.clone()),
        };
        let truncated = self.limit.is_some_and(|limit| content.truncate(limit));
        Answer { content, calls, truncated }
    }
}

impl Answer {
    pub(super) fn tokens(&self) -> usize {
        self.content.tokens() + self.calls.iter().map(|call| 4 + call.arguments.len().div_ceil(4)).sum::<usize>()
    }
}

/// Four bytes of text make a token; what is not text costs as much as its own text parts do.
pub(super) fn tokens_of(value: Value<'_>) -> usize {
    match value {
        Value::Str(text) => text.len().div_ceil(4),
        Value::Array(items) => items.iter().map(tokens_of).sum(),
        Value::Object(pairs) => pairs
            .iter()
            .map(
                |(key, value)| {
                    if matches!(key, "content" | "text" | "arguments" | "output") { tokens_of(value) } else { 0 }
                },
            )
            .sum(),
        Value::Int(_) => 1,
        _ => 0,
    }
}
