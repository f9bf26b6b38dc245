//! The strict reading of answers: the first place that differs is named, and what was expected there.

use bytes::Bytes;
use ferroai::{
    json::Document,
    schema::{
        self, Export, TYPES, Type, TypeId,
        check::{Mismatch, check},
    },
};

fn ty(module: &str, name: &str) -> TypeId {
    let (_, module) = schema::module(module).unwrap();
    let at = TYPES.iter().position(|row| match (row, module.export(name).unwrap()) {
        (Type::Model(model), Export::Model(found)) => *model == found,
        (Type::Alias(alias), Export::Alias(found)) => *alias == found,
        _ => false,
    });
    TypeId(u16::try_from(at.unwrap()).unwrap())
}

fn verdict(module: &str, name: &str, json: &str) -> Result<(), Mismatch> {
    let document = Document::parse(Bytes::copy_from_slice(json.as_bytes())).unwrap();
    check(ty(module, name), document.root())
}

fn completion(json: &str) -> Result<(), Mismatch> {
    verdict("types.chat.chat_completion", "ChatCompletion", json)
}

#[track_caller]
fn wrong(outcome: Result<(), Mismatch>, path: &str, expected: &str, found: &str) {
    let mismatch = outcome.unwrap_err();
    assert_eq!((mismatch.path.as_str(), mismatch.found.as_str()), (path, found));
    assert!(mismatch.expected.contains(expected), "{mismatch:?}");
}

const MESSAGE: &str = r#"{"role":"assistant","content":"Hello","refusal":null,"new":[1]}"#;

fn with_choice(choice: &str) -> String {
    format!(r#"{{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{choice}],"later":true}}"#)
}

#[test]
fn what_the_rows_say_passes_and_new_fields_do_too() {
    let choice = format!(r#"{{"index":0,"finish_reason":"stop","logprobs":null,"message":{MESSAGE}}}"#);
    completion(&with_choice(&choice)).unwrap();
    completion(&with_choice(&choice.replace(":0", ":0.0"))).unwrap();
}

#[test]
fn the_first_difference_is_named() {
    wrong(completion("[]"), "", "ChatCompletion", "an array of 0");
    wrong(completion(r#"{"id":7}"#), "id", "str", "7");
    wrong(completion(r#"{"id":"c"}"#), "choices", "List[Choice]", "nothing");
    let choice = |text: &str| completion(&with_choice(text));
    wrong(choice("3"), "choices[0]", "Choice", "3");
    wrong(choice(r#"{"finish_reason":"bored"}"#), "choices[0].finish_reason", "'stop'", r#""bored""#);
    let late = format!(r#"{{"finish_reason":"stop","index":0.5,"message":{MESSAGE}}}"#);
    wrong(choice(&late), "choices[0].index", "int", "0.5");
    let role = MESSAGE.replace("\"assistant\"", "null");
    let inner = format!(r#"{{"finish_reason":"stop","index":0,"message":{role}}}"#);
    wrong(choice(&inner), "choices[0].message.role", "'assistant'", "null");
}

#[test]
fn long_texts_are_not_repeated() {
    let json = format!(r#"{{"id":"c","choices":"{}"}}"#, "secret ".repeat(20));
    wrong(completion(&json), "choices", "List", "a string of 140 bytes");
}

#[test]
fn members_of_a_union_are_told_apart_by_their_tag() {
    let event = |json: &str| verdict("types.responses.response_stream_event", "ResponseStreamEvent", json);
    let delta = r#"{"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,
        "delta":"x","logprobs":[],"sequence_number":1}"#;
    event(delta).unwrap();
    wrong(event(&delta.replace(r#""x""#, "5")), "delta", "str", "5");
    wrong(event(r#"{"type":"response.new"}"#), "type", "a kind of", r#""response.new""#);
    wrong(event(r#"{"kind":1}"#), "type", "kinds", "nothing");
    wrong(event("7"), "", "ResponseStreamEvent", "7");
}

#[test]
fn of_several_with_one_tag_the_nearest_is_meant() {
    let item = |json: &str| verdict("types.responses.response_item", "ResponseItem", json);
    let output = r#"{"id":"m","type":"message","role":"assistant","status":"completed","content":[]}"#;
    item(output).unwrap();
    let input = r#"{"id":"m","type":"message","role":"user","content":[]}"#;
    item(input).unwrap();
    wrong(item(&output.replace(r#""m""#, "7").replace(r#""completed""#, "8")), "id", "str", "7");
    wrong(item(&output.replace("[]", "7").replace(r#""completed""#, "8")), "content", "List", "7");
    wrong(item(&input.replace("[]", "7")), "content", "List", "7");
}

#[test]
fn a_kind_that_is_left_out_is_looked_at() {
    let tool = |json: &str| verdict("types.realtime.realtime_session_create_response", "Tool", json);
    for json in ["{}", r#"{"type":null}"#, r#"{"name":"f"}"#, r#"{"type":"function","name":"f"}"#] {
        tool(json).unwrap();
    }
    wrong(tool(r#"{"type":"new"}"#), "type", "a kind of", r#""new""#);
    wrong(tool(r#"{"type":7}"#), "type", "kinds", "7");
    for json in [r#"{"name":7}"#, r#"{"type":null,"name":7}"#, r#"{"type":"function","name":7}"#] {
        wrong(tool(json), "name", "str", "7");
    }
}
