//! `include` and `exclude`, level by level.
//!
//! Owns the meaning of sets, dicts, `...`, `True` and `"__all__"`. What it is not sure to read as pydantic does, it
//! leaves to pydantic: a key together with `"__all__"`, any other container, values that are neither.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBoolMethods, PyDict, PyEllipsis, PySet};

use super::{Step, Stop};

#[derive(Clone, Default)]
pub(super) struct Filter<'py> {
    include: Option<Bound<'py, PyAny>>,
    exclude: Option<Bound<'py, PyAny>>,
}

enum Found<'py> {
    No,
    /// The whole item.
    Whole,
    Part(Bound<'py, PyAny>),
}

impl<'py> Filter<'py> {
    pub(super) fn new(include: Option<Bound<'py, PyAny>>, exclude: Option<Bound<'py, PyAny>>) -> Self {
        Self { include, exclude }
    }

    pub(super) fn none() -> Self {
        Self::default()
    }

    pub(super) fn is_none(&self) -> bool {
        self.include.is_none() && self.exclude.is_none()
    }

    /// What holds below a key, or `None` when it is left out.
    pub(super) fn key(&self, key: &Bound<'py, PyAny>) -> Step<Option<Self>> {
        self.below(|container| found(container, key, None))
    }

    /// What holds below an item of a list.
    pub(super) fn item(&self, py: Python<'py>, index: usize, len: usize) -> Step<Option<Self>> {
        if self.is_none() {
            return Ok(Some(Self::none()));
        }
        let at = index.into_pyobject(py).map_err(PyErr::from)?.into_any();
        let from_end = isize::try_from(index).ok().zip(isize::try_from(len).ok()).map(|(index, len)| index - len);
        let from_end = from_end.ok_or(Stop::Pydantic)?.into_pyobject(py).map_err(PyErr::from)?.into_any();
        self.below(|container| found(container, &at, Some(&from_end)))
    }

    fn below(&self, look: impl Fn(&Bound<'py, PyAny>) -> Step<Found<'py>>) -> Step<Option<Self>> {
        let mut below = Self::none();
        if let Some(exclude) = &self.exclude {
            match look(exclude)? {
                Found::No => {}
                Found::Whole => return Ok(None),
                Found::Part(part) => below.exclude = Some(part),
            }
        }
        if let Some(include) = &self.include {
            match look(include)? {
                Found::No => return Ok(None),
                Found::Whole => {}
                Found::Part(part) => below.include = Some(part),
            }
        }
        Ok(Some(below))
    }
}

fn found<'py>(
    container: &Bound<'py, PyAny>,
    key: &Bound<'py, PyAny>,
    other: Option<&Bound<'py, PyAny>>,
) -> Step<Found<'py>> {
    let all = intern!(container.py(), "__all__");
    if let Ok(set) = container.cast_exact::<PySet>() {
        let there =
            set.contains(key)? || set.contains(all)? || other.is_some_and(|key| set.contains(key).unwrap_or(false));
        return Ok(if there { Found::Whole } else { Found::No });
    }
    let Ok(dict) = container.cast_exact::<PyDict>() else { return Err(Stop::Pydantic) };
    let mut here = dict.get_item(key)?;
    if let (None, Some(other)) = (&here, other) {
        here = dict.get_item(other)?;
    }
    match (here, dict.get_item(all)?) {
        (None, None) => Ok(Found::No),
        (Some(_), Some(_)) => Err(Stop::Pydantic),
        (Some(value), None) | (None, Some(value)) => {
            if value.is_exact_instance_of::<PyEllipsis>()
                || value.cast_exact::<PyBool>().is_ok_and(PyBoolMethods::is_true)
            {
                Ok(Found::Whole)
            } else if value.is_exact_instance_of::<PySet>() || value.is_exact_instance_of::<PyDict>() {
                Ok(Found::Part(value))
            } else {
                Err(Stop::Pydantic)
            }
        }
    }
}
