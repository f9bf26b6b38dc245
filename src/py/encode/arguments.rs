//! The caller's arguments, matched with an operation's parameters as Python matches those of a function.
//!
//! Owns the wording of every misuse of a signature, which is Python's own; and finds the name that was meant.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use super::dictionary::Entries;
use super::plan::Plan;
use crate::py::resource::nearest;

/// What was given.
pub(super) struct Arguments<'py> {
    /// Index into the plan's parameters, and the value.
    pub(super) params: Vec<(usize, Bound<'py, PyAny>)>,
    pub(super) extra_headers: Option<Bound<'py, PyAny>>,
    pub(super) extra_query: Option<Bound<'py, PyAny>>,
    pub(super) extra_body: Option<Bound<'py, PyAny>>,
    pub(super) timeout: Option<Bound<'py, PyAny>>,
}

impl<'py> Arguments<'py> {
    pub(super) fn get(&self, index: usize) -> Option<&Bound<'py, PyAny>> {
        self.params.iter().find(|(known, _)| *known == index).map(|(_, value)| value)
    }

    pub(super) fn bind(plan: &Plan, args: &Bound<'py, PyTuple>, kwargs: Option<&Bound<'py, PyDict>>) -> PyResult<Self> {
        let py = args.py();
        let mut given = Arguments {
            params: Vec::with_capacity(kwargs.map_or(0, PyDictMethods::len) + 1),
            extra_headers: None,
            extra_query: None,
            extra_body: None,
            timeout: None,
        };
        if !args.is_empty() {
            if args.len() > plan.positional.len() {
                return Err(too_many(plan, args.len(), kwargs.map_or(0, PyDictMethods::len)));
            }
            for (at, value) in plan.positional.iter().zip(args) {
                given.params.push((*at, value));
            }
        }
        if let Some(kwargs) = kwargs {
            let mut entries = Entries::of(kwargs);
            while let Some((keyword, value)) = entries.next()? {
                let Some(index) = plan.find(py, &keyword) else { return Err(unexpected(plan, &keyword)) };
                match index.checked_sub(plan.params.len()) {
                    None if plan.positional.iter().take(args.len()).any(|at| *at == index) => {
                        let name = keyword.str()?;
                        return Err(PyTypeError::new_err(format!(
                            "{}() got multiple values for argument '{name}'",
                            plan.title
                        )));
                    }
                    None => given.params.push((index, value)),
                    Some(0) => given.extra_headers = Some(value),
                    Some(1) => given.extra_query = Some(value),
                    Some(2) => given.extra_body = Some(value),
                    Some(_) => given.timeout = Some(value),
                }
            }
        }
        given.complete(plan)?;
        Ok(given)
    }

    /// Refuses a call that lacks what it needs.
    fn complete(&self, plan: &Plan) -> PyResult<()> {
        let has = |name: &str| self.params.iter().any(|(at, _)| plan.params.get(*at).is_some_and(|p| p.name == name));
        if !plan.variants.is_empty() {
            if plan.variants.iter().any(|set| set.iter().all(|name| has(name))) {
                return Ok(());
            }
            let alternatives = plan.operation.required_args.get();
            let end = " arguments to be given";
            let alternatives = alternatives.strip_suffix(end).unwrap_or(alternatives);
            return Err(PyTypeError::new_err(format!(
                "Missing required arguments; Expected either {alternatives}{end}"
            )));
        }
        let missing = |positional: bool| -> Vec<&str> {
            let params = plan.params.iter().enumerate();
            let of_kind = params.filter(|(_, param)| param.row.positional == positional);
            of_kind.filter(|(_, param)| param.row.required && !has(param.name)).map(|(_, param)| param.name).collect()
        };
        for (kind, names) in [("positional argument", missing(true)), ("keyword-only argument", missing(false))] {
            if !names.is_empty() {
                let plural = if names.len() == 1 { "" } else { "s" };
                return Err(PyTypeError::new_err(format!(
                    "{}() missing {} required {kind}{plural}: {}",
                    plan.title,
                    names.len(),
                    listing(&names)
                )));
            }
        }
        Ok(())
    }
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
fn listing(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
    }
}

/// Counts `self`, as Python does.
fn too_many(plan: &Plan, given: usize, keywords: usize) -> PyErr {
    let takes = 1 + plan.positional.len();
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    let given = given + 1;
    let given = if keywords == 0 {
        format!("{given} were given")
    } else {
        format!(
            "{given} positional argument{} (and {keywords} keyword-only argument{}) were given",
            plural(given),
            plural(keywords)
        )
    };
    PyTypeError::new_err(format!("{}() takes {takes} positional argument{} but {given}", plan.title, plural(takes)))
}

fn unexpected(plan: &Plan, keyword: &Bound<'_, PyAny>) -> PyErr {
    let Ok(keyword) = keyword.cast::<PyString>() else {
        return PyTypeError::new_err("keywords must be strings");
    };
    let keyword = keyword.to_string_lossy();
    let hint = match nearest(&keyword, plan.keywords().map(str::to_owned).collect()) {
        Some(name) => format!(". Did you mean '{name}'?"),
        None if keyword == "max_retries" => ". It belongs to the client: client.with_options(max_retries=…)".to_owned(),
        None => String::new(),
    };
    PyTypeError::new_err(format!("{}() got an unexpected keyword argument '{keyword}'{hint}", plan.title))
}
