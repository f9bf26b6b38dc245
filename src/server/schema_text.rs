//! JSON that a caller's JSON schema accepts: structured outputs and the arguments of tool calls.
//!
//! Owns the few words of JSON schema that the API's strict mode knows; what it does not know it takes for
//! "anything" and answers with a word.

use crate::json::{Array, Object, Value};

use super::script::ToolCall;
use super::seed::Seed;
use super::writer::Writer;

/// Schemas may refer to themselves: below this only what is required is filled in.
const DEEP: usize = 8;

/// The call that `tool_choice` forces, if it forces one.
pub(super) fn forced_call(tools: Option<Array<'_>>, choice: Option<Value<'_>>, seed: &Seed) -> Option<ToolCall> {
    let wanted = match choice? {
        Value::Str("required") => None,
        Value::Object(choice) => {
            let function = inner(choice, "function");
            match (choice.get("type"), function.get("name")) {
                (Some(Value::Str("function")), Some(Value::Str(name))) => Some(name),
                _ => return None,
            }
        }
        _ => return None,
    };
    let functions = tools?.iter().filter_map(|tool| match tool {
        Value::Object(tool) => Some(inner(tool, "function")),
        _ => None,
    });
    functions
        .filter_map(|function| match function.get("name") {
            Some(Value::Str(name)) if wanted.is_none_or(|wanted| wanted == name) => Some((name, function)),
            _ => None,
        })
        .map(|(name, function)| {
            let arguments = match function.get("parameters") {
                Some(schema @ Value::Object(_)) => fill(schema, &seed.fork(name)),
                _ => "{}".to_owned(),
            };
            ToolCall { name: name.to_owned(), arguments }
        })
        .next()
}

/// Chat completions nest under a key what responses say directly.
fn inner<'a>(object: Object<'a>, key: &str) -> Object<'a> {
    match object.get(key) {
        Some(Value::Object(nested)) => nested,
        _ => object,
    }
}

/// The text for a `response_format` or `text.format`, when it asks for JSON.
pub(super) fn formatted(format: Value<'_>, seed: &Seed) -> Option<String> {
    let Value::Object(format) = format else { return None };
    match format.get("type") {
        Some(Value::Str("json_object")) => Some(r#"{"answer":"yes"}"#.to_owned()),
        Some(Value::Str("json_schema")) => {
            inner(format, "json_schema").get("schema").map(|schema| fill(schema, &seed.fork("format")))
        }
        _ => None,
    }
}

fn fill(schema: Value<'_>, seed: &Seed) -> String {
    let mut filler = Filler { root: schema, seed: seed.clone(), writer: Writer::default() };
    filler.value(schema, 0);
    String::from_utf8(filler.writer.out).unwrap_or_default()
}

struct Filler<'a> {
    root: Value<'a>,
    seed: Seed,
    writer: Writer,
}

impl<'a> Filler<'a> {
    fn value(&mut self, schema: Value<'a>, depth: usize) {
        let Value::Object(schema) = self.resolve(schema) else {
            self.writer.string("word");
            return;
        };
        if let Some(constant) = schema.get("const") {
            self.writer.value(constant);
            return;
        }
        if let Some(Value::Array(choices)) = schema.get("enum") {
            let pick = self.seed.below(choices.len());
            self.writer.value(choices.iter().nth(pick).unwrap_or(Value::Null));
            return;
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            if let Some(Value::Array(members)) = schema.get(key)
                && !members.is_empty()
            {
                // Deep down the last member is taken: an end of a recursion is `null`, written last.
                let pick = if depth >= DEEP { members.len() - 1 } else { 0 };
                if let Some(member) = members.iter().nth(pick) {
                    self.value(member, depth + 1);
                    return;
                }
            }
        }
        let kind = match schema.get("type") {
            Some(Value::Str(kind)) => kind,
            Some(Value::Array(kinds)) => {
                let pick = if depth >= DEEP { kinds.iter().last() } else { kinds.iter().next() };
                if let Some(Value::Str(kind)) = pick { kind } else { "null" }
            }
            _ if schema.get("properties").is_some() => "object",
            _ => "string",
        };
        match kind {
            "object" => self.object(schema, depth),
            "array" => self.array(schema, depth),
            "integer" => {
                let low = bound(schema, 0.0);
                #[expect(clippy::cast_possible_truncation, reason = "a bound of a test's own schema")]
                self.writer.int(low.ceil() as i64);
            }
            "number" => {
                let low = bound(schema, 0.5);
                self.writer.float(low);
            }
            "boolean" => {
                let yes = self.seed.below(2) == 1;
                self.writer.value(Value::Bool(yes));
            }
            "null" => {
                self.writer.value(Value::Null);
            }
            _ => self.string(schema),
        }
    }

    fn resolve(&self, schema: Value<'a>) -> Value<'a> {
        let mut schema = schema;
        for _ in 0..16 {
            let Value::Object(object) = schema else { return schema };
            let Some(Value::Str(pointer)) = object.get("$ref") else { return schema };
            let mut at = self.root;
            for step in pointer.trim_start_matches('#').split('/').filter(|step| !step.is_empty()) {
                let Value::Object(object) = at else { return Value::Null };
                at = object.get(step).unwrap_or(Value::Null);
            }
            schema = at;
        }
        schema
    }

    fn object(&mut self, schema: Object<'a>, depth: usize) {
        self.writer.open(b'{');
        if let Some(Value::Object(properties)) = schema.get("properties") {
            let required = match schema.get("required") {
                Some(Value::Array(names)) => Some(names),
                _ => None,
            };
            for (name, property) in properties {
                let needed = required
                    .is_some_and(|names| names.iter().any(|item| matches!(item, Value::Str(text) if text == name)));
                if needed || depth < DEEP {
                    self.writer.key(name);
                    self.value(property, depth + 1);
                }
            }
        }
        self.writer.close(b'}');
    }

    fn array(&mut self, schema: Object<'a>, depth: usize) {
        let least = match schema.get("minItems") {
            Some(Value::Int(count)) => usize::try_from(count).unwrap_or(0),
            _ => usize::from(depth < DEEP),
        };
        self.writer.open(b'[');
        for _ in 0..least.min(64) {
            self.value(schema.get("items").unwrap_or(Value::Null), depth + 1);
        }
        self.writer.close(b']');
    }

    fn string(&mut self, schema: Object<'a>) {
        let text = match schema.get("format") {
            Some(Value::Str("date-time")) => "2026-01-02T03:04:05Z",
            Some(Value::Str("date")) => "2026-01-02",
            Some(Value::Str("time")) => "03:04:05",
            Some(Value::Str("duration")) => "PT5M",
            Some(Value::Str("email")) => "someone@example.com",
            Some(Value::Str("hostname")) => "example.com",
            Some(Value::Str("ipv4")) => "192.0.2.1",
            Some(Value::Str("ipv6")) => "2001:db8::1",
            Some(Value::Str("uuid")) => "6f1c0e7a-52d4-4a7e-9a55-3a2f8d1b0c4e",
            Some(Value::Str("uri")) => "https://example.com/",
            _ => *["amber", "basil", "cedar", "delta", "ember"].get(self.seed.below(5)).unwrap_or(&"word"),
        };
        self.writer.string(text);
    }
}

fn bound(schema: Object<'_>, otherwise: f64) -> f64 {
    let number = |key: &str| match schema.get(key) {
        #[expect(clippy::cast_precision_loss, reason = "a bound of a test's own schema")]
        Some(Value::Int(value)) => Some(value as f64),
        Some(Value::Float(value)) => Some(value),
        _ => None,
    };
    let low = number("minimum").or_else(|| number("exclusiveMinimum").map(|low| low + 1.0));
    match (low, number("maximum").or_else(|| number("exclusiveMaximum").map(|high| high - 1.0))) {
        (Some(low), _) => low,
        (None, Some(high)) => high.min(otherwise),
        (None, None) => otherwise,
    }
}
