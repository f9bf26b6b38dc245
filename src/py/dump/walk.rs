//! The walk over an instance: `__dict__` in its order, then the extra fields.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use super::check::Check;
use super::filter::Filter;
use super::pairs::pairs;
use super::sink::Sink;
use super::{Options, Step, Stop};
use crate::py::model::{Plan, Values, attributes, plan_of};

/// Deeper than this is left to pydantic, which finds out whether it is a cycle.
const MAX_DEPTH: usize = 200;

pub(super) struct Walk<'s, 'py, S> {
    py: Python<'py>,
    options: Options,
    sink: &'s mut S,
    depth: usize,
    /// Below a union pydantic tries the members strictly.
    strict: bool,
}

impl<'s, 'py, S: Sink<'py>> Walk<'s, 'py, S> {
    pub(super) fn new(py: Python<'py>, options: Options, sink: &'s mut S) -> Self {
        Self { py, options, sink, depth: 0, strict: false }
    }

    pub(super) fn model(&mut self, plan: &'static Plan, model: &Bound<'py, PyAny>, filter: &Filter<'py>) -> Step {
        self.enter()?;
        let attributes = attributes(model)?;
        self.sink.open_map(self.py)?;
        let checks = plan.checks();
        let (mut expected, mut seen) = (0, 0);
        for (key, value) in pairs(&attributes.dict) {
            let index = match plan.fields.get(expected) {
                Some(field) if field.name.as_ptr() == key.as_ptr() => expected,
                _ => match plan.index_of(&key) {
                    Some(index) => index,
                    // Something that is no field, such as the request id.
                    None => continue,
                },
            };
            expected = index + 1;
            seen += 1;
            let (Some(field), Some(check), Some(row)) =
                (plan.fields.get(index), checks.get(index), plan.layout.fields.get(index))
            else {
                return Err(Stop::Pydantic);
            };
            if self.options.exclude_none && value.is_none() {
                continue;
            }
            if self.options.exclude_unset && !attributes.came(&key)? {
                continue;
            }
            if self.options.exclude_defaults && !row.required && is_default(&value, field.default.bind(self.py))? {
                continue;
            }
            let below = if filter.is_none() {
                Filter::none()
            } else {
                match filter.key(&key)? {
                    Some(below) => below,
                    None => continue,
                }
            };
            self.sink.key(if self.options.by_alias { &field.wire_name } else { &field.name }.bind(self.py))?;
            self.value(&value, check, &below)?;
        }
        if seen != plan.fields.len() {
            return Err(Stop::Pydantic);
        }
        if let Some(extra) = &attributes.extra {
            for (key, value) in pairs(extra) {
                if self.options.exclude_none && value.is_none() {
                    continue;
                }
                let key = key.cast_into_exact::<PyString>().map_err(|_| Stop::Pydantic)?;
                let Some(below) = filter.key(key.as_any())? else { continue };
                self.sink.key(&key)?;
                self.value(&value, &Check::Any, &below)?;
            }
        }
        self.leave();
        self.sink.close()
    }

    fn value(&mut self, value: &Bound<'py, PyAny>, check: &Check, filter: &Filter<'py>) -> Step {
        let outside = self.strict;
        self.strict |= check.is_union();
        let step = self.declared(value, check, filter);
        self.strict = outside;
        step
    }

    fn declared(&mut self, value: &Bound<'py, PyAny>, check: &Check, filter: &Filter<'py>) -> Step {
        if let Ok(text) = value.cast_exact::<PyString>() {
            let needed = self.sink.reads_text() || (self.options.warn && !matches!(check, Check::Any | Check::Str));
            if !needed {
                return self.sink.text(text, None);
            }
            // A lone surrogate is pydantic's to complain about.
            let characters = text.to_cow().map_err(|_| Stop::Pydantic)?;
            self.agree(check.takes_text(&characters) || (!self.strict && check.is_constants()))?;
            return self.sink.text(text, Some(&characters));
        }
        if value.is_none() {
            self.agree(check.takes_null())?;
            return self.sink.null(value);
        }
        if let Ok(number) = value.cast_exact::<PyInt>() {
            return self.integer(number, check);
        }
        if let Ok(list) = value.cast_exact::<PyList>() {
            return self.list(list, check, filter);
        }
        if let Ok(flag) = value.cast_exact::<PyBool>() {
            let fits = check.takes_bool(flag.is_true());
            if !fits && self.options.json {
                // Where an integer is declared it is written as one.
                return Err(Stop::Pydantic);
            }
            self.agree(fits)?;
            return self.sink.flag(value, flag.is_true());
        }
        if let Ok(number) = value.cast_exact::<PyFloat>() {
            let number = number.value();
            if self.options.json && !self.sink.reads_text() && !number.is_finite() {
                return Err(Stop::Pydantic);
            }
            self.agree(check.takes_float())?;
            return self.sink.float(value, number);
        }
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return self.map(dict, check, filter);
        }
        if let Some(values) = Values::of(value) {
            if !filter.is_none() {
                return Err(Stop::Pydantic);
            }
            return self.sink.numbers(self.py, values);
        }
        let plan = plan_of(self.py, &value.get_type())?.ok_or(Stop::Pydantic)?;
        match plan.model {
            Some(model) if check.takes_model(model) => {}
            // A class that is not the declared one may be derived from it, and is dumped as what was declared.
            Some(_) => return Err(Stop::Pydantic),
            None => self.agree(matches!(check, Check::Any))?,
        }
        self.model(plan, value, filter)
    }

    /// A value that does not fit is dumped as what it is, but not without pydantic's warning.
    fn agree(&self, fits: bool) -> Step {
        if fits || !self.options.warn { Ok(()) } else { Err(Stop::Pydantic) }
    }

    fn integer(&mut self, number: &Bound<'py, PyInt>, check: &Check) -> Step {
        let value: Option<i64> = number.extract().ok();
        self.agree(check.takes_int(value))?;
        if self.options.json && check.takes_float() && !matches!(check, Check::Any) {
            if !check.floats() {
                return Err(Stop::Pydantic);
            }
            let float: f64 = number.extract()?;
            let made = PyFloat::new(self.py, float);
            return self.sink.float(made.as_any(), float);
        }
        self.sink.integer(number.as_any(), value)
    }

    fn list(&mut self, list: &Bound<'py, PyList>, check: &Check, filter: &Filter<'py>) -> Step {
        let mut lists = check.members().iter().filter_map(|member| match member {
            Check::Any => Some(&Check::Any),
            Check::List(inner) => Some(&**inner),
            _ => None,
        });
        let inner = match (lists.next(), lists.next()) {
            (Some(inner), None) => inner,
            (None, _) => {
                self.agree(false)?;
                &Check::Any
            }
            // Which of several lists it is meant to be only a full look would tell.
            (Some(_), Some(_)) => return Err(Stop::Pydantic),
        };
        self.enter()?;
        self.sink.open_list(self.py)?;
        let len = list.len();
        for (index, item) in list.iter().enumerate() {
            let Some(below) = filter.item(self.py, index, len)? else { continue };
            self.value(&item, inner, &below)?;
        }
        self.leave();
        self.sink.close()
    }

    fn map(&mut self, dict: &Bound<'py, PyDict>, check: &Check, filter: &Filter<'py>) -> Step {
        let mut maps = check.members().iter().filter_map(|member| match member {
            Check::Any => Some(&Check::Any),
            Check::Map(inner) => Some(&**inner),
            _ => None,
        });
        let inner = match (maps.next(), maps.next()) {
            (Some(inner), None) => inner,
            (None, _) => {
                self.agree(false)?;
                &Check::Any
            }
            (Some(_), Some(_)) => return Err(Stop::Pydantic),
        };
        self.enter()?;
        self.sink.open_map(self.py)?;
        for (key, value) in pairs(dict) {
            let key = key.cast_into_exact::<PyString>().map_err(|_| Stop::Pydantic)?;
            let below = if filter.is_none() {
                Filter::none()
            } else {
                match filter.key(key.as_any())? {
                    Some(below) => below,
                    None => continue,
                }
            };
            self.sink.key(&key)?;
            self.value(&value, inner, &below)?;
        }
        self.leave();
        self.sink.close()
    }

    fn enter(&mut self) -> Step {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(Stop::Pydantic) } else { Ok(()) }
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }
}

fn is_plain(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyFloat>()
}

fn is_default(value: &Bound<'_, PyAny>, default: &Bound<'_, PyAny>) -> Step<bool> {
    if default.is_none() {
        return Ok(value.is_none());
    }
    // Comparing may run a program's code only for values that are not plain.
    if value.is_none() || is_plain(value) { Ok(value.eq(default)?) } else { Err(Stop::Pydantic) }
}
