//! From our objects back to plain data and JSON text, straight from `__dict__`, without a schema of pydantic's.
//!
//! Owns `model_dump` and `model_dump_json` of instances whose class and values are ours. What it gives is what pydantic
//! gives; where that is not certain (a program's own class, a value that would warn, an unusual filter) it stops with
//! [`Stop::Pydantic`], nothing has happened yet, and pydantic does the whole of it.

mod check;
mod filter;
mod pairs;
mod sink;
mod walk;

pub(crate) use self::check::Check;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString, PyType};

use self::filter::Filter;
use self::sink::{Data, Json};
use self::walk::Walk;
use crate::py::model::plan_of;

/// Why a dump went no further.
pub(crate) enum Stop {
    Pydantic,
    Error(PyErr),
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Self {
        Self::Error(error)
    }
}

pub(crate) type Step<T = ()> = Result<T, Stop>;

/// The keywords that decide what a dump holds.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are the caller's keywords")]
pub(crate) struct Options {
    json: bool,
    by_alias: bool,
    exclude_unset: bool,
    exclude_defaults: bool,
    exclude_none: bool,
    /// Whether a value that does not fit its field must be left to pydantic, which says so.
    warn: bool,
}

fn warns(warnings: &Bound<'_, PyAny>) -> Step<bool> {
    if let Ok(flag) = warnings.cast_exact::<PyBool>() {
        return Ok(flag.is_true());
    }
    match warnings.cast_exact::<PyString>().map(|text| text.to_str()) {
        Ok(Ok("none")) => Ok(false),
        Ok(Ok("warn" | "error")) => Ok(true),
        _ => Err(Stop::Pydantic),
    }
}

/// `model_dump`; `None` when pydantic has to do it.
#[pyfunction]
#[expect(clippy::too_many_arguments, clippy::fn_params_excessive_bools, reason = "they are the caller's keywords")]
pub(crate) fn dump<'py>(
    model: &Bound<'py, PyAny>,
    mode: &str,
    include: Option<Bound<'py, PyAny>>,
    exclude: Option<Bound<'py, PyAny>>,
    by_alias: bool,
    exclude_unset: bool,
    exclude_defaults: bool,
    exclude_none: bool,
    warnings: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let json = match mode {
        "python" => false,
        "json" => true,
        _ => return Ok(None),
    };
    let result = warns(warnings).and_then(|warn| {
        let options = Options { json, by_alias, exclude_unset, exclude_defaults, exclude_none, warn };
        let mut sink = Data::new();
        run(model, options, &Filter::new(include, exclude), &mut sink)?;
        sink.finish().ok_or(Stop::Pydantic)
    });
    settle(result)
}

/// `model_dump_json`; `None` when pydantic has to do it.
#[pyfunction]
#[expect(clippy::too_many_arguments, clippy::fn_params_excessive_bools, reason = "they are the caller's keywords")]
pub(crate) fn dump_json<'py>(
    model: &Bound<'py, PyAny>,
    indent: Option<usize>,
    include: Option<Bound<'py, PyAny>>,
    exclude: Option<Bound<'py, PyAny>>,
    by_alias: bool,
    exclude_unset: bool,
    exclude_defaults: bool,
    exclude_none: bool,
    warnings: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let result = warns(warnings).and_then(|warn| {
        let options = Options { json: true, by_alias, exclude_unset, exclude_defaults, exclude_none, warn };
        let mut sink = Json::new(indent);
        run(model, options, &Filter::new(include, exclude), &mut sink)?;
        Ok(sink.finish(model.py()))
    });
    settle(result)
}

/// A model of ours as a request sends it: JSON values of the fields that are set; `None` when pydantic has to do it.
pub(crate) fn for_request<'py>(
    model: &Bound<'py, PyAny>,
    by_alias: bool,
    exclude: Option<Bound<'py, PyAny>>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let options = Options { json: true, by_alias, exclude_unset: true, ..Options::default() };
    let mut sink = Data::new();
    let made = run(model, options, &Filter::new(None, exclude), &mut sink);
    settle(made.and_then(|()| sink.finish().ok_or(Stop::Pydantic)))
}

fn run<'py, S: sink::Sink<'py>>(
    model: &Bound<'py, PyAny>,
    options: Options,
    filter: &Filter<'py>,
    sink: &mut S,
) -> Step {
    let class: Bound<'py, PyType> = model.get_type();
    let plan = plan_of(model.py(), &class)?.ok_or(Stop::Pydantic)?;
    Walk::new(model.py(), options, sink).model(plan, model, filter)
}

fn settle<T>(result: Step<T>) -> PyResult<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Stop::Pydantic) => Ok(None),
        Err(Stop::Error(error)) => Err(error),
    }
}
