//! What `_resource.py` asks of the rows to make resource classes and their signatures.

use pyo3::exceptions::PyLookupError;
use pyo3::prelude::*;

use crate::schema::words::words;
use crate::schema::{
    self, FORMATS, OPERATIONS, OTHERS, Operation, PARAMS, Page, Param, RESOURCES, Resource, STEPS, Stream,
};

type ResourceRow = (&'static str, &'static str, &'static str, Vec<usize>, Vec<Child>, Vec<StepsRow>);

/// Name, docstring, why it is deprecated, how the classes begin which it opens a stream with, or nothing,
/// and what it passes on to one of its requests, as in `signature`.
type StepsRow = (&'static str, &'static str, &'static str, &'static str, Vec<ParameterRow>);

/// The attribute, and the path of the resource that it gives.
type Child = (&'static str, &'static str);

/// Class name, module, docstring, numbers of its operations, its children, its calls of several requests;
/// `""` is the client itself.
#[pyfunction]
pub(crate) fn resource(path: &str) -> PyResult<ResourceRow> {
    let mut children: Vec<Child> =
        RESOURCES.iter().filter_map(|row| Some((last_name(row, path)?, row.path.get()))).collect();
    if path.is_empty() {
        return Ok(("", "", "", Vec::new(), children, Vec::new()));
    }
    let (_, row) =
        schema::resource(path).ok_or_else(|| PyLookupError::new_err(format!("the API has no resource {path:?}")))?;
    let others = row.others.of(OTHERS).iter();
    children.extend(others.filter_map(|other| Some((other.name.get(), other.resource.get()?.path.get()))));
    let first = row.operations.at as usize;
    let operations = (first..first + usize::from(row.operations.len)).collect();
    let module = row.module.get().map_or("", |module| module.path.get());
    let steps = row.steps.of(STEPS).iter();
    let steps = steps.map(|one| {
        let passed = one.params.of(PARAMS).iter().map(parameter).collect();
        (one.name.get(), one.doc.get(), one.deprecated.get(), one.opens.get(), passed)
    });
    Ok((row.class.get(), module, row.doc.get(), operations, children, steps.collect()))
}

/// The attribute name of `row` when it hangs directly under `path`.
fn last_name(row: &'static Resource, path: &str) -> Option<&'static str> {
    let full = row.path.get();
    match full.rsplit_once('.') {
        Some((above, name)) => (above == path).then_some(name),
        None => path.is_empty().then_some(full),
    }
}

pub(crate) fn row(number: usize) -> PyResult<&'static Operation> {
    OPERATIONS.get(number).ok_or_else(|| PyLookupError::new_err(format!("the API has no operation {number}")))
}

/// Name, docstring, whether the answer is a page, and why the call is deprecated, or nothing.
#[pyfunction]
pub(crate) fn operation(number: usize) -> PyResult<(&'static str, String, bool, &'static str)> {
    let row = row(number)?;
    Ok((row.name.get(), told(row), row.page != Page::None, row.deprecated.get()))
}

/// Where the public reference is; each resource's row has the page. The stubs say the same: `tools/gen/reference.py`.
const REFERENCE: &str = "https://platform.openai.com/docs/api-reference";

/// A call's docstring: its text, that of its parameters, what is sent, and where the reference tells of it.
fn told(row: &Operation) -> String {
    let mut parts = vec![row.doc.get().to_owned()];
    let noted = row.params.of(PARAMS).iter().filter(|param| param.doc.len > 0);
    let noted: Vec<String> = noted.map(|param| format!("    {}: {}", param.name.get(), param.doc.get())).collect();
    if row.doc.len > 0 && !noted.is_empty() {
        parts.push(format!("Args:\n{}", noted.join("\n")));
    }
    let page = row.resource.get().map_or("", |resource| resource.reference.get());
    let slash = if page.is_empty() { "" } else { "/" };
    parts.push(format!("`{} {}`, {REFERENCE}{slash}{page}", row.verb.name(), row.path.get()));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

type ParameterRow = (&'static str, bool, bool, String);

/// Per parameter its name, whether it may be given by position, whether it must be given, and its type in
/// words; then in words what the method of that side gives.
#[pyfunction]
#[pyo3(signature = (number, asynchronous = false))]
pub(crate) fn signature(number: usize, asynchronous: bool) -> PyResult<(Vec<ParameterRow>, String)> {
    let row = row(number)?;
    let mut parameters: Vec<ParameterRow> = Vec::new();
    for positional in [true, false] {
        for param in row.params.of(PARAMS).iter().filter(|param| param.positional == positional) {
            parameters.push(parameter(param));
        }
    }
    if row.stream == Stream::Optional && !parameters.iter().any(|parameter| parameter.0 == "stream") {
        parameters.push(("stream", false, false, "bool".to_owned()));
    }
    Ok((parameters, returns(row, asynchronous)))
}

fn parameter(param: &Param) -> ParameterRow {
    (param.name.get(), param.positional, param.required, words(param.ty))
}

fn returns(row: &Operation, asynchronous: bool) -> String {
    let whole = words(row.returns);
    let page = match row.page {
        Page::None => {
            let mut kinds: Vec<String> = row.formats.of(FORMATS).iter().map(|format| words(format.ty)).collect();
            kinds.dedup();
            if kinds.is_empty() {
                kinds.push(whole);
            }
            let stream = format!("{}Stream[{}]", if asynchronous { "Async" } else { "" }, words(row.event));
            match row.stream {
                Stream::None => {}
                Stream::Optional => kinds.push(stream),
                Stream::Always => return stream,
            }
            return kinds.join(" | ");
        }
        Page::Plain => "Page",
        Page::Cursor => "CursorPage",
        Page::ConversationCursor => "ConversationCursorPage",
        Page::Token => "TokenPage",
        Page::NextCursor => "NextCursorPage",
    };
    if asynchronous { format!("AsyncPaginator[{whole}, Async{page}[{whole}]]") } else { format!("Sync{page}[{whole}]") }
}

/// The one of `names` that `name` was most likely meant to be, if any is near.
#[pyfunction]
pub(crate) fn nearest(name: &str, names: Vec<String>) -> Option<String> {
    let limit = name.chars().count() / 3 + 1;
    names
        .into_iter()
        .map(|other| (distance(name, &other), other))
        .filter(|(steps, _)| *steps <= limit)
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, other)| other)
}

/// How many letters must be changed, added, removed or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut before: Vec<usize> = above.clone();
    let mut last = None;
    for (row, letter) in left.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&above, column) + usize::from(letter != *other);
            let mut best = changed.min(at(&above, column + 1) + 1).min(at(&current, column) + 1);
            let swapped = column > 0 && last == Some(*other) && right.get(column - 1) == Some(&letter);
            if swapped {
                best = best.min(at(&before, column - 1) + 1);
            }
            current.push(best);
        }
        last = Some(letter);
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or(usize::MAX)
}
