//! Where a dump goes: plain Python data, or JSON text.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use super::{Step, Stop};
use crate::json::write::write_string;
use crate::py::model::Values;

pub(super) trait Sink<'py> {
    fn null(&mut self, value: &Bound<'py, PyAny>) -> Step;
    fn flag(&mut self, value: &Bound<'py, PyAny>, flag: bool) -> Step;
    /// `number` is `None` beyond 64 bits.
    fn integer(&mut self, value: &Bound<'py, PyAny>, number: Option<i64>) -> Step;
    fn float(&mut self, value: &Bound<'py, PyAny>, number: f64) -> Step;
    fn text(&mut self, value: &Bound<'py, PyString>, text: Option<&str>) -> Step;
    fn numbers(&mut self, py: Python<'py>, values: &Values) -> Step;
    /// Whether `text` wants the characters.
    fn reads_text(&self) -> bool;
    fn open_list(&mut self, py: Python<'py>) -> Step;
    fn open_map(&mut self, py: Python<'py>) -> Step;
    /// What comes next belongs to this key.
    fn key(&mut self, key: &Bound<'py, PyString>) -> Step;
    fn close(&mut self) -> Step;
}

/// Plain Python data.
pub(super) struct Data<'py> {
    open: Vec<Open<'py>>,
    done: Option<Bound<'py, PyAny>>,
}

enum Open<'py> {
    List(Bound<'py, PyList>),
    Map(Bound<'py, PyDict>, Option<Bound<'py, PyString>>),
}

impl<'py> Data<'py> {
    pub(super) fn new() -> Self {
        Self { open: Vec::with_capacity(8), done: None }
    }

    pub(super) fn finish(self) -> Option<Bound<'py, PyAny>> {
        self.done
    }

    fn add(&mut self, value: Bound<'py, PyAny>) -> Step {
        match self.open.last_mut() {
            None => self.done = Some(value),
            Some(Open::List(list)) => list.append(value)?,
            Some(Open::Map(map, key)) => map.set_item(key.take().ok_or(Stop::Pydantic)?, value)?,
        }
        Ok(())
    }
}

impl<'py> Sink<'py> for Data<'py> {
    fn null(&mut self, value: &Bound<'py, PyAny>) -> Step {
        self.add(value.clone())
    }

    fn flag(&mut self, value: &Bound<'py, PyAny>, _flag: bool) -> Step {
        self.add(value.clone())
    }

    fn integer(&mut self, value: &Bound<'py, PyAny>, _number: Option<i64>) -> Step {
        self.add(value.clone())
    }

    fn float(&mut self, value: &Bound<'py, PyAny>, _number: f64) -> Step {
        self.add(value.clone())
    }

    fn text(&mut self, value: &Bound<'py, PyString>, _text: Option<&str>) -> Step {
        self.add(value.clone().into_any())
    }

    fn numbers(&mut self, py: Python<'py>, values: &Values) -> Step {
        self.add(values.list(py)?.into_any())
    }

    fn reads_text(&self) -> bool {
        false
    }

    fn open_list(&mut self, py: Python<'py>) -> Step {
        self.open.push(Open::List(PyList::empty(py)));
        Ok(())
    }

    fn open_map(&mut self, py: Python<'py>) -> Step {
        self.open.push(Open::Map(PyDict::new(py), None));
        Ok(())
    }

    fn key(&mut self, key: &Bound<'py, PyString>) -> Step {
        if let Some(Open::Map(_, place)) = self.open.last_mut() {
            *place = Some(key.clone());
        }
        Ok(())
    }

    fn close(&mut self) -> Step {
        match self.open.pop() {
            Some(Open::List(list)) => self.add(list.into_any()),
            Some(Open::Map(map, _)) => self.add(map.into_any()),
            None => Err(Stop::Pydantic),
        }
    }
}

/// JSON text as pydantic writes it.
pub(super) struct Json {
    out: Vec<u8>,
    indent: Option<usize>,
    /// For each open container what closes it, and whether something is in it already.
    open: Vec<(u8, bool)>,
    after_key: bool,
}

impl Json {
    pub(super) fn new(indent: Option<usize>) -> Self {
        Self { out: Vec::with_capacity(1024), indent, open: Vec::new(), after_key: false }
    }

    pub(super) fn finish<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        PyString::new(py, &String::from_utf8_lossy(&self.out)).into_any()
    }

    /// Comma, line and indentation before an item or a key.
    fn item(&mut self) {
        if self.after_key {
            self.after_key = false;
            return;
        }
        if let Some((_, filled)) = self.open.last_mut() {
            if *filled {
                self.out.push(b',');
            }
            *filled = true;
            self.line();
        }
    }

    fn line(&mut self) {
        if let Some(indent) = self.indent {
            self.out.push(b'\n');
            self.out.extend(std::iter::repeat_n(b' ', indent * self.open.len()));
        }
    }

    fn number(&mut self, number: f64) {
        if number.is_finite() {
            self.out.extend_from_slice(zmij::Buffer::new().format_finite(number).as_bytes());
        } else {
            self.out.extend_from_slice(b"null");
        }
    }
}

impl<'py> Sink<'py> for Json {
    fn null(&mut self, _value: &Bound<'py, PyAny>) -> Step {
        self.item();
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn flag(&mut self, _value: &Bound<'py, PyAny>, flag: bool) -> Step {
        self.item();
        self.out.extend_from_slice(if flag { b"true" } else { b"false" });
        Ok(())
    }

    fn integer(&mut self, value: &Bound<'py, PyAny>, number: Option<i64>) -> Step {
        self.item();
        match number {
            Some(number) => self.out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
            None => self.out.extend_from_slice(value.str()?.to_cow()?.as_bytes()),
        }
        Ok(())
    }

    fn float(&mut self, _value: &Bound<'py, PyAny>, number: f64) -> Step {
        self.item();
        self.number(number);
        Ok(())
    }

    fn text(&mut self, value: &Bound<'py, PyString>, text: Option<&str>) -> Step {
        self.item();
        match text {
            Some(text) => write_string(&mut self.out, text),
            None => write_string(&mut self.out, &value.to_cow()?),
        }
        Ok(())
    }

    fn numbers(&mut self, py: Python<'py>, values: &Values) -> Step {
        self.open_list(py)?;
        values.each(|number| {
            self.item();
            self.number(number);
            Ok::<_, Stop>(())
        })?;
        Sink::close(self)
    }

    fn reads_text(&self) -> bool {
        true
    }

    fn open_list(&mut self, _py: Python<'py>) -> Step {
        self.item();
        self.out.push(b'[');
        self.open.push((b']', false));
        Ok(())
    }

    fn open_map(&mut self, _py: Python<'py>) -> Step {
        self.item();
        self.out.push(b'{');
        self.open.push((b'}', false));
        Ok(())
    }

    fn key(&mut self, key: &Bound<'py, PyString>) -> Step {
        self.item();
        write_string(&mut self.out, &key.to_cow()?);
        self.out.push(b':');
        if self.indent.is_some() {
            self.out.push(b' ');
        }
        self.after_key = true;
        Ok(())
    }

    fn close(&mut self) -> Step {
        let (end, filled) = self.open.pop().ok_or(Stop::Pydantic)?;
        if filled {
            self.line();
        }
        self.out.push(end);
        Ok(())
    }
}
